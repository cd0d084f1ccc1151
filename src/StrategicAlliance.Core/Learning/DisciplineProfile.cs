using StrategicAlliance.Facts;

namespace StrategicAlliance.Learning;

/// <summary>The five disciplines of learning side by side, and the weakest of them.</summary>
/// <remarks>There is no mean: the fifth does not make up for the first. Immutable; safe to share between threads.</remarks>
public sealed record DisciplineProfile
{
    internal DisciplineProfile(ValueList<DisciplineReading> readings) => Readings = readings;

    /// <summary>The disciplines, in Senge's order.</summary>
    public ValueList<DisciplineReading> Readings { get; }

    /// <summary>The weakest discipline of those known, the first when several are equally weak; <see langword="null"/> when fewer than two are known.</summary>
    public DisciplineReading? Weakest => Readings.Where(reading => reading.Figure is Measurement.Measured).ToArray() is { Length: > 1 } known
        ? known.MinBy(reading => reading.Figure.Figure)
        : null;

    /// <summary>The disciplines of which nothing is known.</summary>
    public IEnumerable<LearningDiscipline> NotMeasured => Readings.Where(reading => reading.Figure is Measurement.NotMeasured).Select(reading => reading.Discipline);

    /// <summary>The share of the disciplines that is known, from 0 to 1.</summary>
    public decimal Coverage => (decimal)Readings.Count(reading => reading.Figure is Measurement.Measured) / Readings.Count;
}
