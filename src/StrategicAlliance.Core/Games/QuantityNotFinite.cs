using System.Globalization;
using StrategicAlliance.Facts;

namespace StrategicAlliance.Games;

/// <summary>A cost, a price, a time or an amount is not a finite number.</summary>
public sealed record QuantityNotFinite : Refusal
{
    internal QuantityNotFinite(string what, double quantity)
    {
        What = what;
        Quantity = quantity;
    }

    /// <summary>Of what it is the quantity, e.g. <c>the price of milk</c>.</summary>
    public string What { get; }

    /// <summary>What was found.</summary>
    public double Quantity { get; }

    /// <inheritdoc/>
    public override string Message => string.Create(CultureInfo.InvariantCulture, $"{What} is {Quantity}.");

    /// <inheritdoc/>
    public override string Remedy => "Give a finite number.";

    /// <summary>The refusal of a quantity that is not finite.</summary>
    internal static Refusal? Of(string what, double quantity) => double.IsFinite(quantity) ? null : new QuantityNotFinite(what, quantity);
}
