using StrategicAlliance.Facts;

namespace StrategicAlliance.Partners;

/// <summary>A partner that is in the alliance joined again.</summary>
public sealed record PartnerAlreadyJoined : Refusal
{
    internal PartnerAlreadyJoined(PartnerId partner, FactId joined, PartialDate since)
    {
        Partner = partner;
        Joined = joined;
        Since = since;
    }

    /// <summary>The partner.</summary>
    public PartnerId Partner { get; }

    /// <summary>The fact with which it joined.</summary>
    public FactId Joined { get; }

    /// <summary>The day on which it joined.</summary>
    public PartialDate Since { get; }

    /// <inheritdoc/>
    public override string Message => $"{Partner} joined on {Since} ({Joined}) and is still in.";

    /// <inheritdoc/>
    public override string Remedy => "Give the newcomer an id of its own, correct the earlier fact, or record the withdrawal first.";
}
