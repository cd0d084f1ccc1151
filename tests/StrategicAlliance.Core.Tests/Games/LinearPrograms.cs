using System.Text.Json.Nodes;
using StrategicAlliance.Games;

namespace StrategicAlliance.Tests.Games;

/// <summary>Linear programs with the results of another solver: GLPK 5.0, its exact simplex method.</summary>
internal static class LinearPrograms
{
    private static readonly Lazy<JsonNode> Read = new(() => JsonNode.Parse(System.IO.File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "data", "games", "linear-programs.json")))!);

    public static JsonNode File => Read.Value;

    public static LinearProgram Of(JsonNode item)
    {
        var objective = Numbers(item["objective"]!);
        var program = item["maximize"]!.GetValue<bool>() ? LinearProgram.Maximize(objective) : LinearProgram.Minimize(objective);
        foreach (var variable in Numbers(item["free"]!))
        {
            program.Free((int)variable);
        }

        foreach (var row in (JsonArray)item["rows"]!)
        {
            var relation = row!["relation"]!.GetValue<string>() switch
            {
                "<=" => RowRelation.AtMost,
                ">=" => RowRelation.AtLeast,
                _ => RowRelation.Equal,
            };
            program.Row(Numbers(row["coefficients"]!), relation, row["rightSide"]!.GetValue<double>());
        }

        return program;
    }

    private static double[] Numbers(JsonNode list) => [.. ((JsonArray)list).Select(number => number!.GetValue<double>())];
}
