using StrategicAlliance.Agreements;
using StrategicAlliance.Facts;

namespace StrategicAlliance.Governance;

/// <summary>An authority or a review decided on a matter of law.</summary>
public sealed record ComplianceCleared : AllianceFact
{
    /// <summary>An authority or a review decided on a matter of law.</summary>
    /// <param name="on">The day on which it took effect.</param>
    /// <param name="matter">The matter.</param>
    /// <param name="jurisdiction">Where.</param>
    /// <param name="outcome">How it was decided.</param>
    /// <exception cref="ArgumentException">A text is blank, an id or money is the default value, or a number is out of its range.</exception>
    public ComplianceCleared(PartialDate on, ComplianceMatter matter, string jurisdiction, ComplianceOutcome outcome)
        : base(on)
    {
        Matter = Bounds.Defined(matter);
        Jurisdiction = Bounds.Written(jurisdiction);
        Outcome = Bounds.Defined(outcome);
    }

    internal ComplianceCleared(FactReader read)
        : base(read)
    {
        Matter = read.Choice<ComplianceMatter>("matter");
        Jurisdiction = read.Text("jurisdiction");
        Outcome = read.Choice<ComplianceOutcome>("outcome");
        Conditions = read.OptionalTexts("conditions");
        Agreement = read.OptionalId<AgreementId>("agreement");
        Condition = read.OptionalId<ConditionId>("condition");
    }

    /// <inheritdoc/>
    public override string Kind => "complianceCleared";

    /// <summary>The matter.</summary>
    public ComplianceMatter Matter { get; }

    /// <summary>Where.</summary>
    public string Jurisdiction { get; }

    /// <summary>How it was decided.</summary>
    public ComplianceOutcome Outcome { get; }

    /// <summary>On what conditions.</summary>
    public ValueList<string>? Conditions { get; init => field = Bounds.Each(value); }

    /// <summary>The agreement it is about.</summary>
    public AgreementId? Agreement { get; init => field = Bounds.Held(value); }

    /// <summary>The condition precedent of that agreement it settles.</summary>
    public ConditionId? Condition { get; init => field = Bounds.Held(value); }

    internal override void WriteMembers(FactWriter write)
    {
        write.Choice("matter", (ComplianceMatter?)Matter);
        write.Text("jurisdiction", Jurisdiction);
        write.Choice("outcome", (ComplianceOutcome?)Outcome);
        write.Texts("conditions", Conditions);
        write.Id("agreement", Agreement);
        write.Id("condition", Condition);
    }

    internal override void Refer(IReferenceCheck check)
    {
        check.Held(Agreement);
        check.Held(Agreement, Condition);
    }
}
