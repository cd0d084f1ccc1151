using StrategicAlliance.Facts;

namespace StrategicAlliance.Trust;

/// <summary>What trust would go, and what would stay, if a person who deals with a partner left.</summary>
/// <remarks>Zaheer, McEvily &amp; Perrone 1998: trust between persons and trust between organizations are related and distinct. The first leaves with the person.
/// Immutable; safe to share between threads.</remarks>
public sealed record BoundarySpannerFinding
{
    private BoundarySpannerFinding(PersonId person, TrustFinding now, TrustFinding without, TrustFinding organization)
    {
        Person = person;
        Now = now;
        Without = without;
        Organization = organization;
    }

    /// <summary>Source: Zaheer, McEvily and Perrone 1998.</summary>
    public static Citation Citation { get; } = new("Zaheer, McEvily & Perrone", 1998, "Does trust matter? Exploring the effects of interorganizational and interpersonal trust on performance, Organ Sci 9(2):141-159");

    /// <summary>The person.</summary>
    public PersonId Person { get; }

    /// <summary>The trust of the persons now.</summary>
    public TrustFinding Now { get; }

    /// <summary>The trust of the persons without this one.</summary>
    public TrustFinding Without { get; }

    /// <summary>The trust of the organization, which stays.</summary>
    public TrustFinding Organization { get; }

    /// <summary>The evidence that would go.</summary>
    public decimal EvidenceLost => Now.Overall.EffectiveEvidence - Without.Overall.EffectiveEvidence;

    /// <summary>The share of all trust evidence, of persons and organization, that would go.</summary>
    /// <value>From 0 to 1; <see langword="null"/> if there is no evidence.</value>
    public double? ShareLost => Now.Overall.EffectiveEvidence + Organization.Overall.EffectiveEvidence is > 0 and var all ? (double)(EvidenceLost / all) : null;

    /// <summary>What would go if a person left.</summary>
    /// <param name="model">The model.</param>
    /// <param name="ledger">The evidence.</param>
    /// <param name="query">Who trusts whom; its level is not read.</param>
    /// <param name="person">The person.</param>
    /// <returns>The finding.</returns>
    /// <exception cref="ArgumentException">An argument is missing.</exception>
    public static BoundarySpannerFinding Of(ITrustModel model, EvidenceLedger ledger, TrustQuery query, PersonId person)
    {
        Bounds.Given(model);
        Bounds.Given(ledger);
        Bounds.Given(query);
        Bounds.Held(person);
        var rest = EvidenceLedger.Of(ledger.Pieces.Where(piece => piece.Person != person));
        var ofPersons = query with { Level = TrustLevel.Person };
        return new(person, model.Assess(ledger, ofPersons), model.Assess(rest, ofPersons), model.Assess(ledger, query with { Level = TrustLevel.Organization }));
    }
}
