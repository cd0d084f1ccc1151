namespace StrategicAlliance.Games;

/// <summary>A matching of largest surplus in a square market, with the dual prices that prove it.</summary>
internal sealed class HungarianMethod
{
    private readonly double[,] surplus;
    private readonly int size;
    private readonly double[] sellerPrices;
    private readonly double[] buyerPrices;
    private readonly int[] sellerOf;

    public HungarianMethod(double[,] surplus)
    {
        this.surplus = surplus;
        size = surplus.GetLength(0);

        // Buyer number `size` is where the seller starts who is placed next.
        sellerPrices = new double[size];
        buyerPrices = new double[size + 1];
        sellerOf = new int[size + 1];
        Array.Fill(sellerOf, -1);
        for (var seller = 0; seller < size; seller++)
        {
            Place(seller);
        }

        BuyerOf = new int[size];
        for (var buyer = 0; buyer < size; buyer++)
        {
            BuyerOf[sellerOf[buyer]] = buyer;
        }
    }

    /// <summary>The buyer of every seller.</summary>
    public int[] BuyerOf { get; }

    /// <summary>How far the prices of two are above their surplus: 0 for all pairs of all best matchings.</summary>
    public double Slack(int seller, int buyer) => 0 - surplus[seller, buyer] - sellerPrices[seller] - buyerPrices[buyer];

    // A shortest way from the new seller to a free buyer; prices rise along it.
    private void Place(int seller)
    {
        var least = new double[size];
        Array.Fill(least, double.PositiveInfinity);
        var from = new int[size];
        Array.Fill(from, size);
        var reached = new bool[size + 1];
        sellerOf[size] = seller;
        var at = size;
        do
        {
            reached[at] = true;
            var next = Nearest(at, least, from, reached);
            Shift(least[next], least, reached);
            at = next;
        }
        while (sellerOf[at] >= 0);

        while (at != size)
        {
            sellerOf[at] = sellerOf[from[at]];
            at = from[at];
        }
    }

    private int Nearest(int at, double[] least, int[] from, bool[] reached)
    {
        var nearest = -1;
        for (var buyer = 0; buyer < size; buyer++)
        {
            if (reached[buyer])
            {
                continue;
            }

            var slack = Slack(sellerOf[at], buyer);
            if (slack < least[buyer])
            {
                least[buyer] = slack;
                from[buyer] = at;
            }

            if (nearest < 0 || least[buyer] < least[nearest])
            {
                nearest = buyer;
            }
        }

        return nearest;
    }

    private void Shift(double by, double[] least, bool[] reached)
    {
        for (var buyer = 0; buyer <= size; buyer++)
        {
            if (reached[buyer])
            {
                sellerPrices[sellerOf[buyer]] += by;
                buyerPrices[buyer] -= by;
            }
            else if (buyer < size)
            {
                least[buyer] -= by;
            }
        }
    }
}
