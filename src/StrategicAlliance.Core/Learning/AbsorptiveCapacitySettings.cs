using StrategicAlliance.Facts;

namespace StrategicAlliance.Learning;

/// <summary>From where on absorptive capacity is called high, and an assessed factor low.</summary>
/// <remarks>Both are this library's definition; no source gives them. They change words and reasons, never a figure. Immutable.</remarks>
public sealed record AbsorptiveCapacitySettings
{
    /// <summary>The capacity from which on it is called high, the threshold included.</summary>
    /// <value>From 0 to 1. The default is 0.5.</value>
    /// <exception cref="ArgumentOutOfRangeException">The value is not from 0 to 1.</exception>
    public decimal HighFrom { get; init => field = Bounds.Share(value, nameof(HighFrom)); } = 0.5m;

    /// <summary>The score below which an assessed factor of the receiver is named as a reason.</summary>
    /// <value>From 0 to 1. The default is 0.5.</value>
    /// <exception cref="ArgumentOutOfRangeException">The value is not from 0 to 1.</exception>
    public decimal LowBelow { get; init => field = Bounds.Share(value, nameof(LowBelow)); } = 0.5m;
}
