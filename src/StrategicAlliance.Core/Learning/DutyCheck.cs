using StrategicAlliance.Agreements;
using StrategicAlliance.Facts;

namespace StrategicAlliance.Learning;

/// <summary>A duty to hand over knowledge that an agreement in force names: who waits for it, who sees to it, and whether it was met.</summary>
/// <remarks>Immutable; safe to share between threads.</remarks>
public sealed record DutyCheck
{
    internal DutyCheck(AgreementId agreement, TransferDuty duty, FactId statedBy)
    {
        Agreement = agreement;
        Duty = duty;
        StatedBy = statedBy;
    }

    /// <summary>The agreement.</summary>
    public AgreementId Agreement { get; }

    /// <summary>Who owes what to whom.</summary>
    public TransferDuty Duty { get; }

    /// <summary>The fact that states it: the signature, or the last amendment that restated the duties.</summary>
    public FactId StatedBy { get; }

    /// <summary>The items of the receiver's agenda that ask for the asset, by id; empty: nobody waits for it.</summary>
    public ValueList<LearningItemId> Items { get; internal init; } = [];

    /// <summary>The people of the partner that owes it who carry the asset on the day, by id; empty: nobody is there to see to it.</summary>
    public ValueList<PersonId> Owners { get; internal init; } = [];

    /// <summary>The facts that show that the receiver got it, by id; empty: none does.</summary>
    /// <value>Access in force on the day, licence or title, or a conversion in which the receiver took part.</value>
    public ValueList<FactId> MetBy { get; internal init; } = [];

    /// <summary>Whether a fact shows that the receiver got it.</summary>
    public bool IsMet => MetBy.Count > 0;
}
