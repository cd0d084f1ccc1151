using System.Globalization;

namespace StrategicAlliance.Facts;

/// <summary>A rate of exchange on a day: how much of one currency a unit of another was.</summary>
/// <remarks>Immutable; safe to share between threads.</remarks>
public sealed record ExchangeRate
{
    /// <summary>A rate.</summary>
    /// <param name="from">The currency that is converted.</param>
    /// <param name="to">The currency that it becomes; another one.</param>
    /// <param name="rate">How much of <paramref name="to"/> one unit of <paramref name="from"/> is; above 0.</param>
    /// <param name="on">The day of the rate.</param>
    /// <exception cref="ArgumentException">A currency is the default value, both are the same, or the rate is not above 0.</exception>
    public ExchangeRate(Currency from, Currency to, decimal rate, PartialDate on)
    {
        From = Bounds.Held(from);
        To = Bounds.Held(to) == from ? throw new ArgumentException($"{from} needs no rate to become {to}.", nameof(to)) : to;
        Rate = rate > 0 ? rate : throw Bounds.Outside(rate, "a rate above 0", nameof(rate));
        On = on;
    }

    /// <summary>The currency that is converted.</summary>
    public Currency From { get; }

    /// <summary>The currency that it becomes.</summary>
    public Currency To { get; }

    /// <summary>How much of <see cref="To"/> one unit of <see cref="From"/> is; above 0.</summary>
    public decimal Rate { get; }

    /// <summary>The day of the rate.</summary>
    public PartialDate On { get; }

    /// <summary>The rate in words.</summary>
    /// <returns>For people: <c>1 USD = 0.92 EUR on 2026-01-02</c>.</returns>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"1 {From} = {Rate} {To} on {On}");
}
