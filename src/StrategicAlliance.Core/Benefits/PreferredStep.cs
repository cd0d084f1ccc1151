using StrategicAlliance.Facts;

namespace StrategicAlliance.Benefits;

/// <summary>A simple return on capital still outstanding, to the day of each benefit.</summary>
public sealed record PreferredStep : TermStep
{
    /// <summary>A simple return on capital still outstanding, to the day of each benefit.</summary>
    /// <param name="to">Who is paid.</param>
    /// <param name="annualRate">The rate a year.</param>
    /// <exception cref="ArgumentException">A text is blank, an id or money is the default value, or a number is out of its range.</exception>
    public PreferredStep(PartnerId to, decimal annualRate)
    {
        To = Bounds.Held(to);
        AnnualRate = annualRate;
    }

    internal PreferredStep(FactReader read)
        : base(read)
    {
        To = read.Id<PartnerId>("to");
        AnnualRate = read.Number("annualRate");
        Capital = read.OptionalFactIds("on");
        DayCount = read.OptionalChoice<DayCount>("dayCount");
    }

    /// <inheritdoc/>
    public override string Kind => "preferred";

    /// <summary>Who is paid.</summary>
    public PartnerId To { get; }

    /// <summary>The rate a year.</summary>
    public decimal AnnualRate { get; }

    /// <summary>The contributions it is paid on.</summary>
    public ValueList<FactId>? Capital { get; init => field = Bounds.Each(value); }

    /// <summary>How days become a fraction of a year.</summary>
    public DayCount? DayCount { get; init => field = Bounds.Defined(value); }

    internal override void WriteMembers(FactWriter write)
    {
        write.Id("to", To);
        write.Number("annualRate", AnnualRate);
        write.Ids("on", Capital);
        write.Choice("dayCount", DayCount);
    }
}
