using StrategicAlliance.Facts;

namespace StrategicAlliance.Knowledge;

/// <summary>Someone or something that carries an asset now.</summary>
/// <remarks>Immutable; safe to share between threads.</remarks>
public sealed record KnowledgeCarrier
{
    internal KnowledgeCarrier(CarrierKind kind, PersonId? person, int count, ValueList<PartnerId> partners, ValueList<FactId> because)
    {
        Kind = kind;
        Person = person;
        Count = count;
        Partners = partners;
        Because = because;
    }

    /// <summary>What it is.</summary>
    public CarrierKind Kind { get; }

    /// <summary>The person or group; <see langword="null"/> for other carriers.</summary>
    public PersonId? Person { get; }

    /// <summary>How many persons; 1 if no number is stated, 0 for other carriers.</summary>
    public int Count { get; }

    /// <summary>The partners that assign the person now, by id.</summary>
    /// <value>Empty for other carriers, and for a person whom no partner is stated to have assigned.</value>
    public ValueList<PartnerId> Partners { get; }

    /// <summary>The facts that say so; empty where only the caller does.</summary>
    public ValueList<FactId> Because { get; }
}
