using StrategicAlliance.Facts;

namespace StrategicAlliance.Benefits;

/// <summary>The shares of the risk of a stage do not sum to 1, or a partner has two.</summary>
public sealed record RiskSharesDoNotSumToOne : Refusal
{
    internal RiskSharesDoNotSumToOne(AgreementId agreement, string stage, decimal sum)
    {
        Agreement = agreement;
        Stage = stage;
        Sum = sum;
    }

    /// <summary>The agreement.</summary>
    public AgreementId Agreement { get; }

    /// <summary>The stage.</summary>
    public string Stage { get; }

    /// <summary>What they sum to.</summary>
    public decimal Sum { get; }

    /// <inheritdoc/>
    public override string Message => FormattableString.Invariant($"The shares of the risk of the stage '{Stage}' in the agreement {Agreement} sum to {Sum}, one to each partner.");

    /// <inheritdoc/>
    public override string Remedy => "Agree one share to each partner that sum to 1.";
}
