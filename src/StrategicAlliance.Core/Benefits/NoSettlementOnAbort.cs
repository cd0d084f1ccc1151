using StrategicAlliance.Facts;

namespace StrategicAlliance.Benefits;

/// <summary>An agreement has no clause on settling when the alliance is broken off, or none is known.</summary>
public sealed record NoSettlementOnAbort : Refusal
{
    internal NoSettlementOnAbort(AgreementId agreement, bool isKnown)
    {
        Agreement = agreement;
        IsKnown = isKnown;
    }

    /// <summary>The agreement.</summary>
    public AgreementId Agreement { get; }

    /// <summary>Whether it is known to have none.</summary>
    public bool IsKnown { get; }

    /// <inheritdoc/>
    public override string Message => IsKnown ? $"The agreement {Agreement} has no settlement on abort: everybody bears what it laid out." : $"Whether the agreement {Agreement} has a settlement on abort is not known.";

    /// <inheritdoc/>
    public override string Remedy => "Record the clause abortSettlement.";
}
