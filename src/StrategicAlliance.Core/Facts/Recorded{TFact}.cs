namespace StrategicAlliance.Facts;

/// <summary>A fact and the name it has in its history.</summary>
/// <typeparam name="TFact">The kind of fact.</typeparam>
/// <remarks>The default value holds no fact and is never handed out.</remarks>
public readonly record struct Recorded<TFact>
    where TFact : AllianceFact
{
    internal Recorded(FactId id, TFact fact)
    {
        Id = id;
        Fact = fact;
    }

    /// <summary>The name of the fact: the id it was given, or its position.</summary>
    public FactId Id { get; }

    /// <summary>The fact.</summary>
    public TFact Fact { get; }

    /// <summary>Name, kind and day.</summary>
    /// <returns>For people: <c>f2 partnerJoined 1983-02-17</c>.</returns>
    public override string ToString() => $"{Id} {Fact?.Kind} {Fact?.On}";

    internal Recorded<TOther> As<TOther>(TOther fact)
        where TOther : AllianceFact => new(Id, fact);
}
