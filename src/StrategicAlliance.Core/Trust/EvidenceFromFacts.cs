using StrategicAlliance.Facts;
using StrategicAlliance.Partners;

namespace StrategicAlliance.Trust;

/// <summary>Reads evidence from the facts of an alliance.</summary>
internal sealed class EvidenceFromFacts
{
    private readonly PromiseLedger promises;
    private readonly EvidenceWeights weights;
    private readonly ILookup<string, PartnerId> employers;
    private readonly ILookup<(PartnerId Partner, string Person), DateOnly> departures;
    private readonly Dictionary<FactId, DateOnly> disputed = [];

    public EvidenceFromFacts(PromiseLedger promises, Roster roster, IEnumerable<Recorded<FactDisputed>> disputes, EvidenceWeights weights)
    {
        this.promises = promises;
        this.weights = weights;
        employers = roster.Assignments
            .Where(sent => roster.Find(new PartnerId(sent.Fact.Person.Value)) is null)
            .Select(sent => (Person: sent.Fact.Person.Value, sent.Fact.Partner))
            .Distinct()
            .ToLookup(sent => sent.Person, sent => sent.Partner, StringComparer.Ordinal);
        departures = roster.Departures.ToLookup(left => (left.Fact.Partner, left.Fact.Person.Value), left => left.Fact.On.FirstDay);
        foreach (var dispute in disputes)
        {
            var day = dispute.Fact.On.FirstDay;
            disputed[dispute.Fact.Disputes] = disputed.TryGetValue(dispute.Fact.Disputes, out var before) && before < day ? before : day;
        }
    }

    public IEnumerable<TrustEvidence> Pieces() =>
        promises.Promises.Values.SelectMany(Promised)
            .Concat(promises.EarlierIncidents.Concat(promises.Incidents.Values).SelectMany(Incidents))
            .Concat(promises.PriorTies.SelectMany(Ties))
            .Concat(promises.Reports.SelectMany(Reports))
            .Select(piece => disputed.TryGetValue(piece.Id, out var day) ? piece with { DisputedOn = day } : piece);

    private static decimal Held(decimal amount) => Math.Min(amount, Checked.MostEvidence);

    private static IEnumerable<TrustEvidence> Promised(Promise promise)
    {
        var made = promise.Made.Fact;
        var weight = Held(made.Weight);
        var because = promise.Settlement.Because;
        var pending = Piece(promise.Made.Id, made.On.FirstDay, EvidenceSource.PromisePending, 0, 0);
        yield return because is { } settled ? pending with { Until = settled.Fact.On.FirstDay } : pending;
        if (because is { } end)
        {
            var day = end.Fact.On.FirstDay;
            yield return promise.Settlement.Match(
                _ => pending,
                kept => Piece(end.Id, day, EvidenceSource.PromiseKept, weight * kept.Degree, weight * (1 - kept.Degree)),
                _ => Piece(end.Id, day, EvidenceSource.PromiseBroken, 0, weight),
                _ => Piece(end.Id, day, EvidenceSource.PromiseExcused, 0, 0));
        }

        TrustEvidence Piece(FactId id, DateOnly day, EvidenceSource source, decimal positive, decimal negative) =>
            new(id, day, made.To, made.By, source, positive, negative) { Aspect = made.Aspect, Weight = weight };
    }

    private IEnumerable<TrustEvidence> Incidents(Incident incident)
    {
        var fact = incident.Reported.Fact;
        var weight = weights.Of(fact.Matter) * (fact.Severity ?? weights.UnstatedSeverity);
        yield return new TrustEvidence(incident.Reported.Id, fact.On.FirstDay, fact.By, fact.Against, EvidenceSource.Incident, 0, weight) { Aspect = fact.Aspect };

        // Resolved once is resolved: saying so again adds nothing.
        if (incident.Resolutions.Count > 0)
        {
            var first = incident.Resolutions[0];
            yield return new TrustEvidence(first.Id, first.Fact.On.FirstDay, fact.By, fact.Against, EvidenceSource.IncidentResolved, weight * weights.Resolution, 0) { Aspect = fact.Aspect };
        }
    }

    private IEnumerable<TrustEvidence> Ties(Recorded<PriorTieNoted> tie)
    {
        var fact = tie.Fact;
        var positive = fact.Outcome switch { TieOutcome.Positive => 1m, TieOutcome.Mixed => 0.5m, _ => 0m };
        var negative = fact.Outcome switch { TieOutcome.Negative => 1m, TieOutcome.Mixed => 0.5m, _ => 0m };

        // It fades from the end of the tie, not from the day on which somebody wrote it down; before that day it was not known.
        var ended = fact.Until is { } until && until.LastDay < fact.On.FirstDay ? until.LastDay : fact.On.FirstDay;
        foreach (var (by, about) in new[] { (fact.Partners[0], fact.Partners[1]), (fact.Partners[1], fact.Partners[0]) })
        {
            yield return new TrustEvidence(tie.Id, fact.On.FirstDay, by, about, EvidenceSource.PriorTie, positive * weights.PriorTie, negative * weights.PriorTie)
            {
                FadesFrom = ended,
                Weight = weights.PriorTie,
            };
        }
    }

    private IEnumerable<TrustEvidence> Reports(Recorded<TrustReported> report)
    {
        var fact = report.Fact;
        var (positive, negative) = (Held(fact.Positive ?? 0), Held(fact.Negative ?? 0));
        var persons = employers[fact.By.Value].ToList();
        if (persons.Count == 0)
        {
            yield return Piece(fact.By);
        }

        foreach (var employer in persons)
        {
            // What a person knows of a partner goes with the person.
            var gone = departures[(employer, fact.By.Value)].Where(day => day >= fact.On.FirstDay).Order().Cast<DateOnly?>().FirstOrDefault();
            yield return Piece(employer) with { Person = new PersonId(fact.By.Value), Until = gone };
        }

        TrustEvidence Piece(PartnerId by) => new(report.Id, fact.On.FirstDay, by, fact.About, EvidenceSource.Report, positive, negative) { Aspect = fact.Aspect };
    }
}
