using StrategicAlliance.Facts;

namespace StrategicAlliance.Trust;

/// <summary>A promise was kept, broken or excused after it had been settled.</summary>
public sealed record PromiseAlreadySettled : Refusal
{
    internal PromiseAlreadySettled(PromiseId promise, Recorded<AllianceFact> settled)
    {
        Promise = promise;
        Settled = settled;
    }

    /// <summary>The promise.</summary>
    public PromiseId Promise { get; }

    /// <summary>The fact that settled it: a <see cref="PromiseKept"/>, a <see cref="PromiseBroken"/> or a <see cref="PromiseExcused"/>.</summary>
    public Recorded<AllianceFact> Settled { get; }

    /// <inheritdoc/>
    public override string Message => $"{Promise} was settled on {Settled.Fact.On} ({Settled.Id}, {Settled.Fact.Kind}).";

    /// <inheritdoc/>
    public override string Remedy => "Correct the earlier fact, or record a new promise under an id of its own.";
}
