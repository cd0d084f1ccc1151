using StrategicAlliance.Facts;

namespace StrategicAlliance.Benefits;

/// <summary>A share for running things; never charged on another fee.</summary>
public sealed record FeeStep : TermStep
{
    /// <summary>A share for running things; never charged on another fee.</summary>
    /// <param name="to">Who is paid.</param>
    /// <param name="rate">The rate.</param>
    /// <exception cref="ArgumentException">A text is blank, an id or money is the default value, or a number is out of its range.</exception>
    public FeeStep(PartnerId to, decimal rate)
    {
        To = Bounds.Held(to);
        Rate = rate;
    }

    internal FeeStep(FactReader read)
        : base(read)
    {
        To = read.Id<PartnerId>("to");
        Rate = read.Number("rate");
        Base = read.OptionalChoice<TermBase>("on");
    }

    /// <inheritdoc/>
    public override string Kind => "fee";

    /// <summary>Who is paid.</summary>
    public PartnerId To { get; }

    /// <summary>The rate.</summary>
    public decimal Rate { get; }

    /// <summary>Of what the rate is taken.</summary>
    public TermBase? Base { get; init => field = Bounds.Defined(value); }

    internal override void WriteMembers(FactWriter write)
    {
        write.Id("to", To);
        write.Number("rate", Rate);
        write.Choice("on", Base);
    }
}
