using StrategicAlliance.Facts;

namespace StrategicAlliance.Partners;

/// <summary>A partner acts after it left.</summary>
public sealed record PartnerHasLeft : Refusal
{
    internal PartnerHasLeft(PartnerId partner, FactId left, PartialDate since)
    {
        Partner = partner;
        Left = left;
        Since = since;
    }

    /// <summary>The partner.</summary>
    public PartnerId Partner { get; }

    /// <summary>The fact with which it left.</summary>
    public FactId Left { get; }

    /// <summary>The day on which it left.</summary>
    public PartialDate Since { get; }

    /// <inheritdoc/>
    public override string Message => $"{Partner} left on {Since} ({Left}).";

    /// <inheritdoc/>
    public override string Remedy => "Date the fact before the partner left, or record that it joined again.";
}
