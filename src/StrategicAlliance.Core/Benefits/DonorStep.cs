using StrategicAlliance.Facts;

namespace StrategicAlliance.Benefits;

/// <summary>Income for those who gave knowledge.</summary>
public sealed record DonorStep : TermStep
{
    /// <summary>Income for those who gave knowledge.</summary>
    /// <param name="rate">The rate.</param>
    public DonorStep(decimal rate)
    {
        Rate = rate;
    }

    internal DonorStep(FactReader read)
        : base(read)
    {
        Rate = read.Number("rate");
        Base = read.OptionalChoice<TermBase>("on");
        Weights = TermWeights.Read(read, "weights");
    }

    /// <inheritdoc/>
    public override string Kind => "donor";

    /// <summary>The rate.</summary>
    public decimal Rate { get; }

    /// <summary>Of what the rate is taken.</summary>
    public TermBase? Base { get; init => field = Bounds.Defined(value); }

    /// <summary>How it is divided.</summary>
    public TermWeights? Weights { get; init; }

    internal override void WriteMembers(FactWriter write)
    {
        write.Number("rate", Rate);
        write.Choice("on", Base);
        TermWeights.Write(write, "weights", Weights);
    }
}
