using StrategicAlliance.Facts;

namespace StrategicAlliance.Learning;

/// <summary>Follows the shares of two runners through time.</summary>
internal static class RaceTrack
{
    /// <summary>Where both stood on each day on which something changed.</summary>
    public static ValueList<RacePosition> Follow(IReadOnlyCollection<KnowledgeTransfer> a, IReadOnlyCollection<KnowledgeTransfer> b)
    {
        var (askedA, appliedA, askedB, appliedB) = (0, 0, 0, 0);
        return Events(a, isA: true).Concat(Events(b, isA: false))
            .GroupBy(change => change.Step.On.FirstDay)
            .OrderBy(day => day.Key)
            .Select(day =>
            {
                askedA += day.Count(change => change.IsA && change.Step.Stage == TransferStage.AskedFor);
                appliedA += day.Count(change => change.IsA && change.Step.Stage == TransferStage.Applied);
                askedB += day.Count(change => !change.IsA && change.Step.Stage == TransferStage.AskedFor);
                appliedB += day.Count(change => !change.IsA && change.Step.Stage == TransferStage.Applied);
                return new RacePosition(
                    day.First().Step.On,
                    Share(appliedA, askedA),
                    Share(appliedB, askedB),
                    day.SelectMany(change => change.Step.Because).Distinct().Order().ToValueList());
            })
            .ToValueList();
    }

    /// <summary>Since when a side has stood, without a break, above a share; <see langword="null"/> if it does not.</summary>
    public static RacePosition? AboveSince(ValueList<RacePosition> positions, Func<RacePosition, double?> side, double share)
    {
        RacePosition? since = null;
        for (var i = positions.Count - 1; i >= 0 && side(positions[i]) > share; i--)
        {
            since = positions[i];
        }

        return since;
    }

    private static IEnumerable<(bool IsA, TransferStep Step)> Events(IEnumerable<KnowledgeTransfer> transfers, bool isA) => transfers
        .SelectMany(transfer => transfer.Steps)
        .Where(step => step.Stage is TransferStage.AskedFor or TransferStage.Applied)
        .Select(step => (isA, step));

    private static double? Share(int applied, int asked) => asked == 0 ? null : (double)applied / asked;
}
