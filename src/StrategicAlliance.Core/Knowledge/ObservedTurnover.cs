using StrategicAlliance.Facts;

namespace StrategicAlliance.Knowledge;

/// <summary>The turnover that assignments and departures show, once there is enough of it to go by.</summary>
internal sealed class ObservedTurnover
{
    private readonly ValueList<FactId> because;
    private readonly KnowledgeSettings settings;

    public ObservedTurnover(StaffSpells spells, DateOnly day, KnowledgeSettings settings)
    {
        this.settings = settings;
        Turnover = StaffTurnover.Of(spells.All.Sum(spell => spell.Left), spells.All.Sum(spell => spell.HeadDaysBy(day)) / RetentionPeriod.DaysOfYear);
        because = spells.All.SelectMany(spell => spell.Departures.Select(left => left.Id).Prepend(spell.Assigned.Id)).ToValueList();
    }

    public StaffTurnover Turnover { get; }

    public Measurement Rate => Measure(Turnover.Rate, "departures per person-year", StaffTurnover.RateFormula);

    public Measurement Within(double years) => Measure(Turnover.Within(years), "1", StaffTurnover.LeavingFormula);

    private Measurement Measure(double? figure, string unit, string formula) => figure is { } value && Turnover.PersonYears >= settings.LeastPersonYears
        ? new Measurement.Measured(value, unit, because, formula, StaffTurnover.Citation)
        {
            Confidence = (decimal)(Turnover.PersonYears / (Turnover.PersonYears + settings.HalfCredibilityPersonYears)),
        }
        : new Measurement.NotMeasured(
            $"The people assigned were there for {Figures.Text(Turnover.PersonYears)} person-years; turnover is measured from {Figures.Text(settings.LeastPersonYears)} up.",
            ["staffAssigned", "staffLeft"]);
}
