using StrategicAlliance.Facts;

namespace StrategicAlliance.Benefits;

/// <summary>A cost is in another currency than the statement.</summary>
public sealed record CostInOtherCurrency : Refusal
{
    internal CostInOtherCurrency(FactId cost, Money amount, Currency currency)
    {
        Cost = cost;
        Amount = amount;
        Currency = currency;
    }

    /// <summary>The fact.</summary>
    public FactId Cost { get; }

    /// <summary>The cost.</summary>
    public Money Amount { get; }

    /// <summary>The currency of the statement.</summary>
    public Currency Currency { get; }

    /// <inheritdoc/>
    public override string Message => $"The cost {Cost} is {Amount}; the statement is in {Currency}.";

    /// <inheritdoc/>
    public override string Remedy => "Ask for a statement in the currency of the costs.";
}
