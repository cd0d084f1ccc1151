namespace StrategicAlliance.Partners;

/// <summary>Where what a person learned goes next.</summary>
public enum Placement
{
    /// <summary>Into the same field of work.</summary>
    SameField,

    /// <summary>Into another field of work.</summary>
    OtherField,

    /// <summary>Out of the firm.</summary>
    LeftFirm,
}
