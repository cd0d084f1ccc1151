using StrategicAlliance.Facts;

namespace StrategicAlliance.Knowledge;

/// <summary>A flow of data, and how it stands to law and leakage.</summary>
/// <remarks>Immutable; safe to share between threads.</remarks>
public sealed record DataFlow
{
    internal DataFlow(Recorded<DataShared> shared, LeakageClass? leakage)
    {
        Shared = shared;
        Leakage = leakage;
    }

    /// <summary>The fact: the flow, its ends, its purpose, its day and its region.</summary>
    public Recorded<DataShared> Shared { get; }

    /// <summary>Whether a legal basis is known.</summary>
    public bool HasBasis => !string.IsNullOrWhiteSpace(Shared.Fact.Basis);

    /// <summary>How much its receiver could learn.</summary>
    /// <value><see langword="null"/> if it is not known in what state the data was shared.</value>
    public LeakageClass? Leakage { get; }
}
