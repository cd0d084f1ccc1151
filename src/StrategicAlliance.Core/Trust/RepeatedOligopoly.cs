using StrategicAlliance.Facts;

namespace StrategicAlliance.Trust;

/// <summary>When partners who could each serve the market alone are kept to what they agreed by the profit they would lose.</summary>
/// <remarks>In decimal; only roots of more than one period are found in binary. Pure; safe to call from any thread.</remarks>
public static class RepeatedOligopoly
{
    /// <summary>Source: Friedman 1971.</summary>
    public static Citation Citation => RepeatedDilemma.TriggerCitation;

    /// <summary>Source of the detection lag: Tirole 1988.</summary>
    public static Citation LagCitation { get; } = new("Tirole", 1988, "The Theory of Industrial Organization, MIT Press, section 6.3");

    /// <summary>Deviated once, back to the one-shot equilibrium for ever: δ* = (D - C)/(D - N).</summary>
    /// <param name="collude">The profit of a period of keeping to it, C.</param>
    /// <param name="deviate">The profit of the period of deviating, D.</param>
    /// <param name="nash">The profit of a period of the one-shot equilibrium, N.</param>
    /// <returns>The critical discount factor.</returns>
    public static PatienceFinding Grim(decimal collude, decimal deviate, decimal nash) =>
        deviate <= collude ? new(0) : collude <= nash ? new(null) : new((deviate - collude) / (deviate - nash));

    /// <summary>The same for a Cournot market of linear demand and equal constant costs: δ* = (n + 1)²/((n + 1)² + 4n).</summary>
    /// <param name="firms">How many firms there are, n; 2 or more, up to 1,000,000.</param>
    /// <returns>The critical discount factor: 9/17 for two firms. It depends neither on demand nor on cost.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There are fewer than two firms, or too many.</exception>
    public static PatienceFinding LinearCournot(int firms)
    {
        Bounds.Count(firms, 2);
        decimal square = (decimal)(firms + 1L) * (firms + 1L);
        return new(square / (square + (4m * firms)));
    }

    /// <summary>Deviation goes unnoticed for some periods: δ^L ≥ (D - C)/(D - N).</summary>
    /// <param name="collude">The profit of a period of keeping to it, C.</param>
    /// <param name="deviate">The profit of a period of deviating, D.</param>
    /// <param name="nash">The profit of a period of the one-shot equilibrium, N.</param>
    /// <param name="periodsUndetected">For how many periods the profit of deviating is earned, L; above 0.</param>
    /// <returns>The critical discount factor; with L = 1 that of <see cref="Grim"/>.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The number of periods is not above 0.</exception>
    public static PatienceFinding AfterLag(decimal collude, decimal deviate, decimal nash, decimal periodsUndetected)
    {
        if (periodsUndetected <= 0)
        {
            throw Bounds.Outside(periodsUndetected, "a number above 0", nameof(periodsUndetected));
        }

        return periodsUndetected != 1 && Grim(collude, deviate, nash).CriticalDiscount is { } ratio and > 0
            ? new((decimal)Math.Pow((double)ratio, 1 / (double)periodsUndetected))
            : Grim(collude, deviate, nash);
    }
}
