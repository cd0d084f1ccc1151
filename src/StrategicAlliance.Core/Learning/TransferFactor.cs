namespace StrategicAlliance.Learning;

/// <summary>What helps or hinders the transfer of knowledge, in six groups.</summary>
public enum TransferFactor
{
    /// <summary>Supplier: motive to teach.</summary>
    SupplierMotive,

    /// <summary>Supplier: capacity to teach.</summary>
    TransferCapacity,

    /// <summary>Supplier: willingness to teach.</summary>
    SupplierWillingness,

    /// <summary>Receiver: motive to learn.</summary>
    ReceiverMotive,

    /// <summary>Receiver: willingness to learn.</summary>
    ReceiverWillingness,

    /// <summary>Receiver: absorptive capacity.</summary>
    AbsorptiveCapacity,

    /// <summary>Receiver: ability to dig knowledge out.</summary>
    Discovery,

    /// <summary>Knowledge: complexity.</summary>
    Complexity,

    /// <summary>Knowledge: tacitness.</summary>
    Tacitness,

    /// <summary>Knowledge: specificity.</summary>
    Specificity,

    /// <summary>Knowledge: quantity.</summary>
    Quantity,

    /// <summary>Channel: transmission over networks.</summary>
    NetworkTransmission,

    /// <summary>Channel: exchange of staff.</summary>
    StaffExchange,

    /// <summary>Channel: joint research.</summary>
    JointResearch,

    /// <summary>Distance: in knowledge.</summary>
    KnowledgeDistance,

    /// <summary>Distance: in culture.</summary>
    CulturalDistance,

    /// <summary>Distance: in space.</summary>
    SpatialDistance,

    /// <summary>Distance: in management.</summary>
    ManagementDistance,

    /// <summary>Alliance: fit of its structure.</summary>
    StructureFit,

    /// <summary>Alliance: mutual trust.</summary>
    MutualTrust,
}
