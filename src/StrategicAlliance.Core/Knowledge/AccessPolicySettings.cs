using StrategicAlliance.Facts;

namespace StrategicAlliance.Knowledge;

/// <summary>What an access policy takes where facts say nothing, and how small a group may be.</summary>
/// <remarks>Immutable; safe to share between threads.</remarks>
public sealed record AccessPolicySettings
{
    /// <summary>The smallest group over which figures may be shown to a partner that may see aggregates only, in members.</summary>
    /// <value>2 or more. The default is 5: the number of providers behind every figure in the safety zone for exchanges of information of the US Department of Justice
    /// and Federal Trade Commission (1996, Statements of Antitrust Enforcement Policy in Health Care, statement 6; withdrawn in 2023).</value>
    /// <exception cref="ArgumentOutOfRangeException">The value is below 2.</exception>
    public int SmallestGroup { get; init => field = Bounds.Count(value, 2, nameof(SmallestGroup)); } = 5;

    /// <summary>The protection of an asset of which none is stated.</summary>
    /// <value>The default is <see cref="Protection.NeedToKnow"/>.</value>
    public Protection UnstatedProtection { get; init => field = Bounds.Defined(value); } = Protection.NeedToKnow;

    /// <summary>How far a grant reaches that does not say so.</summary>
    /// <value>The default is <see cref="AccessScope.Read"/>.</value>
    public AccessScope UnstatedScope { get; init => field = Bounds.Defined(value); } = AccessScope.Read;
}
