using StrategicAlliance.Facts;

namespace StrategicAlliance.Benefits;

/// <content>The rules of each step.</content>
internal sealed partial class TermsCheck
{
    private void Step(TermStep step, string at)
    {
        switch (step)
        {
            case FeeStep fee:
                Fraction(fee.Rate, at + ".rate");
                break;
            case RecoupStep recoup:
                NotNegative(recoup.Amount, at + ".amount");
                Needs(recoup.Amount is not null || recoup.Advance is { Count: > 0 }, step, at, "amount or advance");
                break;
            case PreferredStep preferred:
                NotNegative(preferred.AnnualRate, at + ".annualRate");
                break;
            case RoyaltyStep royalty:
                Royalty(royalty, at);
                break;
            case CatchUpStep catchUp:
                Fraction(catchUp.Rate, at + ".rate");
                Fraction(catchUp.Until, at + ".until");
                break;
            case MinimumGuaranteeStep guarantee:
                NotNegative(guarantee.Amount, at + ".amount");
                break;
            case MilestoneStep milestone:
                NotNegative(milestone.Amount, at + ".amount");
                Needs(milestone.Milestone is not null || milestone.Measure is not null, step, at, "milestone or measure");
                break;
            case DonorStep donor:
                Fraction(donor.Rate, at + ".rate");
                Weights(donor.Weights, at + ".weights", TermRules.OfDonors);
                break;
            case HoldbackStep holdback:
                Fraction(holdback.Rate, at + ".rate");
                break;
            case SplitStep split:
                Split(split, at);
                break;
            default:
                break;
        }
    }

    private void Royalty(RoyaltyStep royalty, string at)
    {
        Needs(royalty.Rate is not null || royalty.Tiers is { Count: > 0 }, royalty, at, "rate or tiers");
        Fraction(royalty.Rate, at + ".rate");
        var tiers = royalty.Tiers ?? [];
        decimal? before = 0;
        for (var i = 0; i < tiers.Count; i++)
        {
            var tier = At(at + ".tiers", i);
            if (before is null || tiers[i].UpTo <= before)
            {
                found ??= new TermsTiersOutOfOrder(id, before is null ? tier : tier + ".upTo", tiers[i].UpTo, before);
            }

            before = tiers[i].UpTo;
            Fraction(tiers[i].Rate, tier + ".rate");
        }

        NotNegative(royalty.Cap, at + ".cap");
        if (royalty.Floor > royalty.Cap)
        {
            found ??= new TermsFloorAboveCap(id, at + ".floor", royalty.Floor.Value, royalty.Cap.Value);
        }

        for (var i = 0; i < (royalty.Surcharges?.Count ?? 0); i++)
        {
            Within(royalty.Surcharges![i].Add, -1, At(at + ".surcharges", i) + ".add");
        }
    }

    private void Split(SplitStep split, string at)
    {
        Needs(split.Weights is not null || split.Solution is not null, split, at, "weights or solution");
        Weights(split.Weights, at + ".weights", TermRules.OfSplits);
        Known(split.Solution, at + ".solution", TermRules.Solutions);
        foreach (var (kind, factor) in split.Multipliers ?? ValueMap<decimal>.Empty)
        {
            Known(kind, at + ".multipliers", EnumNames<ContributionKind>.All);
            NotNegative(factor, at + ".multipliers." + kind);
        }

        NotNegative(split.UpTo, at + ".upTo");
        foreach (var (partner, cap) in split.Caps ?? ValueMap<decimal>.Empty)
        {
            Party(partner, at + ".caps");
            NotNegative(cap, at + ".caps." + partner);
        }
    }

    private void Weights(TermWeights? weights, string at, string[] rules)
    {
        Known(weights?.Rule, at, rules);
        foreach (var (partner, weight) in weights?.Fixed ?? ValueMap<decimal>.Empty)
        {
            Party(partner, at);
            NotNegative(weight, at + "." + partner);
        }

        if (weights?.Fixed is { } given && !given.Values.Any(weight => weight > 0))
        {
            found ??= new TermsWeightsAllZero(id, at);
        }
    }
}
