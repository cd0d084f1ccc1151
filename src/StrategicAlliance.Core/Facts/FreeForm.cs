namespace StrategicAlliance.Facts;

/// <summary>A free JSON object that travels with a fact and is kept to the letter: the member <c>x</c>.</summary>
/// <remarks>Two are equal when their texts are. Immutable; safe to share between threads.</remarks>
public sealed record FreeForm
{
    internal FreeForm(string json) => Json = json;

    /// <summary>The object as it was written.</summary>
    public string Json { get; }

    /// <summary>The object as it was written.</summary>
    /// <returns>JSON.</returns>
    public override string ToString() => Json;
}
