using StrategicAlliance.Facts;

namespace StrategicAlliance.Benefits;

/// <summary>Groups of one pool are valued in two currencies.</summary>
public sealed record CoalitionsValuedInOtherCurrency : Refusal
{
    internal CoalitionsValuedInOtherCurrency(PoolId pool, Currency currency, Currency other, FactId fact)
    {
        Pool = pool;
        Currency = currency;
        Other = other;
        Fact = fact;
    }

    /// <summary>The pool.</summary>
    public PoolId Pool { get; }

    /// <summary>The currency of the first value.</summary>
    public Currency Currency { get; }

    /// <summary>The other currency.</summary>
    public Currency Other { get; }

    /// <summary>The fact that values a group in it.</summary>
    public FactId Fact { get; }

    /// <inheritdoc/>
    public override string Message => $"Groups of the pool '{Pool}' are valued in {Currency} and, by {Fact}, in {Other}.";

    /// <inheritdoc/>
    public override string Remedy => "Value all groups of a pool in one currency.";
}
