using StrategicAlliance.Facts;

namespace StrategicAlliance.Knowledge;

/// <summary>The share of a stock of knowledge that leaves with people in a year.</summary>
/// <remarks>
/// <para>A definition of this library: loss per year = turnover x tacit share x (1 - codified share of the tacit). Explicit knowledge stays, and so does tacit
/// knowledge that was externalized before its holder left (Nonaka and Takeuchi 1995; compare Carley 1992). What remains after some years is
/// stock x (1 - loss)^years.</para>
/// <para>Immutable; safe to share between threads.</para>
/// </remarks>
public sealed record TurnoverLoss
{
    internal const string Formula = "turnover * tacit share * (1 - codified share of the tacit)";

    private TurnoverLoss(double turnover, double tacitShare, double codifiedShare)
    {
        Turnover = turnover;
        TacitShare = tacitShare;
        CodifiedShare = codifiedShare;
        LossPerYear = turnover * tacitShare * (1 - codifiedShare);
    }

    /// <summary>Source: a definition of this library.</summary>
    public static Citation Citation { get; } = Citation.OfLibrary("loss of knowledge by turnover, after Carley 1992, Organ Sci 3:20-46, and Nonaka & Takeuchi 1995");

    /// <summary>The share of the people that is replaced in a year. From 0 to 1.</summary>
    public double Turnover { get; }

    /// <summary>The tacit share of the knowledge. From 0 to 1.</summary>
    public double TacitShare { get; }

    /// <summary>The share of the tacit knowledge that is also written down. From 0 to 1.</summary>
    public double CodifiedShare { get; }

    /// <summary>The share of the stock that is lost in a year. From 0 to 1.</summary>
    public double LossPerYear { get; }

    /// <summary>The yearly retention that follows: what is not lost in a year.</summary>
    public KnowledgeRetention Retention => KnowledgeRetention.Of(1 - LossPerYear, RetentionPeriod.Year);

    /// <summary>The loss by turnover.</summary>
    /// <param name="turnover">The share of the people that is replaced in a year. From 0 to 1.</param>
    /// <param name="tacitShare">The tacit share of the knowledge. From 0 to 1.</param>
    /// <param name="codifiedShare">The share of the tacit knowledge that is also written down. From 0 to 1.</param>
    /// <returns>The loss.</returns>
    /// <exception cref="ArgumentOutOfRangeException">A share is not from 0 to 1.</exception>
    public static TurnoverLoss Of(double turnover, double tacitShare, double codifiedShare) =>
        new(Figures.Fraction(turnover), Figures.Fraction(tacitShare), Figures.Fraction(codifiedShare));

    /// <summary>What remains of a stock.</summary>
    /// <param name="stock">The stock now, in any unit. 0 or more.</param>
    /// <param name="years">After how many years; part of a year counts. 0 or more.</param>
    /// <returns>What remains, in the unit of the stock.</returns>
    /// <exception cref="ArgumentOutOfRangeException">An argument is negative or not finite.</exception>
    public double Remaining(double stock, double years) => Figures.NotNegative(stock) * Math.Pow(1 - LossPerYear, Figures.NotNegative(years));
}
