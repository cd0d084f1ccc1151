using StrategicAlliance.Facts;

namespace StrategicAlliance.Knowledge;

/// <summary>What an alliance knows, where it came from, whose it is, how it is created, and what would be lost.</summary>
/// <remarks>Immutable; safe to share between threads.</remarks>
public sealed record KnowledgeFinding
{
    internal KnowledgeFinding(
        KnowledgeProvenance provenance,
        ParticipantRegister participants,
        KnowledgeOwnership ownership,
        SpiralFinding spiral,
        InnovationFinding innovation,
        CodificationFinding codification,
        KnowledgeRiskFinding risk,
        Measurement lossPerYear,
        Measurement retentionPerYear,
        KnowledgeRetention? retention)
    {
        Provenance = provenance;
        Participants = participants;
        Ownership = ownership;
        Spiral = spiral;
        Innovation = innovation;
        Codification = codification;
        Risk = risk;
        LossPerYear = lossPerYear;
        RetentionPerYear = retentionPerYear;
        Retention = retention;
    }

    /// <summary>Where each asset came from; answers when asked.</summary>
    public KnowledgeProvenance Provenance { get; }

    /// <summary>Who stands behind the participants of conversions; answers when asked.</summary>
    public ParticipantRegister Participants { get; }

    /// <summary>Who owns each asset; answers when asked.</summary>
    public KnowledgeOwnership Ownership { get; }

    /// <summary>Completed spirals, balance, and the stage that is stuck.</summary>
    public SpiralFinding Spiral { get; }

    /// <summary>Member and team innovation, and outside sources.</summary>
    public InnovationFinding Innovation { get; }

    /// <summary>Tacit, codified and moved shares, and the knowledge director.</summary>
    public CodificationFinding Codification { get; }

    /// <summary>Carriers, single carriers, leavers, expected loss.</summary>
    public KnowledgeRiskFinding Risk { get; }

    /// <summary>The share of the knowledge that turnover takes in a year, from 0 to 1; the formula of <see cref="TurnoverLoss"/> with the observed shares.</summary>
    public Measurement LossPerYear { get; }

    /// <summary>The share of the knowledge that a year of turnover leaves, from 0 to 1.</summary>
    public Measurement RetentionPerYear { get; }

    /// <summary>The same with its period, to be converted and to ask for the half-life; <see langword="null"/> if it is not measured.</summary>
    public KnowledgeRetention? Retention { get; }
}
