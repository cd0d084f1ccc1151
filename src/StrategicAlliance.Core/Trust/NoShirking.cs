using StrategicAlliance.Facts;

namespace StrategicAlliance.Trust;

/// <summary>What a relationship must pay so that losing it deters from shirking: w = e + (a + b + r) e/q.</summary>
/// <remarks>Shapiro &amp; Stiglitz 1984: the value of the relationship is the bond. In decimal. Immutable; safe to share between threads.</remarks>
public sealed record NoShirking
{
    private NoShirking(NoShirkingTerms terms)
    {
        Terms = terms;
        Wage = terms.DetectionRate > 0 ? terms.Effort + ((terms.JobFindingRate + terms.SeparationRate + terms.DiscountRate) * terms.Effort / terms.DetectionRate)
            : terms.Effort == 0 ? 0
            : null;
    }

    /// <summary>Source: Shapiro and Stiglitz 1984.</summary>
    public static Citation Citation { get; } = new("Shapiro & Stiglitz", 1984, "Equilibrium unemployment as a worker discipline device, Am Econ Rev 74(3):433-444");

    /// <summary>The terms.</summary>
    public NoShirkingTerms Terms { get; }

    /// <summary>The pay at which doing one's part is as good as shirking.</summary>
    /// <value><see langword="null"/>: no pay is enough, because shirking is never noticed.</value>
    public decimal? Wage { get; }

    /// <summary>What of the pay goes beyond the effort: what one loses with the relationship.</summary>
    public decimal? Rent => Wage - Terms.Effort;

    /// <summary>Whether no pay is enough.</summary>
    public bool CannotBeDeterred => Wage is null;

    /// <summary>What a relationship must pay.</summary>
    /// <param name="terms">The terms.</param>
    /// <returns>The pay.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="terms"/> is <see langword="null"/>.</exception>
    /// <exception cref="OverflowException">A figure is more than a <see cref="decimal"/> can hold.</exception>
    public static NoShirking Of(NoShirkingTerms terms)
    {
        ArgumentNullException.ThrowIfNull(terms);
        return new(terms);
    }

    /// <summary>By how much a pay exceeds what is needed; 0 or below: not deterred, for at equality one is indifferent.</summary>
    /// <param name="wage">The pay per unit of time.</param>
    /// <returns>The margin; <see langword="null"/> if no pay is enough.</returns>
    public decimal? MarginAt(decimal wage) => wage - Wage;
}
