using System.Globalization;
using StrategicAlliance.Facts;

namespace StrategicAlliance.Trust;

/// <summary>Which raters agree with the rest, and what they say.</summary>
/// <remarks>Immutable; safe to share between threads.</remarks>
public sealed record QuantileFilterFinding
{
    internal QuantileFilterFinding(Evidence all, Evidence kept, ValueList<int> keptIndexes, int raters, int rounds)
    {
        All = all;
        Kept = kept;
        KeptIndexes = keptIndexes;
        Raters = raters;
        Rounds = rounds;
    }

    /// <summary>The evidence of all.</summary>
    public Evidence All { get; }

    /// <summary>The evidence of those that were kept.</summary>
    public Evidence Kept { get; }

    /// <summary>The places of those that were kept, counted from 0.</summary>
    public ValueList<int> KeptIndexes { get; }

    /// <summary>How many raters there were.</summary>
    public int Raters { get; }

    /// <summary>How many times some were dropped.</summary>
    public int Rounds { get; }

    /// <summary>The expectation of all; from 0 to 1.</summary>
    public double Unfiltered => BetaReputation.Expectation(All);

    /// <summary>The expectation of those that were kept; 1/2, which is the prior alone, if none was.</summary>
    public double Filtered => BetaReputation.Expectation(Kept);

    /// <summary>Whether half of the raters or more were dropped, or half of the evidence.</summary>
    public bool IsMajorityDropped => KeptIndexes.Count < Raters && (2 * KeptIndexes.Count <= Raters || 2 * Kept.Total <= All.Total);

    /// <summary>What to beware of: the filter cannot know on which side the liars are.</summary>
    /// <value><see langword="null"/> if nobody was dropped.</value>
    public string? Warning => KeptIndexes.Count == Raters ? null : string.Create(
        CultureInfo.InvariantCulture,
        $"{Raters - KeptIndexes.Count} of {Raters} raters contradict the rest and were dropped. {(IsMajorityDropped ? "That is half of them or of their evidence, or more; the filter is only for a minority." : "Where liars are the majority, it was the honest.")}");
}
