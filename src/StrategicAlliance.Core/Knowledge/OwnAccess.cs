using StrategicAlliance.Facts;

namespace StrategicAlliance.Knowledge;

/// <summary>What a partner may do with an asset taken by itself, its sources left aside.</summary>
internal sealed record OwnAccess(AccessRule Rule, AccessScope? Scope, ValueList<FactId> Because, string Explanation)
{
    public AccessTerms? Terms { get; init; }

    public DateOnly? Until { get; init; }

    public string? Needed { get; init; }

    public static OwnAccess No(AccessRule rule, ValueList<FactId> because, string explanation, string? needed = null) =>
        new(rule, null, because, explanation) { Needed = needed };

    public static OwnAccess Yes(AccessRule rule, AccessScope scope, AccessTerms terms, ValueList<FactId> because, string explanation) =>
        new(rule, scope, because, explanation) { Terms = terms };

    /// <summary>The terms that a purpose brings: royalty-free for the own tasks, fair and reasonable for use of results.</summary>
    public static AccessTerms TermsOf(AccessPurpose purpose) =>
        purpose == AccessPurpose.Implementation ? AccessTerms.RoyaltyFree : AccessTerms.FairAndReasonable;
}
