namespace StrategicAlliance.Facts;

/// <summary>How exactly a <see cref="PartialDate"/> is known.</summary>
public enum DatePrecision
{
    /// <summary>To the day.</summary>
    Day,

    /// <summary>To the month.</summary>
    Month,

    /// <summary>To the year.</summary>
    Year,
}
