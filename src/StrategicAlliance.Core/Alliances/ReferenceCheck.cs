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

    public void PartyOf(AgreementId agreement, PartnerId partner, TermsId terms, string at)
    {
        if (ledgers.Agreements.Find(agreement) is { } found && !found.Parties.Contains(partner))
        {
            refusal ??= new TermsPayAStranger(terms, at, partner, agreement);
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

    public void Held(AssetId? asset) => Demand(asset, "Asset", asset is { } id && ledgers.Knowledge.Holds(id));

    public void Held(AgreementId? agreement) => Demand(agreement, "Agreement", agreement is { } id && ledgers.Agreements.Holds(id));

    public void Held(BodyId? body) => Demand(body, "Body", body is { } id && ledgers.Decisions.Holds(id));

    public void Held(DecisionId? decision) => Demand(decision, "Decision", decision is { } id && ledgers.Decisions.Holds(id));

    public void Held(ObjectiveId? objective) => Demand(objective, "Objective", objective is { } id && ledgers.Charter.Holds(id));

    public void Held(IndicatorId? indicator) => Demand(indicator, "Indicator", indicator is { } id && ledgers.Scorecard.Holds(id));

    public void Held(LoopId? loop) => Demand(loop, "Loop", loop is { } id && ledgers.Learning.Holds(id));

    public void Held(LearningItemId? item) => Demand(item, "LearningItem", item is { } id && ledgers.Learning.Holds(id));

    public void Held(PromiseId? promise) => Demand(promise, "Promise", promise is { } id && ledgers.Promises.Holds(id));

    public void Held(IncidentId? incident) => Demand(incident, "Incident", incident is { } id && ledgers.Promises.Holds(id));

    public void Held(ResourceId? resource) => Demand(resource, "Resource", resource is { } id && ledgers.Benefits.Holds(id));

    public void Held(WindowId? window) => Demand(window, "Window", window is { } id && ledgers.Agreements.Holds(id));

    public void Held(TermsId? terms) => Demand(terms, "Terms", terms is { } id && ledgers.Benefits.Holds(id));

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

    private void Demand<TId>(TId? id, string what, bool isHeld)
        where TId : struct, IIdentifier<TId>
    {
        if (id is { } asked && refusal is null && !isHeld)
        {
            refusal = new ReferenceNotHeld(what, asked.Value, entry.Fact.On);
        }
    }
}
