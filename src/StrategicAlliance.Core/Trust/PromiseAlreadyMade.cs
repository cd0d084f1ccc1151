using StrategicAlliance.Facts;

namespace StrategicAlliance.Trust;

/// <summary>A promise was made under an id that is taken.</summary>
public sealed record PromiseAlreadyMade : Refusal
{
    internal PromiseAlreadyMade(PromiseId promise, FactId made, PartialDate since)
    {
        Promise = promise;
        Made = made;
        Since = since;
    }

    /// <summary>The promise.</summary>
    public PromiseId Promise { get; }

    /// <summary>The fact with which it was made.</summary>
    public FactId Made { get; }

    /// <summary>The day on which it was made.</summary>
    public PartialDate Since { get; }

    /// <inheritdoc/>
    public override string Message => $"{Promise} was made on {Since} ({Made}).";

    /// <inheritdoc/>
    public override string Remedy => "Give the new promise an id of its own, or correct the earlier fact.";
}
