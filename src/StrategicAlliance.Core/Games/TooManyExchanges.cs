using System.Globalization;
using StrategicAlliance.Facts;

namespace StrategicAlliance.Games;

/// <summary>There are too many ways to exchange goods to look at each.</summary>
public sealed record TooManyExchanges : Refusal
{
    internal TooManyExchanges(int goods, int most)
    {
        Goods = goods;
        Most = most;
    }

    /// <summary>How many goods there are.</summary>
    public int Goods { get; }

    /// <summary>How many ways are looked at.</summary>
    public int Most { get; }

    /// <inheritdoc/>
    public override string Message => string.Create(CultureInfo.InvariantCulture, $"{Goods} goods can be exchanged in more than {Most} ways.");

    /// <inheritdoc/>
    public override string Remedy => "Give the points to bargain over instead of the goods.";
}
