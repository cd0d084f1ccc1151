namespace StrategicAlliance.Games;

/// <summary>What a search for whole units in the core found.</summary>
/// <param name="Units">The units of every player.</param>
/// <param name="Shortfall">By how many units the worst-off coalition would do better alone; 0 in the core.</param>
/// <param name="Worst">That coalition; 0 in the core.</param>
/// <param name="IsLargestRemainder">Whether nothing was moved.</param>
/// <param name="IsProven">Whether the search was exhausted.</param>
internal sealed record CoreRoundingResult(long[] Units, double Shortfall, int Worst, bool IsLargestRemainder, bool IsProven);
