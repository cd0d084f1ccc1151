using StrategicAlliance.Facts;

namespace StrategicAlliance.Knowledge;

/// <summary>When a planned publication must be announced to the partners, and until when they may object.</summary>
/// <remarks>
/// <para>The last day for the notice is the day of publication less the days of notice; objections may be raised through the day of the notice plus the days of objection. Calendar
/// days, as a clause of the DESCA type counts them; the counts are the contract's and differ between its versions (45 and 30 days in Horizon 2020).</para>
/// <para>Immutable; safe to share between threads.</para>
/// </remarks>
public sealed record PublicationNotice
{
    private PublicationNotice(DateOnly latestNotice, DateOnly? sent, DateOnly? objectionUntil)
    {
        LatestNotice = latestNotice;
        Sent = sent;
        ObjectionUntil = objectionUntil;
    }

    /// <summary>Source: DESCA 2016.</summary>
    public static Citation Citation { get; } = new("DESCA", 2016, "Model Consortium Agreement for Horizon 2020, version 1.2, section 8.4 on dissemination; day counts are inputs");

    /// <summary>The last day on which the notice is in time.</summary>
    public DateOnly LatestNotice { get; }

    /// <summary>The day on which the notice was sent; <see langword="null"/> if it was not.</summary>
    public DateOnly? Sent { get; }

    /// <summary>Whether the notice was in time; <see langword="null"/> if it was not sent yet.</summary>
    public bool? IsInTime => Sent is { } sent ? sent <= LatestNotice : null;

    /// <summary>The last day for objections; <see langword="null"/> if the notice was not sent or the days of objection are not given.</summary>
    public DateOnly? ObjectionUntil { get; }

    /// <summary>The days of a planned publication.</summary>
    /// <param name="publication">The planned day of publication.</param>
    /// <param name="noticeDays">The days of notice before it. 0 or more.</param>
    /// <param name="sent">The day on which the notice was sent; <see langword="null"/> if it was not.</param>
    /// <param name="objectionDays">The days of objection after the notice. 0 or more; <see langword="null"/> if not given.</param>
    /// <returns>The days.</returns>
    /// <exception cref="ArgumentOutOfRangeException">A count is negative, or a day falls outside the calendar (years 1 to 9999).</exception>
    public static PublicationNotice Of(DateOnly publication, int noticeDays, DateOnly? sent, int? objectionDays)
    {
        Bounds.Count(noticeDays, 0);
        return new PublicationNotice(
            publication.AddDays(-noticeDays),
            sent,
            Bounds.Count(objectionDays, 0, nameof(objectionDays)) is { } days ? sent?.AddDays(days) : null);
    }
}
