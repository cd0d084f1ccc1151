using StrategicAlliance.Facts;
using StrategicAlliance.Partners;

namespace StrategicAlliance.Trust;

/// <summary>How far somebody may trust a partner, in what, and on which day.</summary>
/// <remarks>Immutable; safe to share between threads.</remarks>
public sealed record TrustQuery
{
    private static readonly ValueList<TrustAspect> All = [TrustAspect.Competence, TrustAspect.Goodwill, TrustAspect.Integrity];

    /// <summary>A question.</summary>
    /// <param name="truster">Who would trust.</param>
    /// <param name="trustee">Who would be trusted.</param>
    /// <param name="asOf">The day; later evidence is not seen.</param>
    /// <exception cref="ArgumentException">An id is the default value, or both are the same.</exception>
    public TrustQuery(PartnerId truster, PartnerId trustee, DateOnly asOf)
        : this((PartnerId?)Bounds.Held(truster), trustee, asOf)
    {
        if (truster == trustee)
        {
            throw new ArgumentException($"{truster} cannot be asked about itself.", nameof(trustee));
        }
    }

    private TrustQuery(PartnerId? truster, PartnerId trustee, DateOnly asOf)
    {
        Truster = truster;
        Trustee = Bounds.Held(trustee);
        AsOf = asOf;
    }

    /// <summary>Who would trust; <see langword="null"/>: everyone together.</summary>
    public PartnerId? Truster { get; }

    /// <summary>Who would be trusted.</summary>
    public PartnerId Trustee { get; }

    /// <summary>The day; later evidence is not seen.</summary>
    public DateOnly AsOf { get; }

    /// <summary>In what.</summary>
    /// <value>The default is competence, goodwill and integrity.</value>
    public ValueList<TrustAspect> Aspects { get; init => field = Bounds.Given(value); } = All;

    /// <summary>Whether the organization or its persons are asked.</summary>
    /// <value>The default is <see cref="TrustLevel.Organization"/>.</value>
    public TrustLevel Level { get; init => field = Bounds.Defined(value); }

    /// <summary>Why the question cannot be asked of an alliance.</summary>
    /// <param name="roster">Who takes part, and who took part.</param>
    /// <returns>The refusal that names who is not a partner; <see langword="null"/> if all are.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="roster"/> is <see langword="null"/>.</exception>
    public PartnerNotJoined? Check(Roster roster)
    {
        ArgumentNullException.ThrowIfNull(roster);
        return Truster is { } truster && roster.Find(truster) is null ? new PartnerNotJoined(truster, AsOf)
            : roster.Find(Trustee) is null ? new PartnerNotJoined(Trustee, AsOf)
            : null;
    }

    /// <summary>What everyone together has seen of a partner.</summary>
    /// <param name="trustee">Who would be trusted.</param>
    /// <param name="asOf">The day; later evidence is not seen.</param>
    /// <returns>The question.</returns>
    /// <exception cref="ArgumentException">The id is the default value.</exception>
    public static TrustQuery OfEveryone(PartnerId trustee, DateOnly asOf) => new((PartnerId?)null, trustee, asOf);
}
