using System.Globalization;

namespace StrategicAlliance.Facts;

/// <summary>A day, or a month or a year where history is known no better: <c>1984-02-17</c>, <c>1984-02</c>, <c>1984</c>.</summary>
/// <remarks>
/// <para>A partial date is ordered by its first day and keeps its precision: <c>1984</c> and <c>1984-01-01</c> compare as
/// the same moment but are not equal.</para>
/// <para>The default value is the day 0001-01-01. Immutable; safe to share between threads.</para>
/// </remarks>
public readonly record struct PartialDate : IComparable<PartialDate>
{
    private readonly DateOnly first;

    private PartialDate(DateOnly first, DatePrecision precision)
    {
        this.first = first;
        Precision = precision;
    }

    /// <summary>A whole year.</summary>
    /// <param name="year">The year, 1 to 9999.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such year.</exception>
    public PartialDate(int year)
        : this(new DateOnly(year, 1, 1), DatePrecision.Year)
    {
    }

    /// <summary>A whole month.</summary>
    /// <param name="year">The year, 1 to 9999.</param>
    /// <param name="month">The month, 1 to 12.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such month.</exception>
    public PartialDate(int year, int month)
        : this(new DateOnly(year, month, 1), DatePrecision.Month)
    {
    }

    /// <summary>A day.</summary>
    /// <param name="year">The year, 1 to 9999.</param>
    /// <param name="month">The month, 1 to 12.</param>
    /// <param name="day">The day of the month.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such day.</exception>
    public PartialDate(int year, int month, int day)
        : this(new DateOnly(year, month, day), DatePrecision.Day)
    {
    }

    /// <summary>How exactly the date is known.</summary>
    /// <value>The default is <see cref="DatePrecision.Day"/>.</value>
    public DatePrecision Precision { get; }

    /// <summary>The first day that the date may mean; facts take effect on it.</summary>
    public DateOnly FirstDay => first;

    /// <summary>The last day that the date may mean.</summary>
    public DateOnly LastDay => Precision switch
    {
        DatePrecision.Year => new DateOnly(first.Year, 12, 31),
        DatePrecision.Month => new DateOnly(first.Year, first.Month, DateTime.DaysInMonth(first.Year, first.Month)),
        _ => first,
    };

    /// <summary>A day is a date known exactly.</summary>
    /// <param name="day">The day.</param>
    public static implicit operator PartialDate(DateOnly day) => new(day, DatePrecision.Day);

    /// <summary>Reads <c>YYYY-MM-DD</c>, <c>YYYY-MM</c> or <c>YYYY</c>.</summary>
    /// <param name="text">The text.</param>
    /// <returns>The date with the precision of the text.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is <see langword="null"/>.</exception>
    /// <exception cref="FormatException">The text is no such date.</exception>
    public static PartialDate Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return TryParse(text, out var date)
            ? date
            : throw new FormatException($"'{text}' is no date; expected YYYY-MM-DD, YYYY-MM or YYYY.");
    }

    /// <summary>Reads <c>YYYY-MM-DD</c>, <c>YYYY-MM</c> or <c>YYYY</c>.</summary>
    /// <param name="text">The text.</param>
    /// <param name="date">The date with the precision of the text, or the default.</param>
    /// <returns><see langword="true"/> if the text is such a date.</returns>
    public static bool TryParse(ReadOnlySpan<char> text, out PartialDate date)
    {
        date = default;
        if (text.Length is not (4 or 7 or 10) || !TryDigits(text[..4], out var year) || year == 0)
        {
            return false;
        }

        if (text.Length == 4)
        {
            date = new PartialDate(year);
            return true;
        }

        if (text[4] != '-' || !TryDigits(text[5..7], out var month) || month is < 1 or > 12)
        {
            return false;
        }

        if (text.Length == 7)
        {
            date = new PartialDate(year, month);
            return true;
        }

        if (text[7] != '-' || !TryDigits(text[8..10], out var day) || day < 1 || day > DateTime.DaysInMonth(year, month))
        {
            return false;
        }

        date = new PartialDate(year, month, day);
        return true;
    }

    /// <summary>Orders by first day.</summary>
    /// <param name="other">The other date.</param>
    /// <returns>Below 0 if this one begins earlier, above 0 if later, 0 if both begin on the same day.</returns>
    public int CompareTo(PartialDate other) => first.CompareTo(other.first);

    /// <summary>Whether the first date begins earlier.</summary>
    /// <param name="left">The first date.</param>
    /// <param name="right">The second date.</param>
    public static bool operator <(PartialDate left, PartialDate right) => left.first < right.first;

    /// <summary>Whether the first date begins later.</summary>
    /// <param name="left">The first date.</param>
    /// <param name="right">The second date.</param>
    public static bool operator >(PartialDate left, PartialDate right) => left.first > right.first;

    /// <summary>Whether the first date does not begin later.</summary>
    /// <param name="left">The first date.</param>
    /// <param name="right">The second date.</param>
    public static bool operator <=(PartialDate left, PartialDate right) => left.first <= right.first;

    /// <summary>Whether the first date does not begin earlier.</summary>
    /// <param name="left">The first date.</param>
    /// <param name="right">The second date.</param>
    public static bool operator >=(PartialDate left, PartialDate right) => left.first >= right.first;

    /// <summary>The date in the form in which it is known.</summary>
    /// <returns><c>YYYY-MM-DD</c>, <c>YYYY-MM</c> or <c>YYYY</c>, in every culture.</returns>
    public override string ToString() => first.ToString(
        Precision switch { DatePrecision.Year => "yyyy", DatePrecision.Month => "yyyy-MM", _ => "yyyy-MM-dd" },
        CultureInfo.InvariantCulture);

    // ASCII digits only: int.Parse would take other scripts' digits under some cultures.
    private static bool TryDigits(ReadOnlySpan<char> text, out int value)
    {
        value = 0;
        foreach (var c in text)
        {
            if (!char.IsAsciiDigit(c))
            {
                return false;
            }

            value = (value * 10) + (c - '0');
        }

        return true;
    }
}
