namespace StrategicAlliance.Games;

/// <summary>Weights per player by which no point of a bargaining problem is worth more than 1, and the mix of points that is worth 1.</summary>
/// <param name="Value">What the weights sum to in the direction asked for.</param>
/// <param name="Weights">The weights, by player.</param>
/// <param name="Mixture">Parts of the points that sum to 1, by point.</param>
internal readonly record struct PolarOptimum(double Value, double[] Weights, double[] Mixture);
