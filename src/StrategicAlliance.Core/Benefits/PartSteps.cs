using System.Runtime.InteropServices;
using StrategicAlliance.Facts;

namespace StrategicAlliance.Benefits;

/// <summary>Runs the steps of one part: costs first, then each step in turn.</summary>
internal static class PartSteps
{
    public static void Run(PartRun run)
    {
        var (counters, part) = (run.Counters, run.Part);
        var names = StepNames.Of(part.Version.Fact).ToArray();
        if (!run.Entries.IsEmpty)
        {
            counters.Mark("entries");
            foreach (var span in (TermSpan[])[TermSpan.Period, TermSpan.Year, TermSpan.Ever])
            {
                counters.Mark("entries " + run.SpanOf(span));
            }
        }

        run.Flow.Add(run.Entries.Span);
        RepayCosts(run);
        if (counters.Remainder != 0)
        {
            run.Flow.Add(part.From.DayNumber, part.From.DayNumber, counters.Remainder);
            counters.Remainder = 0;
        }

        // What a step of an earlier version holds back is released even if this version has no such step.
        foreach (var orphan in counters.Held.Select(held => held.Step).Distinct(StringComparer.Ordinal).Except(names.Select(item => item.Name), StringComparer.Ordinal).ToArray())
        {
            HoldbackRun.Release(run, orphan);
        }

        for (var i = 0; i < names.Length && run.Refusal is null; i++)
        {
            Run(run, names, i);
        }

        counters.Remainder = run.Flow.Available;
    }

    private static void Run(PartRun run, (string Name, TermStep Step)[] steps, int index)
    {
        var name = steps[index].Name;
        switch (steps[index].Step)
        {
            case FeeStep fee:
                RateRun.Fee(run, name, fee);
                break;
            case DonorStep donor:
                RateRun.Donor(run, name, donor);
                break;
            case RoyaltyStep royalty:
                RoyaltyRun.Run(run, name, royalty);
                break;
            case RecoupStep recoup:
                RecoupRun.Run(run, name, recoup);
                break;
            case PreferredStep preferred:
                PreferredRun.Run(run, name, preferred, steps, index);
                break;
            case CatchUpStep catchUp:
                RateRun.CatchUp(run, name, catchUp);
                break;
            case MinimumGuaranteeStep guarantee:
                GuaranteeRun.Run(run, name, guarantee);
                break;
            case MilestoneStep milestone:
                MilestoneRun.Run(run, name, milestone);
                break;
            case HoldbackStep holdback:
                HoldbackRun.Run(run, name, holdback);
                break;
            case SplitStep split:
                SplitRun.Run(run, name, split);
                break;
            default:
                throw new InvalidOperationException($"The step {name} is of a kind that is not run.");
        }
    }

    // A cost that a partner laid out is repaid before any step; one without a partner was paid out of the pool. Both are off what is available.
    private static void RepayCosts(PartRun run)
    {
        if (!run.Flow.HasCosts)
        {
            return;
        }

        var laidOut = new Dictionary<PartnerId, (decimal Amount, List<FactId> Facts)>();
        foreach (ref readonly var entry in run.Entries.Span)
        {
            if (!entry.IsCost)
            {
                continue;
            }

            run.Costs += entry.Amount;
            if (entry.Payer is { } payer)
            {
                ref var sum = ref CollectionsMarshal.GetValueRefOrAddDefault(laidOut, payer, out _);
                sum.Amount += entry.Amount;
                (sum.Facts ??= []).Add(entry.Because);
            }
        }

        foreach (var (partner, (amount, facts)) in laidOut.OrderBy(item => item.Key))
        {
            run.Pay("costs", "costs", partner, amount, amount, FactBasis.Of(facts), "laid out for the pool");
        }
    }
}
