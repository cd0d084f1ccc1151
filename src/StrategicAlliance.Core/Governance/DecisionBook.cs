using StrategicAlliance.Facts;

namespace StrategicAlliance.Governance;

/// <summary>How the alliance is governed: its bodies, what was put before them, and who met.</summary>
/// <remarks>Immutable once handed out; safe to share between threads.</remarks>
public sealed class DecisionBook : ILedger<DecisionBook>
{
    private readonly Roll<Recorded<GovernanceAdopted>> adoptions;
    private readonly Shelf<BodyId, AdoptedBody> bodies;
    private readonly Shelf<DecisionId, AllianceDecision> decisions;
    private readonly Roll<Recorded<MeetingHeld>> meetings;

    internal DecisionBook()
        : this(new(), new(), new(), new())
    {
    }

    private DecisionBook(
        Roll<Recorded<GovernanceAdopted>> adoptions,
        Shelf<BodyId, AdoptedBody> bodies,
        Shelf<DecisionId, AllianceDecision> decisions,
        Roll<Recorded<MeetingHeld>> meetings)
    {
        this.adoptions = adoptions;
        this.bodies = bodies;
        this.decisions = decisions;
        this.meetings = meetings;
    }

    /// <summary>What was adopted on governance, in order; each replaces the one before.</summary>
    public IReadOnlyList<Recorded<GovernanceAdopted>> Adoptions => adoptions.Kept;

    /// <summary>The governance that stands: the last adopted.</summary>
    /// <value><see langword="null"/> if none was adopted.</value>
    public Recorded<GovernanceAdopted>? Governance => adoptions.Count > 0 ? adoptions.Kept[^1] : null;

    /// <summary>Every body ever adopted in its latest form, by id; the governance that stands may have dropped it.</summary>
    public IReadOnlyDictionary<BodyId, AdoptedBody> Bodies => bodies.Kept;

    /// <summary>Every decision tabled, taken or lapsed, by id.</summary>
    public IReadOnlyDictionary<DecisionId, AllianceDecision> Decisions => decisions.Kept;

    /// <summary>The meetings, in order.</summary>
    public IReadOnlyList<Recorded<MeetingHeld>> Meetings => meetings.Kept;

    /// <summary>A body in its latest form.</summary>
    /// <param name="body">The id.</param>
    /// <returns>The body, or <see langword="null"/> if none of this id was adopted.</returns>
    public AdoptedBody? FindBody(BodyId body) => bodies.TryGet(body, out var found) ? found : null;

    internal bool Holds(BodyId body) => bodies.Holds(body);

    internal bool Holds(DecisionId decision) => decisions.Holds(decision);

    DecisionBook ILedger<DecisionBook>.Fork() => new(adoptions.Fork(), bodies.Fork(), decisions.Fork(), meetings.Fork());

    void ILedger<DecisionBook>.Close()
    {
        adoptions.Close();
        bodies.Close();
        decisions.Close();
        meetings.Close();
    }

    Refusal? ILedger<DecisionBook>.Enter(FactId id, AllianceFact fact)
    {
        switch (fact)
        {
            case GovernanceAdopted adopted:
                Adopt(new(id, adopted));
                return null;
            case DecisionTabled tabled:
                decisions.Put(tabled.Decision, DecisionOf(tabled.Decision).Table(new(id, tabled)));
                return null;
            case VoteCast cast:
                return Vote(new(id, cast));
            case DecisionTaken taken:
                decisions.Put(taken.Decision, DecisionOf(taken.Decision).Take(new(id, taken)));
                return null;
            case DecisionLapsed lapsed:
                decisions.Put(lapsed.Decision, DecisionOf(lapsed.Decision).Lapse(new(id, lapsed)));
                return null;
            case MeetingHeld held:
                meetings.Add(new(id, held));
                return null;
            default:
                return null;
        }
    }

    private void Adopt(Recorded<GovernanceAdopted> adopted)
    {
        adoptions.Add(adopted);
        foreach (var body in adopted.Fact.Bodies)
        {
            bodies.Put(body.Id, new AdoptedBody(adopted.Id, body));
        }
    }

    private VoteWithoutSeat? Vote(Recorded<VoteCast> cast)
    {
        var fact = cast.Fact;
        if (!decisions.TryGet(fact.Decision, out var decision))
        {
            return null;
        }

        // Seats that were not stated are not known: then nobody can be said to have none.
        // A veto or the casting vote may be given to a partner that does not sit there.
        if (decision.Body is { } id && FindBody(id) is { Form.Seats: { } seats } body && seats.All(seat => seat.Partner != fact.Partner)
            && body.Form.Casting != fact.Partner && body.Form.Vetoes?.Contains(fact.Partner) != true)
        {
            return new VoteWithoutSeat(fact.Partner, id, fact.Decision, body.Because, seats.Select(seat => seat.Partner).ToValueList());
        }

        decisions.Put(fact.Decision, decision.Vote(cast));
        return null;
    }

    private AllianceDecision DecisionOf(DecisionId id) => decisions.TryGet(id, out var decision) ? decision : new AllianceDecision(id);
}
