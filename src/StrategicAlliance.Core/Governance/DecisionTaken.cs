using StrategicAlliance.Facts;

namespace StrategicAlliance.Governance;

/// <summary>A decision was taken, tabled or not.</summary>
public sealed record DecisionTaken : AllianceFact
{
    /// <summary>A decision was taken, tabled or not.</summary>
    /// <param name="on">The day on which it took effect.</param>
    /// <param name="decision">The decision.</param>
    /// <exception cref="ArgumentException">A text is blank, an id or money is the default value, or a number is out of its range.</exception>
    public DecisionTaken(PartialDate on, DecisionId decision)
        : base(on)
    {
        Decision = Bounds.Held(decision);
    }

    internal DecisionTaken(FactReader read)
        : base(read)
    {
        Decision = read.Id<DecisionId>("decision");
        Outcome = read.OptionalText("outcome");
    }

    /// <inheritdoc/>
    public override string Kind => "decisionTaken";

    /// <summary>The decision.</summary>
    public DecisionId Decision { get; }

    /// <summary>What was decided.</summary>
    public string? Outcome { get; init => field = Bounds.WellFormed(value); }

    internal override void WriteMembers(FactWriter write)
    {
        write.Id("decision", Decision);
        write.Text("outcome", Outcome);
    }
}
