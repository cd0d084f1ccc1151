using StrategicAlliance.Facts;

namespace StrategicAlliance.Games;

/// <summary>A coalition cannot be linked to the source by its own members, so it has no cost of its own.</summary>
public sealed record CoalitionNotConnected : Refusal
{
    internal CoalitionNotConnected(string coalition) => Coalition = coalition;

    /// <summary>The coalition, by its players' names.</summary>
    public string Coalition { get; }

    /// <inheritdoc/>
    public override string Message => $"Without the others, {Coalition} cannot be linked to the source; no finite cost can be given.";

    /// <inheritdoc/>
    public override string Remedy => "Give the cost of a direct link from the source to every player, or ask for the folk rule or Bird's rule, which need none.";
}
