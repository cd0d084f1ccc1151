namespace StrategicAlliance.Knowledge;

/// <summary>Why a partner needs access: what would happen without it.</summary>
/// <remarks>The four cases of "Needed" in the DESCA consortium agreement (2016). Which of them suffice depends on the purpose: <see cref="NeedThreshold"/>.</remarks>
public enum AccessNeed
{
    /// <summary>Without it the work, or the use of the own results, would be technically impossible.</summary>
    TechnicallyImpossible,

    /// <summary>Without it the work, or the use of the own results, would be legally impossible.</summary>
    LegallyImpossible,

    /// <summary>Without it the own task would be significantly delayed.</summary>
    SignificantlyDelayed,

    /// <summary>Without it the own task would take significant additional money or people.</summary>
    SignificantExtraResources,
}
