using StrategicAlliance.Facts;
using StrategicAlliance.Partners;

namespace StrategicAlliance.Learning;

/// <summary>People who learned from another partner and left their place in the alliance.</summary>
internal sealed record Homecoming(Recorded<StaffAssigned> Sent, Recorded<StaffLeft> Left, ValueList<AssetId> Learned, int Heads)
{
    public bool IsInField => Left.Fact.Placement == Placement.SameField;

    public ValueList<FactId> Because => [Sent.Id, Left.Id];
}
