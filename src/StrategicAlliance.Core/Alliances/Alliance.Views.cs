namespace StrategicAlliance.Alliances;

/// <content>Looking back.</content>
public sealed partial class Alliance
{
    /// <summary>The alliance as it stood on a day, with all that is known now.</summary>
    /// <param name="day">The day; facts that took effect on it are included.</param>
    /// <returns>A view whose history holds the facts of that day and before.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The alliance was not yet proposed on that day, or this is a view that ends before it.</exception>
    /// <remarks>A view may be recorded on, to try what would follow; it never sees what came after its day.</remarks>
    public Alliance AsOf(DateOnly day) => View(day, null);

    /// <summary>The alliance as it stood on a day, with what was known at an instant.</summary>
    /// <param name="day">The day; facts that took effect on it are included.</param>
    /// <param name="knownAt">The instant; facts recorded at it are included. A fact that does not say when it was recorded was known from
    /// midnight UTC of its own day on.</param>
    /// <returns>A view whose history holds the facts of that day and before that were known by then. A correction or withdrawal that was not
    /// known by then does not count in it.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The alliance was not yet proposed on that day or not known at that instant, or this is a view that
    /// ends before it.</exception>
    public Alliance AsOf(DateOnly day, DateTimeOffset knownAt) => View(day, knownAt);

    private Alliance View(DateOnly day, DateTimeOffset? knownAt)
    {
        if (view is not null && day > Day)
        {
            throw new ArgumentOutOfRangeException(
                nameof(day),
                FormattableString.Invariant($"This view ends on {Day:yyyy-MM-dd}; what came later is seen from the alliance that it was taken of."));
        }

        var known = view?.KnownAt is { } limit && (knownAt is null || knownAt > limit) ? limit : knownAt;
        var part = History.Where(entry => entry.Fact.On.FirstDay <= day && (known is null || entry.Fact.KnownAt <= known));
        var seen = AllianceFold.View(part, day);
        if (seen.Ledgers.Charter.Proposal is null)
        {
            throw new ArgumentOutOfRangeException(
                nameof(day),
                FormattableString.Invariant($"{Name} was proposed on {Proposal.Fact.On} and known from {Proposal.Fact.KnownAt:yyyy-MM-dd'T'HH:mm:ss'Z'}; there is nothing to see before."));
        }

        return new Alliance(part, seen, Rules, (day, known));
    }
}
