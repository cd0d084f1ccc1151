using StrategicAlliance.Facts;

namespace StrategicAlliance.Knowledge;

/// <summary>The share of knowledge that is still there a period later (λ), always with its period.</summary>
/// <remarks>
/// <para>Argote, Beckman and Epple (1990): of the experience of Liberty shipyards, 0.75 was left a month later, so about 3 % after a year. Darr, Argote and Epple (1995)
/// found 0.83 a week in pizza stores. λ is meaningless without the period; <see cref="In"/> is the only way from one period to another.</para>
/// <para>Immutable; safe to share between threads.</para>
/// </remarks>
public sealed record KnowledgeRetention
{
    private KnowledgeRetention(double share, RetentionPeriod period)
    {
        Share = share;
        Period = period;
    }

    /// <summary>Source: Argote, Beckman and Epple 1990.</summary>
    public static Citation Citation { get; } = new(
        "Argote, Beckman & Epple",
        1990,
        "The persistence and transfer of learning in industrial settings, Manage Sci 36:140-154");

    /// <summary>λ: the share that is left a period later. From 0 to 1.</summary>
    public double Share { get; }

    /// <summary>The period that λ speaks of.</summary>
    public RetentionPeriod Period { get; }

    /// <summary>After how many periods half is left: ln 0.5 / ln λ.</summary>
    /// <value>0 or more; <see langword="null"/> if nothing is forgotten (λ = 1).</value>
    public double? HalfLife => Share switch
    {
        1 => null,
        0 => 0,
        _ => Figures.Finite(Math.Log(0.5) / Math.Log(Share)),
    };

    /// <summary>A retention.</summary>
    /// <param name="share">λ: the share that is left a period later. From 0 to 1.</param>
    /// <param name="period">The period.</param>
    /// <returns>The retention.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The share is not from 0 to 1.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="period"/> is <see langword="null"/>.</exception>
    public static KnowledgeRetention Of(double share, RetentionPeriod period) => new(Figures.Fraction(share), Bounds.Given(period));

    /// <summary>The share that is left after some periods: λ^periods.</summary>
    /// <param name="periods">How many; part of a period counts. 0 or more.</param>
    /// <returns>From 0 to 1; 1 after no time.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The number is negative or not finite.</exception>
    public double Remaining(double periods) => Math.Pow(Share, Figures.NotNegative(periods));

    /// <summary>The same retention, said of another period.</summary>
    /// <param name="period">The other period.</param>
    /// <returns>λ^(length of the other / length of this).</returns>
    /// <exception cref="ArgumentNullException"><paramref name="period"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">The length of one of the periods is not known.</exception>
    public KnowledgeRetention In(RetentionPeriod period)
    {
        if (Bounds.Given(period) == Period)
        {
            return this;
        }

        return Period.Years is { } mine && period.Years is { } other
            ? new KnowledgeRetention(Remaining(other / mine), period)
            : throw new ArgumentException($"The length of '{(Period.Years is null ? Period : period)}' is not known; expected a day, week, month, quarter or year.", nameof(period));
    }

    /// <summary>λ and its period.</summary>
    /// <returns>For people: <c>0.75 per month</c>.</returns>
    public override string ToString() => $"{Figures.Text(Share)} per {Period}";
}
