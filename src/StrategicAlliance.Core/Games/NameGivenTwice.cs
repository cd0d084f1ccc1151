using StrategicAlliance.Facts;

namespace StrategicAlliance.Games;

/// <summary>Two resources, or two products, have one name.</summary>
public sealed record NameGivenTwice : Refusal
{
    internal NameGivenTwice(string what, string name)
    {
        What = what;
        Name = name;
    }

    /// <summary>What has the name: <c>resource</c> or <c>product</c>.</summary>
    public string What { get; }

    /// <summary>The name.</summary>
    public string Name { get; }

    /// <inheritdoc/>
    public override string Message => $"The {What} '{Name}' is named twice.";

    /// <inheritdoc/>
    public override string Remedy => "Give each a name of its own.";
}
