using StrategicAlliance.Cli.Answers;
using StrategicAlliance.Cli.Input;
using StrategicAlliance.Facts;
using StrategicAlliance.Games;

namespace StrategicAlliance.Cli.Allocate;

/// <summary>A two-sided market: by the surplus of every pair, or by what sellers would take and buyers would pay.</summary>
internal sealed class AssignmentKind : IAllocationKind
{
    public string Kind => "assignment";

    public IReadOnlyList<string> Data => ["sellers", "buyers", "surplus", "sellerReserve", "buyerValue"];

    public IReadOnlyList<string> Solutions => ["value", "matching", "nucleolus", "shapley", "tau", "sellerOptimal", "buyerOptimal", "corePriceInterval"];

    public void Solve(AllocationCase input, AllocationAnswer answer)
    {
        var players = input.Players();
        var market = AllocationCase.Accept(Market(input, players, answer));
        answer.Figure("value", () => market.Value);
        answer.Plain("matching", () => Matching(market, answer));
        answer.Shares("nucleolus", () => market.Nucleolus());
        answer.Shares("shapley", () => market.ToGame().Then(new ShapleyValue().Solve));
        answer.Shares("tau", () => market.Tau());
        answer.Shares("sellerOptimal", () => market.SellerOptimal());
        answer.Shares("buyerOptimal", () => market.BuyerOptimal());
        Prices(market, answer);
    }

    private static Outcome<AssignmentMarket> Market(AllocationCase input, Players players, AllocationAnswer answer)
    {
        var sellers = Side(input, "sellers", "sellerReserve");
        var buyers = Side(input, "buyers", "buyerValue");
        input.Check();
        Sides(input, players, sellers!, buyers!);
        if (input.Data.Member("surplus") is not { } stated)
        {
            return Priced(input, sellers!, buyers!);
        }

        var surplus = Pairs(stated, sellers!, buyers!, input.Missing);
        input.Check();
        var market = AssignmentMarket.OfSurplus(sellers!, buyers!, surplus!);
        if (input.Data.Member("sellerReserve") is null || input.Data.Member("buyerValue") is null)
        {
            return market;
        }

        // Prices are known only where reserves and values are, so those are used if they say the same.
        var priced = Priced(input, sellers!, buyers!);
        if (market.TryAnswered(out var plain, out _) && priced.TryAnswered(out var known, out _) && Same(plain, known))
        {
            return priced;
        }

        answer.Note("surplus: it differs from what buyerValue and sellerReserve give; the surplus is used.");
        return market;
    }

    private static bool Same(AssignmentMarket one, AssignmentMarket other) => one.Sellers.All(seller => one.Buyers.All(buyer =>
        Math.Abs(one.SurplusOf(seller, buyer) - other.SurplusOf(seller, buyer)) <= 1e-9 * Math.Max(1, Math.Abs(one.SurplusOf(seller, buyer)))));

    private static Outcome<AssignmentMarket> Priced(AllocationCase input, IReadOnlyList<string> sellers, IReadOnlyList<string> buyers)
    {
        var reserves = input.PerPlayer(input.Needed("sellerReserve"), sellers);
        var values = input.Needed("buyerValue");
        var alike = values is { IsList: true } ? values.Items()!.All(item => item.IsNumber) : values?.Members()?.All(member => member.Value.IsNumber) ?? false;
        var prices = alike ? input.PerPlayer(values, buyers) : null;
        var table = alike || values is null ? null : Pairs(values, sellers, buyers, input.Missing);
        input.Check();
        var named = sellers.Zip(reserves!, KeyValuePair.Create);
        return alike ? AssignmentMarket.OfOneGood(named, buyers.Zip(prices!, KeyValuePair.Create)) : AssignmentMarket.OfGoods(named, buyers, table!);
    }

    // Who is on a side may be told by whose prices are stated.
    private static IReadOnlyList<string>? Side(AllocationCase input, string name, string prices) =>
        input.Data.Member(name) is null && input.Data.Member(prices) is { IsList: false } priced
            ? priced.Members()?.Select(member => member.Name).ToArray()
            : input.Needed(name)?.Each(StatedItem.Name);

    private static void Sides(AllocationCase input, Players players, IReadOnlyList<string> sellers, IReadOnlyList<string> buyers)
    {
        if (sellers.Concat(buyers).FirstOrDefault(name => players.IndexOf(name) < 0) is { } stranger)
        {
            input.Data.Wrong<string>($"sellers and buyers among the players; '{stranger}' is none");
        }

        if (players.Except(sellers.Concat(buyers), StringComparer.Ordinal).FirstOrDefault() is { } neither)
        {
            input.Data.Wrong<string>($"every player on one side; '{neither}' is neither seller nor buyer");
        }

        input.Check();
    }

    // Rows may be the sellers' or the buyers': the names tell.
    private static double[][]? Pairs(InputValue stated, IReadOnlyList<string> sellers, IReadOnlyList<string> buyers, MissingCoalitions missing)
    {
        var table = StatedTable.Read(stated);
        var byBuyer = table?.RowNames?.Any(name => buyers.Contains(name, StringComparer.Ordinal)) ?? false;
        return (byBuyer ? table!.Turned() : table)?.Of(sellers, buyers, missing == MissingCoalitions.Zero);
    }

    private static Answer Matching(AssignmentMarket market, AllocationAnswer answer)
    {
        var pairs = new Answer();
        foreach (var trade in market.Matching)
        {
            pairs.Add(trade.Seller, trade.Buyer);
        }

        var alone = market.Players.Except(market.Matching.SelectMany(trade => new[] { trade.Seller, trade.Buyer }), StringComparer.Ordinal).ToArray();
        if (alone.Length > 0)
        {
            answer.Note("matching: " + string.Join(", ", alone) + (alone.Length == 1 ? " stays alone." : " stay alone."));
        }

        return pairs;
    }

    private static void Prices(AssignmentMarket market, AllocationAnswer answer)
    {
        const string Name = "corePriceInterval";
        if (!answer.Wants(Name))
        {
            return;
        }

        if (market.CorePrice().TryAnswered(out var one, out var refusal))
        {
            answer.Solutions.Add(Name, new[] { one.Low, one.High });
            return;
        }

        // Goods that differ have a price each.
        var each = new Answer();
        foreach (var seller in market.Sellers)
        {
            if (market.CorePriceOf(seller).TryAnswered(out var price, out _))
            {
                each.Add(seller, new[] { price.Low, price.High });
            }
        }

        if (each.Members.Count > 0)
        {
            answer.Solutions.Add(Name, each);
            return;
        }

        answer.Solutions.Add(Name, (string?)null);
        answer.Note($"{Name}: {refusal.Message}");
    }
}
