using StrategicAlliance.Facts;

namespace StrategicAlliance.Trust;

/// <summary>The cheapest pay by result that makes effort worth while that nobody can see.</summary>
/// <remarks>
/// <para>Holmström 1979 with two efforts and two results, as in Rasmusen 2001: effort is chosen if S - F ≥ c/(p_H - p_L), the contract is taken if p_H S + (1 - p_H) F ≥ U;
/// both hold with equality. Both partners are indifferent to risk, and the pay for failure may be negative. In decimal. Immutable; safe to share between threads.</para>
/// </remarks>
public sealed record MoralHazardContract
{
    private MoralHazardContract(MoralHazardTerms terms)
    {
        Terms = terms;
        MinBonusSpread = terms.EffortCost == 0 ? 0
            : terms.HighSuccess > terms.LowSuccess ? terms.EffortCost / (terms.HighSuccess - terms.LowSuccess)
            : null;
    }

    /// <summary>Source: Rasmusen 2001.</summary>
    public static Citation Citation { get; } = new("Rasmusen", 2001, "Games and Information, 3rd edition, Blackwell, chapters 7 and 8");

    /// <summary>The terms.</summary>
    public MoralHazardTerms Terms { get; }

    /// <summary>By how much success must be paid better than failure: c/(p_H - p_L).</summary>
    /// <value><see langword="null"/>: no bonus induces effort, because effort does not make success likelier.</value>
    public decimal? MinBonusSpread { get; }

    /// <summary>The pay for failure, F = U - p_H (S - F); it may be negative.</summary>
    public decimal? FailureWage => Terms.Participation - (Terms.HighSuccess * MinBonusSpread);

    /// <summary>The pay for success, S.</summary>
    public decimal? SuccessWage => FailureWage + MinBonusSpread;

    /// <summary>Whether no bonus induces effort.</summary>
    public bool CannotBeDeterred => MinBonusSpread is null;

    /// <summary>What is left of a project with high effort: p_H V - U.</summary>
    /// <value><see langword="null"/> if it is not known what a success is worth.</value>
    public decimal? ProfitHighEffort => (Terms.HighSuccess * Terms.SuccessValue) - Terms.Participation;

    /// <summary>What is left of a project with low effort: p_L V - (U - c).</summary>
    /// <value><see langword="null"/> if it is not known what a success is worth.</value>
    public decimal? ProfitLowEffort => (Terms.LowSuccess * Terms.SuccessValue) - (Terms.Participation - Terms.EffortCost);

    /// <summary>Whether high effort leaves more than low effort; equality is not more.</summary>
    /// <value><see langword="null"/> if it is not known what a success is worth.</value>
    public bool? IsHighEffortEfficient => Terms.SuccessValue is null ? null : ProfitHighEffort > ProfitLowEffort;

    /// <summary>The cheapest contract.</summary>
    /// <param name="terms">The terms.</param>
    /// <returns>The contract.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="terms"/> is <see langword="null"/>.</exception>
    /// <exception cref="OverflowException">A figure is more than a <see cref="decimal"/> can hold.</exception>
    public static MoralHazardContract Of(MoralHazardTerms terms)
    {
        ArgumentNullException.ThrowIfNull(terms);
        return new(terms);
    }
}
