namespace StrategicAlliance.Trust;

/// <summary>How an adviser's opinion is weakened by what is thought of the adviser. The operators differ, so each is asked for by name.</summary>
public enum Discounting
{
    /// <summary>By the projected probability of the trust in the adviser: an unknown adviser counts for the base rate.</summary>
    ProjectedProbability,

    /// <summary>By the belief in the adviser alone: an unknown adviser counts for nothing.</summary>
    UncertaintyFavouring,

    /// <summary>Disbelief in the adviser turns what it says into its opposite. Dangerous as a default.</summary>
    OppositeBelief,
}
