namespace StrategicAlliance.Benefits;

/// <summary>How far a count of a step of terms runs on.</summary>
public enum TermSpan
{
    /// <summary>Within a period.</summary>
    Period,

    /// <summary>Within a calendar year.</summary>
    Year,

    /// <summary>Over all periods.</summary>
    Ever,
}
