using StrategicAlliance.Facts;

namespace StrategicAlliance.Partners;

/// <summary>A fact speaks of a partner that has not joined by then.</summary>
public sealed record PartnerNotJoined : Refusal
{
    internal PartnerNotJoined(PartnerId partner, PartialDate on)
    {
        Partner = partner;
        On = on;
    }

    /// <summary>The partner.</summary>
    public PartnerId Partner { get; }

    /// <summary>The day of the fact.</summary>
    public PartialDate On { get; }

    /// <inheritdoc/>
    public override string Message => $"{Partner} has not joined by {On}.";

    /// <inheritdoc/>
    public override string Remedy => $"Record that {Partner} joined, on {On} or earlier, before this fact.";
}
