using StrategicAlliance.Facts;

namespace StrategicAlliance.Games;

/// <summary>A number for every coalition, by its bits; what gain games and cost games have in common.</summary>
internal static class CharacteristicFunction
{
    /// <summary>More than this many players need a table beyond what one array holds.</summary>
    public const int MostPlayers = 30;

    public static long BytesNeeded(int players) => sizeof(double) * (1L << players);

    /// <summary>The refusal if a table for so many players cannot be held.</summary>
    public static Refusal? TooLarge(int players)
    {
        if (players <= MostPlayers && BytesNeeded(players) <= GC.GetGCMemoryInfo().TotalAvailableMemoryBytes)
        {
            return null;
        }

        var most = Math.Min(MostPlayers, players);
        while (BytesNeeded(most) > GC.GetGCMemoryInfo().TotalAvailableMemoryBytes)
        {
            most--;
        }

        // Beyond 2^93 bytes the figure no longer fits; the point is made before.
        var bytes = players <= 90 ? sizeof(double) * (decimal)Math.Pow(2, players) : decimal.MaxValue;
        return new TooManyPlayersForTable(players, most, bytes);
    }

    public static Outcome<double[]> FromTable(Players players, IEnumerable<KeyValuePair<Coalition, double>> values, MissingCoalitions missing)
    {
        if (TooLarge(players.Count) is { } tooLarge)
        {
            return tooLarge;
        }

        var table = new double[1 << players.Count];
        var given = new bool[table.Length];
        given[0] = true;
        foreach (var (coalition, value) in values)
        {
            if (!coalition.IsWithin(players.All))
            {
                throw new ArgumentException($"The coalition {coalition} has members who are no players.", nameof(values));
            }

            if (coalition.IsEmpty)
            {
                if (value != 0)
                {
                    return new EmptyCoalitionValued(value);
                }

                continue;
            }

            if (given[coalition.Bits])
            {
                return new CoalitionValuedTwice(players.NamesOf(coalition));
            }

            given[coalition.Bits] = true;
            table[coalition.Bits] = value;
        }

        if (missing == MissingCoalitions.Refused && Array.IndexOf(given, false) is >= 0 and var first)
        {
            return new CoalitionValueMissing(players.NamesOf(new((ulong)first)), given.LongCount(known => !known));
        }

        return Checked(players, table);
    }

    public static Outcome<double[]> FromFunction(Players players, Func<Coalition, double> value)
    {
        if (TooLarge(players.Count) is { } tooLarge)
        {
            return tooLarge;
        }

        var table = new double[1 << players.Count];
        for (var bits = 0; bits < table.Length; bits++)
        {
            table[bits] = value(new((ulong)bits));
        }

        return Checked(players, table);
    }

    public static Outcome<double[]> Checked(Players players, double[] table)
    {
        if (table.Length != 1L << players.Count)
        {
            throw new ArgumentException(FormattableString.Invariant($"Expected {1L << players.Count} values, one for every coalition of {players.Count} players; found {table.Length}."), nameof(table));
        }

        if (table[0] != 0)
        {
            return new EmptyCoalitionValued(table[0]);
        }

        var wrong = Array.FindIndex(table, value => !double.IsFinite(value));
        return wrong < 0 ? table : new CoalitionValueNotFinite(players.NamesOf(new((ulong)wrong)), table[wrong]);
    }

    /// <summary>Values by names joined by commas, in any order: <c>A,B</c> or <c>B,A</c>.</summary>
    public static Outcome<IReadOnlyList<KeyValuePair<Coalition, double>>> Named(Players players, IEnumerable<KeyValuePair<string, double>> values)
    {
        var named = new List<KeyValuePair<Coalition, double>>();
        foreach (var (key, value) in values)
        {
            var group = default(Coalition);
            foreach (var name in Names(players, key))
            {
                var index = players.IndexOf(name);
                if (index < 0)
                {
                    return new UnknownPlayer(name);
                }

                if (group.Contains(index))
                {
                    return new PlayerNamedTwice(name);
                }

                group = group.With(index);
            }

            named.Add(new(group, value));
        }

        return named;
    }

    // A name may itself hold a comma: the whole key is tried as one player first.
    private static IEnumerable<string> Names(Players players, string key) =>
        key.Length == 0 ? [] : players.IndexOf(key) >= 0 ? [key] : key.Split(',').Select(name => name.Trim());
}
