namespace StrategicAlliance.Games;

/// <summary>A coalition whose payoffs are fixed: to its value, less its weight times the excess of its level where it has one.</summary>
/// <param name="Bits">The coalition.</param>
/// <param name="Level">The level at which it was fixed, from 0; −1 for one that is fixed to its value beforehand.</param>
/// <param name="Weight">How much of the level's excess it bears; 0 where its value is a floor.</param>
/// <param name="Multiplier">Its weight in the proof that the level cannot be lower.</param>
internal readonly record struct TightCoalition(int Bits, int Level, double Weight, double Multiplier);
