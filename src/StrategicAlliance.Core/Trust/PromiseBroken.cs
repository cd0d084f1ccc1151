using StrategicAlliance.Facts;

namespace StrategicAlliance.Trust;

/// <summary>A promise was broken.</summary>
/// <remarks><see cref="Degree"/> has no bearing on a broken promise; the contract lets it be stated.</remarks>
public sealed record PromiseBroken : AllianceFact
{
    /// <summary>A promise was broken.</summary>
    /// <param name="on">The day on which it took effect.</param>
    /// <param name="promise">The promise.</param>
    /// <exception cref="ArgumentException">A text is blank, an id or money is the default value, or a number is out of its range.</exception>
    public PromiseBroken(PartialDate on, PromiseId promise)
        : base(on)
    {
        Promise = Bounds.Held(promise);
    }

    internal PromiseBroken(FactReader read)
        : base(read)
    {
        Promise = read.Id<PromiseId>("promise");
        Late = read.OptionalCount("late", 0);
        Degree = read.OptionalShare("degree") ?? 1m;
        Note = read.OptionalText("note");
    }

    /// <inheritdoc/>
    public override string Kind => "promiseBroken";

    /// <summary>The promise.</summary>
    public PromiseId Promise { get; }

    /// <summary>Days it was late.</summary>
    /// <value>0 or more.</value>
    public int? Late { get; init => field = Bounds.Count(value, 0); }

    /// <summary>How much of it was kept.</summary>
    /// <value>A fraction from 0 to 1. The default is 1.</value>
    public decimal Degree { get; init => field = Bounds.Share(value, nameof(Degree)); } = 1m;

    /// <summary>A remark.</summary>
    public string? Note { get; init => field = Bounds.WellFormed(value); }

    internal override void WriteMembers(FactWriter write)
    {
        write.Id("promise", Promise);
        write.Number("late", Late);
        write.Number("degree", Degree == 1m ? null : Degree);
        write.Text("note", Note);
    }

    internal override void Refer(IReferenceCheck check)
    {
        check.Held(Promise);
    }
}
