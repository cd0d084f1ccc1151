using StrategicAlliance.Facts;

namespace StrategicAlliance.Trust;

/// <summary>A partner promised another something.</summary>
public sealed record PromiseMade : AllianceFact
{
    /// <summary>A partner promised another something.</summary>
    /// <param name="on">The day on which it took effect.</param>
    /// <param name="promise">The promise.</param>
    /// <param name="by">Who promised.</param>
    /// <param name="to">To whom.</param>
    /// <exception cref="ArgumentException">A text is blank, an id or money is the default value, or a number is out of its range.</exception>
    public PromiseMade(PartialDate on, PromiseId promise, PartnerId by, PartnerId to)
        : base(on)
    {
        Promise = Bounds.Held(promise);
        By = Bounds.Held(by);
        To = Bounds.Held(to);
    }

    internal PromiseMade(FactReader read)
        : base(read)
    {
        Promise = read.Id<PromiseId>("promise");
        By = read.Id<PartnerId>("by");
        To = read.Id<PartnerId>("to");
        What = read.OptionalText("what");
        Due = read.OptionalDay("due");
        Weight = read.OptionalLeast("weight") ?? 1m;
        Aspect = read.OptionalChoice<TrustAspect>("aspect");
    }

    /// <inheritdoc/>
    public override string Kind => "promiseMade";

    /// <summary>The promise.</summary>
    public PromiseId Promise { get; }

    /// <summary>Who promised.</summary>
    public PartnerId By { get; }

    /// <summary>To whom.</summary>
    public PartnerId To { get; }

    /// <summary>What was promised.</summary>
    public string? What { get; init => field = Bounds.WellFormed(value); }

    /// <summary>By when.</summary>
    public PartialDate? Due { get; init; }

    /// <summary>How much it counts.</summary>
    /// <value>Not negative. The default is 1.</value>
    public decimal Weight { get; init => field = Bounds.Least(value, nameof(Weight)); } = 1m;

    /// <summary>What keeping it shows.</summary>
    public TrustAspect? Aspect { get; init => field = Bounds.Defined(value); }

    internal override void WriteMembers(FactWriter write)
    {
        write.Id("promise", Promise);
        write.Id("by", By);
        write.Id("to", To);
        write.Text("what", What);
        write.Day("due", Due);
        write.Number("weight", Weight == 1m ? null : Weight);
        write.Choice("aspect", Aspect);
    }

    internal override void Refer(IReferenceCheck check)
    {
        check.Acting(By);
        check.Known(To);
    }
}
