using System.Globalization;
using StrategicAlliance.Facts;

namespace StrategicAlliance.Benefits;

/// <summary>Which periods are to be settled: <c>2026-Q3</c>, <c>2026-07</c>, <c>2026</c>, <c>2026-07-01..2026-09-30</c> or <c>all</c>.</summary>
/// <remarks>The default value is all periods. Immutable; safe to share between threads.</remarks>
public readonly record struct SettlementSpan
{
    private readonly string? text;

    private SettlementSpan(string text, DateOnly from, DateOnly to)
    {
        this.text = text;
        From = from;
        To = to;
    }

    /// <summary>All periods from the first day of the terms through the last one about which facts are held.</summary>
    public static SettlementSpan All => default;

    /// <summary>Whether all periods are meant.</summary>
    public bool IsAll => text is null;

    /// <summary>The first day.</summary>
    /// <value>Meaningless for all periods.</value>
    public DateOnly From { get; }

    /// <summary>The last day.</summary>
    /// <value>Meaningless for all periods.</value>
    public DateOnly To { get; }

    /// <summary>A period of the calendar.</summary>
    /// <param name="period">The period.</param>
    /// <returns>The span.</returns>
    public static SettlementSpan Of(Period period) => new(period.ToString(), period.FirstDay, period.LastDay);

    /// <summary>From one day through another.</summary>
    /// <param name="from">The first day.</param>
    /// <param name="to">The last day, not before the first.</param>
    /// <returns>The span.</returns>
    /// <exception cref="ArgumentException">It ends before it begins.</exception>
    public static SettlementSpan Between(DateOnly from, DateOnly to) => to >= from
        ? new(FormattableString.Invariant($"{from:yyyy-MM-dd}..{to:yyyy-MM-dd}"), from, to)
        : throw new ArgumentException(FormattableString.Invariant($"A span from {from:yyyy-MM-dd} cannot end on {to:yyyy-MM-dd}."), nameof(to));

    /// <summary>Reads a span.</summary>
    /// <param name="text">The text.</param>
    /// <param name="span">The span, or the default.</param>
    /// <returns><see langword="true"/> if the text is one.</returns>
    public static bool TryParse(string? text, out SettlementSpan span)
    {
        span = default;
        if (text is null or "all")
        {
            return text is not null;
        }

        if (Period.TryParse(text, out var period))
        {
            span = Of(period);
            return true;
        }

        var dots = text.IndexOf("..", StringComparison.Ordinal);
        if (dots < 0 || !TryDay(text[..dots], out var from) || !TryDay(text[(dots + 2)..], out var to) || to < from)
        {
            return false;
        }

        span = Between(from, to);
        return true;
    }

    /// <summary>The span in the form in which it is read.</summary>
    /// <returns>The same in every culture.</returns>
    public override string ToString() => text ?? "all";

    private static bool TryDay(string text, out DateOnly day) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out day);
}
