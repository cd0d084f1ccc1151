using StrategicAlliance.Agreements;
using StrategicAlliance.Facts;
using StrategicAlliance.Partners;

namespace StrategicAlliance.Alliances;

/// <summary>What a fact refers to by id is held by then: the one rule of the contract, checked in the one place that sees all rooms.</summary>
internal sealed class ReferenceCheck : IReferenceCheck
{
    private readonly History history;
    private Entry entry;
    private AllianceLedgers ledgers = null!;
    private Refusal? refusal;

    /// <summary>Checks facts of this history.</summary>
    public ReferenceCheck(History history) => this.history = history;

    /// <summary>The first thing that a fact refers to and that is not held.</summary>
    public Refusal? Check(Entry subject, AllianceLedgers held)
    {
        entry = subject;
        ledgers = held;
        refusal = null;
        subject.Fact.Refer(this);
        return refusal;
    }

    public void Acting(PartnerId? partner)
    {
        if (partner is { } id && refusal is null && Joined(id)?.Left is { } left)
        {
            refusal = new PartnerHasLeft(id, left.Id, left.Fact.On);
        }
    }

    public void ActingOne(ValueList<PartnerId> partners)
    {
        ((IReferenceCheck)this).Known(partners);
        if (refusal is null && partners.Count > 0 && !partners.Any(partner => Joined(partner) is { IsIn: true }))
        {
            Acting(partners[0]);
        }
    }

    public void Known(PartnerId? partner)
    {
        if (partner is { } id && refusal is null)
        {
            Joined(id);
        }
    }

    public void Party(PartnerId? party)
    {
        if (party is { } id && !string.Equals(id.Value, ledgers.Charter.Proposal?.Fact.Alliance.Value, StringComparison.Ordinal))
        {
            Known(id);
        }
    }

    public void Signing(ValueList<PartnerId> parties)
    {
        foreach (var party in parties)
        {
            if (ledgers.Roster.Find(party) is not { IsIn: true })
            {
                refusal ??= new AgreementPartyNotAPartner(((AgreementSigned)entry.Fact).Agreement, party, entry.Fact.On);
            }
        }
    }

    public void Held(AgreementId? agreement, ConditionId? condition)
    {
        if (agreement is { } id && condition is { } asked && ledgers.Agreements.Find(id) is { } found
            && found.Clauses.Conditions?.Any(known => known.Condition == asked) != true)
        {
            refusal ??= new ConditionNotInAgreement(id, asked);
        }
    }

    public void Held(AssetId? asset) => Demand(asset, "Asset", ledgers.Knowledge.Holds);

    public void Held(AgreementId? agreement) => Demand(agreement, "Agreement", ledgers.Agreements.Holds);

    public void Held(BodyId? body) => Demand(body, "Body", ledgers.Decisions.Holds);

    public void Held(DecisionId? decision) => Demand(decision, "Decision", ledgers.Decisions.Holds);

    public void Held(ObjectiveId? objective) => Demand(objective, "Objective", ledgers.Charter.Holds);

    public void Held(IndicatorId? indicator) => Demand(indicator, "Indicator", ledgers.Scorecard.Holds);

    public void Held(LoopId? loop) => Demand(loop, "Loop", ledgers.Learning.Holds);

    public void Held(LearningItemId? item) => Demand(item, "LearningItem", ledgers.Learning.Holds);

    public void Held(PromiseId? promise) => Demand(promise, "Promise", ledgers.Promises.Holds);

    public void Held(IncidentId? incident) => Demand(incident, "Incident", ledgers.Promises.Holds);

    public void Held(ResourceId? resource) => Demand(resource, "Resource", ledgers.Benefits.Holds);

    public void Held(WindowId? window) => Demand(window, "Window", ledgers.Agreements.Holds);

    public void Held(TermsId? terms) => Demand(terms, "Terms", ledgers.Benefits.Holds);

    public void Held(FactId? fact)
    {
        if (fact is { } id && !(history.TryFind(id, out var found) && found.Position < entry.Position))
        {
            refusal ??= new FactNotHeld(id);
        }
    }

    private Partner? Joined(PartnerId id)
    {
        var partner = ledgers.Roster.Find(id);
        if (partner is null)
        {
            refusal ??= new PartnerNotJoined(id, entry.Fact.On);
        }

        return partner;
    }

    private void Demand<TId>(TId? id, string what, Func<TId, bool> holds)
        where TId : struct, IIdentifier<TId>
    {
        if (id is { } asked && refusal is null && !holds(asked))
        {
            refusal = new ReferenceNotHeld(what, asked.Value, entry.Fact.On);
        }
    }
}
