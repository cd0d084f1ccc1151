namespace StrategicAlliance.Knowledge;

/// <summary>How far a knowledge asset may travel.</summary>
public enum Protection
{
    /// <summary>To anyone.</summary>
    Open,

    /// <summary>To all partners.</summary>
    Alliance,

    /// <summary>To whom it is granted, as far as needed.</summary>
    NeedToKnow,

    /// <summary>To nobody without an exception.</summary>
    Restricted,
}
