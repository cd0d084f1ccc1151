using StrategicAlliance.Facts;

namespace StrategicAlliance.Games;

/// <summary>Players who add nothing, and players who can take each other's place.</summary>
internal static class PlayerKinds
{
    /// <summary>Who adds nothing to any group.</summary>
    public static ValueList<string> Null(Players players, ReadOnlySpan<double> values, double slack)
    {
        var found = new List<string>();
        for (var player = 0; player < players.Count; player++)
        {
            if (TableChecks.AddsExactly(values, player, 0, slack))
            {
                found.Add(players[player]);
            }
        }

        return found.ToValueList();
    }

    /// <summary>Groups of two and more who can take each other's place, each compared with the first of its group.</summary>
    public static ValueList<ValueList<string>> Symmetric(Players players, ReadOnlySpan<double> values, double slack)
    {
        var found = new List<ValueList<string>>();
        var placed = new bool[players.Count];
        for (var first = 0; first < players.Count; first++)
        {
            var group = new List<string> { players[first] };
            for (var other = first + 1; other < players.Count && !placed[first]; other++)
            {
                if (!placed[other] && TableChecks.AreSymmetric(values, first, other, slack))
                {
                    placed[other] = true;
                    group.Add(players[other]);
                }
            }

            if (group.Count > 1)
            {
                found.Add(group.ToValueList());
            }
        }

        return found.ToValueList();
    }

    /// <summary>Whether nobody gains or loses by company: every player adds to every group what it has alone.</summary>
    public static bool AreIndependent(ReadOnlySpan<double> values, ReadOnlySpan<double> alone, double slack)
    {
        for (var player = 0; player < alone.Length; player++)
        {
            if (!TableChecks.AddsExactly(values, player, alone[player], slack))
            {
                return false;
            }
        }

        return true;
    }
}
