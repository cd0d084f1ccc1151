using StrategicAlliance.Facts;

namespace StrategicAlliance.Governance;

/// <summary>A matter was put before a body.</summary>
public sealed record DecisionTabled : AllianceFact
{
    /// <summary>A matter was put before a body.</summary>
    /// <param name="on">The day on which it took effect.</param>
    /// <param name="decision">The decision asked for.</param>
    /// <param name="body">The body.</param>
    /// <param name="matter">What it is about.</param>
    /// <exception cref="ArgumentException">A text is blank, an id or money is the default value, or a number is out of its range.</exception>
    public DecisionTabled(PartialDate on, DecisionId decision, BodyId body, string matter)
        : base(on)
    {
        Decision = Bounds.Held(decision);
        Body = Bounds.Held(body);
        Matter = Bounds.Written(matter);
    }

    internal DecisionTabled(FactReader read)
        : base(read)
    {
        Decision = read.Id<DecisionId>("decision");
        Body = read.Id<BodyId>("body");
        Matter = read.Text("matter");
        Due = read.OptionalDay("due");
    }

    /// <inheritdoc/>
    public override string Kind => "decisionTabled";

    /// <summary>The decision asked for.</summary>
    public DecisionId Decision { get; }

    /// <summary>The body.</summary>
    public BodyId Body { get; }

    /// <summary>What it is about.</summary>
    public string Matter { get; }

    /// <summary>By when it is to be decided.</summary>
    public PartialDate? Due { get; init; }

    internal override void WriteMembers(FactWriter write)
    {
        write.Id("decision", Decision);
        write.Id("body", Body);
        write.Text("matter", Matter);
        write.Day("due", Due);
    }

    internal override void Refer(IReferenceCheck check)
    {
        check.Held(Body);
    }
}
