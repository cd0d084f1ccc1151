using StrategicAlliance.Facts;

namespace StrategicAlliance.Alliances;

/// <summary>A clearance settles a condition that its agreement does not have.</summary>
public sealed record ConditionNotInAgreement : Refusal
{
    internal ConditionNotInAgreement(AgreementId agreement, ConditionId condition)
    {
        Agreement = agreement;
        Condition = condition;
    }

    /// <summary>The agreement.</summary>
    public AgreementId Agreement { get; }

    /// <summary>The condition.</summary>
    public ConditionId Condition { get; }

    /// <inheritdoc/>
    public override string Message => $"{Agreement} has no condition precedent {Condition}.";

    /// <inheritdoc/>
    public override string Remedy => $"Name a condition of {Agreement}, or amend the agreement first.";
}
