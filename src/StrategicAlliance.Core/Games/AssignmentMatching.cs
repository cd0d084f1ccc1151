namespace StrategicAlliance.Games;

/// <summary>The best matching of an assignment market, in O(n^3) (Kuhn 1955, Munkres 1957: the Hungarian method).</summary>
internal static class AssignmentMatching
{
    /// <summary>The pairs with a surplus, ordered by seller; of several best matchings the first in the order of sellers and buyers.</summary>
    public static IReadOnlyList<(int Seller, int Buyer)> Of(double[,] surplus)
    {
        var sellers = surplus.GetLength(0);
        var buyers = surplus.GetLength(1);
        var size = Math.Max(sellers, buyers);
        var padded = new double[size, size];
        var largest = 0.0;
        for (var i = 0; i < sellers; i++)
        {
            for (var j = 0; j < buyers; j++)
            {
                padded[i, j] = surplus[i, j];
                largest = Math.Max(largest, surplus[i, j]);
            }
        }

        var method = new HungarianMethod(padded);
        var chosen = FirstMatching.Of(method.BuyerOf, (i, j) => method.Slack(i, j) <= largest * size * 4e-15, (i, j) => padded[i, j] > 0);
        return [.. Enumerable.Range(0, sellers).Select(seller => (Seller: seller, Buyer: chosen[seller])).Where(pair => padded[pair.Seller, pair.Buyer] > 0)];
    }
}
