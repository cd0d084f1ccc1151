using StrategicAlliance.Facts;

namespace StrategicAlliance.Trust;

/// <summary>The evidence of one attack, the question it is to mislead on, and the true answer.</summary>
/// <remarks>Immutable; safe to share between threads.</remarks>
public sealed record AttackTrial
{
    internal AttackTrial(AttackKind kind, EvidenceLedger ledger, TrustQuery query, double truth, ValueList<PartnerId> deceivers)
    {
        Kind = kind;
        Ledger = ledger;
        Query = query;
        Truth = truth;
        Deceivers = deceivers;
    }

    /// <summary>The attack.</summary>
    public AttackKind Kind { get; }

    /// <summary>All evidence.</summary>
    public EvidenceLedger Ledger { get; }

    /// <summary>How far the truster may trust the target.</summary>
    public TrustQuery Query { get; }

    /// <summary>The probability that the target keeps its word on the day of the question; from 0 to 1.</summary>
    public double Truth { get; }

    /// <summary>Who deceives.</summary>
    public ValueList<PartnerId> Deceivers { get; }

    /// <summary>The name that a whitewashed partner had before.</summary>
    /// <value><see langword="null"/> in any other attack.</value>
    public PartnerId? FormerName { get; internal init; }

    /// <summary>By how much the expectation of a model exceeds the truth; below 0: it trusts too little.</summary>
    /// <param name="model">The model. Without evidence its base rate is its expectation.</param>
    /// <returns>From -1 to 1.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="model"/> is <see langword="null"/>.</exception>
    public double ErrorOf(ITrustModel model)
    {
        ArgumentNullException.ThrowIfNull(model);
        return model.Assess(Ledger, Query).Overall.Opinion.Expectation - Truth;
    }

    /// <summary>The same as ratings, for models of networks: each statement is one from -1 (all bad) to 1 (all good).</summary>
    /// <returns>The ratings.</returns>
    public RatingTable ToRatings() => RatingTable.Of(Ledger.Pieces.Where(piece => piece.Speaks).Select(piece => new Rating(
        piece.By,
        piece.About,
        (double)((piece.Positive - piece.Negative) / (piece.Positive + piece.Negative)),
        new DateTimeOffset(piece.On, TimeOnly.MinValue, TimeSpan.Zero))));
}
