using StrategicAlliance.Facts;

namespace StrategicAlliance.Benefits;

/// <summary>It was valued what a group of partners could earn, or would spend, without the others.</summary>
public sealed record CoalitionValued : AllianceFact
{
    /// <summary>It was valued what a group of partners could earn, or would spend, without the others.</summary>
    /// <param name="on">The day on which it took effect.</param>
    /// <param name="pool">The pool.</param>
    /// <param name="members">The group.</param>
    /// <param name="value">What it could earn or would spend.</param>
    /// <exception cref="ArgumentException">A text is blank, an id or money is the default value, or a number is out of its range.</exception>
    public CoalitionValued(PartialDate on, PoolId pool, ValueList<PartnerId> members, Money value)
        : base(on)
    {
        Pool = Bounds.Held(pool);
        Members = Bounds.Given(members);
        Value = Bounds.Held(value);
    }

    internal CoalitionValued(FactReader read)
        : base(read)
    {
        Pool = read.Id<PoolId>("pool");
        Members = read.Ids<PartnerId>("members");
        Value = read.Money("value");
    }

    /// <inheritdoc/>
    public override string Kind => "coalitionValued";

    /// <summary>The pool.</summary>
    public PoolId Pool { get; }

    /// <summary>The group.</summary>
    public ValueList<PartnerId> Members { get; }

    /// <summary>What it could earn or would spend.</summary>
    public Money Value { get; }

    internal override void WriteMembers(FactWriter write)
    {
        write.Id("pool", Pool);
        write.Ids("members", Members);
        write.Money("value", Value);
    }

    internal override void Refer(IReferenceCheck check)
    {
        check.Known(Members);
    }
}
