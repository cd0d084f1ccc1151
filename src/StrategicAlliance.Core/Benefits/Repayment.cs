using StrategicAlliance.Facts;

namespace StrategicAlliance.Benefits;

/// <summary>Capital that a <c>recoup</c> paid back on a day.</summary>
/// <param name="Step">The step.</param>
/// <param name="Advance">The first fact of the advance it repays; <see langword="null"/> if the step states an amount instead.</param>
/// <param name="To">Who was repaid.</param>
/// <param name="Day">The number of the day.</param>
/// <param name="Amount">How much, not rounded by days.</param>
internal readonly record struct Repayment(string Step, FactId? Advance, PartnerId To, int Day, decimal Amount);
