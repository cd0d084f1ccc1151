using StrategicAlliance.Facts;

namespace StrategicAlliance.Benefits;

/// <summary>Pays back an amount or advances until they are repaid over all periods.</summary>
internal static class RecoupRun
{
    private const string Repaid = "repaid";

    public static void Run(PartRun run, string name, RecoupStep step)
    {
        var flow = run.Flow;
        var left = LeftOf(run, name, step);
        var amount = Math.Min(run.Round(left), flow.Available);
        if (amount <= 0)
        {
            return;
        }

        var parts = flow.First(amount);
        for (var i = 0; i < parts.Length; i++)
        {
            Assign(run, name, step, flow.Items[i].Day, parts[i], run.Counters.Repayments);
        }

        flow.Take(parts, amount);
        run.Counters[name, Repaid, string.Empty] += amount;
        var advances = step.Amount is null ? AdvancesOf(run, step).Select(advance => advance.Because).ToValueList() : [];
        run.Pay(step.Kind, name, step.To, amount, left, new(() => [.. advances, .. run.Because.Facts]), left > amount ? FormattableString.Invariant($"{left - amount} still to be repaid") : "repaid in full");
    }

    /// <summary>What is still to be repaid at the end of the part.</summary>
    public static decimal LeftOf(PartRun run, string name, RecoupStep step) =>
        (step.Amount ?? AdvancesOf(run, step).Sum(advance => advance.Amount)) - run.Counters[name, Repaid, string.Empty];

    /// <summary>Writes down which advances a repayment pays back, the oldest first; none is paid back before it was made.</summary>
    public static void Assign(PartRun run, string name, RecoupStep step, int day, decimal amount, List<Repayment> repayments)
    {
        if (step.Amount is not null && amount > 0)
        {
            repayments.Add(new(name, null, step.To, day, amount));
            return;
        }

        foreach (var advance in AdvancesOf(run, step))
        {
            if (amount <= 0)
            {
                return;
            }

            var left = advance.Amount - repayments.Where(item => item.Advance == advance.Origin && string.Equals(item.Step, name, StringComparison.Ordinal)).Sum(item => item.Amount);
            var part = Math.Min(left, amount);
            if (part > 0)
            {
                repayments.Add(new(name, advance.Origin, step.To, Math.Max(day, advance.Day), part));
                amount -= part;
            }
        }
    }

    private static IEnumerable<Advance> AdvancesOf(PartRun run, RecoupStep step) =>
        run.Whole.AdvancesOf(step.Advance ?? []).Where(advance => advance.Day <= run.Part.To.DayNumber);
}
