using StrategicAlliance.Facts;

namespace StrategicAlliance.Performance;

/// <summary>An indicator was defined.</summary>
public sealed record IndicatorDefined : AllianceFact
{
    /// <summary>An indicator was defined.</summary>
    /// <param name="on">The day on which it took effect.</param>
    /// <param name="indicator">The indicator.</param>
    /// <param name="perspective">What side of performance it shows.</param>
    /// <exception cref="ArgumentException">A text is blank, an id or money is the default value, or a number is out of its range.</exception>
    public IndicatorDefined(PartialDate on, IndicatorId indicator, IndicatorPerspective perspective)
        : base(on)
    {
        Indicator = Bounds.Held(indicator);
        Perspective = Bounds.Defined(perspective);
    }

    internal IndicatorDefined(FactReader read)
        : base(read)
    {
        Indicator = read.Id<IndicatorId>("indicator");
        Perspective = read.Choice<IndicatorPerspective>("perspective");
        Name = read.OptionalText("name");
        Unit = read.OptionalText("unit");
        Worst = read.OptionalNumber("worst");
        Best = read.OptionalNumber("best");
        Weight = read.OptionalLeast("weight");
        Target = read.OptionalNumber("target");
    }

    /// <inheritdoc/>
    public override string Kind => "indicatorDefined";

    /// <summary>The indicator.</summary>
    public IndicatorId Indicator { get; }

    /// <summary>What side of performance it shows.</summary>
    public IndicatorPerspective Perspective { get; }

    /// <summary>Its name.</summary>
    public string? Name { get; init => field = Bounds.WellFormed(value); }

    /// <summary>Its unit.</summary>
    public string? Unit { get; init => field = Bounds.WellFormed(value); }

    /// <summary>The value that scores 0.</summary>
    public decimal? Worst { get; init; }

    /// <summary>The value that scores 1; below <see cref="Worst"/> when lower is better.</summary>
    public decimal? Best { get; init; }

    /// <summary>How much it counts.</summary>
    /// <value>Not negative.</value>
    public decimal? Weight { get; init => field = Bounds.Least(value); }

    /// <summary>The value to reach.</summary>
    public decimal? Target { get; init; }

    internal override void WriteMembers(FactWriter write)
    {
        write.Id("indicator", Indicator);
        write.Choice("perspective", (IndicatorPerspective?)Perspective);
        write.Text("name", Name);
        write.Text("unit", Unit);
        write.Number("worst", Worst);
        write.Number("best", Best);
        write.Number("weight", Weight);
        write.Number("target", Target);
    }
}
