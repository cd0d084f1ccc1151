using System.Globalization;
using StrategicAlliance.Facts;

namespace StrategicAlliance.Games;

/// <summary>A rule that looks at every order or group of claimants cannot do so for so many with such different claims.</summary>
public sealed record TooManyClaimants : Refusal
{
    internal TooManyClaimants(string concept, int claimants)
    {
        Concept = concept;
        Claimants = claimants;
    }

    /// <summary>The name of the rule.</summary>
    public string Concept { get; }

    /// <summary>How many claimants there are, those with a claim of 0 left out.</summary>
    public int Claimants { get; }

    /// <inheritdoc/>
    public override string Message => string.Create(CultureInfo.InvariantCulture, $"The rule {Concept} cannot be computed for {Claimants} claimants with such different claims.");

    /// <inheritdoc/>
    public override string Remedy => "Use a rule that needs no look at every group, such as talmud, or state claims and estate as small whole numbers.";
}
