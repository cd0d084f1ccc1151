using System.Globalization;
using StrategicAlliance.Benefits;
using StrategicAlliance.Facts;

namespace StrategicAlliance.Diagnosis;

/// <summary>What is known of contributions, benefits and costs, as answers that can be asked for by name.</summary>
internal static class BenefitAnswers
{
    private static readonly Citation Position = Citation.OfLibrary("positions of partners and pools, summed from the facts, each currency apart");

    public static void Tell(BenefitSummary summary, AnswerSheet sheet)
    {
        var positions = summary.Positions;
        if (positions.Pools.Count == 0 && positions.Partners.All(IsBare))
        {
            sheet.Unknown("benefits", ["contributionMade", "benefitRealized", "costIncurred", "termsAgreed"], "No contribution, benefit, cost or payment is recorded.");
        }

        foreach (var pool in positions.Pools)
        {
            Tell(pool, sheet);
        }

        foreach (var partner in positions.Partners)
        {
            Tell(partner, sheet);
        }

        foreach (var terms in summary.Refused)
        {
            sheet.Unknown($"benefits.{terms.Terms}.settlement", [], terms.Refusal.Message);
        }
    }

    private static string Text(IEnumerable<Money> amounts) => string.Join(", ", amounts.Select(Text));

    private static string Text(Money amount) =>
        string.Create(CultureInfo.InvariantCulture, $"{amount.Value.ToString("N" + amount.Currency.Exponent.ToString(CultureInfo.InvariantCulture), CultureInfo.InvariantCulture)} {amount.Currency}");

    private static string NameOf(PoolPosition pool) => pool.Pool?.Value ?? "common";

    private static bool IsBare(PartnerPosition position) => position.PutIn.Count == 0 && position.Received.Count == 0 && position.Owes.Count == 0;

    private static void Tell(PoolPosition pool, AnswerSheet sheet)
    {
        var (cameIn, costs, settled) = (pool.Sum(period => period.CameIn), pool.Sum(period => period.CostsOfPool), pool.Sum(period => period.Settled));
        sheet.Add(
            $"benefits.pools.{NameOf(pool)}.{pool.Currency}",
            Text(pool.Left),
            pool.Periods.SelectMany(period => period.Because),
            "what came in, less costs paid out of the pool, less what settlements paid",
            Position,
            $"{Text(cameIn)} came in, {Text(costs)} of costs were paid out of it, {Text(settled)} were settled.");
    }

    private static void Tell(PartnerPosition partner, AnswerSheet sheet)
    {
        Tell(partner, "putIn", partner.PutIn, partner.PutInTotal, "contributions, costs borne and payments made", sheet);
        Tell(partner, "received", partner.Received, partner.ReceivedTotal, "shares of settlements, payments received and private benefits", sheet);
        if (partner.Owed is null)
        {
            sheet.Unknown($"benefits.{partner.Partner}.owed", [], "Terms are agreed that cannot be settled.");
        }
        else
        {
            Tell(partner, "owed", partner.Owed, partner.Owed.Select(line => line.Amount).OfType<Money>(), "what terms give, less what settlements paid", sheet);
        }
    }

    private static void Tell(PartnerPosition partner, string what, ValueList<PositionLine> lines, IEnumerable<Money> totals, string formula, AnswerSheet sheet)
    {
        var amounts = totals.ToList();
        if (lines.Count == 0)
        {
            return;
        }

        sheet.Add(
            $"benefits.{partner.Partner}.{what}",
            amounts.Count > 0 ? Text(amounts) : "not valued",
            lines.SelectMany(line => line.Because),
            formula,
            Position,
            string.Join("; ", lines.Select(Told)) + ".");
    }

    private static string Told(PositionLine line)
    {
        var what = line.Means is { } means ? $"{line.Item.ToName()} of {means.ToName()}" : line.Item.ToName();
        var worth = line.Amount is { } amount ? Text(amount) : line.Units is { } units ? FormattableString.Invariant($"{units} units, not valued") : "not valued";
        return $"{what}: {worth}";
    }
}
