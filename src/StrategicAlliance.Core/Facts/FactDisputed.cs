namespace StrategicAlliance.Facts;

/// <summary>A partner disputes an earlier fact. The fact still counts; strategies may weigh it less.</summary>
public sealed record FactDisputed : AllianceFact
{
    /// <summary>A partner disputes an earlier fact.</summary>
    /// <param name="on">The day of the dispute.</param>
    /// <param name="disputes">The fact that is disputed.</param>
    /// <param name="by">Who disputes it.</param>
    /// <exception cref="ArgumentException">An id is the default value.</exception>
    public FactDisputed(PartialDate on, FactId disputes, PartnerId by)
        : base(on)
    {
        Disputes = Bounds.Held(disputes);
        By = Bounds.Held(by);
    }

    internal FactDisputed(FactReader read)
        : base(read)
    {
        Disputes = read.Id<FactId>("disputes");
        By = read.Id<PartnerId>("by");
        Reason = read.OptionalText("reason");
    }

    /// <inheritdoc/>
    public override string Kind => "factDisputed";

    /// <summary>The fact that is disputed.</summary>
    public FactId Disputes { get; }

    /// <summary>Who disputes it.</summary>
    public PartnerId By { get; }

    /// <summary>Why.</summary>
    public string? Reason { get; init => field = Bounds.WellFormed(value); }

    internal override void WriteMembers(FactWriter write)
    {
        write.Id("disputes", Disputes);
        write.Id("by", By);
        write.Text("reason", Reason);
    }

    internal override void Refer(IReferenceCheck check)
    {
        check.Held(Disputes);
        check.Known(By);
    }
}
