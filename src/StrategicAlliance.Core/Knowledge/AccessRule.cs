namespace StrategicAlliance.Knowledge;

/// <summary>The rule that decided about access.</summary>
public enum AccessRule
{
    /// <summary>Granted: the partner holds the title.</summary>
    Owner,

    /// <summary>Granted: the partner brought it in from outside, and nobody is said to own it.</summary>
    BroughtIn,

    /// <summary>Granted: it is open to anyone.</summary>
    Open,

    /// <summary>Granted: it is open to all partners for their tasks.</summary>
    AllianceWide,

    /// <summary>Granted: a grant is in force.</summary>
    Granted,

    /// <summary>Granted: a licence is in force.</summary>
    Licensed,

    /// <summary>Granted: a need was shown, and an agreement in force opens the asset to needs.</summary>
    NeedShown,

    /// <summary>Refused: no asset of this id is held.</summary>
    AssetNotHeld,

    /// <summary>Refused: the one who asks never joined.</summary>
    NotAPartner,

    /// <summary>Refused: the partner joined after the day.</summary>
    NotYetIn,

    /// <summary>Refused: the partner has left.</summary>
    HasLeft,

    /// <summary>Refused: a condition precedent is open, and the asset or the right to it hangs on it.</summary>
    ConditionOpen,

    /// <summary>Refused: it was refused, and that was decided last.</summary>
    Refused,

    /// <summary>Refused: access was revoked, and that was decided last.</summary>
    Revoked,

    /// <summary>Refused: the grant has run out.</summary>
    GrantExpired,

    /// <summary>Refused: the grant or licence was given before the partner left and came back.</summary>
    LapsedOnLeaving,

    /// <summary>Refused: the agreement of the licence is not in force.</summary>
    LicenceEnded,

    /// <summary>Refused: it is restricted; only a grant opens it.</summary>
    Restricted,

    /// <summary>Refused: no sufficient need was shown.</summary>
    NeedNotShown,

    /// <summary>Refused: it is neither background nor foreground, or it is not known which; needs do not open it.</summary>
    GroundNotCovered,

    /// <summary>Refused: no agreement in force has both the partner and the owners as parties.</summary>
    NoAgreement,

    /// <summary>Refused: it is background, and no such agreement is known to list it.</summary>
    BackgroundNotListed,

    /// <summary>Refused or narrowed: a source that it was made from allows less.</summary>
    FencedSource,
}
