using StrategicAlliance.Facts;

namespace StrategicAlliance.Trust;

/// <summary>Evidence is about somebody who is not a partner.</summary>
public sealed record EvidenceAboutUnknownPartner : Refusal
{
    internal EvidenceAboutUnknownPartner(FactId fact, PartnerId about)
    {
        Fact = fact;
        About = about;
    }

    /// <summary>The fact.</summary>
    public FactId Fact { get; }

    /// <summary>Whom it is about.</summary>
    public PartnerId About { get; }

    /// <inheritdoc/>
    public override string Message => $"{Fact} is about {About}, who is not a partner.";

    /// <inheritdoc/>
    public override string Remedy => $"Record that {About} joined, or correct the name.";
}
