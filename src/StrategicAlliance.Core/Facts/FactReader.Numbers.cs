namespace StrategicAlliance.Facts;

/// <content>Numbers and their ranges.</content>
internal abstract partial class FactReader
{
    public decimal Number(string name) => (Demand(name) ? OptionalNumber(name) : null) ?? 0;

    public decimal? OptionalNumber(string name) => Ranged(name, "a number", static _ => true);

    /// <summary>A fraction from 0 to 1.</summary>
    public decimal Share(string name) => (Demand(name) ? OptionalShare(name) : null) ?? 0;

    public decimal? OptionalShare(string name) => Ranged(name, Bounds.Fraction, Bounds.IsShare);

    /// <summary>A number that is not negative.</summary>
    public decimal Least(string name) => (Demand(name) ? OptionalLeast(name) : null) ?? 0;

    public decimal? OptionalLeast(string name) => Ranged(name, Bounds.NotNegative, static value => value >= 0);

    /// <summary>A number between two others, both allowed.</summary>
    public decimal Between(string name, decimal least, decimal most) =>
        (Demand(name) ? Ranged(name, FormattableString.Invariant($"a number from {least} to {most}"), value => value >= least && value <= most) : null) ?? least;

    /// <summary>A whole number from a least value up.</summary>
    public int? OptionalCount(string name, int least) =>
        (int?)Ranged(name, Bounds.CountFrom(least), value => value >= least && value <= int.MaxValue && decimal.Truncate(value) == value);

    public ValueMap<decimal> Map(string name) => (Demand(name) ? OptionalMap(name) : null) ?? ValueMap<decimal>.Empty;

    public ValueMap<decimal>? OptionalMap(string name) => Has(name) && TryObject(name) is { } read ? new(read.Numbers()) : null;

    /// <summary>A competing-values profile.</summary>
    public ValueMap<decimal>? OptionalStyle(string name)
    {
        var style = OptionalMap(name);
        if (style is not null && !Bounds.IsStyle(style))
        {
            Fault(name, null, Bounds.StyleProfile);
            return null;
        }

        return style;
    }

    private decimal? Ranged(string name, string expected, Func<decimal, bool> holds)
    {
        if (!Has(name) || !TryNumber(name, expected, orText: false, out var value))
        {
            return null;
        }

        if (holds(value))
        {
            return value;
        }

        Fault(name, null, expected);
        return null;
    }
}
