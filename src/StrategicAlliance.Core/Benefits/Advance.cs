using StrategicAlliance.Facts;

namespace StrategicAlliance.Benefits;

/// <summary>A contribution or a payment that is to be repaid, or that bears a return.</summary>
/// <param name="Origin">The first fact of it, by which it is known whatever corrected it.</param>
/// <param name="Because">The fact that stands.</param>
/// <param name="Day">The number of the day it was made.</param>
/// <param name="Amount">How much.</param>
internal readonly record struct Advance(FactId Origin, FactId Because, int Day, decimal Amount);
