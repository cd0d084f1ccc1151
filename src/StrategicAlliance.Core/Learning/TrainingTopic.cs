namespace StrategicAlliance.Learning;

/// <summary>What a training is about.</summary>
public enum TrainingTopic
{
    /// <summary>The partner's language.</summary>
    Language,

    /// <summary>The partner's culture.</summary>
    Culture,

    /// <summary>Technical skills.</summary>
    Technical,

    /// <summary>Management.</summary>
    Management,
}
