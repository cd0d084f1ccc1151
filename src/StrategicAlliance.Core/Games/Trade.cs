namespace StrategicAlliance.Games;

/// <summary>A seller and a buyer who trade.</summary>
public sealed record Trade
{
    internal Trade(string seller, string buyer, double surplus)
    {
        Seller = seller;
        Buyer = buyer;
        Surplus = surplus;
    }

    /// <summary>The seller.</summary>
    public string Seller { get; }

    /// <summary>The buyer.</summary>
    public string Buyer { get; }

    /// <summary>What the two gain together.</summary>
    public double Surplus { get; }
}
