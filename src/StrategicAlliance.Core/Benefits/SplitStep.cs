using StrategicAlliance.Facts;

namespace StrategicAlliance.Benefits;

/// <summary>Divides what is left, or its part up to a bound.</summary>
public sealed record SplitStep : TermStep
{
    /// <summary>An object whose members are all optional.</summary>
    public SplitStep()
    {
    }

    internal SplitStep(FactReader read)
        : base(read)
    {
        Weights = TermWeights.Read(read, "weights");
        Solution = read.OptionalText("solution");
        Multipliers = read.OptionalMap("multipliers");
        UpTo = read.OptionalNumber("upTo");
        Caps = read.OptionalMap("caps");
        CapsPer = read.OptionalChoice<TermSpan>("capsPer");
        ExcessTo = read.OptionalId<PartnerId>("excessTo");
    }

    /// <inheritdoc/>
    public override string Kind => "split";

    /// <summary>How it is divided.</summary>
    public TermWeights? Weights { get; init; }

    /// <summary>The solution concept that divides, e.g. shapley.</summary>
    public string? Solution { get; init => field = Bounds.WellFormed(value); }

    /// <summary>What each kind of contribution counts.</summary>
    public ValueMap<decimal>? Multipliers { get; init; }

    /// <summary>Up to this much of all that the split steps have distributed so far.</summary>
    public decimal? UpTo { get; init; }

    /// <summary>At most this much, by partner.</summary>
    public ValueMap<decimal>? Caps { get; init; }

    /// <summary>Per which span the caps hold.</summary>
    public TermSpan? CapsPer { get; init => field = Bounds.Defined(value); }

    /// <summary>Who gets what is above the caps.</summary>
    /// <value>Not stated: the others, by weight.</value>
    public PartnerId? ExcessTo { get; init => field = Bounds.Held(value); }

    internal override void WriteMembers(FactWriter write)
    {
        TermWeights.Write(write, "weights", Weights);
        write.Text("solution", Solution);
        write.Map("multipliers", Multipliers);
        write.Number("upTo", UpTo);
        write.Map("caps", Caps);
        write.Choice("capsPer", CapsPer);
        write.Id("excessTo", ExcessTo);
    }
}
