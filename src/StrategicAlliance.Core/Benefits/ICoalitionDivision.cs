using StrategicAlliance.Facts;

namespace StrategicAlliance.Benefits;

/// <summary>Divides by a solution concept of cooperative games; the weights of a <c>split</c> come from it.</summary>
internal interface ICoalitionDivision
{
    /// <summary>What the solution gives each member, or <see langword="null"/> if there is no such solution.</summary>
    /// <param name="solution">Its name, e.g. <c>shapley</c>.</param>
    /// <param name="coalitions">The coalitions and their values; of one coalition, the last holds.</param>
    /// <returns>The shares by partner, none negative; or why there are none.</returns>
    Outcome<ValueMap<decimal>>? Divide(string solution, IReadOnlyList<CoalitionValued> coalitions);
}
