using StrategicAlliance.Facts;

namespace StrategicAlliance.Benefits;

/// <summary>Pays back first, until repaid over all periods.</summary>
public sealed record RecoupStep : TermStep
{
    /// <summary>Pays back first, until repaid over all periods.</summary>
    /// <param name="to">Who is paid.</param>
    /// <exception cref="ArgumentException">A text is blank, an id or money is the default value, or a number is out of its range.</exception>
    public RecoupStep(PartnerId to)
    {
        To = Bounds.Held(to);
    }

    internal RecoupStep(FactReader read)
        : base(read)
    {
        To = read.Id<PartnerId>("to");
        Amount = read.OptionalNumber("amount");
        Advance = read.OptionalFactIds("advance");
    }

    /// <inheritdoc/>
    public override string Kind => "recoup";

    /// <summary>Who is paid.</summary>
    public PartnerId To { get; }

    /// <summary>What is to be repaid.</summary>
    public decimal? Amount { get; init; }

    /// <summary>The facts that record what is to be repaid.</summary>
    public ValueList<FactId>? Advance { get; init => field = Bounds.Each(value); }

    internal override void WriteMembers(FactWriter write)
    {
        write.Id("to", To);
        write.Number("amount", Amount);
        write.Ids("advance", Advance);
    }
}
