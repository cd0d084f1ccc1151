using StrategicAlliance.Facts;

namespace StrategicAlliance.Benefits;

/// <summary>Kept back, and released by itself.</summary>
public sealed record HoldbackStep : TermStep
{
    /// <summary>Kept back, and released by itself.</summary>
    /// <param name="rate">The rate.</param>
    public HoldbackStep(decimal rate)
    {
        Rate = rate;
    }

    internal HoldbackStep(FactReader read)
        : base(read)
    {
        Rate = read.Number("rate");
        Base = read.OptionalChoice<TermBase>("on");
        ReleaseAfter = read.OptionalCount("releaseAfter", 0);
    }

    /// <inheritdoc/>
    public override string Kind => "holdback";

    /// <summary>The rate.</summary>
    public decimal Rate { get; }

    /// <summary>Of what the rate is taken.</summary>
    public TermBase? Base { get; init => field = Bounds.Defined(value); }

    /// <summary>Days until it is released.</summary>
    /// <value>0 or more.</value>
    public int? ReleaseAfter { get; init => field = Bounds.Count(value, 0); }

    internal override void WriteMembers(FactWriter write)
    {
        write.Number("rate", Rate);
        write.Choice("on", Base);
        write.Number("releaseAfter", ReleaseAfter);
    }
}
