using StrategicAlliance.Facts;

namespace StrategicAlliance.Games;

/// <summary>All rules side by side over one game: what each gives, what holds of it, and who would rather have which.</summary>
/// <remarks>What holds is checked on this game, not taken from theory: a rule that may leave the core in general may lie in it here. Immutable.</remarks>
public sealed record DivisionComparison
{
    private DivisionComparison(Players players, ValueList<ComparedRule> rules, ValueList<RuleWithoutAnswer> without)
    {
        Players = players;
        Rules = rules;
        WithoutAnswer = without;
    }

    /// <summary>The players.</summary>
    public Players Players { get; }

    /// <summary>The rules that have an answer, in the order in which they were asked.</summary>
    public ValueList<ComparedRule> Rules { get; }

    /// <summary>The rules that have none for this game, and why.</summary>
    public ValueList<RuleWithoutAnswer> WithoutAnswer { get; }

    /// <summary>Compares the rules that divide all that players earn together.</summary>
    /// <param name="game">The game.</param>
    /// <returns>The comparison.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="game"/> is <see langword="null"/>.</exception>
    public static DivisionComparison Of(Game game) => Of(game, SolutionConcepts.All);

    /// <summary>Compares rules of one's own choice.</summary>
    /// <param name="game">The game.</param>
    /// <param name="rules">The rules. Those that do not share out all that players earn together are listed too, and say so.</param>
    /// <returns>The comparison.</returns>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    public static DivisionComparison Of(Game game, IEnumerable<ISolutionConcept> rules)
    {
        Bounds.Given(game);
        ArgumentNullException.ThrowIfNull(rules);
        var properties = GameProperties.Of(game);
        return Of(game.Players, rules, rule => rule.Solve(game), solution => Checked(solution, game.Values, solution.Payoffs, properties, 1));
    }

    /// <summary>Compares the rules that divide all that players pay together.</summary>
    /// <param name="game">The game.</param>
    /// <returns>The comparison, in costs: a player prefers to pay less.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="game"/> is <see langword="null"/>.</exception>
    public static DivisionComparison Of(CostGame game) => Of(game, SolutionConcepts.All);

    /// <summary>Compares rules of one's own choice over costs.</summary>
    /// <param name="game">The game.</param>
    /// <param name="rules">The rules.</param>
    /// <returns>The comparison, in costs: a player prefers to pay less.</returns>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    public static DivisionComparison Of(CostGame game, IEnumerable<ISolutionConcept> rules)
    {
        Bounds.Given(game);
        ArgumentNullException.ThrowIfNull(rules);
        var gains = game.ToGains();
        var properties = GameProperties.Of(gains);
        return Of(
            game.Players,
            rules,
            rule => rule.Solve(game),
            solution => Checked(solution, gains.Values, [.. solution.Payoffs.Select(share => 0 - share)], properties, -1));
    }

    /// <summary>The rules from the one a player likes best to the one it likes least.</summary>
    /// <param name="player">The name.</param>
    /// <returns>The names of the rules that share out everything; of equals, the first asked comes first.</returns>
    /// <exception cref="ArgumentException">There is no such player.</exception>
    public ValueList<string> PreferencesOf(string player)
    {
        _ = Players.IndexOf(player) >= 0 ? player : throw new ArgumentException($"There is no player '{player}'.", nameof(player));
        return Rules.Where(rule => rule.IsEfficient).OrderByDescending(rule => Math.Round(rule.Liking(player), 9)).Select(rule => rule.Solution.Concept).ToValueList();
    }

    private static DivisionComparison Of(Players players, IEnumerable<ISolutionConcept> rules, Func<ISolutionConcept, Outcome<Solution>> solve, Func<Solution, ComparedRule> check)
    {
        var compared = new List<ComparedRule>();
        var without = new List<RuleWithoutAnswer>();
        foreach (var rule in rules)
        {
            solve(rule).Switch(solution => compared.Add(check(solution)), refusal => without.Add(new(rule.Name, refusal)));
        }

        return new(players, compared.ToValueList(), without.ToValueList());
    }

    private static ComparedRule Checked(Solution solution, ReadOnlySpan<double> values, IReadOnlyList<double> payoffs, GameProperties properties, int sign)
    {
        var tolerance = Math.Max(properties.Tolerance, 1e-9 * TableScan.Largest([.. payoffs]));
        var worst = BlockingScan.Worst(values, [.. payoffs], tolerance, 1, out var count);
        var players = solution.Players;
        var alone = true;
        for (var player = 0; player < players.Count; player++)
        {
            alone &= payoffs[player] >= values[1 << player] - tolerance;
        }

        var blocking = worst is [var (bits, excess)] ? new BlockingCoalition(players, new((ulong)bits), (sign * values[bits]) + 0.0, (sign * (values[bits] - excess)) + 0.0) : null;
        return new ComparedRule(
            solution,
            Math.Abs(payoffs.Sum() - values[^1]) <= tolerance * players.Count,
            alone,
            count == 0,
            blocking,
            properties.SymmetricPlayers.All(same => same.Max(player => solution[player]) - same.Min(player => solution[player]) <= tolerance),
            properties.NullPlayers.All(player => Math.Abs(solution[player]) <= tolerance),
            sign);
    }
}
