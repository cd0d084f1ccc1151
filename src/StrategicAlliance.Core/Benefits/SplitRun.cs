using StrategicAlliance.Facts;

namespace StrategicAlliance.Benefits;

/// <summary>Divides what is left, or the part of it that lies in the band of the step.</summary>
internal static class SplitRun
{
    public static void Run(PartRun run, string name, SplitStep step)
    {
        var amount = AmountOf(run, step);
        if (amount == 0 || StepWeights.Of(run, name, step.Weights, step.Solution, step.Multipliers) is not { } weights)
        {
            return;
        }

        var parts = PartsOf(run.Flow, amount);
        if (Quotas(run, name, weights, amount, parts) is not { } quotas)
        {
            return;
        }

        var shares = step.Caps is { Count: > 0 } caps
            ? new SplitCaps(run, name, step, caps).Of(amount, weights.Partners, quotas)
            : Shares(run, amount, weights.Partners, quotas);
        Book(run, name, step, amount, weights, shares);
    }

    public static IReadOnlyList<(decimal Amount, string Note)> Shares(PartRun run, decimal amount, PartnerId[] partners, decimal[] quotas)
    {
        // Refunds of one day and benefits of another, divided by different equity: a partner may get while another pays.
        if (quotas.Any(quota => quota * amount < 0))
        {
            return [.. Division.OfQuotas(run, amount, quotas).Select(share => (share, string.Empty))];
        }

        return [.. Division.Of(run, amount, partners, Array.ConvertAll(quotas, Math.Abs)).Select(item => (item.Part.Amount, Division.Note(run, item.Partner, item.Part)))];
    }

    private static void Book(PartRun run, string name, SplitStep step, decimal amount, StepWeights weights, IReadOnlyList<(decimal Amount, string Note)> shares)
    {
        var (flow, counters) = (run.Flow, run.Counters);
        var taken = shares.Sum(share => share.Amount);
        if (taken == flow.Available)
        {
            flow.TakeAll();
        }
        else
        {
            flow.Take(PartsOf(flow, taken), taken);
        }

        counters.Distributed += taken;
        run.Splits = run.Splits with { Taken = run.Splits.Taken + taken };
        var span = run.SpanOf(step.CapsPer ?? TermSpan.Period);
        counters[name, "divided", span] += taken;
        var because = weights.Because(run);
        for (var i = 0; i < shares.Count; i++)
        {
            var partner = weights.Partners.Length > i ? weights.Partners[i] : step.ExcessTo!.Value;
            counters[name, partner.Value, span] += shares[i].Amount;
            counters.AddProfit(partner, shares[i].Amount);
            run.Pay(step.Kind, name, partner, shares[i].Amount, amount, because, shares[i].Note);
        }
    }

    // Bands are laid over all that the splits of these terms have distributed; a refund unwinds them from the top.
    private static decimal AmountOf(PartRun run, SplitStep step)
    {
        var available = run.Flow.Available;
        if (step.UpTo is not { } high)
        {
            return available;
        }

        var (before, taken, low) = run.Splits;
        run.Splits = (before, taken, Math.Max(low, high));
        var amount = run.Round(InBand(before + taken + available, low, high) - InBand(before, low, high));
        return available > 0 ? Math.Clamp(amount, 0, available) : Math.Clamp(amount, available, 0);
    }

    private static decimal InBand(decimal distributed, decimal low, decimal high) =>
        high <= low ? 0 : Math.Sign(distributed) * (Math.Clamp(Math.Abs(distributed), low, high) - low);

    // The amount by days: the whole as it lies, the first part of what can be paid, or an even part of what is to be paid back.
    private static decimal[] PartsOf(Flow flow, decimal amount)
    {
        if (amount == flow.Available)
        {
            return [.. flow.Items.Select(item => item.Available)];
        }

        return flow.Available > 0 ? flow.First(amount) : [.. flow.Items.Select(item => item.Available * amount / flow.Available)];
    }

    private static decimal[]? Quotas(PartRun run, string name, StepWeights weights, decimal amount, decimal[] parts)
    {
        if (!weights.DependOnDay)
        {
            var same = weights.On(0);
            if (same.All(weight => weight <= 0))
            {
                run.Refusal = new NothingToWeighBy(run.Terms, name, weights.Rule, run.Part.To);
                return null;
            }

            return amount < 0 ? Array.ConvertAll(same, weight => -weight) : same;
        }

        var quotas = new decimal[weights.Partners.Length];
        for (var k = 0; k < parts.Length; k++)
        {
            var shares = weights.On(run.Flow.Items[k].Earned);
            var sum = shares.Sum();
            if (sum <= 0 && parts[k] != 0)
            {
                run.Refusal = new NothingToWeighBy(run.Terms, name, weights.Rule, DateOnly.FromDayNumber(run.Flow.Items[k].Earned));
                return null;
            }

            for (var i = 0; i < quotas.Length && sum > 0; i++)
            {
                // Dividing by one is exact and takes longest.
                var quota = parts[k] * shares[i];
                quotas[i] += sum == 1 ? quota : quota / sum;
            }
        }

        return quotas;
    }
}
