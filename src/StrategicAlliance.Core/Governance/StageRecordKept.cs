using StrategicAlliance.Facts;

namespace StrategicAlliance.Governance;

/// <summary>One documented piece of evidence for the ISO 44001 life cycle was kept.</summary>
public sealed record StageRecordKept : AllianceFact
{
    /// <summary>One documented piece of evidence for the ISO 44001 life cycle was kept.</summary>
    /// <param name="on">The day on which it took effect.</param>
    /// <param name="record">The record.</param>
    /// <exception cref="ArgumentException">A text is blank, an id or money is the default value, or a number is out of its range.</exception>
    public StageRecordKept(PartialDate on, string record)
        : base(on)
    {
        Record = Bounds.Written(record);
    }

    internal StageRecordKept(FactReader read)
        : base(read)
    {
        Record = read.Text("record");
        Stage = read.OptionalChoice<CollaborationStage>("stage");
    }

    /// <inheritdoc/>
    public override string Kind => "stageRecordKept";

    /// <summary>The record.</summary>
    public string Record { get; }

    /// <summary>The stage it documents.</summary>
    public CollaborationStage? Stage { get; init => field = Bounds.Defined(value); }

    internal override void WriteMembers(FactWriter write)
    {
        write.Text("record", Record);
        write.Choice("stage", Stage);
    }
}
