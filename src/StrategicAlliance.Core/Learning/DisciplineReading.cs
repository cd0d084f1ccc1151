using StrategicAlliance.Facts;

namespace StrategicAlliance.Learning;

/// <summary>How far a discipline of learning is developed, by what people say and by what the facts show.</summary>
/// <remarks>Immutable; safe to share between threads.</remarks>
public sealed record DisciplineReading
{
    internal DisciplineReading(LearningDiscipline discipline, Measurement bySurvey, Measurement byFacts)
    {
        Discipline = discipline;
        BySurvey = bySurvey;
        ByFacts = byFacts;
    }

    /// <summary>The discipline.</summary>
    public LearningDiscipline Discipline { get; }

    /// <summary>What people said when asked, from 0 to 1.</summary>
    public Measurement BySurvey { get; }

    /// <summary>What the facts show in its place, from 0 to 1.</summary>
    public Measurement ByFacts { get; }

    /// <summary>The figure that counts: that of the survey, else that of the facts; the two are never averaged.</summary>
    public Measurement Figure => BySurvey is Measurement.Measured ? BySurvey : ByFacts is Measurement.Measured ? ByFacts : BySurvey;
}
