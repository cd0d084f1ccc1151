using StrategicAlliance.Agreements;
using StrategicAlliance.Facts;

namespace StrategicAlliance.Knowledge;

/// <summary>What an agreement opens to a partner that needs it: background that is listed, foreground to the parties.</summary>
internal static class NeededAccess
{
    public static OwnAccess Of(AccessBasis basis, AccessRequest request, KnowledgeAsset asset, AssetTitle title, ValueList<FactId> stated)
    {
        if (!NeedThreshold.IsMet(request.Purpose, request.Need))
        {
            var shown = request.Need is { } need ? $"{need.ToName()} is not enough" : "no need was shown";
            return OwnAccess.No(
                AccessRule.NeedNotShown,
                stated,
                $"{asset.Id} is for those who need it; {shown} for {request.Purpose.ToName()}.",
                "a need: " + string.Join(", ", NeedThreshold.Sufficient(request.Purpose).Select(need => need.ToName())));
        }

        var ground = GroundOf(basis, asset);
        if (ground is not (KnowledgeGround.Background or KnowledgeGround.Foreground))
        {
            var words = ground is { } other ? $"is {other.ToName()}" : "is of no one known ground";
            return OwnAccess.No(AccessRule.GroundNotCovered, stated, $"{asset.Id} {words}; a need opens background and foreground only.", "accessGranted");
        }

        return ByAgreement(basis, request, asset, title, ground == KnowledgeGround.Background);
    }

    private static OwnAccess ByAgreement(AccessBasis basis, AccessRequest request, KnowledgeAsset asset, AssetTitle title, bool isBackground)
    {
        var between = title.Holders is { Count: > 0 } owners ? basis.Agreements.Between([request.Partner, .. owners], request.Day) : [];
        var unconditional = between.Where(basis.Agreements.IsUnconditional).ToList();
        if (unconditional.Count == 0)
        {
            return between.Count > 0
                ? OwnAccess.No(AccessRule.ConditionOpen, Signed(between), $"{between[0].Id} is not effective: a condition precedent is not met.", "complianceCleared for the condition")
                : OwnAccess.No(AccessRule.NoAgreement, title.Because, $"No agreement in force has {request.Partner} and the owners of {asset.Id} as parties.", "agreementSigned by both, or accessGranted");
        }

        var covering = unconditional.Where(agreement => !isBackground || agreement.Clauses.BackgroundListed == true).ToList();
        if (covering.Count == 0)
        {
            return OwnAccess.No(AccessRule.BackgroundNotListed, Signed(unconditional), $"{asset.Id} is background, and {unconditional[0].Id} is not known to list it.", "clauses.backgroundListed, or accessGranted");
        }

        var longest = covering.OrderByDescending(agreement => agreement.Expires?.LastDay ?? DateOnly.MaxValue).ThenBy(agreement => agreement.Id).First();
        return OwnAccess.Yes(
            AccessRule.NeedShown,
            AccessScope.Full,
            OwnAccess.TermsOf(request.Purpose),
            [.. title.Because, longest.Signed.Id],
            $"{request.Partner} needs {asset.Id} for {request.Purpose.ToName()}; {longest.Id} opens it.") with { Until = longest.Expires?.LastDay };
    }

    private static ValueList<FactId> Signed(IEnumerable<Agreement> agreements) => agreements.Select(agreement => agreement.Signed.Id).ToValueList();

    // Two grounds stated of one asset leave it open which holds. What a conversion brought was created by the work.
    private static KnowledgeGround? GroundOf(AccessBasis basis, KnowledgeAsset asset)
    {
        var stated = basis.RightsOf(asset.Id).Select(recorded => (recorded.Fact as AssetContributed)?.Ground).OfType<KnowledgeGround>().Distinct().ToList();
        return stated switch
        {
            [var only] => only,
            [] when asset.Origin.Fact is KnowledgeConverted => KnowledgeGround.Foreground,
            _ => null,
        };
    }
}
