using StrategicAlliance.Facts;

namespace StrategicAlliance.Alliances;

/// <summary>A fact, its name and its position among all facts that were ever written.</summary>
internal readonly record struct Entry(int Position, Recorded<AllianceFact> Recorded)
{
    public FactId Id => Recorded.Id;

    public AllianceFact Fact => Recorded.Fact;
}
