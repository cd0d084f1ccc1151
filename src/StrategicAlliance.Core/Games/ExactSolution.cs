using StrategicAlliance.Facts;

namespace StrategicAlliance.Games;

/// <summary>What every player of a game in fractions gets, as fractions, and what proves it.</summary>
/// <remarks>Immutable; safe to share between threads.</remarks>
public sealed record ExactSolution
{
    internal ExactSolution(string concept, Players players, ValueList<Rational> payoffs, Certificate certificate, Citation citation)
    {
        Concept = concept;
        Players = players;
        Payoffs = payoffs;
        Certificate = certificate;
        Citation = citation;
    }

    /// <summary>The name of the rule, e.g. <c>nucleolus</c>.</summary>
    public string Concept { get; }

    /// <summary>The players.</summary>
    public Players Players { get; }

    /// <summary>What each gets, in the order of the players, in the unit of the game's values.</summary>
    public ValueList<Rational> Payoffs { get; }

    /// <summary>What proves it.</summary>
    public Certificate Certificate { get; }

    /// <summary>Where the rule is published.</summary>
    public Citation Citation { get; }

    /// <summary>What a player gets.</summary>
    /// <param name="player">The name.</param>
    /// <exception cref="ArgumentException">There is no such player.</exception>
    public Rational this[string player] => Players.IndexOf(player) is >= 0 and var index
        ? Payoffs[index]
        : throw new ArgumentException($"There is no player '{player}'.", nameof(player));

    /// <summary>The solution in floating-point numbers.</summary>
    /// <returns>Every payoff rounded to the nearest.</returns>
    /// <exception cref="ArgumentException">A payoff is beyond all floating-point numbers.</exception>
    public Solution ToSolution() => new(Concept, Players, Payoffs.Select(payoff => payoff.ToDouble()).ToValueList(), Certificate, Citation);
}
