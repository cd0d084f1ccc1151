using StrategicAlliance.Facts;

namespace StrategicAlliance.Governance;

/// <summary>A decision lapsed.</summary>
public sealed record DecisionLapsed : AllianceFact
{
    /// <summary>A decision lapsed.</summary>
    /// <param name="on">The day on which it took effect.</param>
    /// <param name="decision">The decision.</param>
    /// <exception cref="ArgumentException">A text is blank, an id or money is the default value, or a number is out of its range.</exception>
    public DecisionLapsed(PartialDate on, DecisionId decision)
        : base(on)
    {
        Decision = Bounds.Held(decision);
    }

    internal DecisionLapsed(FactReader read)
        : base(read)
    {
        Decision = read.Id<DecisionId>("decision");
        Reason = read.OptionalText("reason");
    }

    /// <inheritdoc/>
    public override string Kind => "decisionLapsed";

    /// <summary>The decision.</summary>
    public DecisionId Decision { get; }

    /// <summary>Why.</summary>
    public string? Reason { get; init => field = Bounds.WellFormed(value); }

    internal override void WriteMembers(FactWriter write)
    {
        write.Id("decision", Decision);
        write.Text("reason", Reason);
    }

    internal override void Refer(IReferenceCheck check)
    {
        check.Held(Decision);
    }
}
