using StrategicAlliance.Facts;

namespace StrategicAlliance.Performance;

/// <summary>What is measured, what people said when asked, and what was done about it.</summary>
/// <remarks>Immutable once handed out; safe to share between threads.</remarks>
public sealed class Scorecard : ILedger<Scorecard>
{
    private readonly Shelf<IndicatorId, Indicator> indicators;
    private readonly Roll<Recorded<SurveyTaken>> surveys;
    private readonly Roll<Recorded<ReviewHeld>> reviews;
    private readonly Roll<Recorded<CountermeasureTaken>> countermeasures;
    private readonly Roll<Recorded<TaskAssigned>> assignments;
    private readonly Roll<Recorded<TaskDepends>> dependencies;

    internal Scorecard()
        : this(new(), new(), new(), new(), new(), new())
    {
    }

    private Scorecard(
        Shelf<IndicatorId, Indicator> indicators,
        Roll<Recorded<SurveyTaken>> surveys,
        Roll<Recorded<ReviewHeld>> reviews,
        Roll<Recorded<CountermeasureTaken>> countermeasures,
        Roll<Recorded<TaskAssigned>> assignments,
        Roll<Recorded<TaskDepends>> dependencies)
    {
        this.indicators = indicators;
        this.surveys = surveys;
        this.reviews = reviews;
        this.countermeasures = countermeasures;
        this.assignments = assignments;
        this.dependencies = dependencies;
    }

    /// <summary>The indicators and their measurements, by id.</summary>
    public IReadOnlyDictionary<IndicatorId, Indicator> Indicators => indicators.Kept;

    /// <summary>The answers to surveys, in order.</summary>
    public IReadOnlyList<Recorded<SurveyTaken>> Surveys => surveys.Kept;

    /// <summary>The reviews, in order.</summary>
    public IReadOnlyList<Recorded<ReviewHeld>> Reviews => reviews.Kept;

    /// <summary>The countermeasures taken, in order.</summary>
    public IReadOnlyList<Recorded<CountermeasureTaken>> Countermeasures => countermeasures.Kept;

    /// <summary>The tasks given to partners, in order.</summary>
    public IReadOnlyList<Recorded<TaskAssigned>> Assignments => assignments.Kept;

    /// <summary>The dependencies between tasks, in order.</summary>
    public IReadOnlyList<Recorded<TaskDepends>> Dependencies => dependencies.Kept;

    /// <summary>An indicator.</summary>
    /// <param name="indicator">The id.</param>
    /// <returns>The indicator, or <see langword="null"/> if none of this id was defined.</returns>
    public Indicator? Find(IndicatorId indicator) => indicators.TryGet(indicator, out var found) ? found : null;

    internal bool Holds(IndicatorId indicator) => indicators.Holds(indicator);

    Scorecard ILedger<Scorecard>.Fork() => new(
        indicators.Fork(),
        surveys.Fork(),
        reviews.Fork(),
        countermeasures.Fork(),
        assignments.Fork(),
        dependencies.Fork());

    void ILedger<Scorecard>.Close()
    {
        indicators.Close();
        surveys.Close();
        reviews.Close();
        countermeasures.Close();
        assignments.Close();
        dependencies.Close();
    }

    Refusal? ILedger<Scorecard>.Enter(FactId id, AllianceFact fact)
    {
        switch (fact)
        {
            case IndicatorDefined defined:
                Define(new(id, defined));
                return null;
            case IndicatorMeasured measured:
                Measure(new(id, measured));
                return null;
            case SurveyTaken taken:
                surveys.Add(new(id, taken));
                return null;
            case ReviewHeld held:
                reviews.Add(new(id, held));
                return null;
            case CountermeasureTaken countermeasure:
                countermeasures.Add(new(id, countermeasure));
                return null;
            case TaskAssigned assigned:
                assignments.Add(new(id, assigned));
                return null;
            case TaskDepends depends:
                dependencies.Add(new(id, depends));
                return null;
            default:
                return null;
        }
    }

    private void Define(Recorded<IndicatorDefined> defined)
    {
        var id = defined.Fact.Indicator;
        indicators.Put(id, Find(id)?.Redefined(defined) ?? new Indicator(defined));
    }

    private void Measure(Recorded<IndicatorMeasured> measured)
    {
        if (Find(measured.Fact.Indicator) is { } indicator)
        {
            indicators.Put(indicator.Id, indicator.After(measured));
        }
    }
}
