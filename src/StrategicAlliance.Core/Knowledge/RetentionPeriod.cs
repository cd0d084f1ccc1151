using StrategicAlliance.Facts;

namespace StrategicAlliance.Knowledge;

/// <summary>The stretch of time that a retention speaks of. A retention of 0.75 says nothing without it.</summary>
/// <remarks>
/// <para>Twelve months or four quarters make a year; a year is 365.2425 days, a week 7 days. A period of one's own (a production run) has a name and may
/// have no length; then it cannot be converted.</para>
/// <para>Immutable; safe to share between threads.</para>
/// </remarks>
public sealed record RetentionPeriod
{
    internal const double DaysOfYear = 365.2425;

    private static readonly (RetentionPeriod Period, string[] Names)[] Known;

    static RetentionPeriod()
    {
        Known =
        [
            (Day, ["day", "days", "daily"]),
            (Week, ["week", "weeks", "weekly"]),
            (Month, ["month", "months", "monthly"]),
            (Quarter, ["quarter", "quarters", "quarterly"]),
            (Year, ["year", "years", "yearly", "annual"]),
        ];
    }

    private RetentionPeriod(string name, double? years)
    {
        Name = name;
        Years = years;
    }

    /// <summary>A day.</summary>
    public static RetentionPeriod Day { get; } = new("day", 1 / DaysOfYear);

    /// <summary>A week of 7 days.</summary>
    public static RetentionPeriod Week { get; } = new("week", 7 / DaysOfYear);

    /// <summary>A twelfth of a year.</summary>
    public static RetentionPeriod Month { get; } = new("month", 1 / 12.0);

    /// <summary>A quarter of a year.</summary>
    public static RetentionPeriod Quarter { get; } = new("quarter", 1 / 4.0);

    /// <summary>A year.</summary>
    public static RetentionPeriod Year { get; } = new("year", 1);

    /// <summary>Its name.</summary>
    public string Name { get; }

    /// <summary>Its length in years.</summary>
    /// <value>More than 0; <see langword="null"/> if it is not known.</value>
    public double? Years { get; }

    /// <summary>The period of a name.</summary>
    /// <param name="name">The name: <c>day</c>, <c>week</c>, <c>month</c>, <c>quarter</c> or <c>year</c> in any case, also <c>months</c> and <c>monthly</c>; or any other.</param>
    /// <returns>The period; one of another name has no known length.</returns>
    /// <exception cref="ArgumentException">The name is blank.</exception>
    public static RetentionPeriod Named(string name)
    {
        var bare = Bounds.Written(name).Trim();
        return Known.FirstOrDefault(known => known.Names.Contains(bare, StringComparer.OrdinalIgnoreCase)).Period ?? new RetentionPeriod(bare, null);
    }

    /// <summary>The name.</summary>
    /// <returns>For people.</returns>
    public override string ToString() => Name;
}
