using StrategicAlliance.Facts;

namespace StrategicAlliance.Learning;

/// <summary>How much of a transfer factor there is, and what that means for the transfer.</summary>
/// <remarks>Immutable; safe to share between threads.</remarks>
public sealed record TransferFactorReading
{
    internal TransferFactorReading(TransferFactor factor, decimal score, bool isAssessed, ValueList<FactId> because, string formula, Citation citation)
    {
        Factor = factor;
        Score = score;
        IsAssessed = isAssessed;
        Favourable = new Measurement.Measured(
            (double)factor.Favourable(score),
            "1",
            because,
            factor.IsHindrance() ? $"1 - {factor.ToName()}; {factor.ToName()} = {formula}" : $"{factor.ToName()} = {formula}",
            citation);
    }

    /// <summary>The factor.</summary>
    public TransferFactor Factor { get; }

    /// <summary>Its group.</summary>
    public TransferFactorGroup Group => Factor.Group();

    /// <summary>How much of it there is, from 0 to 1.</summary>
    public decimal Score { get; }

    /// <summary>Whether somebody assessed it; otherwise it was computed.</summary>
    public bool IsAssessed { get; }

    /// <summary>How favourable it is for the transfer, from 0 to 1, and what that rests on.</summary>
    public Measurement.Measured Favourable { get; }
}
