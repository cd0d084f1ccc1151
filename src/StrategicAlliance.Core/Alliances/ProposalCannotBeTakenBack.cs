using StrategicAlliance.Facts;

namespace StrategicAlliance.Alliances;

/// <summary>The proposal of the alliance was withdrawn, or corrected into another kind of fact.</summary>
public sealed record ProposalCannotBeTakenBack : Refusal
{
    internal ProposalCannotBeTakenBack(FactId proposal)
    {
        Proposal = proposal;
    }

    /// <summary>The name of the proposal.</summary>
    public FactId Proposal { get; }

    /// <inheritdoc/>
    public override string Message => $"{Proposal} proposed the alliance; without it there is none.";

    /// <inheritdoc/>
    public override string Remedy => "Correct it by another allianceProposed, or begin a new history.";
}
