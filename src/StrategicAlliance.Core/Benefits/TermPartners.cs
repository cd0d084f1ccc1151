using StrategicAlliance.Facts;

namespace StrategicAlliance.Benefits;

/// <summary>Whom terms name, and where.</summary>
internal static class TermPartners
{
    /// <summary>Path and partner, in the order of the members.</summary>
    public static IEnumerable<(string At, PartnerId Partner)> Of(TermsAgreed terms)
    {
        if (terms.Rounding?.Remainder is { } remainder && remainder is not ("largestRemainder" or "largestShare") && Identifier.IsValid(remainder))
        {
            yield return ("$.rounding.remainder", remainder);
        }

        var steps = terms.Steps ?? [];
        for (var i = 0; i < steps.Count; i++)
        {
            var at = TermsCheck.At("$.steps", i);
            foreach (var (member, partner) in Of(steps[i]))
            {
                yield return ($"{at}.{member}", partner);
            }
        }
    }

    private static IEnumerable<(string Member, PartnerId Partner)> Of(TermStep step) => step switch
    {
        FeeStep fee => [("to", fee.To)],
        RecoupStep recoup => [("to", recoup.To)],
        PreferredStep preferred => [("to", preferred.To)],
        RoyaltyStep royalty => [("to", royalty.To)],
        CatchUpStep catchUp => [("to", catchUp.To)],
        MinimumGuaranteeStep guarantee => [("to", guarantee.To)],
        MilestoneStep { By: { } payer } milestone => [("to", milestone.To), ("by", payer)],
        MilestoneStep milestone => [("to", milestone.To)],
        DonorStep donor => Keys("weights", donor.Weights?.Fixed),
        SplitStep { ExcessTo: { } excess } split => [.. Keys("weights", split.Weights?.Fixed), .. Keys("caps", split.Caps), ("excessTo", excess)],
        SplitStep split => [.. Keys("weights", split.Weights?.Fixed), .. Keys("caps", split.Caps)],
        _ => [],
    };

    // A name that can be no id is told by the check of the terms alone.
    private static IEnumerable<(string Member, PartnerId Partner)> Keys(string member, ValueMap<decimal>? map) =>
        (map?.Keys ?? []).Where(Identifier.IsValid).Select(key => ($"{member}.{key}", (PartnerId)key));
}
