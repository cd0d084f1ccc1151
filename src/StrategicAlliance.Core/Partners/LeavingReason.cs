namespace StrategicAlliance.Partners;

/// <summary>Why a person left a place in the alliance.</summary>
public enum LeavingReason
{
    /// <summary>The term was over.</summary>
    EndOfTerm,

    /// <summary>Promoted.</summary>
    Promoted,

    /// <summary>Replaced by the partner.</summary>
    Replaced,

    /// <summary>Left by own will.</summary>
    Resigned,

    /// <summary>Dismissed.</summary>
    Dismissed,

    /// <summary>Retired.</summary>
    Retired,
}
