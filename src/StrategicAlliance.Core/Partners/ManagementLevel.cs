namespace StrategicAlliance.Partners;

/// <summary>A level of management. The order is from the top down.</summary>
public enum ManagementLevel
{
    /// <summary>Top management.</summary>
    Executive,

    /// <summary>Middle management.</summary>
    Middle,

    /// <summary>The people who do the daily work.</summary>
    Operational,
}
