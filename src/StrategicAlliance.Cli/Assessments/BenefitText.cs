using System.Globalization;
using StrategicAlliance.Cli.Answers;
using StrategicAlliance.Diagnosis;
using StrategicAlliance.Facts;

namespace StrategicAlliance.Cli.Assessments;

/// <summary>What an assessment says of money, told to people.</summary>
internal static class BenefitText
{
    public static void Write(TextPage page, BenefitSummary summary)
    {
        var rows = new List<string[]>();
        foreach (var pool in summary.Positions.Pools)
        {
            rows.Add([$"pool {pool.Pool?.Value ?? "(none)"}", $"{Amount(pool.Sum(period => period.CameIn))} came in, {Amount(pool.Sum(period => period.CostsOfPool))} of costs, {Amount(pool.Sum(period => period.Settled))} settled, {Amount(pool.Left)} left"]);
        }

        foreach (var partner in summary.Positions.Partners)
        {
            string[] parts =
            [
                .. Told("put in", partner.PutInTotal),
                .. partner.NotValued.Count > 0 ? [Words.Count(partner.NotValued.Count, "contribution") + " not valued"] : Array.Empty<string>(),
                .. Told("got", partner.ReceivedTotal),
                .. Told("is owed", partner.Owed?.Select(line => line.Amount).OfType<Money>() ?? []),
            ];
            if (parts.Length > 0)
            {
                rows.Add([partner.Partner.Value, string.Join(", ", parts)]);
            }
        }

        rows.AddRange(summary.Refused.Select(terms => (string[])[$"terms {terms.Terms}", terms.Refusal.Message]));
        AssessmentTextDetail.Section(page, "Money", rows);
    }

    private static IEnumerable<string> Told(string what, IEnumerable<Money> amounts)
    {
        var told = string.Join(" and ", amounts.Where(amount => amount.Value != 0).Select(Amount));
        return told.Length > 0 ? [$"{what} {told}"] : [];
    }

    private static string Amount(Money amount)
    {
        var form = string.Create(CultureInfo.InvariantCulture, $"N{amount.Currency.Exponent}");
        return $"{amount.Value.ToString(form, CultureInfo.InvariantCulture)} {amount.Currency}";
    }
}
