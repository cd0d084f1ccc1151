using StrategicAlliance.Distances;
using StrategicAlliance.Facts;
using StrategicAlliance.Partners;

namespace StrategicAlliance.Learning;

/// <summary>The transfer factors of the group distance that partners' own statements measure on a scale from 0 to 1.</summary>
/// <remarks>Kilometres and cultural distances have no upper end, so no figure of them is a share: they are factors only where somebody assessed them.</remarks>
internal static class DistanceFactors
{
    private static readonly TechnologicalDistanceMeasure Technology = new();

    /// <summary>The factors of every ordered pair of members.</summary>
    public static ValueList<OutsideFactor> Of(Roster roster)
    {
        var members = roster.Members.ToArray();
        return members
            .SelectMany((one, i) => members.Skip(i + 1).SelectMany(other => Both(roster, one, other)))
            .ToValueList();
    }

    // Both distances are the same in either direction.
    private static IEnumerable<OutsideFactor> Both(Roster roster, Partner one, Partner other)
    {
        foreach (var (factor, figure) in new[] { (TransferFactor.KnowledgeDistance, Technology.Measure(roster, one, other)), (TransferFactor.ManagementDistance, Management(one, other)) })
        {
            if (figure is Measurement.Measured { Value: var value } measured)
            {
                var score = (decimal)Math.Clamp(value, 0, 1);
                yield return new OutsideFactor(one.Id, other.Id, factor, score, measured.Because, measured.Formula, measured.Citation);
                yield return new OutsideFactor(other.Id, one.Id, factor, score, measured.Because, measured.Formula, measured.Citation);
            }
        }
    }

    private static Measurement Management(Partner one, Partner other) =>
        StatedPair.Profiled(one, other, "management style", profile => profile.ManagementStyle, (a, b, because) => new Measurement.Measured(
            CompetingValuesGap.Of(StatedPair.Numbers(a), StatedPair.Numbers(b)).ReallocatedPoints / 100,
            "1",
            because,
            "points to be reallocated between the four styles / 100",
            CompetingValuesGap.Citation));
}
