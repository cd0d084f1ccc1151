using StrategicAlliance.Agreements;
using StrategicAlliance.Facts;
using StrategicAlliance.Partners;

namespace StrategicAlliance.Benefits;

/// <summary>Finds facts that may change what closed periods pay and that became known after one of them was closed.</summary>
internal static class LateFacts
{
    /// <summary>The facts in the order in which they became known.</summary>
    /// <param name="history">All facts.</param>
    /// <param name="after">The instant at which the first period was closed.</param>
    /// <param name="end">The last day of the last closed period.</param>
    public static (DateTimeOffset At, FactId Id)[] Of(IEnumerable<Recorded<AllianceFact>> history, DateTimeOffset after, DateOnly end)
    {
        var late = new List<(DateTimeOffset At, FactId Id)>();
        foreach (var recorded in history)
        {
            if (recorded.Fact.KnownAt > after && Reaches(recorded.Fact, end))
            {
                late.Add((recorded.Fact.KnownAt, recorded.Id));
            }
        }

        return [.. late.OrderBy(item => item.At)];
    }

    private static bool Reaches(AllianceFact fact, DateOnly end) => fact switch
    {
        BenefitRealized benefit => benefit.Corrects is not null || (benefit.Period?.LastDay ?? benefit.On.FirstDay) <= end,
        CostIncurred cost => cost.Corrects is not null || (cost.Period?.LastDay ?? cost.On.FirstDay) <= end,
        TermsAgreed terms => terms.Corrects is not null || terms.From.FirstDay <= end,
        FactRetracted => true,
        ContributionMade or PaymentMade or CoalitionValued or EquityChanged or PartnerJoined or PartnerWithdrew or MilestoneReached or AgreementSigned or AgreementAmended =>
            fact.Corrects is not null || fact.On.FirstDay <= end,
        _ => false,
    };
}
