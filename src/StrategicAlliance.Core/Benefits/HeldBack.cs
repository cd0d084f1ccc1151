namespace StrategicAlliance.Benefits;

/// <summary>Money of one day that a holdback keeps.</summary>
/// <param name="Step">The step that keeps it.</param>
/// <param name="Earned">The number of the day it was earned.</param>
/// <param name="Release">The number of the day on which it is released; <see langword="null"/> if the step states none.</param>
/// <param name="Amount">How much.</param>
internal readonly record struct HeldBack(string Step, int Earned, int? Release, decimal Amount);
