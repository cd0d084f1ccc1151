namespace StrategicAlliance.Games;

/// <summary>The proof that an allocation is in the core: every coalition was looked at, and none does better alone.</summary>
public sealed record NoBlockingCoalition : Certificate
{
    internal NoBlockingCoalition(string closest, double excess, double tolerance)
    {
        Closest = closest;
        Excess = excess;
        Tolerance = tolerance;
    }

    /// <summary>The coalition that comes closest to leaving, by its players' names; empty if there is only one player.</summary>
    public string Closest { get; }

    /// <summary>What it could gain by leaving, in the unit of the game's values; not above <see cref="Tolerance"/>.</summary>
    public double Excess { get; }

    /// <summary>What rounding may hide.</summary>
    public double Tolerance { get; }

    /// <inheritdoc/>
    public override bool IsProof => true;

    /// <inheritdoc/>
    public override string Statement => Closest.Length == 0
        ? "In the core: there is no other coalition."
        : FormattableString.Invariant($"In the core: no coalition does better alone; the closest is {Closest}, which would change what it has by {Excess}.");
}
