using StrategicAlliance.Facts;

namespace StrategicAlliance.Learning;

/// <summary>From which level on a stated capability counts as known.</summary>
/// <remarks>This library's definition; no source gives it. Immutable.</remarks>
public sealed record RelativeCapacitySettings
{
    /// <summary>The level from which on a capability counts as known, the threshold included.</summary>
    /// <value>From 0 to 1. The default is 0.5.</value>
    /// <exception cref="ArgumentOutOfRangeException">The value is not from 0 to 1.</exception>
    public decimal KnownFrom { get; init => field = Bounds.Share(value, nameof(KnownFrom)); } = 0.5m;
}
