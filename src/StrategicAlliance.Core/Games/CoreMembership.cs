namespace StrategicAlliance.Games;

/// <summary>Whether a division is in the core, and the coalition that comes closest to leaving.</summary>
/// <remarks>Immutable.</remarks>
public sealed record CoreMembership
{
    internal CoreMembership(string worst, Coalition coalition, double excess, double left, double tolerance)
    {
        Worst = worst;
        Coalition = coalition;
        Excess = excess;
        Left = left;
        Tolerance = tolerance;
    }

    /// <summary>The coalition with the largest complaint, by its players' names; empty if there is only one player.</summary>
    public string Worst { get; }

    /// <summary>The same as a set of players.</summary>
    public Coalition Coalition { get; }

    /// <summary>Its complaint, in the unit of the game's values: what it has alone less what it gets, or what it pays less what it would pay alone. Above 0 it would do better alone.</summary>
    public double Excess { get; }

    /// <summary>What is left undivided, or unpaid; negative if more is divided than there is.</summary>
    public double Left { get; }

    /// <summary>What is passed over as rounding.</summary>
    public double Tolerance { get; }

    /// <summary>Whether a coalition would do better alone.</summary>
    public bool IsBlocked => Excess > Tolerance;

    /// <summary>Whether exactly all is divided.</summary>
    public bool IsEfficient => Math.Abs(Left) <= Tolerance;

    /// <summary>Whether the division is in the core: all is divided, and no coalition would do better alone.</summary>
    public bool IsInCore => IsEfficient && !IsBlocked;
}
