using StrategicAlliance.Facts;

namespace StrategicAlliance.Benefits;

/// <summary>Divides under caps: what is above a cap goes to whom the terms name, or to those who are under theirs, by weight.</summary>
internal sealed class SplitCaps(PartRun run, string name, SplitStep step, ValueMap<decimal> caps)
{
    private readonly string span = run.SpanOf(step.CapsPer ?? TermSpan.Period);

    /// <summary>The shares in the order of the partners; of one more, whom the excess goes to, if it is none of them.</summary>
    public IReadOnlyList<(decimal Amount, string Note)> Of(decimal amount, PartnerId[] partners, decimal[] quotas)
    {
        PartnerId[] all = step.ExcessTo is { } to && Array.IndexOf(partners, to) < 0 ? [.. partners, to] : partners;
        var weights = new decimal[all.Length];
        for (var i = 0; i < quotas.Length; i++)
        {
            // Under caps nobody gets while others pay: only what is due in the direction of the whole weighs.
            weights[i] = Math.Max(quotas[i] * Math.Sign(amount), 0);
        }

        var got = Array.ConvertAll(all, partner => run.Counters[name, partner.Value, span]);
        if (amount > 0)
        {
            return Fill(amount, all, weights, [.. all.Select((partner, i) => RoomOf(partner, got[i]))]);
        }

        // A refund unwinds: what the whole span comes to with it, less what each has got.
        var whole = run.Counters[name, "divided", span] + amount;
        var due = Fill(Math.Abs(whole), all, weights, [.. all.Select(partner => RoomOf(partner, 0))]);
        return [.. due.Select((share, i) => ((Math.Sign(whole) * share.Amount) - got[i], share.Note))];
    }

    private decimal? RoomOf(PartnerId partner, decimal got)
    {
        if (step.ExcessTo == partner || !caps.TryGetValue(partner.Value, out var cap))
        {
            return null;
        }

        var unit = new decimal(1, 0, 0, false, (byte)run.Part.Decimals);
        return Math.Max(decimal.Floor((cap - got) / unit) * unit, 0);
    }

    private (decimal Amount, string Note)[] Fill(decimal amount, PartnerId[] partners, decimal[] weights, decimal?[] room)
    {
        var shares = new (decimal Amount, string Note)[partners.Length];
        Array.Fill(shares, (0, string.Empty));
        var open = Enumerable.Range(0, partners.Length).Where(i => weights[i] > 0).ToList();
        while (amount > 0 && open.Count > 0)
        {
            var parts = SplitRun.Shares(run, amount, [.. open.Select(i => partners[i])], [.. open.Select(i => weights[i])]);
            var over = Enumerable.Range(0, open.Count).Where(k => room[open[k]] < parts[k].Amount).ToArray();
            var excess = over.Sum(k => parts[k].Amount - room[open[k]]!.Value);
            foreach (var k in over)
            {
                shares[open[k]] = (room[open[k]]!.Value, FormattableString.Invariant($"capped at {caps[partners[open[k]].Value]}"));
            }

            if (over.Length == 0 || step.ExcessTo is not null)
            {
                for (var k = 0; k < open.Count; k++)
                {
                    if (!over.Contains(k))
                    {
                        shares[open[k]] = parts[k];
                    }
                }

                if (excess > 0)
                {
                    var to = Array.IndexOf(partners, step.ExcessTo!.Value);
                    shares[to] = (shares[to].Amount + excess, FormattableString.Invariant($"{excess} above the caps of others"));
                }

                break;
            }

            // The others divide the rest anew; what nobody has room for stays available.
            amount -= over.Sum(k => room[open[k]]!.Value);
            open = [.. open.Where((_, k) => !over.Contains(k))];
        }

        return shares;
    }
}
