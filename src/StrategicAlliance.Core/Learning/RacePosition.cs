using StrategicAlliance.Facts;

namespace StrategicAlliance.Learning;

/// <summary>Where two that learn from each other stood on a day on which something changed.</summary>
/// <remarks>Immutable; safe to share between threads.</remarks>
public sealed record RacePosition
{
    internal RacePosition(PartialDate on, double? ofA, double? ofB, ValueList<FactId> because)
    {
        On = on;
        OfA = ofA;
        OfB = ofB;
        Because = because;
    }

    /// <summary>The day.</summary>
    public PartialDate On { get; }

    /// <summary>Of the items that A had asked for by then, the share applied; <see langword="null"/> before it asked.</summary>
    public double? OfA { get; }

    /// <summary>Of the items that B had asked for by then, the share applied; <see langword="null"/> before it asked.</summary>
    public double? OfB { get; }

    /// <summary>The lead of A over B, from -1 to 1; <see langword="null"/> before both had asked.</summary>
    public double? Relative => OfA - OfB;

    /// <summary>The facts of the day that changed it, by id.</summary>
    public ValueList<FactId> Because { get; }
}
