namespace StrategicAlliance.Benefits;

/// <summary>How tiers rate an amount.</summary>
public enum Tiering
{
    /// <summary>Each tier rates what falls into it.</summary>
    Marginal,

    /// <summary>The tier that is reached rates the whole amount.</summary>
    Slab,
}
