using StrategicAlliance.Cli.Answers;
using StrategicAlliance.Facts;
using StrategicAlliance.Games;

namespace StrategicAlliance.Cli.Allocate;

/// <summary>The value of every coalition, by its players' names.</summary>
internal static class CoalitionFigures
{
    /// <summary>More players than that make too long a list.</summary>
    private const int MostPlayers = 16;

    public static void Give(AllocationAnswer answer, string name, Outcome<Players> players, Func<Outcome<ValueList<double>>> table)
    {
        if (!answer.Wants(name))
        {
            return;
        }

        if (players.TryAnswered(out var known, out _) && known.Count > MostPlayers)
        {
            answer.Solutions.Add(name, (string?)null);
            answer.Note(FormattableString.Invariant($"{name}: the coalitions of {known.Count} players are too many to list; up to {MostPlayers} are listed."));
            return;
        }

        if (known is not null && known.Any(player => player.Contains(',', StringComparison.Ordinal)))
        {
            answer.Solutions.Add(name, (string?)null);
            answer.Note($"{name}: coalitions are named by their players joined by commas, and a player's name holds one.");
            return;
        }

        answer.Plain(name, () => table().Then(figures => players.Then(all => (Outcome<Answer>)Listed(all, figures))));
    }

    private static Answer Listed(Players players, ValueList<double> figures)
    {
        var listed = new Answer();
        for (var bits = 1; bits < figures.Count; bits++)
        {
            listed.Add(players.NamesOf(players.Coalition(Members(players, bits))), (double?)figures[bits]);
        }

        return listed;
    }

    private static IEnumerable<string> Members(Players players, int bits) => players.Where((_, index) => (bits >> index & 1) != 0);
}
