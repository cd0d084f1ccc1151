namespace StrategicAlliance.Benefits;

/// <summary>Of what a step of terms takes its rate.</summary>
public enum TermBase
{
    /// <summary>Of what came in.</summary>
    Gross,

    /// <summary>Of what earlier steps left.</summary>
    Available,
}
