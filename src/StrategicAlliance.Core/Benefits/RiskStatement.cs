using StrategicAlliance.Facts;

namespace StrategicAlliance.Benefits;

/// <summary>A loss divided by the shares of risk that an agreement states for a stage.</summary>
/// <remarks>What all bear sums to the loss exactly. Immutable; safe to share between threads.</remarks>
public sealed record RiskStatement
{
    internal RiskStatement(AgreementId agreement, string stage, Money loss, ValueList<RiskLine> lines, ValueList<FactId> because)
    {
        Agreement = agreement;
        Stage = stage;
        Loss = loss;
        Lines = lines;
        Because = because;
    }

    /// <summary>The agreement whose clause it follows.</summary>
    public AgreementId Agreement { get; }

    /// <summary>The stage.</summary>
    public string Stage { get; }

    /// <summary>What is divided.</summary>
    public Money Loss { get; }

    /// <summary>A line for every partner with a share in the stage, by id.</summary>
    public ValueList<RiskLine> Lines { get; }

    /// <summary>The facts of the clause: the signing and the amendments of the agreement.</summary>
    public ValueList<FactId> Because { get; }
}
