using StrategicAlliance.Facts;

namespace StrategicAlliance.Trust;

/// <summary>What the partners promised each other and what became of it, incidents, and what others say.</summary>
/// <remarks>Immutable once handed out; safe to share between threads.</remarks>
public sealed class PromiseLedger : ILedger<PromiseLedger>
{
    private readonly Shelf<PromiseId, Promise> promises;
    private readonly Shelf<IncidentId, Incident> incidents;
    private readonly Roll<Incident> earlier;
    private readonly Roll<Recorded<TrustReported>> reports;
    private readonly Roll<Recorded<PriorTieNoted>> ties;
    private readonly Roll<Recorded<SafeguardAgreed>> safeguards;

    internal PromiseLedger()
        : this(new(), new(), new(), new(), new(), new())
    {
    }

    private PromiseLedger(
        Shelf<PromiseId, Promise> promises,
        Shelf<IncidentId, Incident> incidents,
        Roll<Incident> earlier,
        Roll<Recorded<TrustReported>> reports,
        Roll<Recorded<PriorTieNoted>> ties,
        Roll<Recorded<SafeguardAgreed>> safeguards)
    {
        this.promises = promises;
        this.incidents = incidents;
        this.earlier = earlier;
        this.reports = reports;
        this.ties = ties;
        this.safeguards = safeguards;
    }

    /// <summary>The promises, by id.</summary>
    public IReadOnlyDictionary<PromiseId, Promise> Promises => promises.Kept;

    /// <summary>The incidents, by id; of an id that was reported anew, the last.</summary>
    public IReadOnlyDictionary<IncidentId, Incident> Incidents => incidents.Kept;

    /// <summary>The resolved incidents whose id was reported anew, in the order in which that happened.</summary>
    public IReadOnlyList<Incident> EarlierIncidents => earlier.Kept;

    /// <summary>What was reported of partners, in order.</summary>
    public IReadOnlyList<Recorded<TrustReported>> Reports => reports.Kept;

    /// <summary>The earlier ties between partners, in order.</summary>
    public IReadOnlyList<Recorded<PriorTieNoted>> PriorTies => ties.Kept;

    /// <summary>The safeguards, in order.</summary>
    public IReadOnlyList<Recorded<SafeguardAgreed>> Safeguards => safeguards.Kept;

    /// <summary>A promise.</summary>
    /// <param name="promise">The id.</param>
    /// <returns>The promise, or <see langword="null"/> if none of this id was made.</returns>
    public Promise? FindPromise(PromiseId promise) => promises.TryGet(promise, out var found) ? found : null;

    /// <summary>An incident, resolved or not.</summary>
    /// <param name="incident">The id.</param>
    /// <returns>The last incident of this id, or <see langword="null"/> if none was reported.</returns>
    public Incident? FindIncident(IncidentId incident) => incidents.TryGet(incident, out var found) ? found : null;

    internal bool Holds(PromiseId promise) => promises.Holds(promise);

    internal bool Holds(IncidentId incident) => incidents.Holds(incident);

    PromiseLedger ILedger<PromiseLedger>.Fork() => new(
        promises.Fork(),
        incidents.Fork(),
        earlier.Fork(),
        reports.Fork(),
        ties.Fork(),
        safeguards.Fork());

    void ILedger<PromiseLedger>.Close()
    {
        promises.Close();
        incidents.Close();
        earlier.Close();
        reports.Close();
        ties.Close();
        safeguards.Close();
    }

    Refusal? ILedger<PromiseLedger>.Enter(FactId id, AllianceFact fact)
    {
        switch (fact)
        {
            case PromiseMade made:
                return Make(new(id, made));
            case PromiseKept kept:
                return Settle(kept.Promise, new PromiseSettlement.Kept(new(id, kept)));
            case PromiseBroken broken:
                return Settle(broken.Promise, new PromiseSettlement.Broken(new(id, broken)));
            case PromiseExcused excused:
                return Settle(excused.Promise, new PromiseSettlement.Excused(new(id, excused)));
            case IncidentReported reported:
                return Report(new(id, reported));
            case DisputeEscalated escalated:
                Change(escalated.Incident, incident => incident with { Escalations = [.. incident.Escalations, new(id, escalated)] });
                return null;
            case IncidentResolved resolved:
                Change(resolved.Incident, incident => incident with { Resolutions = [.. incident.Resolutions, new(id, resolved)] });
                return null;
            case TrustReported report:
                reports.Add(new(id, report));
                return null;
            case PriorTieNoted noted:
                ties.Add(new(id, noted));
                return null;
            case SafeguardAgreed agreed:
                safeguards.Add(new(id, agreed));
                return null;
            default:
                return null;
        }
    }

    private PromiseAlreadyMade? Make(Recorded<PromiseMade> made)
    {
        if (FindPromise(made.Fact.Promise) is { } before)
        {
            return new PromiseAlreadyMade(before.Id, before.Made.Id, before.Made.Fact.On);
        }

        promises.Put(made.Fact.Promise, new Promise(made));
        return null;
    }

    private PromiseAlreadySettled? Settle(PromiseId id, PromiseSettlement settlement)
    {
        if (FindPromise(id) is not { } promise)
        {
            return null;
        }

        if (promise.Settlement.Because is { } because)
        {
            return new PromiseAlreadySettled(id, because);
        }

        promises.Put(id, promise with { Settlement = settlement });
        return null;
    }

    private IncidentAlreadyReported? Report(Recorded<IncidentReported> reported)
    {
        var before = FindIncident(reported.Fact.Incident);
        if (before is { IsOpen: true })
        {
            return new IncidentAlreadyReported(before.Id, before.Reported.Id, before.Reported.Fact.On);
        }

        if (before is not null)
        {
            earlier.Add(before);
        }

        incidents.Put(reported.Fact.Incident, new Incident(reported));
        return null;
    }

    private void Change(IncidentId id, Func<Incident, Incident> change)
    {
        if (incidents.TryGet(id, out var incident))
        {
            incidents.Put(id, change(incident));
        }
    }
}
