namespace StrategicAlliance.Governance;

/// <summary>A state of the process in which a relationship between organizations develops.</summary>
/// <remarks>After Ring &amp; Van de Ven (1994), who assess each of negotiation, commitment and execution for efficiency and equity;
/// assessment as a state of its own is this library's reading.</remarks>
public enum CycleState
{
    /// <summary>The parties form joint expectations about motives, investments and risks.</summary>
    Negotiation,

    /// <summary>The parties agree on obligations and rules, by contract or by understanding.</summary>
    Commitment,

    /// <summary>The commitments are carried out.</summary>
    Execution,

    /// <summary>The parties judge how efficient and how equitable it has been.</summary>
    Assessment,

    /// <summary>The relationship ends.</summary>
    Termination,
}
