using StrategicAlliance.Facts;

namespace StrategicAlliance.Games;

/// <summary>A game has no tau value: what players can claim at least and ask for at most leaves no room for what all earn together.</summary>
public sealed record GameNotQuasiBalanced : Refusal
{
    internal GameNotQuasiBalanced(double minimalRights, double utopia, double grand, string? player)
    {
        MinimalRights = minimalRights;
        Utopia = utopia;
        Grand = grand;
        Player = player;
    }

    /// <summary>The sum of the minimal rights.</summary>
    public double MinimalRights { get; }

    /// <summary>The sum of the utopia payoffs.</summary>
    public double Utopia { get; }

    /// <summary>What all players earn together.</summary>
    public double Grand { get; }

    /// <summary>The first player whose minimal right is above its utopia payoff; <see langword="null"/> if there is none.</summary>
    public string? Player { get; }

    /// <inheritdoc/>
    public override string Message => Player is null
        ? FormattableString.Invariant($"The game is not quasi-balanced: the minimal rights sum to {MinimalRights}, the utopia payoffs to {Utopia}, and {Grand} is to be divided.")
        : $"The game is not quasi-balanced: the minimal right of '{Player}' is above its utopia payoff.";

    /// <inheritdoc/>
    public override string Remedy => "Use the Shapley value or the prenucleolus, which exist for every game.";
}
