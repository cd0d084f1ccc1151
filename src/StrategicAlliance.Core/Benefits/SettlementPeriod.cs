namespace StrategicAlliance.Benefits;

/// <summary>How long a period of terms is.</summary>
public enum SettlementPeriod
{
    /// <summary>A month.</summary>
    Month,

    /// <summary>A quarter.</summary>
    Quarter,

    /// <summary>A year.</summary>
    Year,
}
