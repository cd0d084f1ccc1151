using StrategicAlliance.Facts;

namespace StrategicAlliance.Knowledge;

/// <summary>The rules for an asset taken by itself, in the order in which they are asked: title, conditions, membership, what was decided, protection, need.</summary>
internal sealed class OwnAccessRules
{
    private readonly AccessBasis basis;
    private readonly AccessPolicySettings settings;
    private readonly AccessRequest request;
    private readonly Dictionary<AssetId, OwnAccess> known = [];
    private readonly OwnAccess? notIn;

    /// <summary>The rules for the partner, purpose, day and need of a request; its asset is not looked at.</summary>
    public OwnAccessRules(AccessBasis basis, AccessPolicySettings settings, AccessRequest request)
    {
        this.basis = basis;
        this.settings = settings;
        this.request = request;
        notIn = Membership.Refuse(basis.Roster, request.Partner, request.Day);
    }

    public OwnAccess Of(AssetId asset)
    {
        if (!known.TryGetValue(asset, out var access))
        {
            known[asset] = access = Decide(asset);
        }

        return access;
    }

    private OwnAccess Decide(AssetId id)
    {
        if (basis.Knowledge.Find(id) is not { } asset)
        {
            return OwnAccess.No(AccessRule.AssetNotHeld, [], $"No asset {id} is held.", "assetContributed");
        }

        var title = AssetTitle.Of(basis, id, request.Day);
        if (title.Holds(request.Partner))
        {
            return OwnAccess.Yes(AccessRule.Owner, AccessScope.Full, AccessTerms.Own, title.Because, $"{request.Partner} owns {id}.");
        }

        if (basis.Agreements.Hanging(id) is [var agreement, ..])
        {
            return OwnAccess.No(
                AccessRule.ConditionOpen,
                [agreement.Signed.Id],
                $"{id} hangs on a condition of {agreement.Id} that is not met.",
                "complianceCleared for the condition");
        }

        var (protection, stated) = ProtectionOf(id);
        return (protection == Protection.Open ? null : notIn)
            ?? DecidedAccess.Of(basis, settings, request, id, isOpen: protection == Protection.Open)
            ?? ByProtection(asset, title, protection, stated);
    }

    private OwnAccess ByProtection(KnowledgeAsset asset, AssetTitle title, Protection protection, ValueList<FactId> stated)
    {
        if (protection == Protection.Open)
        {
            return OwnAccess.Yes(AccessRule.Open, AccessScope.Full, AccessTerms.RoyaltyFree, stated, $"{asset.Id} is open to anyone.");
        }

        if (asset.Origin.Fact is KnowledgeAcquired acquired && acquired.By == request.Partner && title.Holders is null)
        {
            return OwnAccess.Yes(AccessRule.BroughtIn, AccessScope.Full, AccessTerms.AsAgreed, [asset.Origin.Id], $"{request.Partner} brought {asset.Id} in from outside.");
        }

        if (protection == Protection.Restricted)
        {
            return OwnAccess.No(AccessRule.Restricted, stated, $"{asset.Id} is restricted.", "accessGranted by way of exception");
        }

        return protection == Protection.Alliance && request.Purpose == AccessPurpose.Implementation
            ? OwnAccess.Yes(AccessRule.AllianceWide, AccessScope.Full, AccessTerms.RoyaltyFree, stated, $"{asset.Id} is open to all partners for their tasks.")
            : NeededAccess.Of(basis, request, asset, title, stated);
    }

    // What was stated more strictly is not loosened by describing the asset again; a correction of the fact does that.
    private (Protection Protection, ValueList<FactId> Stated) ProtectionOf(AssetId id)
    {
        var stated = basis.RightsOf(id)
            .Where(recorded => recorded.Fact is AssetContributed { Protection: not null })
            .Select(recorded => (recorded.Id, ((AssetContributed)recorded.Fact).Protection!.Value))
            .ToList();
        if (stated.Count == 0)
        {
            return (settings.UnstatedProtection, basis.Knowledge.Find(id) is { } asset ? [asset.Origin.Id] : []);
        }

        var strictest = stated.Max(one => one.Value);
        return (strictest, [stated.First(one => one.Value == strictest).Id]);
    }
}
