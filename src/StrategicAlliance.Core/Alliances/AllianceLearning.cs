using StrategicAlliance.Facts;
using StrategicAlliance.Learning;

namespace StrategicAlliance.Alliances;

/// <summary>What findings about learning rest on in an alliance.</summary>
public static class AllianceLearning
{
    /// <summary>The ledgers of this view: <c>LearningAnalysis.Examine(alliance.LearningBasis(), alliance.Day)</c>.</summary>
    /// <param name="alliance">The alliance, as of the day.</param>
    /// <returns>The basis.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="alliance"/> is <see langword="null"/>.</exception>
    public static LearningBasis LearningBasis(this Alliance alliance)
    {
        Bounds.Given(alliance);
        return new LearningBasis(
            alliance.Learning, alliance.Knowledge, alliance.Roster, alliance.Charter, alliance.Compliance, alliance.Agreements, alliance.Scorecard, alliance.Decisions);
    }
}
