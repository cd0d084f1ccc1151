using StrategicAlliance.Facts;

namespace StrategicAlliance.Trust;

/// <summary>It turned out what became of a promise.</summary>
/// <remarks><see cref="Degree"/> has a bearing on a kept promise only; the contract lets it be stated of all.</remarks>
public abstract record PromiseSettled : AllianceFact
{
    private protected PromiseSettled(PartialDate on, PromiseId promise)
        : base(on)
    {
        Promise = Bounds.Held(promise);
    }

    private protected PromiseSettled(FactReader read)
        : base(read)
    {
        Promise = read.Id<PromiseId>("promise");
        Late = read.OptionalCount("late", 0);
        Degree = read.OptionalShare("degree") ?? 1m;
        Note = read.OptionalText("note");
    }

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

    internal sealed override void WriteMembers(FactWriter write)
    {
        write.Id("promise", Promise);
        write.Number("late", Late);
        write.Number("degree", Degree == 1m ? null : Degree);
        write.Text("note", Note);
    }

    internal sealed override void Refer(IReferenceCheck check)
    {
        check.Held(Promise);
    }
}
