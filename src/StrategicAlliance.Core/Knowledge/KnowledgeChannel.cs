namespace StrategicAlliance.Knowledge;

/// <summary>The way knowledge travels.</summary>
public enum KnowledgeChannel
{
    /// <summary>Over networks and systems.</summary>
    Network,

    /// <summary>With people who change places.</summary>
    Exchange,

    /// <summary>In joint research.</summary>
    JointResearch,

    /// <summary>In training.</summary>
    Training,

    /// <summary>In documents.</summary>
    Documents,
}
