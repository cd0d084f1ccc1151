using StrategicAlliance.Facts;

namespace StrategicAlliance.Learning;

/// <summary>From which share of tacit assets on an alliance wants equity.</summary>
/// <remarks>This library's definition; no source gives it. Immutable.</remarks>
public sealed record FormFitSettings
{
    /// <summary>The share of tacit assets among those asked for from which on a plain contract is a mismatch, the threshold included.</summary>
    /// <value>From 0 to 1. The default is 0.5.</value>
    /// <exception cref="ArgumentOutOfRangeException">The value is not from 0 to 1.</exception>
    public decimal TacitFrom { get; init => field = Bounds.Share(value, nameof(TacitFrom)); } = 0.5m;
}
