using StrategicAlliance.Facts;

namespace StrategicAlliance.Alliances;

/// <summary>A party of an agreement is no partner of the alliance on that day.</summary>
public sealed record AgreementPartyNotAPartner : Refusal
{
    internal AgreementPartyNotAPartner(AgreementId agreement, PartnerId party, PartialDate on)
    {
        Agreement = agreement;
        Party = party;
        On = on;
    }

    /// <summary>The agreement.</summary>
    public AgreementId Agreement { get; }

    /// <summary>The party.</summary>
    public PartnerId Party { get; }

    /// <summary>The day of signing.</summary>
    public PartialDate On { get; }

    /// <inheritdoc/>
    public override string Message => $"{Party}, a party of {Agreement}, is no partner of the alliance on {On}.";

    /// <inheritdoc/>
    public override string Remedy => $"Record that {Party} joined before the agreement was signed, or leave it out of the parties.";
}
