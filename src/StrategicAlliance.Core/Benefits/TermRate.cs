using StrategicAlliance.Facts;

namespace StrategicAlliance.Benefits;

/// <summary>A rate of exchange.</summary>
public sealed record TermRate : IFactPart
{
    /// <summary>A rate of exchange.</summary>
    /// <param name="currency">The other currency.</param>
    /// <param name="rate">How much of the currency of the terms one unit of it is. Not negative.</param>
    /// <param name="day">The day of the rate.</param>
    /// <exception cref="ArgumentException">A text is blank, an id or money is the default value, or a number is out of its range.</exception>
    public TermRate(Currency currency, decimal rate, PartialDate day)
    {
        Currency = Bounds.Held(currency);
        Rate = Bounds.Least(rate);
        Day = day;
    }

    internal TermRate(FactReader read)
    {
        Currency = read.Currency("currency");
        Rate = read.Least("rate");
        Day = read.Day("on");
    }

    /// <summary>The other currency.</summary>
    public Currency Currency { get; }

    /// <summary>How much of the currency of the terms one unit of it is.</summary>
    /// <value>Not negative.</value>
    public decimal Rate { get; }

    /// <summary>The day of the rate.</summary>
    public PartialDate Day { get; }

    void IFactPart.Write(FactWriter write)
    {
        write.Currency("currency", Currency);
        write.Number("rate", Rate);
        write.Day("on", Day);
    }
}
