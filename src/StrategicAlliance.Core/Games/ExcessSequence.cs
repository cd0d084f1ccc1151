using System.Numerics;
using StrategicAlliance.Facts;

namespace StrategicAlliance.Games;

/// <summary>The sequence of exact programs that ends in a nucleolus.</summary>
internal static class ExcessSequence
{
    public static Outcome<ExactSolution> Solve(string concept, RationalGame game, bool individuallyRational, Func<Coalition, Rational> weight, Citation citation)
    {
        var payoffs = Payoffs(game, individuallyRational, weight);
        return KohlbergCertificate.Of(game, payoffs, individuallyRational, weight)
            .Then(certificate => (Outcome<ExactSolution>)new ExactSolution(concept, game.Players, [.. payoffs], certificate, citation));
    }

    /// <summary>The refusal that shows, by balancing weights, that a game has no core; <see langword="null"/> if it has one.</summary>
    public static CoreIsEmpty? Emptiness(RationalGame game)
    {
        var players = game.Players;
        var unit = Common(game.Values.ToArray());
        var values = Array.ConvertAll(game.Values.ToArray(), value => (value * unit).Numerator);
        var program = new ExcessProgram(players.Count, [new(int.MaxValue, values.Length - 1, BigInteger.Zero, values[^1])]);
        var open = Open(game, values, _ => Rational.One);
        if (open.Count > 0)
        {
            program.Solve(open);
        }

        if (open.Count == 0 || program.Prices[^1].Sign <= 0)
        {
            return null;
        }

        // Every player is in as much of it as every other.
        var plan = program.Support.OrderBy(item => item.Column.Bits).ToList();
        var each = plan.Where(item => (item.Column.Bits & 1) != 0).Aggregate(Rational.Zero, (sum, item) => sum + item.Amount);
        var worth = plan.Aggregate(Rational.Zero, (sum, item) => sum + (item.Amount / each * game.Values[item.Column.Bits]));
        return new(worth.ToDouble(), game.Grand.ToDouble(), [.. plan.Select(item => new BalancingWeight(players, new((ulong)item.Column.Bits), item.Amount / each))]);
    }

    private static Rational[] Payoffs(RationalGame game, bool individuallyRational, Func<Coalition, Rational> weight)
    {
        var players = game.Players.Count;
        var grand = (1 << players) - 1;
        var unit = Common(game.Values.ToArray());
        var values = Array.ConvertAll(game.Values.ToArray(), value => (value * unit).Numerator);
        var open = Open(game, values, weight);
        var settled = new List<ExcessColumn> { new(int.MaxValue, grand, BigInteger.Zero, values[grand]) };
        var alone = Enumerable.Range(0, individuallyRational ? players : 0).Select(i => new ExcessColumn(grand + i, 1 << i, BigInteger.Zero, values[1 << i])).ToList();
        var prices = new Rational[] { values[grand], 0 };
        while (true)
        {
            var program = new ExcessProgram(players, settled);
            open.RemoveAll(column => program.Spans(column.Bits));
            alone.RemoveAll(column => program.Spans(column.Bits));
            if (program.Rank == players)
            {
                return Array.ConvertAll(prices[..players], price => price / unit);
            }

            program.Solve([.. open, .. alone]);
            prices = program.Prices;
            var excess = prices[^1];
            settled.AddRange(program.Support.Select(item => new ExcessColumn(int.MaxValue, item.Column.Bits, BigInteger.Zero, item.Column.Value - (excess * item.Column.Norm))));
        }
    }

    private static List<ExcessColumn> Open(RationalGame game, BigInteger[] values, Func<Coalition, Rational> weight)
    {
        var norms = new Rational[values.Length - 1];
        for (var bits = 1; bits < norms.Length; bits++)
        {
            var coalition = new Coalition((ulong)bits);
            var factor = weight(coalition);
            norms[bits] = factor.Sign > 0
                ? Rational.One / factor
                : throw new ArgumentException($"The weight of coalition {game.Players.NamesOf(coalition)} is {factor}; expected a number above 0.", nameof(weight));
        }

        var unit = Common(norms);
        return [.. Enumerable.Range(1, Math.Max(0, norms.Length - 1)).Select(bits => new ExcessColumn(bits, bits, (norms[bits] * unit).Numerator, values[bits]))];
    }

    private static BigInteger Common(Rational[] fractions) =>
        fractions.Aggregate(BigInteger.One, (common, fraction) => common / BigInteger.GreatestCommonDivisor(common, fraction.Denominator) * fraction.Denominator);
}
