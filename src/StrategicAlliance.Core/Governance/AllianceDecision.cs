using StrategicAlliance.Facts;

namespace StrategicAlliance.Governance;

/// <summary>A decision from its tabling to its end: where it was put, how the partners voted, whether it was taken.</summary>
/// <remarks>A decision may be taken or lapse without ever having been tabled. Immutable; safe to share between threads.</remarks>
public sealed record AllianceDecision
{
    internal AllianceDecision(DecisionId id) => Id = id;

    /// <summary>Its id.</summary>
    public DecisionId Id { get; }

    /// <summary>When and before which body it was put, in order; more than one if it was put again or moved to another body.</summary>
    public ValueList<Recorded<DecisionTabled>> Tablings { get; private init; } = [];

    /// <summary>The vote of each partner, in order; a partner's later vote takes the place of its earlier one.</summary>
    public ValueList<Recorded<VoteCast>> Votes { get; private init; } = [];

    /// <summary>The fact with which it was taken, if it was; the last, if it was taken more than once.</summary>
    public Recorded<DecisionTaken>? Taken { get; private init; }

    /// <summary>The fact with which it lapsed, if it did; the last, if it lapsed more than once.</summary>
    public Recorded<DecisionLapsed>? Lapsed { get; private init; }

    /// <summary>Whether it waits: it was tabled and has neither been taken nor lapsed since.</summary>
    public bool IsOpen { get; private init; }

    /// <summary>The body before which it was last tabled.</summary>
    /// <value><see langword="null"/> if it was never tabled.</value>
    public BodyId? Body => Tablings.Count > 0 ? (BodyId?)Tablings[^1].Fact.Body : null;

    internal AllianceDecision Table(Recorded<DecisionTabled> tabled) => this with { Tablings = [.. Tablings, tabled], IsOpen = true };

    internal AllianceDecision Vote(Recorded<VoteCast> cast) =>
        this with { Votes = [.. Votes.Where(vote => vote.Fact.Partner != cast.Fact.Partner), cast] };

    internal AllianceDecision Take(Recorded<DecisionTaken> taken) => this with { Taken = taken, IsOpen = false };

    internal AllianceDecision Lapse(Recorded<DecisionLapsed> lapsed) => this with { Lapsed = lapsed, IsOpen = false };
}
