using StrategicAlliance.Facts;

namespace StrategicAlliance.Trust;

/// <summary>How far everybody rated may be trusted on a day.</summary>
/// <remarks>Immutable; safe to share between threads.</remarks>
public sealed record RatingFinding
{
    /// <summary>Trust in everybody rated.</summary>
    /// <param name="asOf">The day.</param>
    /// <param name="baseRate">What is expected of somebody who was never rated; from 0 to 1.</param>
    /// <param name="targets">Everybody rated, each once, in any order.</param>
    /// <exception cref="ArgumentException">An argument is missing or out of its range.</exception>
    public RatingFinding(DateOnly asOf, double baseRate, IEnumerable<RatedTrust> targets)
    {
        ArgumentNullException.ThrowIfNull(targets);
        AsOf = asOf;
        BaseRate = Checked.Probability(baseRate);
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
