using StrategicAlliance.Facts;

namespace StrategicAlliance.Cli.Compute;

/// <summary>Reads days: <c>YYYY-MM-DD</c>, nothing less exact.</summary>
internal static class DayInput
{
    public static DateOnly? Day(this ComputationInput input, string name)
    {
        if (input.Find(name) is not { } value)
        {
            return null;
        }

        if (value.Text() is not { } text)
        {
            return null;
        }

        if (PartialDate.TryParse(text, out var date) && date.Precision == DatePrecision.Day)
        {
            return date.FirstDay;
        }

        value.Wrong<string>("a day YYYY-MM-DD");
        return null;
    }

    /// <summary>The day as it is written.</summary>
    public static string? Written(this DateOnly? day) => day is { } known ? ((PartialDate)known).ToString() : null;
}
