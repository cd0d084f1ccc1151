using StrategicAlliance.Facts;

namespace StrategicAlliance.Agreements;

/// <summary>An agreement as it stands on the day of the view: what was signed, with every amendment laid over it.</summary>
/// <remarks>Immutable; safe to share between threads.</remarks>
public sealed record Agreement
{
    internal Agreement(Recorded<AgreementSigned> signed)
    {
        Signed = signed;
        Expires = signed.Fact.Expires;
        Clauses = signed.Fact.Clauses ?? new AgreementClauses();
    }

    /// <summary>Its id.</summary>
    public AgreementId Id => Signed.Fact.Agreement;

    /// <summary>The fact with which it was signed.</summary>
    public Recorded<AgreementSigned> Signed { get; }

    /// <summary>The amendments, in the order in which they took effect.</summary>
    public ValueList<Recorded<AgreementAmended>> Amendments { get; private init; } = [];

    /// <summary>The fact with which it ended, if it did; the first, if it was ended more than once.</summary>
    public Recorded<AgreementEnded>? Ended { get; private init; }

    /// <summary>The title under which it was signed.</summary>
    /// <value><see langword="null"/> if none was stated. The title of an amendment is its own and is found there.</value>
    public string? Title => Signed.Fact.Title;

    /// <summary>Its layer.</summary>
    public AgreementTier Tier => Signed.Fact.Tier;

    /// <summary>Who signed it.</summary>
    public ValueList<PartnerId> Parties => Signed.Fact.Parties;

    /// <summary>The agreement it stands under.</summary>
    /// <value><see langword="null"/> if none was stated.</value>
    public AgreementId? Under => Signed.Fact.Under;

    /// <summary>The day from which it runs: as stated, or the day of signing.</summary>
    public PartialDate EffectiveFrom => Signed.Fact.Effective ?? Signed.Fact.On;

    /// <summary>The day on which it ends by itself, as last stated.</summary>
    /// <value><see langword="null"/> if no end is known.</value>
    public PartialDate? Expires { get; private init; }

    /// <summary>What it says: the signed clauses, with what later amendments state laid over them.</summary>
    /// <value>Never <see langword="null"/>; a clause that nobody stated is <see langword="null"/> in it, which means not known, not "none".</value>
    public AgreementClauses Clauses { get; private init; }

    /// <summary>Whether it binds the parties on a day, as far as its own dates say.</summary>
    /// <param name="day">The day.</param>
    /// <returns><see langword="true"/> from the day it became effective through its last day, unless it was ended by then.</returns>
    /// <remarks>
    /// <para>A start or an end known only by its month or year counts from its first day. An expiry known only so lets the agreement run through the last
    /// day it may mean.</para>
    /// <para>The expiry is the one that held on that day: a later amendment does not change whether the agreement was in force before it.
    /// Conditions precedent are not looked at: whether they are met is not known here.</para>
    /// </remarks>
    public bool IsInForce(DateOnly day) =>
        EffectiveFrom.FirstDay <= day
        && !(ExpiryKnownOn(day) is { } expires && expires.LastDay < day)
        && !(Ended is { } ended && ended.Fact.On.FirstDay <= day);

    internal Agreement Amend(Recorded<AgreementAmended> amended) => this with
    {
        Amendments = [.. Amendments, amended],
        Expires = amended.Fact.Expires ?? Expires,
        Clauses = amended.Fact.Clauses is { } clauses ? Clauses.Overlay(clauses) : Clauses,
    };

    internal Agreement End(Recorded<AgreementEnded> ended) => Ended is null ? this with { Ended = ended } : this;

    private PartialDate? ExpiryKnownOn(DateOnly day)
    {
        for (var i = Amendments.Count - 1; i >= 0; i--)
        {
            var amended = Amendments[i].Fact;
            if (amended.Expires is not null && amended.On.FirstDay <= day)
            {
                return amended.Expires;
            }
        }

        return Signed.Fact.Expires;
    }
}
