using StrategicAlliance.Facts;

namespace StrategicAlliance.Learning;

/// <summary>Measures the time between two dates that may be known less exactly than to the day.</summary>
/// <remarks>From first day to first day, as the facts are folded. The confidence is the part of it that is sure; where nothing of it is sure, it is not measured.</remarks>
internal static class ElapsedTime
{
    public const double DaysPerYear = 365.25;

    public static double Years(PartialDate from, PartialDate to) => (to.FirstDay.DayNumber - from.FirstDay.DayNumber) / DaysPerYear;

    public static Measurement InDays(PartialDate from, PartialDate to, ValueList<FactId> because, string formula, Citation citation) =>
        In(1, "days", from, to, because, formula, citation);

    public static Measurement InYears(PartialDate from, PartialDate to, ValueList<FactId> because, string formula, Citation citation) =>
        In(DaysPerYear, "years", from, to, because, formula, citation);

    private static Measurement In(
        double daysPerUnit, string unit, PartialDate from, PartialDate to, ValueList<FactId> because, string formula, Citation citation)
    {
        var days = to.FirstDay.DayNumber - from.FirstDay.DayNumber;
        var sure = to.FirstDay.DayNumber - from.LastDay.DayNumber;
        var exact = from.Precision == DatePrecision.Day && to.Precision == DatePrecision.Day;
        return !exact && sure <= 0
            ? new Measurement.NotMeasured($"{from} and {to} are not known exactly enough to tell the time between them.", [])
            : new Measurement.Measured(days / daysPerUnit, unit, because, formula, citation) { Confidence = exact ? 1 : (decimal)sure / days };
    }
}
