namespace StrategicAlliance.Knowledge;

/// <summary>The rule of a consortium agreement that decided about access rights.</summary>
public enum AccessRightsRule
{
    /// <summary>Granted: it is the requester's own.</summary>
    Owner,

    /// <summary>Granted: the requester owns it jointly with others.</summary>
    JointOwner,

    /// <summary>Granted: it is needed.</summary>
    Needed,

    /// <summary>Refused: it is not needed.</summary>
    NotNeeded,

    /// <summary>Refused: the attachment of the agreement excludes it.</summary>
    Excluded,

    /// <summary>Refused: access rights cover background and foreground; it is neither.</summary>
    GroundNotCovered,

    /// <summary>Refused: the request came after the last day for it.</summary>
    TooLate,

    /// <summary>Not decided: whether it is needed is not known.</summary>
    NeedNotKnown,
}
