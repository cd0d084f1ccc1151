using System.Globalization;
using StrategicAlliance.Facts;

namespace StrategicAlliance.Games;

/// <summary>A rule that compares by proportion meets a coalition whose value is negative.</summary>
public sealed record CoalitionValueNegative : Refusal
{
    internal CoalitionValueNegative(string concept, string coalition, double value)
    {
        Concept = Bounds.Written(concept);
        Coalition = coalition;
        Value = value;
    }

    /// <summary>The name of the rule, e.g. <c>proportionalNucleolus</c>.</summary>
    public string Concept { get; }

    /// <summary>The coalition, by its players' names.</summary>
    public string Coalition { get; }

    /// <summary>Its value (or cost).</summary>
    public double Value { get; }

    /// <inheritdoc/>
    public override string Message => string.Create(CultureInfo.InvariantCulture, $"The {Concept} needs values that are not negative; {Coalition} has {Value}.");

    /// <inheritdoc/>
    public override string Remedy => "Ask for the nucleolus, or state the game so that no coalition is worth less than nothing.";
}
