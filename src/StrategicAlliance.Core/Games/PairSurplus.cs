namespace StrategicAlliance.Games;

/// <summary>How two players stand against each other: the most each could hope for without the other.</summary>
public sealed record PairSurplus
{
    internal PairSurplus(Players players, int first, int second, MaximalSurpluses surpluses)
    {
        First = players[first];
        Second = players[second];
        FirstSurplus = surpluses[first, second];
        SecondSurplus = surpluses[second, first];
        FirstCoalition = players.NamesOf(new((ulong)surpluses.Coalition(first, second)));
        SecondCoalition = players.NamesOf(new((ulong)surpluses.Coalition(second, first)));
    }

    /// <summary>The one player.</summary>
    public string First { get; }

    /// <summary>The other.</summary>
    public string Second { get; }

    /// <summary>The largest excess of a coalition with the first and without the second.</summary>
    public double FirstSurplus { get; }

    /// <summary>The largest excess of a coalition with the second and without the first.</summary>
    public double SecondSurplus { get; }

    /// <summary>A coalition that has <see cref="FirstSurplus"/>, by its players' names.</summary>
    public string FirstCoalition { get; }

    /// <summary>A coalition that has <see cref="SecondSurplus"/>, by its players' names.</summary>
    public string SecondCoalition { get; }
}
