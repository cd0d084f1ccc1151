namespace StrategicAlliance.Games;

/// <summary>What a rule for claims problems may promise (Thomson 2003, Mathematical Social Sciences 45:249-297; Thomson 2019, How to Divide When There Isn't Enough).</summary>
/// <remarks>Every rule of this library divides the whole estate, awards nobody less than 0 or more than the claim, does not look at names or order, and
/// does not depend on the unit of account.</remarks>
public enum ClaimsAxiom
{
    /// <summary>Who claims as much gets as much.</summary>
    EqualTreatment,

    /// <summary>Who claims more gets at least as much, and loses at least as much.</summary>
    OrderPreservation,

    /// <summary>If the estate grows, nobody gets less.</summary>
    ResourceMonotonicity,

    /// <summary>Who claims more than before, all else equal, gets at least as much as before.</summary>
    ClaimsMonotonicity,

    /// <summary>What of a claim lies above the estate does not count.</summary>
    ClaimsTruncationInvariance,

    /// <summary>Awarding first what the others leave undisputed, then dividing the rest by what is still claimed, changes nothing.</summary>
    MinimalRightsFirst,

    /// <summary>If less comes in than was promised, dividing it by the promised awards or by the claims is the same.</summary>
    CompositionDown,

    /// <summary>If more comes in later, dividing it by what is still claimed or dividing all anew is the same.</summary>
    CompositionUp,

    /// <summary>Half of everything that is claimed gives everybody half of the claim.</summary>
    Midpoint,

    /// <summary>Dividing what there is and dividing what is missing are the same.</summary>
    SelfDuality,

    /// <summary>If some take their awards and leave, the rule gives the others what it gave them before.</summary>
    Consistency,

    /// <summary>Claimants of nothing may leave without changing what the others get.</summary>
    NullClaimsConsistency,

    /// <summary>Everybody gets at least an equal part, by heads, of the smaller of claim and estate (Moreno-Ternero and Villar 2004).</summary>
    ReasonableLowerBound,

    /// <summary>Claimants who join into one, or split into several, gain and lose nothing together.</summary>
    MergingAndSplittingProof,
}
