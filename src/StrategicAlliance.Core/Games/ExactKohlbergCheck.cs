using System.Numerics;
using StrategicAlliance.Facts;

namespace StrategicAlliance.Games;

/// <summary>The checker of nucleoli in fractions; shares nothing with what solves for them.</summary>
internal static class ExactKohlbergCheck
{
    public static Outcome<KohlbergCertificate> Of(RationalGame game, ReadOnlySpan<Rational> allocation, bool individuallyRational, Func<Coalition, Rational> weight)
    {
        var players = game.Players;
        if (allocation.Length != players.Count)
        {
            throw new ArgumentException(FormattableString.Invariant($"Expected {players.Count} payoffs, one for every player; found {allocation.Length}."), nameof(allocation));
        }

        var excesses = new Rational[game.Values.Length];
        for (var bits = 1; bits < excesses.Length; bits++)
        {
            excesses[bits] = excesses[bits & (bits - 1)] + allocation[BitOperations.TrailingZeroCount(bits)];
        }

        if (excesses[^1] != game.Grand)
        {
            return new AllocationNotEfficient(excesses[^1].ToDouble(), game.Grand.ToDouble());
        }

        var tight = new List<int>();
        var counted = new List<int>();
        for (var bits = 1; bits < excesses.Length - 1; bits++)
        {
            var payoffs = excesses[bits];
            var coalition = new Coalition((ulong)bits);
            excesses[bits] = game.Values[bits] - payoffs;
            if (individuallyRational && coalition.Count == 1 && excesses[bits].Sign >= 0)
            {
                if (excesses[bits].Sign > 0)
                {
                    return new CoalitionBelowOwnValue(players.NamesOf(coalition), payoffs.ToDouble(), game.Values[bits].ToDouble(), pays: false);
                }

                tight.Add(bits);
            }

            var factor = weight(coalition);
            if (factor.Sign < 0)
            {
                throw new ArgumentException($"The weight of coalition {players.NamesOf(coalition)} is {factor}; expected a number from 0 up.", nameof(weight));
            }

            excesses[bits] *= factor;
            if (factor.Sign > 0)
            {
                counted.Add(bits);
            }
        }

        // Levels are told apart by their rank alone, which is a small whole number.
        var ranks = new double[excesses.Length];
        Array.Fill(ranks, double.NegativeInfinity);
        counted.Sort((left, right) => excesses[left].CompareTo(excesses[right]));
        for (var at = 0; at < counted.Count; at++)
        {
            ranks[counted[at]] = at > 0 && excesses[counted[at]] == excesses[counted[at - 1]] ? ranks[counted[at - 1]] : at;
        }

        var levels = new KohlbergLevels(players, ranks, null, 0, tight, turned: false);
        return levels.Run(bits => (excesses[bits].ToDouble(), excesses[bits])).Then(found => (Outcome<KohlbergCertificate>)new KohlbergCertificate(individuallyRational, 0, levels.IsUnique, found));
    }
}
