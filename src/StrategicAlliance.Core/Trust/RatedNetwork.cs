using StrategicAlliance.Facts;

namespace StrategicAlliance.Trust;

/// <summary>Who rated whom, as networks of local trust and of distrust.</summary>
/// <remarks>Local trust is good ratings less bad ones (Kamvar, Schlosser &amp; Garcia-Molina 2003): above 0 it is trust, below 0 distrust. Immutable; safe to share between threads.</remarks>
public sealed class RatedNetwork
{
    private RatedNetwork(ValueList<PartnerId> peers, LocalTrustNetwork trust, LocalTrustNetwork distrust)
    {
        Peers = peers;
        Trust = trust;
        Distrust = distrust;
    }

    /// <summary>Everybody who rated or was rated, by id; their places are the indexes of both networks.</summary>
    public ValueList<PartnerId> Peers { get; }

    /// <summary>Who had more good dealings with whom than bad ones.</summary>
    public LocalTrustNetwork Trust { get; }

    /// <summary>Who had more bad dealings with whom than good ones.</summary>
    public LocalTrustNetwork Distrust { get; }

    /// <summary>The networks of the ratings up to a day.</summary>
    /// <param name="ratings">The ratings.</param>
    /// <param name="asOf">The day; later ratings are not seen.</param>
    /// <returns>The networks; <see langword="null"/> if nobody was rated by then.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="ratings"/> is <see langword="null"/>.</exception>
    public static RatedNetwork? Of(RatingTable ratings, DateOnly asOf)
    {
        ArgumentNullException.ThrowIfNull(ratings);
        var seen = ratings.Until(asOf);
        if (seen.Ratings.Count == 0)
        {
            return null;
        }

        var peers = seen.Ratings.SelectMany(rating => new[] { rating.Source, rating.Target }).Distinct().Order().ToValueList();
        var places = new Dictionary<PartnerId, int>();
        foreach (var peer in peers)
        {
            places.Add(peer, places.Count);
        }

        var balances = seen.Ratings.GroupBy(rating => (rating.Source, rating.Target))
            .Select(pair => new LocalTrust(places[pair.Key.Source], places[pair.Key.Target], pair.Sum(seen.SignOf)))
            .ToList();
        LocalTrust[] trust = [.. balances.Where(edge => edge.Amount > 0)];
        LocalTrust[] distrust = [.. balances.Where(edge => edge.Amount < 0).Select(edge => new LocalTrust(edge.Truster, edge.Trustee, -edge.Amount))];
        return new(peers, LocalTrustNetwork.Of(peers.Count, trust), LocalTrustNetwork.Of(peers.Count, distrust));
    }

    /// <summary>Pre-trust in some, each alike.</summary>
    /// <param name="trusted">Those whom you have verified yourself.</param>
    /// <returns>An amount for every peer; all 0, which is refused, if none of them is one.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="trusted"/> is <see langword="null"/>.</exception>
    public IReadOnlyList<double> PreTrustIn(IEnumerable<PartnerId> trusted)
    {
        ArgumentNullException.ThrowIfNull(trusted);
        var known = trusted.ToHashSet();
        return [.. Peers.Select(peer => known.Contains(peer) ? 1.0 : 0)];
    }
}
