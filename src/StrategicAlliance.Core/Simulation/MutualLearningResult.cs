using StrategicAlliance.Facts;

namespace StrategicAlliance.Simulation;

/// <summary>What mutual learning came to.</summary>
/// <remarks>Two results are equal when all their figures are. Immutable; safe to share between threads.</remarks>
public sealed record MutualLearningResult
{
    internal MutualLearningResult(MutualLearningSettings settings, MutualLearningRun run, ValueList<MutualLearningPoint> points, double? meanPeriods, int? cutOff)
    {
        Settings = settings;
        Histories = run.Histories;
        Seed = run.Seed;
        Points = points;
        MeanPeriods = meanPeriods;
        CutOff = cutOff;
    }

    /// <summary>What was run.</summary>
    public MutualLearningSettings Settings { get; }

    /// <summary>Over how many histories.</summary>
    public int Histories { get; }

    /// <summary>From which seed.</summary>
    public ulong Seed { get; }

    /// <summary>Knowledge after each period that was asked for, in the order asked; or once, at rest.</summary>
    public ValueList<MutualLearningPoint> Points { get; }

    /// <summary>The knowledge at the end: at rest, or after the period asked for last.</summary>
    public MutualLearningPoint Last => Points[^1];

    /// <summary>The mean number of periods until rest, those counted as they stood that were cut off; <see langword="null"/> when periods were asked for.</summary>
    public double? MeanPeriods { get; }

    /// <summary>How many histories were cut off before they were at rest; <see langword="null"/> when periods were asked for.</summary>
    /// <remarks>They count in <see cref="Points"/> as they stood then.</remarks>
    public int? CutOff { get; }

    /// <summary>One row a time of measurement: <c>period, histories, codeKnowledge, codeStandardError, memberKnowledge, memberStandardError, meanPeriods, cutOff</c>.</summary>
    /// <returns>The table. At rest there is one row, whose <c>period</c> is empty; when periods were asked for, <c>meanPeriods</c> and <c>cutOff</c> are.</returns>
    public TidyTable ToTable() => new(
        ["period", "histories", "codeKnowledge", "codeStandardError", "memberKnowledge", "memberStandardError", "meanPeriods", "cutOff"],
        Points.Select(point => (ValueList<TidyValue>)
        [
            point.Period, Histories, point.CodeKnowledge, point.CodeStandardError, point.MemberKnowledge, point.MemberStandardError, MeanPeriods, CutOff,
        ]));
}
