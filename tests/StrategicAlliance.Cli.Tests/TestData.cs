using System.Text.Json.Nodes;

namespace StrategicAlliance.Cli.Tests;

/// <summary>The files that the tests read.</summary>
internal static class TestData
{
    public static string Folder { get; } = Path.Combine(AppContext.BaseDirectory, "data");

    public static string Alliances { get; } = Path.Combine(Folder, "alliances");

    public static string Aurora { get; } = Journal("aurora.json");

    public static string Journal(string name) => Path.Combine(Alliances, name);

    public static JsonObject Read(string path) => (JsonObject)JsonNode.Parse(File.ReadAllText(path))!;

    /// <summary>A copy of the sample with changes.</summary>
    public static string Changed(Action<JsonArray> change)
    {
        var journal = Read(Aurora);
        change((JsonArray)journal["facts"]!);
        return journal.ToJsonString();
    }
}
