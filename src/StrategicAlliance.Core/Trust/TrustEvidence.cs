using StrategicAlliance.Facts;

namespace StrategicAlliance.Trust;

/// <summary>One dated piece of evidence: somebody dealt with a partner and this came of it.</summary>
/// <remarks>Amounts are decimal, so that sums of them are exact. Immutable; safe to share between threads.</remarks>
public sealed record TrustEvidence
{
    /// <summary>A piece of evidence.</summary>
    /// <param name="id">The fact it follows from.</param>
    /// <param name="on">The day from which it counts.</param>
    /// <param name="by">Whose experience or word it is.</param>
    /// <param name="about">Whom it is about.</param>
    /// <param name="source">What it is.</param>
    /// <param name="positive">What speaks for the partner; from 0 to 10^12.</param>
    /// <param name="negative">What speaks against it; from 0 to 10^12.</param>
    /// <exception cref="ArgumentException">An id is the default value, or there is no such source.</exception>
    /// <exception cref="ArgumentOutOfRangeException">An amount is negative or above 10^12.</exception>
    public TrustEvidence(FactId id, DateOnly on, PartnerId by, PartnerId about, EvidenceSource source, decimal positive, decimal negative)
    {
        Id = Bounds.Held(id);
        On = on;
        By = Bounds.Held(by);
        About = Bounds.Held(about);
        Source = Bounds.Defined(source);
        Positive = Checked.Evidence(positive);
        Negative = Checked.Evidence(negative);
        Weight = positive + negative;
    }

    /// <summary>The fact it follows from.</summary>
    public FactId Id { get; }

    /// <summary>The day from which it counts.</summary>
    public DateOnly On { get; }

    /// <summary>Whose experience or word it is.</summary>
    public PartnerId By { get; }

    /// <summary>Whom it is about.</summary>
    public PartnerId About { get; }

    /// <summary>What it is.</summary>
    public EvidenceSource Source { get; }

    /// <summary>What speaks for the partner.</summary>
    public decimal Positive { get; }

    /// <summary>What speaks against it.</summary>
    public decimal Negative { get; }

    /// <summary>The weight that the fact states.</summary>
    /// <value>Not negative. The default is the sum of both amounts; an excused or pending promise has a weight and no evidence.</value>
    public decimal Weight { get; init => field = Checked.Evidence(value, nameof(Weight)); }

    /// <summary>In what the partner is trusted or not.</summary>
    /// <value><see langword="null"/> when it is not stated: it then counts overall, and for no aspect.</value>
    public TrustAspect? Aspect { get; init => field = Bounds.Defined(value); }

    /// <summary>The person whose experience it is.</summary>
    /// <value><see langword="null"/> for the organization.</value>
    public PersonId? Person { get; init => field = Bounds.Held(value); }

    /// <summary>The first day on which it was disputed.</summary>
    /// <value>The default is <see langword="null"/>: nobody disputes it.</value>
    public DateOnly? DisputedOn { get; init; }

    /// <summary>Whether it speaks for or against the partner at all.</summary>
    public bool Speaks => Positive > 0 || Negative > 0;

    /// <summary>The day from which it is forgotten: the end of an earlier tie lies before the day on which it was noted.</summary>
    /// <value>Not after <see cref="On"/>. The default is <see cref="On"/>.</value>
    public DateOnly FadesFrom
    {
        get => field == default ? On : field;
        init => field = value <= On ? value : throw Bounds.Outside(value, "a day not after that of the evidence", nameof(FadesFrom));
    }

    /// <summary>The day from which something else counts in its place: a promise is pending until it is settled.</summary>
    internal DateOnly? Until { get; init; }

    internal bool CountsOn(DateOnly day) => On <= day && !(Until <= day);
}
