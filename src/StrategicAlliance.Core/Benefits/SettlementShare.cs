using StrategicAlliance.Facts;

namespace StrategicAlliance.Benefits;

/// <summary>What a partner got in a settlement.</summary>
public sealed record SettlementShare : IFactPart
{
    /// <summary>What a partner got in a settlement.</summary>
    /// <param name="partner">Who.</param>
    /// <param name="amount">How much; what it paid is negative.</param>
    /// <exception cref="ArgumentException">A text is blank, an id or money is the default value, or a number is out of its range.</exception>
    public SettlementShare(PartnerId partner, Money amount)
    {
        Partner = Bounds.Held(partner);
        Amount = Bounds.Held(amount);
    }

    internal SettlementShare(FactReader read)
    {
        Partner = read.Id<PartnerId>("partner");
        Amount = read.Money("amount");
    }

    /// <summary>Who.</summary>
    public PartnerId Partner { get; }

    /// <summary>How much; what it paid is negative.</summary>
    public Money Amount { get; }

    void IFactPart.Write(FactWriter write)
    {
        write.Id("partner", Partner);
        write.Money("amount", Amount);
    }
}
