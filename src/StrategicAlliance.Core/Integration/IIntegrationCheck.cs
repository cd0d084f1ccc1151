using StrategicAlliance.Alliances;

namespace StrategicAlliance.Integration;

/// <summary>Measures how well an alliance is integrated on one level.</summary>
/// <remarks>A check is pure: the alliance as of a day in, a finding out; no clock, no state. One instance serves all threads.</remarks>
public interface IIntegrationCheck
{
    /// <summary>The level it measures.</summary>
    IntegrationLevel Level { get; }

    /// <summary>Measures an alliance as it stands on the day of the view.</summary>
    /// <param name="alliance">The alliance.</param>
    /// <returns>The score from 0 to 1, or what it would take to measure it.</returns>
    IntegrationFinding Examine(Alliance alliance);
}
