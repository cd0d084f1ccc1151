using StrategicAlliance.Facts;

namespace StrategicAlliance.Knowledge;

/// <summary>The conversion that a spiral waits for, and since when.</summary>
/// <remarks>Immutable; safe to share between threads.</remarks>
public sealed record StuckStage
{
    internal StuckStage(SeciMode expected, PartialDate since, int days, FactId because)
    {
        Expected = expected;
        Since = since;
        Days = days;
        Because = because;
    }

    /// <summary>The conversion that would move the spiral on.</summary>
    public SeciMode Expected { get; }

    /// <summary>The day of the last conversion that moved it; of the first one recorded, if none has.</summary>
    public PartialDate Since { get; }

    /// <summary>How many days ago that was, from the first day that <see cref="Since"/> may mean. 0 or more.</summary>
    public int Days { get; }

    /// <summary>That conversion.</summary>
    public FactId Because { get; }

    /// <summary>Where a sequence of conversions stands.</summary>
    /// <returns><see langword="null"/> without conversions: nothing has begun that could be stuck.</returns>
    internal static StuckStage? Of(IReadOnlyList<Recorded<KnowledgeConverted>> conversions, SpiralProgress progress, DateOnly day)
    {
        var (steps, last) = (0, 0);
        for (var i = 0; i < conversions.Count; i++)
        {
            if (SpiralProgress.IsNext(conversions[i].Fact.Mode, steps))
            {
                steps++;
                last = i;
            }
        }

        return conversions.Count == 0
            ? null
            : new StuckStage(progress.NextExpected, conversions[last].Fact.On, Math.Max(0, day.DayNumber - conversions[last].Fact.On.FirstDay.DayNumber), conversions[last].Id);
    }
}
