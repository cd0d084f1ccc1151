using StrategicAlliance.Facts;

namespace StrategicAlliance.Games;

/// <summary>Sharing the cost of one facility of which some need more than others: a runway, a pipeline, a data line. A group pays for the
/// largest need among its members: c(S) = the highest cost in S.</summary>
/// <remarks>Types of users with many units each; a million aircraft are no trouble. Littlechild &amp; Owen 1973. Immutable; safe to share
/// between threads.</remarks>
public sealed class AirportGame
{
    private static readonly Citation LittlechildOwen = new("Littlechild & Owen", 1973, "A simple expression for the Shapley value in a special case, Management Science 20(3), 370-372");
    private static readonly Citation Littlechild = new("Littlechild", 1974, "A simple expression for the nucleolus in a special case, International Journal of Game Theory 3(1), 21-29");

    private AirportGame(Players names, ValueList<AirportType> types)
    {
        Names = names;
        Types = types;
        Aircraft = types.Sum(type => type.Units);
        Cost = types.Max(type => type.Cost);
    }

    /// <summary>The types of users, in the order in which they were given.</summary>
    public ValueList<AirportType> Types { get; }

    /// <summary>The names of the types, as the players of the answers.</summary>
    public Players Names { get; }

    /// <summary>How many users there are, over all types.</summary>
    public long Aircraft { get; }

    /// <summary>What the facility for all of them costs.</summary>
    public double Cost { get; }

    /// <summary>A facility for users of these types.</summary>
    /// <param name="types">The types.</param>
    /// <returns>The game; or refused as <see cref="NoPlayers"/>, <see cref="PlayerNotNamed"/>, <see cref="PlayerNamedTwice"/>,
    /// <see cref="UnitsBelowOne"/>, <see cref="QuantityNegative"/> or <see cref="QuantityNotFinite"/>.</returns>
    /// <exception cref="ArgumentException">A type is <see langword="null"/>.</exception>
    public static Outcome<AirportGame> Of(params IEnumerable<AirportType> types)
    {
        ArgumentNullException.ThrowIfNull(types);
        var all = Bounds.Given(types.ToValueList());
        foreach (var type in all)
        {
            if (type.Units < 1)
            {
                return new UnitsBelowOne(type.Name, type.Units);
            }

            if (QuantityNegative.Of($"The cost of the type {type.Name}", type.Cost) is { } refusal)
            {
                return refusal;
            }
        }

        return Players.Of(all.Select(type => type.Name)).Then(names => (Outcome<AirportGame>)new AirportGame(names, all));
    }

    /// <summary>The Shapley value, for one unit of each type: every stretch of the facility is shared equally by all who need it.</summary>
    /// <returns>What a unit of each type pays; units times shares sum to <see cref="Cost"/>. Time O(n log n) in the types.</returns>
    public Solution ShapleyPerUnit() => PerUnit(
        "shapleyPerUnit",
        AirportShares.Shapley(Types),
        "every stretch of the facility is shared equally by the units that need it",
        ["efficiency", "symmetry", "null player", "additivity"],
        LittlechildOwen);

    /// <summary>The nucleolus, for one unit of each type: the smaller types pay equal shares, as much as leaves every group the same gain.</summary>
    /// <returns>What a unit of each type pays; units times shares sum to <see cref="Cost"/>. Time O(n log n) in the types.</returns>
    public Solution NucleolusPerUnit() => PerUnit(
        "nucleolusPerUnit",
        AirportShares.Nucleolus(Types),
        "the least over k of (c(k) - paid so far) / (units up to k not yet settled + 1), the last type without the + 1, settles all types up to its k; and so on",
        [],
        Littlechild);

    /// <summary>The game in which every single unit is a player, by table.</summary>
    /// <returns>The cost game, whose players are named by their types, with a number behind the name (<c>A 2</c>) where a type has several
    /// units; or refused as <see cref="TooManyPlayersForTable"/>, or as <see cref="PlayerNamedTwice"/> if such a name is taken.</returns>
    public Outcome<CostGame> ToCostGame()
    {
        if (Aircraft > CostGame.MostPlayers)
        {
            return CharacteristicFunction.TooLarge((int)Math.Min(Aircraft, int.MaxValue))!;
        }

        var names = Types.SelectMany(type => Enumerable.Range(1, (int)type.Units).Select(unit => type.Units == 1 ? type.Name : FormattableString.Invariant($"{type.Name} {unit}")));
        var costs = Types.SelectMany(type => Enumerable.Repeat(type.Cost, (int)type.Units)).ToArray();
        return Players.Of(names).Then(players => CostGame.FromFunction(players, coalition => coalition.IsEmpty ? 0 : coalition.Members.Max(player => costs[player])));
    }

    private Solution PerUnit(string concept, double[] shares, string formula, ValueList<string> axioms, Citation citation) =>
        new(concept, Names, shares.ToValueList(), new ClosedForm(formula, axioms), citation);
}
