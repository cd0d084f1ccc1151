using System.Globalization;
using StrategicAlliance.Facts;

namespace StrategicAlliance.Games;

/// <summary>A cost, a time, a capacity or an amount is negative.</summary>
public sealed record QuantityNegative : Refusal
{
    internal QuantityNegative(string what, double quantity)
    {
        What = what;
        Quantity = quantity;
    }

    /// <summary>Of what it is the quantity, e.g. <c>the cost of the type A</c>.</summary>
    public string What { get; }

    /// <summary>What was found.</summary>
    public double Quantity { get; }

    /// <inheritdoc/>
    public override string Message => string.Create(CultureInfo.InvariantCulture, $"{What} is {Quantity}, less than 0.");

    /// <inheritdoc/>
    public override string Remedy => "Give a number that is not negative.";

    /// <summary>The refusal of a quantity that is negative or not finite.</summary>
    internal static Refusal? Of(string what, double quantity) =>
        !double.IsFinite(quantity) ? new QuantityNotFinite(what, quantity) : quantity < 0 ? new QuantityNegative(what, quantity) : null;
}
