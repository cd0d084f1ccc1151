using StrategicAlliance.Facts;

namespace StrategicAlliance.Simulation;

/// <summary>A change that brings a difference about.</summary>
/// <remarks>Immutable; safe to share between threads.</remarks>
public sealed record WhatIfCause
{
    internal WhatIfCause(WhatIfChange change, CauseRole role)
    {
        Change = change;
        Role = role;
    }

    /// <summary>The change.</summary>
    public WhatIfChange Change { get; }

    /// <summary>Whether it suffices.</summary>
    public CauseRole Role { get; }

    /// <summary>The change and its role.</summary>
    /// <returns>For people: <c>take out f9 (alone)</c>.</returns>
    public override string ToString() => $"{Change} ({Role.ToName()})";
}
