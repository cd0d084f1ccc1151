using StrategicAlliance.Facts;

namespace StrategicAlliance.Games;

public sealed partial class AssignmentMarket
{
    private static readonly Citation ShapleyShubik = new("Shapley & Shubik", 1971, "The assignment game I: the core, International Journal of Game Theory 1, 111-130");
    private static readonly Citation SolymosiRaghavan = new("Solymosi & Raghavan", 1994, "An algorithm for finding the nucleolus of assignment games, International Journal of Game Theory 23, 119-143");
    private static readonly Citation NunezRafels = new("Núñez & Rafels", 2002, "The assignment game: the tau-value, International Journal of Game Theory 31, 411-422");

    /// <summary>The end of the core that is best for every seller at once: each gets what the market would lose without it.</summary>
    /// <returns>What each gets.</returns>
    public Solution SellerOptimal() => Solved("sellerOptimal", core.Value.SellerOptimal, "every seller gets v(N) - v(N without it), every buyer the least of any core division", ShapleyShubik);

    /// <summary>The end of the core that is best for every buyer at once.</summary>
    /// <returns>What each gets.</returns>
    public Solution BuyerOptimal() => Solved("buyerOptimal", core.Value.BuyerOptimal, "every buyer gets v(N) - v(N without it), every seller the least of any core division", ShapleyShubik);

    /// <summary>The tau value, which for these markets lies halfway between the two ends of the core.</summary>
    /// <returns>What each gets.</returns>
    public Solution Tau() => Solved(
        "tau",
        [.. core.Value.SellerOptimal.Zip(core.Value.BuyerOptimal, (most, least) => (most + least) / 2)],
        "the midpoint of the sellers' and the buyers' best end of the core",
        NunezRafels);

    /// <summary>The nucleolus, without a table of coalitions: only pairs and singles count.</summary>
    /// <returns>What each gets.</returns>
    /// <remarks>At most n rounds of O(n^3).</remarks>
    public Solution Nucleolus()
    {
        var (shares, slacks) = core.Value.Nucleolus();
        return new("nucleolus", Players, shares.ToValueList(), new LeastSlacks("pairs and singles", slacks), SolymosiRaghavan);
    }

    /// <summary>The prices of a market of one good at which all who want to trade can: from the higher of the last seller who trades and the first
    /// buyer who does not, to the lower of the last buyer who trades and the first seller who does not (Böhm-Bawerk 1889).</summary>
    /// <returns>The interval; or refused as <see cref="NobodyTrades"/>, or as <see cref="PricesNotKnown"/> if the goods differ or only the
    /// surplus of pairs is known.</returns>
    public Outcome<PriceInterval> CorePrice()
    {
        if (reserves is null || values is null)
        {
            return new PricesNotKnown();
        }

        var pairs = core.Value.Pairs;
        if (pairs.Count == 0)
        {
            return new NobodyTrades();
        }

        var selling = pairs.Select(pair => pair.Seller).ToHashSet();
        var buying = pairs.Select(pair => pair.Buyer).ToHashSet();
        var low = Math.Max(selling.Max(seller => reserves[seller]), values.Where((_, buyer) => !buying.Contains(buyer)).DefaultIfEmpty(double.NegativeInfinity).Max());
        var high = Math.Min(buying.Min(buyer => values[buyer]), reserves.Where((_, seller) => !selling.Contains(seller)).DefaultIfEmpty(double.PositiveInfinity).Min());
        return new PriceInterval(low, Math.Max(low, high));
    }

    /// <summary>The prices of one seller's good in the core.</summary>
    /// <param name="seller">The seller.</param>
    /// <returns>Its reserve and its least and most share of the surplus; or refused as <see cref="NobodyTrades"/> if it does not sell, or as
    /// <see cref="PricesNotKnown"/> if only the surplus of pairs is known.</returns>
    /// <exception cref="ArgumentException">There is no such seller.</exception>
    public Outcome<PriceInterval> CorePriceOf(string seller)
    {
        var index = Players.IndexOf(seller);
        if (index < 0 || index >= Sellers.Count)
        {
            throw new ArgumentException($"There is no seller '{seller}'.", nameof(seller));
        }

        if (reserves is null)
        {
            return new PricesNotKnown();
        }

        return core.Value.Pairs.Any(pair => pair.Seller == index)
            ? new PriceInterval(reserves[index] + core.Value.BuyerOptimal[index], reserves[index] + core.Value.SellerOptimal[index])
            : new NobodyTrades();
    }

    /// <summary>The game by table.</summary>
    /// <returns>The game; or refused as <see cref="TooManyPlayersForTable"/>.</returns>
    public Outcome<Game> ToGame() => CharacteristicFunction.TooLarge(Players.Count) is { } refusal ? refusal : Game.Owning(Players, AssignmentTable.Of(surplus));

    private Solution Solved(string concept, double[] shares, string formula, Citation citation) =>
        new(concept, Players, shares.ToValueList(), new ClosedForm(formula, []), citation);
}
