using StrategicAlliance.Trust;

namespace StrategicAlliance.Cli.Ratings;

/// <summary>The models that <c>alliance trust</c> knows by name. A new one is added here.</summary>
internal static class RatingModels
{
    /// <summary>The model that is asked when none is named.</summary>
    public const string Default = "beta";

    /// <summary>The models by name, with what they do.</summary>
    public static IReadOnlyList<(string Name, string About, IRatingModel Model)> All { get; } =
    [
        (Default, "beta evidence, half-life 90 days, the community's base rate", new BetaRatings()),
        ("beta-unlimited", "the same, nothing forgotten", new BetaRatings(new BetaTrustSettings { Longevity = Longevity.Unlimited })),
    ];

    /// <summary>The model of a name.</summary>
    /// <exception cref="CommandLineException">There is none.</exception>
    public static IRatingModel Find(string name) =>
        All.FirstOrDefault(known => string.Equals(known.Name, name, StringComparison.Ordinal)).Model
        ?? throw new CommandLineException($"There is no model '{name}'.{NearestNames.Hint(name, All.Select(known => known.Name))} --model takes {string.Join(", ", All.Select(known => known.Name))}.");
}
