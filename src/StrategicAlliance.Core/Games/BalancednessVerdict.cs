using System.Diagnostics.CodeAnalysis;

namespace StrategicAlliance.Games;

/// <summary>Whether a game is balanced, with what proves it.</summary>
/// <remarks>Immutable.</remarks>
public sealed record BalancednessVerdict
{
    internal BalancednessVerdict(Solution? element, CoreIsEmpty? obstacle)
    {
        Element = element;
        Obstacle = obstacle;
    }

    /// <summary>Whether the game has a core.</summary>
    [MemberNotNullWhen(true, nameof(Element))]
    [MemberNotNullWhen(false, nameof(Obstacle))]
    public bool IsBalanced => Element is not null;

    /// <summary>A division in the core; <see langword="null"/> if there is none.</summary>
    public Solution? Element { get; }

    /// <summary>The balanced weights that leave no core; <see langword="null"/> if there is one.</summary>
    public CoreIsEmpty? Obstacle { get; }
}
