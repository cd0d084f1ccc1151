namespace StrategicAlliance.Facts;

/// <summary>A fact of a kind that this version does not know. It is kept to the letter, reported as a warning, and changes nothing.</summary>
public sealed record UnrecognizedFact : AllianceFact
{
    private readonly string kind;

    internal UnrecognizedFact(FactReader read, string kind, string json)
        : base(read)
    {
        this.kind = kind;
        Json = json;
    }

    /// <inheritdoc/>
    public override string Kind => kind;

    /// <summary>The whole fact as it was written.</summary>
    public string Json { get; }

    internal override void WriteMembers(FactWriter write)
    {
    }
}
