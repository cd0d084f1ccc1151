using StrategicAlliance.Facts;

namespace StrategicAlliance.Games;

/// <summary>What the nucleoli have in common: bring the excesses down, then let Kohlberg's criterion decide whether the answer may be given.</summary>
/// <param name="concept">The name of the rule.</param>
/// <param name="citation">Where it is published.</param>
/// <param name="game">The game, of gains.</param>
/// <param name="turned">Whether it is a cost game with its signs turned.</param>
internal sealed class CertifiedNucleolus(string concept, Citation citation, Game game, bool turned)
{
    // Coarser, should the finest steps get lost in rounding; a wrong answer does not pass the check in either case.
    private static readonly double[] SolverTolerances = [1e-12, 1e-10, 1e-8];
    private static readonly double[] CheckTolerances = [2e-13, 1e-11, 1e-9];

    /// <summary>Whether sums of the values would not be finite.</summary>
    public static bool IsTooLarge(Game game) => !double.IsFinite(64 * game.Players.Count * TableScan.Largest(game.Values));

    /// <summary>The refusal if no division gives each player at least what the player has alone.</summary>
    public Refusal? Unreasonable => IsTooLarge(game) ? new ValuesTooLarge() : Alone - game.Grand > Rounding ? new NoImputations(turned ? 0 - Alone : Alone, turned ? 0 - game.Grand : game.Grand, turned) : null;

    private double Alone => Enumerable.Range(0, game.Players.Count).Sum(player => game.Values[1 << player]);

    // Values printed with twelve digits do not add up to more.
    private double Rounding => GameProperties.RelativeTolerance * TableScan.Largest(game.Values);

    /// <summary>What each has alone and an equal part of the rest.</summary>
    public double[] EqualSurplus
    {
        get
        {
            var part = (game.Grand - Alone) / game.Players.Count;
            var payoffs = new double[game.Players.Count];
            for (var player = 0; player < payoffs.Length; player++)
            {
                payoffs[player] = game.Values[1 << player] + part;
            }

            return payoffs;
        }
    }

    /// <summary>The point that the rule singles out, with its certificate.</summary>
    public Outcome<Solution> Of(ExcessRule rule) => Of(rule, EqualSurplus);

    /// <inheritdoc cref="Of(ExcessRule)"/>
    public Outcome<Solution> Of(ExcessRule rule, double[] start)
    {
        if (IsTooLarge(game))
        {
            return new ValuesTooLarge();
        }

        if (rule.Floors && Math.Abs(Alone - game.Grand) <= Rounding)
        {
            // Nothing else is possible, however excesses are weighted.
            return Certified(new ExcessRule { Floors = true }, Array.ConvertAll(EqualSurplus, payoff => payoff + 0.0), 4 * Rounding);
        }

        Outcome<Solution> last = new NotCertified(concept, "the levels of excess could not be told apart.");
        foreach (var tolerance in SolverTolerances)
        {
            var minimizer = new ExcessMinimizer(game, rule, start, tolerance);
            switch (minimizer.Run())
            {
                case LevelEnd.Found:
                    last = Certified(rule, minimizer.Payoffs.ToArray(), minimizer.Scale, minimizer.Noise);
                    break;
                case LevelEnd.Endless:
                    return new SolutionNotUnique(concept, "the coalitions whose excess is measured leave some payoffs open.");
                case LevelEnd.NoPayoffs:
                    return new SolutionNotUnique(concept, "no payoffs respect the coalitions whose own value is nothing.");
                default:
                    break;
            }

            if (last is Outcome<Solution>.Answered)
            {
                break;
            }
        }

        return last;
    }

    private Outcome<Solution> Certified(ExcessRule rule, double[] payoffs, double scale, double noise)
    {
        Outcome<Solution> last = new NotCertified(concept, "nothing was checked.");
        foreach (var tolerance in CheckTolerances)
        {
            last = Certified(rule, payoffs, Math.Max(tolerance * scale, 2 * noise));
            if (last is Outcome<Solution>.Answered)
            {
                break;
            }
        }

        return last;
    }

    private Outcome<Solution> Certified(ExcessRule rule, double[] payoffs, double tolerance)
    {
        var weights = rule.Weights;
        Func<Coalition, double>? factor = weights is null ? null : coalition => weights[coalition.Bits] > 0 ? 1 / weights[coalition.Bits] : double.PositiveInfinity;
        ReadOnlySpan<double> values = game.Values;
        if (rule.Fixed.Count > 0)
        {
            // What is fixed comes before every excess: it is lifted above them all.
            var together = rule.Fixed.ToHashSet();
            var lifted = values.ToArray();
            var lift = 4 * Math.Max(Math.Abs(game.Grand), lifted.Max(Math.Abs));
            foreach (var bits in together)
            {
                lifted[bits] += lift;
            }

            values = lifted;
            factor = coalition => together.Contains((int)coalition.Bits) ? 1 : 1 / weights![coalition.Bits];
        }

        var outcome = KohlbergCheck.Of(game.Players, values, payoffs, rule.Floors, factor, tolerance, turned);
        return outcome.Match<Outcome<Solution>>(
            certificate => certificate.IsUnique
                ? new Solution(concept, game.Players, payoffs.ToValueList(), certificate, citation)
                : new SolutionNotUnique(concept, "the coalitions whose excess is measured leave some payoffs open."),
            refusal => new NotCertified(concept, refusal.Message));
    }
}
