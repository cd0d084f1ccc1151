using StrategicAlliance.Facts;
using StrategicAlliance.Knowledge;

namespace StrategicAlliance.Samples;

/// <summary>Whose a handbook is.</summary>
public static class OwnershipSample
{
    public static void Run(TextWriter output)
    {
        var alliance = KnowledgeExample.Alliance;

        #region shown
        var contributions = new Dictionary<PartnerId, decimal> { ["falke"] = 50, ["lianhe"] = 25, ["tunturi"] = 25 };
        var ownership = KnowledgeOwnership.Of(alliance.Knowledge, alliance.Roster, alliance.Agreements, contributions);

        foreach (AssetId asset in (AssetId[])["cold-test", "cold-handbook", "grease-study"])
        {
            var owned = ownership.Find(asset)!;
            var shares = owned.Owners.Select(owner => FormattableString.Invariant($"{owner.Owner} {owner.Share.Figure}"));
            output.WriteLine($"{asset}: {owned.Basis}, {ownership.Category(asset, "consortium")!.Ground}, owners [{string.Join(", ", shares)}]");
            output.WriteLine($"  {owned.Explanation}");
        }
        #endregion
    }
}
