using StrategicAlliance.Facts;

namespace StrategicAlliance.Knowledge;

/// <summary>Who holds the title of an asset, as far as access rests on it.</summary>
/// <remarks>The title is as first stated and as transferred since. Who is named as owner later without a transfer does not come to hold it, and who is no longer
/// named holds it no more: where statements differ, nobody gains.</remarks>
internal sealed record AssetTitle(ValueList<PartnerId>? Holders, ValueList<FactId> Because)
{
    public bool Holds(PartnerId partner) => Holders?.Contains(partner) == true;

    public static AssetTitle Of(AccessBasis basis, AssetId asset, DateOnly day)
    {
        ValueList<PartnerId>? title = null;
        ValueList<PartnerId>? named = null;
        var because = new List<FactId>();
        foreach (var recorded in basis.RightsOf(asset))
        {
            var stated = recorded.Fact switch
            {
                AssetContributed contributed => contributed.Owners,
                KnowledgeConverted converted => converted.Owners,
                AssetTransferred transferred when PassesTitle(basis, transferred, day) => transferred.To,
                _ => null,
            };
            if (stated is null)
            {
                continue;
            }

            if (recorded.Fact is AssetTransferred)
            {
                because.Clear();
                title = stated;
            }

            because.Add(recorded.Id);
            title ??= stated;
            named = stated;
        }

        return new AssetTitle(title?.Where(holder => named!.Contains(holder)).ToValueList(), because.ToValueList());
    }

    private static bool PassesTitle(AccessBasis basis, AssetTransferred transferred, DateOnly day) =>
        transferred.Scope is null or TransferScope.Title
        && transferred.On.FirstDay <= day
        && basis.Agreements.HasTakenEffect(transferred.Agreement, day)
        && !basis.Agreements.Hanging(transferred.Asset).Any(agreement => agreement.Signed.Fact.On.FirstDay <= transferred.On.FirstDay);
}
