namespace StrategicAlliance.Knowledge;

/// <summary>On what terms an asset may be used.</summary>
/// <remarks>In this order, from the lightest to the heaviest: of an asset and its sources the heaviest holds.</remarks>
public enum AccessTerms
{
    /// <summary>It is the partner's own.</summary>
    Own,

    /// <summary>Without payment: what is needed for the own tasks in the alliance.</summary>
    RoyaltyFree,

    /// <summary>As a licence or an outside source says.</summary>
    AsAgreed,

    /// <summary>On fair and reasonable conditions, which may cost money: what is needed to use the own results.</summary>
    FairAndReasonable,
}
