using StrategicAlliance.Facts;

namespace StrategicAlliance.Benefits;

/// <summary>Knows no solution concept.</summary>
internal sealed class NoCoalitionDivision : ICoalitionDivision
{
    public Outcome<ValueMap<decimal>>? Divide(string solution, IReadOnlyList<CoalitionValued> coalitions) => null;
}
