using StrategicAlliance.Facts;

namespace StrategicAlliance.Benefits;

/// <summary>A partner laid out costs of a stage and has no share of its risk.</summary>
public sealed record CostBearerWithoutRiskShare : Refusal
{
    internal CostBearerWithoutRiskShare(AgreementId agreement, string stage, PartnerId partner, FactId cost)
    {
        Agreement = agreement;
        Stage = stage;
        Partner = partner;
        Cost = cost;
    }

    /// <summary>The agreement.</summary>
    public AgreementId Agreement { get; }

    /// <summary>The stage.</summary>
    public string Stage { get; }

    /// <summary>The partner.</summary>
    public PartnerId Partner { get; }

    /// <summary>A cost that it laid out.</summary>
    public FactId Cost { get; }

    /// <inheritdoc/>
    public override string Message => $"{Partner} laid out {Cost} and has no share of the risk of the stage '{Stage}' in the agreement {Agreement}.";

    /// <inheritdoc/>
    public override string Remedy => "Agree a share for the partner, 0 if it bears none.";
}
