using StrategicAlliance.Facts;

namespace StrategicAlliance.Governance;

/// <summary>The partners agreed how the alliance is governed. It replaces what was agreed before.</summary>
public sealed record GovernanceAdopted : AllianceFact
{
    /// <summary>The partners agreed how the alliance is governed. It replaces what was agreed before.</summary>
    /// <param name="on">The day on which it took effect.</param>
    /// <param name="topology">The shape as declared.</param>
    /// <param name="bodies">The bodies that decide.</param>
    /// <exception cref="ArgumentException">A text is blank, an id or money is the default value, or a number is out of its range.</exception>
    public GovernanceAdopted(PartialDate on, AllianceTopology topology, ValueList<GoverningBody> bodies)
        : base(on)
    {
        Topology = Bounds.Defined(topology);
        Bodies = Bounds.Given(bodies);
    }

    internal GovernanceAdopted(FactReader read)
        : base(read)
    {
        Topology = read.Choice<AllianceTopology>("topology");
        Bodies = read.OptionalParts("bodies", static read => new GoverningBody(read)) ?? [];
        Hub = read.OptionalId<PartnerId>("hub");
        DisputeLadder = read.OptionalTexts("disputeLadder");
        ReviewEvery = read.OptionalCount("reviewEvery", 1);
        Safeguards = read.OptionalTexts("safeguards");
    }

    /// <inheritdoc/>
    public override string Kind => "governanceAdopted";

    /// <summary>The shape as declared.</summary>
    public AllianceTopology Topology { get; }

    /// <summary>The bodies that decide.</summary>
    /// <value>Empty if none is stated.</value>
    public ValueList<GoverningBody> Bodies { get; }

    /// <summary>The lead firm.</summary>
    public PartnerId? Hub { get; init => field = Bounds.Held(value); }

    /// <summary>The steps of the dispute process, in order.</summary>
    public ValueList<string>? DisputeLadder { get; init => field = Bounds.Each(value); }

    /// <summary>Days between reviews.</summary>
    /// <value>1 or more.</value>
    public int? ReviewEvery { get; init => field = Bounds.Count(value, 1); }

    /// <summary>Safeguards, in words.</summary>
    public ValueList<string>? Safeguards { get; init => field = Bounds.Each(value); }

    internal override void WriteMembers(FactWriter write)
    {
        write.Choice("topology", (AllianceTopology?)Topology);
        write.Parts("bodies", Bodies.Count == 0 ? null : Bodies);
        write.Id("hub", Hub);
        write.Texts("disputeLadder", DisputeLadder);
        write.Number("reviewEvery", ReviewEvery);
        write.Texts("safeguards", Safeguards);
    }

    internal override void Refer(IReferenceCheck check)
    {
        check.Acting(Hub);
        foreach (var body in Bodies)
        {
            foreach (var seat in body.Seats ?? [])
            {
                check.Acting(seat.Partner);
            }

            check.Acting(body.Casting);
            check.Acting(body.Vetoes);
            if (body.EscalatesTo is { } next && Bodies.All(other => other.Id != next))
            {
                check.Held(next);
            }
        }
    }
}
