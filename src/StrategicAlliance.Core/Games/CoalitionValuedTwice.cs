using StrategicAlliance.Facts;

namespace StrategicAlliance.Games;

/// <summary>A table values a coalition twice.</summary>
public sealed record CoalitionValuedTwice : Refusal
{
    internal CoalitionValuedTwice(string coalition) => Coalition = coalition;

    /// <summary>The coalition, by its players' names.</summary>
    public string Coalition { get; }

    /// <inheritdoc/>
    public override string Message => $"The coalition {Coalition} is valued twice.";

    /// <inheritdoc/>
    public override string Remedy => "Value every coalition once; the order of names within it does not matter.";
}
