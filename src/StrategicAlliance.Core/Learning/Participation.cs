using StrategicAlliance.Facts;

namespace StrategicAlliance.Learning;

/// <summary>The partners that took part in something, by themselves or through their people.</summary>
/// <param name="Partners">Those known.</param>
/// <param name="IsComplete">Whether it is known for whom everybody named took part.</param>
internal sealed record Participation(SortedSet<PartnerId> Partners, bool IsComplete)
{
    /// <summary>Whether one partner alone took part.</summary>
    public bool IsOfOne => IsComplete && Partners.Count == 1;
}
