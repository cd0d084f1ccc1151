using StrategicAlliance.Facts;

namespace StrategicAlliance.Games;

/// <summary>The rules of this library for claims problems.</summary>
public static class ClaimsRules
{
    /// <summary>All of them, in the order in which they are listed.</summary>
    public static ValueList<ClaimsRule> All { get; } =
    [
        new ProportionalAwardsRule(),
        new ConstrainedEqualAwardsRule(),
        new ConstrainedEqualLossesRule(),
        new TalmudRule(),
        new RandomArrivalRule(),
        new PinilesRule(),
        new ConstrainedEgalitarianRule(),
        new MinimalOverlapRule(),
        new AdjustedProportionalRule(),
        new ReverseTalmudRule(),
        new AverageOfAwardsRule(),
        new DominguezThomsonRule(),
        new AlphaMinRule(),
    ];

    /// <summary>The rule of a name.</summary>
    /// <param name="name">Its name, e.g. <c>talmud</c>.</param>
    /// <returns>The rule, or <see langword="null"/> if none has it.</returns>
    public static ClaimsRule? Find(string name) => All.FirstOrDefault(rule => string.Equals(rule.Name, name, StringComparison.Ordinal));
}
