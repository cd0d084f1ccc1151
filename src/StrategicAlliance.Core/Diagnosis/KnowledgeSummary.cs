using StrategicAlliance.Alliances;
using StrategicAlliance.Facts;
using StrategicAlliance.Knowledge;

namespace StrategicAlliance.Diagnosis;

/// <summary>Counts over the knowledge of an alliance.</summary>
/// <remarks>Immutable; safe to share between threads.</remarks>
public sealed record KnowledgeSummary
{
    private KnowledgeSummary(int assets, double? tacitShare, ValueMap<int> conversions, double? refusedAccessShare)
    {
        Assets = assets;
        TacitShare = tacitShare;
        Conversions = conversions;
        RefusedAccessShare = refusedAccessShare;
    }

    /// <summary>How many assets there are.</summary>
    public int Assets { get; }

    /// <summary>The tacit ones among the assets of known form.</summary>
    /// <value>From 0 to 1; <see langword="null"/> if no form is known.</value>
    public double? TacitShare { get; }

    /// <summary>How often knowledge was converted, by mode; all four modes.</summary>
    public ValueMap<int> Conversions { get; }

    /// <summary>Refusals among all answers to requests for access.</summary>
    /// <value>From 0 to 1; <see langword="null"/> if none was answered.</value>
    public double? RefusedAccessShare { get; }

    internal static KnowledgeSummary Of(Alliance alliance)
    {
        var inventory = alliance.Knowledge;
        var forms = inventory.Assets.Values.Select(asset => asset.Form).OfType<KnowledgeForm>().ToList();
        var modes = Enum.GetValues<SeciMode>().Select(mode => KeyValuePair.Create(mode.ToName(), inventory.Conversions.Count(conversion => conversion.Fact.Mode == mode)));
        var (granted, refused) = (inventory.AccessGrants.Count, inventory.AccessRefusals.Count);
        return new KnowledgeSummary(
            inventory.Assets.Count,
            Share(forms.Count(form => form == KnowledgeForm.Tacit), forms.Count),
            new ValueMap<int>(modes),
            Share(refused, granted + refused));
    }

    private static double? Share(int part, int whole) => whole == 0 ? null : (double)part / whole;
}
