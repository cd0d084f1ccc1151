using StrategicAlliance.Facts;

namespace StrategicAlliance.Benefits;

/// <summary>An agreement states no shares of the risk of a stage.</summary>
public sealed record RiskSharesNotStated : Refusal
{
    internal RiskSharesNotStated(AgreementId agreement, string stage, ValueList<string> stages)
    {
        Agreement = agreement;
        Stage = stage;
        Stages = stages;
    }

    /// <summary>The agreement.</summary>
    public AgreementId Agreement { get; }

    /// <summary>The stage that was asked for.</summary>
    public string Stage { get; }

    /// <summary>The stages for which it does.</summary>
    public ValueList<string> Stages { get; }

    /// <inheritdoc/>
    public override string Message => $"The agreement {Agreement} states no shares of the risk of the stage '{Stage}'{(Stages.Count == 0 ? string.Empty : $", only of {string.Join(", ", Stages)}")}.";

    /// <inheritdoc/>
    public override string Remedy => "Agree the clause riskSharing for the stage.";
}
