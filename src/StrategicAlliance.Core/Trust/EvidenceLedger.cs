using StrategicAlliance.Facts;
using StrategicAlliance.Partners;

namespace StrategicAlliance.Trust;

/// <summary>All evidence on whom one may trust, in the order of the days: what trust models read.</summary>
/// <remarks>Taken from the facts of an alliance, or made by hand for trying out a model. Immutable; safe to share between threads.</remarks>
public sealed class EvidenceLedger
{
    private readonly TrustEvidence[] pieces;

    private EvidenceLedger(IEnumerable<TrustEvidence> pieces) =>
        this.pieces = pieces.OrderBy(piece => piece.On).ThenBy(piece => piece.Id).ToArray();

    /// <summary>The evidence by day, within a day by fact.</summary>
    public IReadOnlyList<TrustEvidence> Pieces => pieces;

    /// <summary>A ledger of these pieces.</summary>
    /// <param name="pieces">The pieces in any order.</param>
    /// <returns>The ledger.</returns>
    /// <exception cref="ArgumentException">A piece is missing.</exception>
    public static EvidenceLedger Of(IEnumerable<TrustEvidence> pieces)
    {
        ArgumentNullException.ThrowIfNull(pieces);
        var list = pieces.ToList();
        return list.Contains(null!) ? throw new ArgumentException("No piece may be null.", nameof(pieces)) : new(list);
    }

    /// <summary>The evidence in the facts of an alliance, with the documented weights.</summary>
    /// <param name="promises">Promises, incidents, ties and reports.</param>
    /// <param name="roster">Who takes part; a report by a person whom a partner sent is that person's experience, of the partner it was sent by.</param>
    /// <param name="disputes">Which facts are disputed.</param>
    /// <returns>The ledger.</returns>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    public static EvidenceLedger Of(PromiseLedger promises, Roster roster, IEnumerable<Recorded<FactDisputed>> disputes) =>
        Of(promises, roster, disputes, EvidenceWeights.Default);

    /// <summary>The evidence in the facts of an alliance.</summary>
    /// <param name="promises">Promises, incidents, ties and reports.</param>
    /// <param name="roster">Who takes part; a report by a person whom a partner sent is that person's experience, of the partner it was sent by.</param>
    /// <param name="disputes">Which facts are disputed.</param>
    /// <param name="weights">How much each kind of fact weighs.</param>
    /// <returns>The ledger.</returns>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    public static EvidenceLedger Of(PromiseLedger promises, Roster roster, IEnumerable<Recorded<FactDisputed>> disputes, EvidenceWeights weights)
    {
        ArgumentNullException.ThrowIfNull(promises);
        ArgumentNullException.ThrowIfNull(roster);
        ArgumentNullException.ThrowIfNull(disputes);
        ArgumentNullException.ThrowIfNull(weights);
        return new(new EvidenceFromFacts(promises, roster, disputes, weights).Pieces());
    }

    /// <summary>This ledger with more pieces. Nothing is ever taken out.</summary>
    /// <param name="more">The pieces to add.</param>
    /// <returns>A ledger of both.</returns>
    /// <exception cref="ArgumentException">A piece is missing.</exception>
    public EvidenceLedger With(IEnumerable<TrustEvidence> more)
    {
        ArgumentNullException.ThrowIfNull(more);
        return Of(pieces.Concat(more));
    }

    /// <summary>What is wrong with this evidence, seen by somebody who keeps it on a day among known partners.</summary>
    /// <param name="day">The day on which the ledger is kept.</param>
    /// <param name="known">The partners.</param>
    /// <returns>A refusal for every piece dated after the day and for every partner that is not known; empty if all is well.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="known"/> is <see langword="null"/>.</exception>
    public ValueList<Refusal> Check(DateOnly day, IEnumerable<PartnerId> known)
    {
        ArgumentNullException.ThrowIfNull(known);
        var partners = known.ToHashSet();
        var future = pieces.Where(piece => piece.On > day).Select(piece => (Refusal)new EvidenceLiesInTheFuture(piece.Id, piece.On, day));
        var unknown = pieces.Where(piece => !partners.Contains(piece.About)).Select(piece => (Refusal)new EvidenceAboutUnknownPartner(piece.Id, piece.About));
        return future.Concat(unknown).ToValueList();
    }

    /// <summary>The pieces that count on a day, in order: dated up to it, and not replaced by then, as a pending promise is when it is settled.</summary>
    /// <param name="day">The day.</param>
    /// <returns>The pieces.</returns>
    public IEnumerable<TrustEvidence> SeenOn(DateOnly day) => pieces.Where(piece => piece.CountsOn(day));
}
