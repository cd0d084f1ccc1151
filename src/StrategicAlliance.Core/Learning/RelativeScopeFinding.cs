using StrategicAlliance.Facts;

namespace StrategicAlliance.Learning;

/// <summary>How much of each partner's markets lies within the alliance, and who gains most from learning for itself.</summary>
/// <remarks>Immutable; safe to share between threads.</remarks>
public sealed record RelativeScopeFinding
{
    internal RelativeScopeFinding(ValueList<string> allianceMarkets, ValueList<PartnerScope> partners, ValueList<MarketOverlap> overlaps)
    {
        AllianceMarkets = allianceMarkets;
        Partners = partners;
        Overlaps = overlaps;
    }

    /// <summary>The markets of the alliance, in ordinal order; empty when no fact states one.</summary>
    public ValueList<string> AllianceMarkets { get; }

    /// <summary>The members, by id.</summary>
    public ValueList<PartnerScope> Partners { get; }

    /// <summary>The pairs of members, by id: how far they cooperate and compete in the same markets.</summary>
    public ValueList<MarketOverlap> Overlaps { get; }

    /// <summary>The member with the lowest relative scope, which gains most from a race, among those whose scope is measured.</summary>
    /// <value><see langword="null"/> when several tie, or when fewer than two are measured.</value>
    public PartnerId? HigherRaceIncentive
    {
        get
        {
            var measured = Partners.Where(partner => partner.Scope.Figure is not null).OrderBy(partner => partner.Scope.Figure).ToArray();
            return measured.Length > 1 && measured[0].Scope.Figure < measured[1].Scope.Figure ? measured[0].Partner : default(PartnerId?);
        }
    }

    /// <summary>The scope of a partner.</summary>
    /// <param name="partner">The id.</param>
    /// <returns>Its scope, or <see langword="null"/> if it is no member.</returns>
    public PartnerScope? Of(PartnerId partner) => Partners.FirstOrDefault(one => one.Partner == partner);
}
