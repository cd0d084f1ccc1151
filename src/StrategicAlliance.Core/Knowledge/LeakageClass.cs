namespace StrategicAlliance.Knowledge;

/// <summary>How much of the data of a flow its receiver could learn.</summary>
public enum LeakageClass
{
    /// <summary>Only what a model lets through: single records may still be inferred from it.</summary>
    Low,

    /// <summary>What was worked up: figures without the records, from which some may be inferred.</summary>
    Medium,

    /// <summary>All of it: the records themselves.</summary>
    High,
}
