using StrategicAlliance.Facts;

namespace StrategicAlliance.Knowledge;

/// <summary>Knowledge went where it was not meant to go.</summary>
public sealed record KnowledgeLeaked : AllianceFact
{
    /// <summary>Knowledge went where it was not meant to go.</summary>
    /// <param name="on">The day on which it took effect.</param>
    /// <param name="asset">The asset.</param>
    /// <exception cref="ArgumentException">A text is blank, an id or money is the default value, or a number is out of its range.</exception>
    public KnowledgeLeaked(PartialDate on, AssetId asset)
        : base(on)
    {
        Asset = Bounds.Held(asset);
    }

    internal KnowledgeLeaked(FactReader read)
        : base(read)
    {
        Asset = read.Id<AssetId>("asset");
        By = read.OptionalText("by");
        To = read.OptionalText("to");
        Severity = read.OptionalShare("severity");
    }

    /// <inheritdoc/>
    public override string Kind => "knowledgeLeaked";

    /// <summary>The asset.</summary>
    public AssetId Asset { get; }

    /// <summary>Through whom: a partner, a person, an outsider.</summary>
    public string? By { get; init => field = Bounds.WellFormed(value); }

    /// <summary>To whom.</summary>
    public string? To { get; init => field = Bounds.WellFormed(value); }

    /// <summary>How bad.</summary>
    /// <value>A fraction from 0 to 1.</value>
    public decimal? Severity { get; init => field = Bounds.Share(value); }

    internal override void WriteMembers(FactWriter write)
    {
        write.Id("asset", Asset);
        write.Text("by", By);
        write.Text("to", To);
        write.Number("severity", Severity);
    }

    internal override void Refer(IReferenceCheck check)
    {
        check.Held(Asset);
    }
}
