using StrategicAlliance.Facts;

namespace StrategicAlliance.Performance;

/// <summary>An indicator was measured.</summary>
public sealed record IndicatorMeasured : AllianceFact
{
    /// <summary>An indicator was measured.</summary>
    /// <param name="on">The day on which it took effect.</param>
    /// <param name="indicator">The indicator.</param>
    /// <param name="value">The value, in the unit of the indicator.</param>
    /// <exception cref="ArgumentException">A text is blank, an id or money is the default value, or a number is out of its range.</exception>
    public IndicatorMeasured(PartialDate on, IndicatorId indicator, decimal value)
        : base(on)
    {
        Indicator = Bounds.Held(indicator);
        Value = value;
    }

    internal IndicatorMeasured(FactReader read)
        : base(read)
    {
        Indicator = read.Id<IndicatorId>("indicator");
        Value = read.Number("value");
        Partner = read.OptionalId<PartnerId>("partner");
        Period = read.OptionalPeriod("period");
        Reference = read.OptionalText("reference");
    }

    /// <inheritdoc/>
    public override string Kind => "indicatorMeasured";

    /// <summary>The indicator.</summary>
    public IndicatorId Indicator { get; }

    /// <summary>The value, in the unit of the indicator.</summary>
    public decimal Value { get; }

    /// <summary>Of whom.</summary>
    public PartnerId? Partner { get; init => field = Bounds.Held(value); }

    /// <summary>For which period.</summary>
    public Period? Period { get; init; }

    /// <summary>What it is compared with, when it is not a value of the alliance itself: then it does not score.</summary>
    public string? Reference { get; init => field = Bounds.WellFormed(value); }

    internal override void WriteMembers(FactWriter write)
    {
        write.Id("indicator", Indicator);
        write.Number("value", Value);
        write.Id("partner", Partner);
        write.Period("period", Period);
        write.Text("reference", Reference);
    }

    internal override void Refer(IReferenceCheck check)
    {
        check.Held(Indicator);
        check.Known(Partner);
    }
}
