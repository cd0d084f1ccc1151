using StrategicAlliance.Facts;

namespace StrategicAlliance.Benefits;

/// <summary>Keeps money back, and releases what is due into what is available to the steps after it.</summary>
internal static class HoldbackRun
{
    public static void Run(PartRun run, string name, HoldbackStep step)
    {
        Keep(run, name, step);
        Release(run, name);
    }

    public static void Release(PartRun run, string name)
    {
        var held = run.Counters.Held;
        var last = run.Part.To.DayNumber;
        foreach (var due in held.Where(item => IsDue(item, name, last)).ToArray())
        {
            run.Flow.Add(Math.Max(due.Release!.Value, run.Part.From.DayNumber), due.Earned, due.Amount);
        }

        held.RemoveAll(item => IsDue(item, name, last));
    }

    private static bool IsDue(HeldBack item, string name, int last) => string.Equals(item.Step, name, StringComparison.Ordinal) && item.Release <= last;

    private static void Keep(PartRun run, string name, HoldbackStep step)
    {
        var flow = run.Flow;
        var basis = step.Base == TermBase.Gross ? flow.Gross : flow.Available;
        var amount = Math.Min(run.Round(step.Rate * basis), flow.Available);
        if (amount <= 0)
        {
            return;
        }

        var parts = flow.Evenly(amount);
        var earned = flow.Items.Select(item => item.Earned).ToArray();
        var kept = ExactSplit.Of(amount, parts, run.Part.Decimals);
        flow.Take(parts, amount);
        for (var i = 0; i < parts.Length; i++)
        {
            if (kept[i].Amount != 0)
            {
                run.Counters.Held.Add(new(name, earned[i], step.ReleaseAfter is { } days ? (int)Math.Min((long)earned[i] + days, int.MaxValue) : null, kept[i].Amount));
            }
        }
    }
}
