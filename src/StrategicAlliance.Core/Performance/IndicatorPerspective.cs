namespace StrategicAlliance.Performance;

/// <summary>What side of performance an indicator shows.</summary>
public enum IndicatorPerspective
{
    /// <summary>How the work goes.</summary>
    Process,

    /// <summary>What comes out.</summary>
    Output,

    /// <summary>What it does for the partners.</summary>
    Strategic,
}
