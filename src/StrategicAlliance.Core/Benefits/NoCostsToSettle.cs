using StrategicAlliance.Facts;

namespace StrategicAlliance.Benefits;

/// <summary>No partner is known to have laid out anything for a stage.</summary>
public sealed record NoCostsToSettle : Refusal
{
    internal NoCostsToSettle(AgreementId agreement, string stage, Period span)
    {
        Agreement = agreement;
        Stage = stage;
        Span = span;
    }

    /// <summary>The agreement.</summary>
    public AgreementId Agreement { get; }

    /// <summary>The stage.</summary>
    public string Stage { get; }

    /// <summary>Its days.</summary>
    public Period Span { get; }

    /// <inheritdoc/>
    public override string Message => $"No partner is known to have laid out anything for the stage '{Stage}' in {Span}.";

    /// <inheritdoc/>
    public override string Remedy => "Record costIncurred with the partner that bore the cost.";
}
