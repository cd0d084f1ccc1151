using StrategicAlliance.Facts;

namespace StrategicAlliance.Games;

/// <summary>A coalition and the part of its time it works, in a balanced plan: the parts of the coalitions a player is in sum to 1 for every player.</summary>
public sealed record BalancingWeight
{
    internal BalancingWeight(Players players, Coalition coalition, Rational weight)
    {
        Coalition = coalition;
        Names = players.NamesOf(coalition);
        Weight = weight.Sign > 0 ? weight : throw Bounds.Outside(weight, "a weight above 0", nameof(weight));
    }

    /// <summary>The coalition.</summary>
    public Coalition Coalition { get; }

    /// <summary>Its players' names in ordinal order, joined by commas.</summary>
    public string Names { get; }

    /// <summary>Its weight, above 0 and at most 1.</summary>
    public Rational Weight { get; }

    /// <summary>Weight and coalition.</summary>
    /// <returns>For people: <c>1/2 A,B</c>.</returns>
    public override string ToString() => $"{Weight} {Names}";
}
