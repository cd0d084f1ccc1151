using StrategicAlliance.Facts;

namespace StrategicAlliance.Governance;

/// <summary>The alliance set itself an objective, or restated it.</summary>
public sealed record ObjectiveSet : AllianceFact
{
    /// <summary>The alliance set itself an objective, or restated it.</summary>
    /// <param name="on">The day on which it took effect.</param>
    /// <param name="objective">The objective.</param>
    /// <param name="statement">What is to be achieved.</param>
    /// <exception cref="ArgumentException">A text is blank, an id or money is the default value, or a number is out of its range.</exception>
    public ObjectiveSet(PartialDate on, ObjectiveId objective, string statement)
        : base(on)
    {
        Objective = Bounds.Held(objective);
        Statement = Bounds.Written(statement);
    }

    internal ObjectiveSet(FactReader read)
        : base(read)
    {
        Objective = read.Id<ObjectiveId>("objective");
        Statement = read.Text("statement");
        Indicator = read.OptionalId<IndicatorId>("indicator");
        Target = read.OptionalNumber("target");
        Unit = read.OptionalText("unit");
        Due = read.OptionalDay("due");
        Weight = read.OptionalLeast("weight");
    }

    /// <inheritdoc/>
    public override string Kind => "objectiveSet";

    /// <summary>The objective.</summary>
    public ObjectiveId Objective { get; }

    /// <summary>What is to be achieved.</summary>
    public string Statement { get; }

    /// <summary>The indicator that measures it.</summary>
    public IndicatorId? Indicator { get; init => field = Bounds.Held(value); }

    /// <summary>The value to reach.</summary>
    public decimal? Target { get; init; }

    /// <summary>The unit of the target.</summary>
    public string? Unit { get; init => field = Bounds.WellFormed(value); }

    /// <summary>By when.</summary>
    public PartialDate? Due { get; init; }

    /// <summary>How much it counts.</summary>
    /// <value>Not negative.</value>
    public decimal? Weight { get; init => field = Bounds.Least(value); }

    internal override void WriteMembers(FactWriter write)
    {
        write.Id("objective", Objective);
        write.Text("statement", Statement);
        write.Id("indicator", Indicator);
        write.Number("target", Target);
        write.Text("unit", Unit);
        write.Day("due", Due);
        write.Number("weight", Weight);
    }

    internal override void Refer(IReferenceCheck check)
    {
        check.Held(Indicator);
    }
}
