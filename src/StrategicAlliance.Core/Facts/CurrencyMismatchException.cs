namespace StrategicAlliance.Facts;

/// <summary>Amounts of two currencies were added, subtracted or compared, or converted by a rate of other currencies.</summary>
/// <remarks>Convert one of them first, by a dated <see cref="ExchangeRate"/>.</remarks>
public sealed class CurrencyMismatchException : InvalidOperationException
{
    internal CurrencyMismatchException(Currency left, Currency right)
        : base($"{left} and {right} cannot be reckoned together; convert one of them by a dated rate of exchange first.")
    {
        Left = left;
        Right = right;
    }

    /// <summary>The currency of the first amount.</summary>
    public Currency Left { get; }

    /// <summary>The currency of the second amount, or the one that the rate converts from.</summary>
    public Currency Right { get; }
}
