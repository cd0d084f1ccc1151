using StrategicAlliance.Facts;

namespace StrategicAlliance.Governance;

/// <summary>A history tells of one alliance, and it was proposed before.</summary>
public sealed record AllianceAlreadyProposed : Refusal
{
    internal AllianceAlreadyProposed(AllianceId alliance, AllianceId asked, FactId proposed, PartialDate since)
    {
        Alliance = alliance;
        Asked = asked;
        Proposed = proposed;
        Since = since;
    }

    /// <summary>The alliance that was proposed before.</summary>
    public AllianceId Alliance { get; }

    /// <summary>The alliance proposed now.</summary>
    public AllianceId Asked { get; }

    /// <summary>The fact with which it was proposed before.</summary>
    public FactId Proposed { get; }

    /// <summary>The day on which it was proposed before.</summary>
    public PartialDate Since { get; }

    /// <inheritdoc/>
    public override string Message => $"{Asked} cannot be proposed: this is the history of {Alliance}, proposed on {Since} ({Proposed}).";

    /// <inheritdoc/>
    public override string Remedy => "Keep another alliance in a history of its own, or correct the earlier fact.";
}
