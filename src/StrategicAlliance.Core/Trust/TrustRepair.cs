using StrategicAlliance.Facts;

namespace StrategicAlliance.Trust;

/// <summary>How many kept promises it takes to reach a level of trust, or broken ones to lose it.</summary>
/// <remarks>Beta evidence has the answer in closed form; with a forgetting factor it is counted. Pure; safe to call from any thread.</remarks>
public static class TrustRepair
{
    private const int Most = 1_000_000;

    /// <summary>Source of the evidence model: Jøsang and Ismail 2002.</summary>
    public static Citation Citation => BetaReputation.Citation;

    /// <summary>The kept promises, of weight 1 and with nothing forgotten, after which the expectation is at least a level: (L (r + s + W) - r - W a) / (1 - L), rounded up.</summary>
    /// <param name="evidence">The evidence so far.</param>
    /// <param name="level">The level L; from 0 to 1.</param>
    /// <param name="baseRate">The base rate a; from 0 to 1.</param>
    /// <param name="priorWeight">The prior weight W; above 0.</param>
    /// <returns>The number, 0 if the level is reached; <see langword="null"/> if no number is enough, or more than a whole number holds.</returns>
    /// <exception cref="ArgumentOutOfRangeException">An argument is out of its range.</exception>
    public static long? KeptPromisesTo(Evidence evidence, double level, double baseRate, double priorWeight)
    {
        Checked.Probability(level);
        if (BetaReputation.Expectation(evidence, baseRate, priorWeight) >= level)
        {
            return 0;
        }

        var needed = ((level * (evidence.Total + priorWeight)) - evidence.Positive - (priorWeight * baseRate)) / (1 - level);

        // Where the last one lands exactly on the level, rounding must not ask for one more.
        var number = Math.Ceiling(needed - (1e-9 * Math.Max(1, needed)));
        return number < long.MaxValue ? Math.Max(1, (long)number) : null;
    }

    /// <summary>The kept promises after which the expectation is at least a level when each promise fades the ones before.</summary>
    /// <param name="evidence">The evidence so far.</param>
    /// <param name="level">The level; from 0 to 1.</param>
    /// <param name="baseRate">The base rate; from 0 to 1.</param>
    /// <param name="priorWeight">The prior weight; above 0.</param>
    /// <param name="forgetting">The forgetting factor per promise; from 0 to 1.</param>
    /// <returns>The number; <see langword="null"/> if a million are not enough: forgetting sets a ceiling on trust.</returns>
    /// <exception cref="ArgumentOutOfRangeException">An argument is out of its range.</exception>
    public static int? KeptPromisesTo(Evidence evidence, double level, double baseRate, double priorWeight, double forgetting) =>
        Count(evidence, new Evidence(1, 0), forgetting, now => BetaReputation.Expectation(now, baseRate, priorWeight) >= Checked.Probability(level));

    /// <summary>The broken promises after which the expectation is below a level when each promise fades the ones before.</summary>
    /// <param name="evidence">The evidence so far.</param>
    /// <param name="level">The level; from 0 to 1.</param>
    /// <param name="baseRate">The base rate; from 0 to 1.</param>
    /// <param name="priorWeight">The prior weight; above 0.</param>
    /// <param name="forgetting">The forgetting factor per promise; from 0 to 1.</param>
    /// <returns>The number; <see langword="null"/> if a million are not enough.</returns>
    /// <exception cref="ArgumentOutOfRangeException">An argument is out of its range.</exception>
    public static int? BrokenPromisesBelow(Evidence evidence, double level, double baseRate, double priorWeight, double forgetting) =>
        Count(evidence, new Evidence(0, 1), forgetting, now => BetaReputation.Expectation(now, baseRate, priorWeight) < Checked.Probability(level));

    private static int? Count(Evidence evidence, Evidence each, double forgetting, Func<Evidence, bool> isReached)
    {
        for (var number = 0; number <= Most; number++)
        {
            if (isReached(evidence))
            {
                return number;
            }

            var next = BetaReputation.Update(evidence, each, forgetting);
            if (next == evidence)
            {
                return null;
            }

            evidence = next;
        }

        return null;
    }
}
