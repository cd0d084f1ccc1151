using StrategicAlliance.Facts;

namespace StrategicAlliance.Trust;

/// <summary>How far everybody rated may be trusted on a day.</summary>
/// <remarks>Immutable; safe to share between threads.</remarks>
public sealed record RatingFinding
{
    internal RatingFinding(DateOnly asOf, double baseRate, IEnumerable<RatedTrust> targets)
    {
        AsOf = asOf;
        BaseRate = baseRate;
        Targets = targets.OrderBy(trust => trust.Target).ToValueList();
    }

    /// <summary>The day.</summary>
    public DateOnly AsOf { get; }

    /// <summary>What is expected of somebody who was never rated.</summary>
    public double BaseRate { get; }

    /// <summary>Everybody rated, by id.</summary>
    public ValueList<RatedTrust> Targets { get; }

    /// <summary>The trust in one of them.</summary>
    /// <param name="target">Who.</param>
    /// <returns>The trust, or <see langword="null"/> if nobody rated it.</returns>
    public RatedTrust? Find(PartnerId target)
    {
        var (low, high) = (0, Targets.Count);
        while (low < high)
        {
            var middle = low + ((high - low) / 2);
            (low, high) = Targets[middle].Target.CompareTo(target) < 0 ? (middle + 1, high) : (low, middle);
        }

        return low < Targets.Count && Targets[low].Target == target ? Targets[low] : null;
    }
}
