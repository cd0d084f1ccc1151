using System.Numerics;
using StrategicAlliance.Facts;

namespace StrategicAlliance.Simulation;

/// <summary>One history of an organization after another, in the same memory.</summary>
/// <remarks>A belief is two bits: whether it is held at all, and whether it is +1. All beliefs of a word are compared, drawn for and changed at once.</remarks>
internal sealed partial class MarchHistory
{
    private readonly MarchPlan plan;
    private readonly ulong[] known;
    private readonly ulong[] plus;
    private readonly MarchVotes votes;
    private readonly MarchVotes against;
    private Xoshiro256 random;
    private ulong reality;
    private ulong codeKnown;
    private ulong codePlus;

    public MarchHistory(MarchPlan plan)
    {
        this.plan = plan;
        known = new ulong[plan.Held.Length];
        plus = new ulong[plan.Held.Length];
        votes = new MarchVotes(plan.Held.Length, plan.Lane);
        against = new MarchVotes(plan.Held.Length, plan.Lane);
    }

    /// <summary>Runs a history of its own random numbers.</summary>
    public void Run(ulong seed, int history, MarchTally tally, CancellationToken cancellation)
    {
        random = new Xoshiro256(seed, (ulong)history);
        reality = random.Next() & plan.First;
        codeKnown = 0;
        codePlus = 0;
        for (var w = 0; w < known.Length; w++)
        {
            Replace(w, plan.Held[w]);
        }

        if (plan.Periods.Length == 0)
        {
            RunToRest(tally, cancellation);
        }
        else
        {
            RunPeriods(tally, cancellation);
        }
    }

    private void RunToRest(MarchTally tally, CancellationToken cancellation)
    {
        // A period in which nobody could move and nobody beat the code has changed nothing, so rest is only looked for then.
        var period = 0;
        while (period < plan.MaximumPeriods && (Learn() || !IsAtRest()))
        {
            period++;
            Watch(period, cancellation);
        }

        tally.Measure(0, CodeScore(), MemberScore());
        tally.End(period, period < plan.MaximumPeriods || IsAtRest());
    }

    private void RunPeriods(MarchTally tally, CancellationToken cancellation)
    {
        var time = 0;
        for (var period = 0; ; period++)
        {
            if (plan.Periods[time] == period)
            {
                tally.Measure(time, CodeScore(), MemberScore());
                time++;
                if (time == plan.Periods.Length)
                {
                    return;
                }
            }

            if (period > 0)
            {
                Disturb();
            }

            Learn();
            Watch(period, cancellation);
        }
    }

    // Seldom enough to cost nothing, often enough for a large organization.
    private void Watch(int period, CancellationToken cancellation)
    {
        if ((period & 63) == 0 || known.Length > 1_000)
        {
            cancellation.ThrowIfCancellationRequested();
        }
    }

    private int CodeScore() => BitOperations.PopCount(codeKnown) - (2 * BitOperations.PopCount(codeKnown & (codePlus ^ reality)));

    private int MemberScore()
    {
        var real = plan.Spread(reality);
        var score = 0;
        for (var w = 0; w < known.Length; w++)
        {
            score += BitOperations.PopCount(known[w]) - (2 * BitOperations.PopCount(known[w] & (plus[w] ^ real)));
        }

        return score;
    }

    /// <summary>Turnover, then turbulence.</summary>
    private void Disturb()
    {
        if (!plan.Leaves.IsNever)
        {
            for (var from = 0; from < known.Length; from += 32)
            {
                Leave(from, Math.Min(32, known.Length - from));
            }
        }

        reality ^= plan.Turns.Draw(plan.First, ref random);
    }

    // Two bits for every word: whether who stands in its first, its second lane leaves.
    private void Leave(int from, int words)
    {
        var leaves = plan.Leaves.Draw(ulong.MaxValue >> (64 - (2 * words)), ref random);
        for (; leaves != 0; leaves &= leaves - 1)
        {
            var who = BitOperations.TrailingZeroCount(leaves);
            var lane = (who & 1) == 0 ? plan.First : plan.IsPaired ? plan.First << 32 : 0;
            var word = from + (who >> 1);
            if ((plan.Held[word] & lane) is not 0 and var bits)
            {
                Replace(word, bits);
            }
        }
    }

    /// <summary>Gives each of the bits a belief of −1, 0 or +1, equally likely: two random bits, drawn again where both are set.</summary>
    private void Replace(int word, ulong bits)
    {
        var (held, positive) = (known[word] & ~bits, plus[word] & ~bits);
        while (bits != 0)
        {
            ulong nothing = random.Next(), sign = random.Next();
            held |= bits & ~nothing;
            positive |= bits & ~nothing & sign;
            bits &= nothing & sign;
        }

        known[word] = held;
        plus[word] = positive;
    }
}
