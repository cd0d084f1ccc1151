using StrategicAlliance.Facts;

namespace StrategicAlliance.Governance;

/// <summary>A partner voted.</summary>
public sealed record VoteCast : AllianceFact
{
    /// <summary>A partner voted.</summary>
    /// <param name="on">The day on which it took effect.</param>
    /// <param name="decision">The decision.</param>
    /// <param name="partner">Who voted.</param>
    /// <param name="vote">How.</param>
    /// <exception cref="ArgumentException">A text is blank, an id or money is the default value, or a number is out of its range.</exception>
    public VoteCast(PartialDate on, DecisionId decision, PartnerId partner, VoteChoice vote)
        : base(on)
    {
        Decision = Bounds.Held(decision);
        Partner = Bounds.Held(partner);
        Vote = Bounds.Defined(vote);
    }

    internal VoteCast(FactReader read)
        : base(read)
    {
        Decision = read.Id<DecisionId>("decision");
        Partner = read.Id<PartnerId>("partner");
        Vote = read.Choice<VoteChoice>("vote");
        Grounds = read.OptionalText("grounds");
    }

    /// <inheritdoc/>
    public override string Kind => "voteCast";

    /// <summary>The decision.</summary>
    public DecisionId Decision { get; }

    /// <summary>Who voted.</summary>
    public PartnerId Partner { get; }

    /// <summary>How.</summary>
    public VoteChoice Vote { get; }

    /// <summary>On what grounds.</summary>
    public string? Grounds { get; init => field = Bounds.WellFormed(value); }

    internal override void WriteMembers(FactWriter write)
    {
        write.Id("decision", Decision);
        write.Id("partner", Partner);
        write.Choice("vote", (VoteChoice?)Vote);
        write.Text("grounds", Grounds);
    }

    internal override void Refer(IReferenceCheck check)
    {
        check.Held(Decision);
        check.Acting(Partner);
    }
}
