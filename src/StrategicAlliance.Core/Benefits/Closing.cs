using StrategicAlliance.Facts;

namespace StrategicAlliance.Benefits;

/// <summary>That a period was settled: when, what was paid in it, and whether it is the last of the periods settled together.</summary>
/// <param name="At">The instant at which it became known; what became known by then counts as settled.</param>
/// <param name="Because">The settlements.</param>
/// <param name="Shares">What was paid; <see langword="null"/> if no amounts are stated that can be compared, or for all but the last of periods settled together.</param>
/// <param name="Together">All periods settled together, this one included.</param>
internal sealed record Closing(DateTimeOffset At, ValueList<FactId> Because, IReadOnlyDictionary<PartnerId, decimal>? Shares, IReadOnlyList<Period> Together);
