using StrategicAlliance.Facts;

namespace StrategicAlliance.Games;

/// <summary>A measure of how much each voter of a weighted vote decides.</summary>
/// <remarks>Pure. Implementations are safe to use from several threads.</remarks>
public interface IPowerIndex
{
    /// <summary>The name by which cases ask for it, e.g. <c>shapleyShubik</c>.</summary>
    string Name { get; }

    /// <summary>Where it is published.</summary>
    Citation Citation { get; }

    /// <summary>Measures the power of every voter.</summary>
    /// <param name="voting">The vote.</param>
    /// <returns>A figure for every voter; or refused as <see cref="VotingTooLarge"/>.</returns>
    Outcome<Solution> Of(WeightedVoting voting);
}
