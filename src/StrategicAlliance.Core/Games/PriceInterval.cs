namespace StrategicAlliance.Games;

/// <summary>The prices at which a good can change hands so that nobody would rather trade with somebody else.</summary>
public sealed record PriceInterval
{
    internal PriceInterval(double low, double high)
    {
        Low = low;
        High = high;
    }

    /// <summary>The lowest price, best for the buyers.</summary>
    public double Low { get; }

    /// <summary>The highest price, best for the sellers.</summary>
    public double High { get; }
}
