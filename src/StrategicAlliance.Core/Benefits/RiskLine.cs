using StrategicAlliance.Facts;

namespace StrategicAlliance.Benefits;

/// <summary>What a partner bears of a loss by its agreed share of the risk, and what it has borne already.</summary>
public sealed record RiskLine
{
    internal RiskLine(PartnerId partner, decimal share, Money bears, Money borne, ValueList<FactId> because)
    {
        Partner = partner;
        Share = share;
        Bears = bears;
        Borne = borne;
        Because = because;
    }

    /// <summary>The partner.</summary>
    public PartnerId Partner { get; }

    /// <summary>Its share of the risk of the stage.</summary>
    /// <value>A fraction from 0 to 1; the shares of a stage sum to 1.</value>
    public decimal Share { get; }

    /// <summary>What it is to bear, to the smallest unit of the currency.</summary>
    public Money Bears { get; }

    /// <summary>What it has borne.</summary>
    public Money Borne { get; }

    /// <summary>What it is paid by the others (positive) or pays to them (negative); the balances of all sum to 0.</summary>
    public Money Balance => Borne - Bears;

    /// <summary>The facts of what it has borne.</summary>
    public ValueList<FactId> Because { get; }
}
