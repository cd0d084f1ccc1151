using StrategicAlliance.Facts;

namespace StrategicAlliance.Benefits;

/// <summary>Tops up what these terms paid, from the others in proportion.</summary>
public sealed record MinimumGuaranteeStep : TermStep
{
    /// <summary>Tops up what these terms paid, from the others in proportion.</summary>
    /// <param name="to">Who is paid.</param>
    /// <param name="amount">The guaranteed amount.</param>
    /// <exception cref="ArgumentException">A text is blank, an id or money is the default value, or a number is out of its range.</exception>
    public MinimumGuaranteeStep(PartnerId to, decimal amount)
    {
        To = Bounds.Held(to);
        Amount = amount;
    }

    internal MinimumGuaranteeStep(FactReader read)
        : base(read)
    {
        To = read.Id<PartnerId>("to");
        Amount = read.Number("amount");
        Per = read.OptionalChoice<TermSpan>("per");
    }

    /// <inheritdoc/>
    public override string Kind => "minimumGuarantee";

    /// <summary>Who is paid.</summary>
    public PartnerId To { get; }

    /// <summary>The guaranteed amount.</summary>
    public decimal Amount { get; }

    /// <summary>Per which span.</summary>
    public TermSpan? Per { get; init => field = Bounds.Defined(value); }

    internal override void WriteMembers(FactWriter write)
    {
        write.Id("to", To);
        write.Number("amount", Amount);
        write.Choice("per", Per);
    }
}
