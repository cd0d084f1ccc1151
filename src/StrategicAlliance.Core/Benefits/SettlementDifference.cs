using StrategicAlliance.Facts;

namespace StrategicAlliance.Benefits;

/// <summary>A line of two statements side by side.</summary>
/// <remarks>Immutable; safe to share between threads.</remarks>
public sealed record SettlementDifference
{
    internal SettlementDifference(Period period, string step, string id, PartnerId partner, decimal actual, decimal other)
    {
        Period = period;
        Step = step;
        Id = id;
        Partner = partner;
        Actual = actual;
        Other = other;
    }

    /// <summary>The period.</summary>
    public Period Period { get; }

    /// <summary>The kind of step.</summary>
    public string Step { get; }

    /// <summary>The id of the step.</summary>
    public string Id { get; }

    /// <summary>The partner.</summary>
    public PartnerId Partner { get; }

    /// <summary>What the terms pay; 0 if they have no such line.</summary>
    public decimal Actual { get; }

    /// <summary>What the other terms would have paid; 0 if they have no such line.</summary>
    public decimal Other { get; }

    /// <summary>What the partner would have got more.</summary>
    public decimal Difference => Other - Actual;
}
