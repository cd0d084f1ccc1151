using StrategicAlliance.Facts;

namespace StrategicAlliance.Benefits;

/// <summary>A catch-up of a manager to a share of the profit.</summary>
public sealed record CatchUpStep : TermStep
{
    /// <summary>A catch-up of a manager to a share of the profit.</summary>
    /// <param name="to">Who is paid.</param>
    /// <param name="rate">How much of what is available; 1 is all of it.</param>
    /// <exception cref="ArgumentException">A text is blank, an id or money is the default value, or a number is out of its range.</exception>
    public CatchUpStep(PartnerId to, decimal rate)
    {
        To = Bounds.Held(to);
        Rate = rate;
    }

    internal CatchUpStep(FactReader read)
        : base(read)
    {
        To = read.Id<PartnerId>("to");
        Rate = read.Number("rate");
        Until = read.OptionalNumber("until");
    }

    /// <inheritdoc/>
    public override string Kind => "catchUp";

    /// <summary>Who is paid.</summary>
    public PartnerId To { get; }

    /// <summary>How much of what is available; 1 is all of it.</summary>
    public decimal Rate { get; }

    /// <summary>The share of the profit paid so far at which it stops.</summary>
    public decimal? Until { get; init; }

    internal override void WriteMembers(FactWriter write)
    {
        write.Id("to", To);
        write.Number("rate", Rate);
        write.Number("until", Until);
    }
}
