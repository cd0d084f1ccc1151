using StrategicAlliance.Facts;

namespace StrategicAlliance.Benefits;

/// <summary>Who has put in what, got what and is owed what on a day, and what is in the pools.</summary>
/// <remarks>Immutable; safe to share between threads.</remarks>
public sealed record BenefitPositionsFinding
{
    internal BenefitPositionsFinding(DateOnly day, ValueList<PartnerPosition> partners, ValueList<PoolPosition> pools, ValueList<FactId> notAttributed)
    {
        Day = day;
        Partners = partners;
        Pools = pools;
        NotAttributed = notAttributed;
    }

    /// <summary>The day.</summary>
    public DateOnly Day { get; }

    /// <summary>Everyone who ever joined, by id.</summary>
    public ValueList<PartnerPosition> Partners { get; }

    /// <summary>The pools, by id, what belongs to none first; one entry a currency.</summary>
    public ValueList<PoolPosition> Pools { get; }

    /// <summary>Private benefits of which nobody said whose they are.</summary>
    public ValueList<FactId> NotAttributed { get; }

    /// <summary>The position of a partner.</summary>
    /// <param name="partner">The partner.</param>
    /// <returns>Its position, or <see langword="null"/> if it never joined.</returns>
    public PartnerPosition? Find(PartnerId partner) => Partners.FirstOrDefault(position => position.Partner == partner);
}
