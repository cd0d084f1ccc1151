using StrategicAlliance.Facts;

namespace StrategicAlliance.Benefits;

/// <summary>Divides an amount among partners under the remainder rule of the terms.</summary>
internal static class Division
{
    private const string LargestRemainder = "largestRemainder";
    private const string LargestShare = "largestShare";

    /// <summary>The parts by partner, in the order of the partners.</summary>
    public static IEnumerable<(PartnerId Partner, SplitPart Part)> Of(PartRun run, decimal amount, PartnerId[] partners, decimal[] weights) =>
        ExactSplit.Of(amount, weights, run.Part.Decimals, RuleFor(run, partners)).Select((part, index) => (partners[index], part));

    /// <summary>Which rule gave an odd unit, if one did.</summary>
    public static string Note(PartRun run, PartnerId partner, SplitPart part) => part.FromRemainder == 0
        ? string.Empty
        : part.Reason switch
        {
            SplitReason.LargestShare => FormattableString.Invariant($"{part.FromRemainder} by {LargestShare}"),
            SplitReason.NamedRecipient => FormattableString.Invariant($"{part.FromRemainder} as {partner} takes the remainder"),
            SplitReason.TieOrder => FormattableString.Invariant($"{part.FromRemainder} by {Name(run)}, first of equals"),
            _ => FormattableString.Invariant($"{part.FromRemainder} by {LargestRemainder}"),
        };

    /// <summary>Parts of quotas that are of both signs: each rounded down, the units left over to the largest fractions.</summary>
    public static decimal[] OfQuotas(PartRun run, decimal amount, decimal[] quotas)
    {
        var unit = new decimal(1, 0, 0, false, (byte)run.Part.Decimals);
        var sign = amount < 0 ? -1 : 1;
        var parts = Array.ConvertAll(quotas, quota => decimal.Floor(sign * quota / unit) * unit);
        var left = (int)(((sign * amount) - parts.Sum()) / unit);
        foreach (var index in Enumerable.Range(0, parts.Length).Where(i => quotas[i] != 0).OrderByDescending(i => (sign * quotas[i]) - parts[i]).Take(left))
        {
            parts[index] += unit;
        }

        return Array.ConvertAll(parts, part => sign * part);
    }

    private static string Name(PartRun run) => run.Part.Version.Fact.Rounding?.Remainder ?? LargestRemainder;

    private static RemainderRule RuleFor(PartRun run, PartnerId[] partners)
    {
        switch (Name(run))
        {
            case LargestRemainder:
                return RemainderRule.LargestRemainder;
            case LargestShare:
                return RemainderRule.LargestShare;
            case var named:
                var index = Array.FindIndex(partners, partner => string.Equals(partner.Value, named, StringComparison.Ordinal));
                return index < 0 ? RemainderRule.LargestRemainder : RemainderRule.To(index);
        }
    }
}
