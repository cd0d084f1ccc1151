using StrategicAlliance.Games;

namespace StrategicAlliance.Cli.Allocate;

/// <summary>The properties of a game given by its table, by the names of the answer; one that was not decided is <c>null</c> with a note.</summary>
internal static class TableProperties
{
    public static void Give(AllocationAnswer answer, Game game)
    {
        if (!answer.Wants("properties"))
        {
            return;
        }

        var found = GameProperties.Of(game);
        Decided(answer, "superadditive", found.IsSuperadditive);
        Decided(answer, "convex", found.IsConvex);
        answer.Property("monotone", () => found.IsMonotone);
        answer.Property("essential", () => found.IsEssential);
    }

    public static void Give(AllocationAnswer answer, CostGame game)
    {
        if (!answer.Wants("properties"))
        {
            return;
        }

        var found = CostGameProperties.Of(game);
        Decided(answer, "subadditive", found.IsSubadditive);
        Decided(answer, "concave", found.IsConcave);
        answer.Property("monotone", () => found.IsMonotone);
    }

    private static void Decided(AllocationAnswer answer, string name, bool? holds)
    {
        answer.Properties.Add(name, holds);
        if (holds is null)
        {
            answer.Note($"{name}: not decided; there are too many players to compare all groups.");
        }
    }
}
