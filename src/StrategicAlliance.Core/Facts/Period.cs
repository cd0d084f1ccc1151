using System.Globalization;

namespace StrategicAlliance.Facts;

/// <summary>A year, a quarter or a month: <c>2026</c>, <c>2026-Q3</c>, <c>2026-05</c>.</summary>
/// <remarks>The default value is the year 1. Immutable; safe to share between threads.</remarks>
public readonly record struct Period
{
    private readonly int firstMonth;

    // 0 for a year, so that the default value equals the year 1.
    private readonly int months;

    private Period(int year, int month, int months)
    {
        firstMonth = ((year - 1) * 12) + (month - 1);
        this.months = months == 12 ? 0 : months;
    }

    /// <summary>The first day of the period.</summary>
    public DateOnly FirstDay => new((firstMonth / 12) + 1, (firstMonth % 12) + 1, 1);

    /// <summary>The last day of the period.</summary>
    public DateOnly LastDay
    {
        get
        {
            var month = firstMonth + Months - 1;
            var (year, inYear) = ((month / 12) + 1, (month % 12) + 1);
            return new DateOnly(year, inYear, DateTime.DaysInMonth(year, inYear));
        }
    }

    /// <summary>How many months it has.</summary>
    /// <value>1, 3 or 12.</value>
    public int Months => months == 0 ? 12 : months;

    /// <summary>Reads <c>2026</c>, <c>2026-Q3</c> or <c>2026-05</c>.</summary>
    /// <param name="text">The text.</param>
    /// <returns>The period.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is <see langword="null"/>.</exception>
    /// <exception cref="FormatException">The text is no such period.</exception>
    public static Period Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return TryParse(text, out var period)
            ? period
            : throw new FormatException($"'{text}' is no period; expected YYYY, YYYY-Qn or YYYY-MM.");
    }

    /// <summary>Reads <c>2026</c>, <c>2026-Q3</c> or <c>2026-05</c>.</summary>
    /// <param name="text">The text.</param>
    /// <param name="period">The period, or the default.</param>
    /// <returns><see langword="true"/> if the text is such a period.</returns>
    public static bool TryParse(ReadOnlySpan<char> text, out Period period)
    {
        period = default;
        if (text.Length == 7 && text[4] == '-' && text[5] == 'Q')
        {
            if (!PartialDate.TryParse(text[..4], out var year) || text[6] is < '1' or > '4')
            {
                return false;
            }

            period = new Period(year.FirstDay.Year, ((text[6] - '1') * 3) + 1, 3);
            return true;
        }

        if (text.Length == 10 || !PartialDate.TryParse(text, out var date))
        {
            return false;
        }

        period = new Period(date.FirstDay.Year, date.FirstDay.Month, date.Precision == DatePrecision.Year ? 12 : 1);
        return true;
    }

    /// <summary>The month, quarter or year that holds a day.</summary>
    internal static Period Containing(DateOnly day, int months) => new(day.Year, ((day.Month - 1) / months * months) + 1, months);

    /// <summary>The period in the form in which it is read.</summary>
    /// <returns><c>YYYY</c>, <c>YYYY-Qn</c> or <c>YYYY-MM</c>, in every culture.</returns>
    public override string ToString()
    {
        var first = FirstDay;
        return Months switch
        {
            12 => first.ToString("yyyy", CultureInfo.InvariantCulture),
            3 => string.Create(CultureInfo.InvariantCulture, $"{first.Year:0000}-Q{((first.Month - 1) / 3) + 1}"),
            _ => first.ToString("yyyy-MM", CultureInfo.InvariantCulture),
        };
    }
}
