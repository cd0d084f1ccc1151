using StrategicAlliance.Facts;

namespace StrategicAlliance.Trust;

/// <summary>What a partner promised another, and what became of it.</summary>
/// <remarks>Immutable; safe to share between threads.</remarks>
public sealed record Promise
{
    internal Promise(Recorded<PromiseMade> made) => Made = made;

    /// <summary>Its id.</summary>
    public PromiseId Id => Made.Fact.Promise;

    /// <summary>The fact with which it was made.</summary>
    public Recorded<PromiseMade> Made { get; }

    /// <summary>What became of it so far.</summary>
    public PromiseSettlement Settlement { get; internal init; } = PromiseSettlement.Pending.Instance;
}
