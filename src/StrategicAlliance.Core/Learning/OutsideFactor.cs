using StrategicAlliance.Facts;

namespace StrategicAlliance.Learning;

/// <summary>A transfer factor that was measured elsewhere: a distance scaled to a fraction, mutual trust, the fit of the structure.</summary>
/// <remarks>Used where no assessment says how much of the factor there is. Immutable; safe to share between threads.</remarks>
public sealed record OutsideFactor
{
    /// <summary>A factor measured elsewhere.</summary>
    /// <param name="supplier">Who teaches.</param>
    /// <param name="receiver">Who learns.</param>
    /// <param name="factor">The factor.</param>
    /// <param name="score">How much of it there is. From 0 to 1.</param>
    /// <param name="because">The facts it rests on.</param>
    /// <param name="formula">How it was measured, e.g. <c>cultural distance, Kogut-Singh, over 10</c>.</param>
    /// <param name="citation">Where that is published.</param>
    /// <exception cref="ArgumentException">An id is the default value, both ends are the same, the score is not from 0 to 1 or a text is blank.</exception>
    public OutsideFactor(PartnerId supplier, PartnerId receiver, TransferFactor factor, decimal score, ValueList<FactId> because, string formula, Citation citation)
    {
        Supplier = Bounds.Held(supplier);
        Receiver = receiver == supplier
            ? throw new ArgumentException($"{receiver} cannot teach itself.", nameof(receiver))
            : Bounds.Held(receiver);
        Factor = Bounds.Defined(factor);
        Score = Bounds.Share(score);
        Because = Bounds.Given(because);
        Formula = Bounds.Written(formula);
        Citation = Bounds.Given(citation);
    }

    /// <summary>Who teaches.</summary>
    public PartnerId Supplier { get; }

    /// <summary>Who learns.</summary>
    public PartnerId Receiver { get; }

    /// <summary>The factor.</summary>
    public TransferFactor Factor { get; }

    /// <summary>How much of it there is, from 0 to 1.</summary>
    public decimal Score { get; }

    /// <summary>The facts it rests on.</summary>
    public ValueList<FactId> Because { get; }

    /// <summary>How it was measured.</summary>
    public string Formula { get; }

    /// <summary>Where that is published.</summary>
    public Citation Citation { get; }
}
