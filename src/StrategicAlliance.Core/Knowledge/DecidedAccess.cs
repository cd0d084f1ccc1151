using StrategicAlliance.Facts;

namespace StrategicAlliance.Knowledge;

/// <summary>What was decided last about a partner, an asset and a purpose: a grant, a licence, a refusal, a revocation.</summary>
/// <remarks>Time opens nothing: a grant that has run out closes what it had opened, even where the protection alone would open it. A refusal that says until when stops
/// to count after that day; what was granted before it does not come back.</remarks>
internal static class DecidedAccess
{
    /// <summary>The decision that stands; <see langword="null"/> if none does.</summary>
    public static OwnAccess? Of(AccessBasis basis, AccessPolicySettings settings, AccessRequest request, AssetId asset, bool isOpen)
    {
        var last = basis.RightsOf(asset).LastOrDefault(recorded => recorded.Fact.On.FirstDay <= request.Day && IsAbout(recorded.Fact, request));
        return last.Fact switch
        {
            AccessRefused or AccessRevoked => Closed(last.As((AccessDecided)last.Fact), request.Day),

            // What is open to anyone needs no grant, so the end of one takes nothing away.
            AccessGranted or AssetTransferred when isOpen => null,
            AccessGranted granted => Granted(basis, settings, request, last.As(granted)),
            AssetTransferred licence => Licensed(basis, request, last.As(licence)),
            _ => null,
        };
    }

    private static bool IsAbout(AllianceFact fact, AccessRequest request) => fact switch
    {
        AccessDecided decided => decided.To == request.Partner && decided.Purpose == request.Purpose,
        AssetTransferred { Scope: TransferScope.Licence or TransferScope.CrossLicence } licence => licence.To.Contains(request.Partner),
        _ => false,
    };

    private static OwnAccess? Closed(Recorded<AccessDecided> decided, DateOnly day)
    {
        var fact = decided.Fact;
        if (fact.Until is { } until && until.LastDay < day)
        {
            return null;
        }

        var (rule, word) = fact is AccessRevoked ? (AccessRule.Revoked, "revoked") : (AccessRule.Refused, "refused");
        var why = fact.Reason is { } reason ? $": {reason}" : string.Empty;
        return OwnAccess.No(rule, [decided.Id], $"Access to {fact.Asset} was {word} to {fact.To} on {fact.On}{why}.", "accessGranted");
    }

    private static OwnAccess Granted(AccessBasis basis, AccessPolicySettings settings, AccessRequest request, Recorded<AccessGranted> granted)
    {
        var fact = granted.Fact;
        if (fact.Until is { } until && until.LastDay < request.Day)
        {
            return OwnAccess.No(AccessRule.GrantExpired, [granted.Id], $"The grant of {fact.Asset} to {fact.To} ran through {until}.", "accessGranted");
        }

        return Lapsed(basis, request, granted.Id, fact)
            ?? OwnAccess.Yes(
                AccessRule.Granted,
                fact.Scope ?? settings.UnstatedScope,
                OwnAccess.TermsOf(request.Purpose),
                [granted.Id],
                $"{fact.Asset} was granted to {fact.To} on {fact.On}.") with { Until = fact.Until?.LastDay };
    }

    private static OwnAccess Licensed(AccessBasis basis, AccessRequest request, Recorded<AssetTransferred> licence)
    {
        var fact = licence.Fact;
        if (!basis.Agreements.HasTakenEffect(fact.Agreement, request.Day))
        {
            return OwnAccess.No(AccessRule.ConditionOpen, [licence.Id], $"The licence of {fact.Asset} stands under {fact.Agreement}, which is not effective.", "complianceCleared for its conditions");
        }

        var agreement = fact.Agreement is { } id ? basis.Agreements.Find(id) : null;
        if (agreement?.IsInForce(request.Day) == false)
        {
            return OwnAccess.No(AccessRule.LicenceEnded, [licence.Id, agreement.Signed.Id], $"The licence of {fact.Asset} stands under {agreement.Id}, which is no longer in force.", "a new licence or accessGranted");
        }

        return Lapsed(basis, request, licence.Id, fact)
            ?? OwnAccess.Yes(AccessRule.Licensed, AccessScope.Full, AccessTerms.AsAgreed, [licence.Id], $"{fact.Asset} was licensed to {request.Partner} on {fact.On}.")
                with { Until = agreement?.Expires?.LastDay };
    }

    // What was given on the very day of a return may have been given before the partner left.
    private static OwnAccess? Lapsed(AccessBasis basis, AccessRequest request, FactId id, AllianceFact fact) =>
        basis.Roster.Find(request.Partner) is { Joined: var joined } partner
        && (fact.On.FirstDay < joined.Fact.On.FirstDay || (partner.HasReturned && fact.On.FirstDay == joined.Fact.On.FirstDay))
            ? OwnAccess.No(AccessRule.LapsedOnLeaving, [id, joined.Id], $"What {request.Partner} was given on {fact.On} lapsed when it left; it joined again on {joined.Fact.On}.", "accessGranted anew")
            : null;
}
