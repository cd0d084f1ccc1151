using StrategicAlliance.Facts;

namespace StrategicAlliance.Benefits;

/// <summary>A common benefit or a cost of a pool, in the currency of the terms.</summary>
/// <param name="Because">The fact.</param>
/// <param name="Day">The number of the day it counts for.</param>
/// <param name="Amount">The benefit, or the cost.</param>
/// <param name="IsCost">Whether it is a cost.</param>
/// <param name="Payer">The partner who laid a cost out.</param>
internal readonly record struct PoolEntry(FactId Because, int Day, decimal Amount, bool IsCost, PartnerId? Payer);
