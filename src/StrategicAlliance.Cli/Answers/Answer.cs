using System.Text.Json.Nodes;

namespace StrategicAlliance.Cli.Answers;

/// <summary>Named figures, texts and lists in the order in which they are to be read; one content for both formats.</summary>
/// <remarks>What is not known is <see langword="null"/>; a figure that is not finite is not known.</remarks>
internal sealed class Answer
{
    /// <summary>What was added so far.</summary>
    public JsonObject Members { get; } = [];

    /// <summary>The answer that inputs are missing that the method needs.</summary>
    public static Answer InsufficientData(IEnumerable<string> missing) =>
        new Answer().Add("result", "InsufficientData").Add("missing", missing);

    /// <summary>The answer that lists do not have the lengths that the method needs.</summary>
    public static Answer DimensionMismatch(string reason) => new Answer().Add("result", "DimensionMismatch").Add("reason", reason);

    /// <summary>The answer that inputs are well formed and of the right type, and outside what the method is defined for.</summary>
    public static Answer Rejected(string reason) => new Answer().Add("result", "Rejected").Add("reason", reason);

    public Answer Add(string name, string? value) => Put(name, value is null ? null : JsonValue.Create(value));

    public Answer Add(string name, bool? value) => Put(name, value is { } given ? JsonValue.Create(given) : null);

    public Answer Add(string name, int? value) => Put(name, value is { } given ? JsonValue.Create(given) : null);

    public Answer Add(string name, decimal? value) => Put(name, value is { } given ? JsonValue.Create(given) : null);

    public Answer Add(string name, double? value) => Put(name, Figure(value));

    public Answer Add(string name, IEnumerable<string?> values) => Put(name, new JsonArray([.. values.Select(value => value is null ? null : (JsonNode?)JsonValue.Create(value))]));

    public Answer Add(string name, IEnumerable<double> values) => Put(name, new JsonArray([.. values.Select(value => (JsonNode?)Figure(value))]));

    public Answer Add(string name, IEnumerable<bool> values) => Put(name, new JsonArray([.. values.Select(value => (JsonNode?)JsonValue.Create(value))]));

    public Answer Add(string name, IEnumerable<IEnumerable<double>> rows) =>
        Put(name, new JsonArray([.. rows.Select(row => (JsonNode?)new JsonArray([.. row.Select(value => (JsonNode?)Figure(value))]))]));

    /// <summary>JSON as it is written elsewhere; it must not belong to another answer.</summary>
    public Answer Add(string name, JsonObject value) => Put(name, value);

    public Answer Add(string name, Answer value) => Put(name, value.Members);

    public Answer Add(string name, IEnumerable<Answer> values) => Put(name, new JsonArray([.. values.Select(value => (JsonNode?)value.Members)]));

    public Answer Add(string name, IEnumerable<KeyValuePair<string, double?>> values)
    {
        var named = new JsonObject();
        foreach (var (key, value) in values)
        {
            named.Add(key, Figure(value));
        }

        return Put(name, named);
    }

    // Adding 0 turns a negative zero into zero.
    private static JsonValue? Figure(double? value) => value is { } given && double.IsFinite(given) ? JsonValue.Create(given + 0.0) : null;

    private Answer Put(string name, JsonNode? value)
    {
        Members.Add(name, value);
        return this;
    }
}
