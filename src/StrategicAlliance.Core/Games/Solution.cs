using StrategicAlliance.Facts;

namespace StrategicAlliance.Games;

/// <summary>What every player of a game gets, or pays if it is a cost game, and what proves it.</summary>
/// <remarks>Immutable; safe to share between threads.</remarks>
public sealed record Solution
{
    /// <summary>A solution.</summary>
    /// <param name="concept">The name of the rule.</param>
    /// <param name="players">The players.</param>
    /// <param name="payoffs">What each gets, in the order of the players.</param>
    /// <param name="certificate">What proves it.</param>
    /// <param name="citation">Where the rule is published.</param>
    /// <exception cref="ArgumentException">There is not one finite payoff for every player, or a text is blank.</exception>
    public Solution(string concept, Players players, ValueList<double> payoffs, Certificate certificate, Citation citation)
    {
        Concept = Bounds.Written(concept);
        Players = Bounds.Given(players);
        Payoffs = payoffs ?? throw new ArgumentNullException(nameof(payoffs));
        Certificate = Bounds.Given(certificate);
        Citation = Bounds.Given(citation);
        if (payoffs.Count != players.Count)
        {
            throw new ArgumentException(FormattableString.Invariant($"Expected {players.Count} payoffs, one for every player; found {payoffs.Count}."), nameof(payoffs));
        }

        if (payoffs.Any(payoff => !double.IsFinite(payoff)))
        {
            throw new ArgumentException("Every payoff must be a finite number.", nameof(payoffs));
        }
    }

    /// <summary>The name of the rule, e.g. <c>shapley</c>.</summary>
    public string Concept { get; }

    /// <summary>The players.</summary>
    public Players Players { get; }

    /// <summary>What each gets (or pays), in the order of the players, in the unit of the game's values.</summary>
    public ValueList<double> Payoffs { get; }

    /// <summary>What proves it.</summary>
    public Certificate Certificate { get; }

    /// <summary>Where the rule is published.</summary>
    public Citation Citation { get; }

    /// <summary>What a player gets (or pays).</summary>
    /// <param name="player">The name.</param>
    /// <exception cref="ArgumentException">There is no such player.</exception>
    public double this[string player] => Players.IndexOf(player) is >= 0 and var index
        ? Payoffs[index]
        : throw new ArgumentException($"There is no player '{player}'.", nameof(player));

    internal Solution Negated() => new(Concept, Players, Payoffs.Select(payoff => 0 - payoff).ToValueList(), Certificate, Citation);
}
