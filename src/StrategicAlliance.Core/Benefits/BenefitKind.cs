namespace StrategicAlliance.Benefits;

/// <summary>Whose benefit it is.</summary>
/// <remarks>After Khanna, Gulati &amp; Nohria (1998).</remarks>
public enum BenefitKind
{
    /// <summary>That of all partners.</summary>
    Common,

    /// <summary>That of one partner.</summary>
    Private,
}
