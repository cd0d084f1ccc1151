namespace StrategicAlliance.Games;

/// <summary>Of several best matchings, the one that comes first: the first seller gets the first buyer it can have, then the second, and so on.</summary>
internal static class FirstMatching
{
    /// <summary>Changes a best matching into the first one.</summary>
    /// <param name="buyerOf">A best matching of a square market.</param>
    /// <param name="allowed">Whether a pair is in some best matching as far as dual prices tell.</param>
    /// <param name="counts">Whether a pair trades; if not, it stands for no partner and comes last.</param>
    public static int[] Of(int[] buyerOf, Func<int, int, bool> allowed, Func<int, int, bool> counts)
    {
        var size = buyerOf.Length;
        var matched = (int[])buyerOf.Clone();
        var sellerOf = new int[size];
        for (var seller = 0; seller < size; seller++)
        {
            sellerOf[matched[seller]] = seller;
        }

        var settled = new bool[size];
        for (var seller = 0; seller < size; seller++)
        {
            var next = Free(seller, matched, sellerOf, settled, allowed);
            for (var buyer = 0; buyer < size; buyer++)
            {
                if (counts(seller, buyer) && next[buyer] >= 0 && (buyer == matched[seller] || allowed(seller, buyer)))
                {
                    Move(seller, buyer, matched, sellerOf, next);
                    settled[seller] = true;
                    break;
                }
            }
        }

        return matched;
    }

    /// <summary>For every buyer that the seller could take: the buyer to whom that one's seller would move; -1 where it could not.</summary>
    private static int[] Free(int seller, int[] matched, int[] sellerOf, bool[] settled, Func<int, int, bool> allowed)
    {
        var next = new int[matched.Length];
        Array.Fill(next, -1);
        next[matched[seller]] = matched[seller];
        var open = new Queue<int>([matched[seller]]);
        while (open.TryDequeue(out var buyer))
        {
            for (var other = 0; other < matched.Length; other++)
            {
                if (!settled[other] && other != seller && next[matched[other]] < 0 && allowed(other, buyer))
                {
                    next[matched[other]] = buyer;
                    open.Enqueue(matched[other]);
                }
            }
        }

        return next;
    }

    private static void Move(int seller, int buyer, int[] matched, int[] sellerOf, int[] next)
    {
        var last = matched[seller];
        var taken = buyer;
        var mover = seller;
        while (true)
        {
            var displaced = sellerOf[taken];
            matched[mover] = taken;
            sellerOf[taken] = mover;
            if (taken == last)
            {
                return;
            }

            mover = displaced;
            taken = next[taken];
        }
    }
}
