using StrategicAlliance.Facts;

namespace StrategicAlliance.Knowledge;

/// <summary>Access rights as a consortium agreement of the DESCA type gives them.</summary>
/// <remarks>
/// <para>Owners need no access rights. Joint owners use what they own jointly; to exploit it they owe the others fair and reasonable compensation. Others get background that is
/// not excluded in the attachment, and foreground, if they need it: royalty-free for their own tasks, on fair and reasonable terms to exploit their own results. A request
/// is in time through the last day, some months after the end of the project; if that month has no such day, its last day counts. Sideground and postground are not
/// covered. DESCA (2016), sections 8 and 9; Horizon Europe model grant agreement (2021), article 16.</para>
/// <para>Pure; safe to call from any thread.</para>
/// </remarks>
public static class AccessRights
{
    /// <summary>Source: DESCA 2016.</summary>
    public static Citation Citation => NeedThreshold.Citation;

    /// <summary>Decides about a request under the default settings.</summary>
    /// <param name="request">The request.</param>
    /// <returns>The decision.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="request"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The last day for the request falls outside the calendar (years 1 to 9999).</exception>
    public static AccessRightsDecision Decide(AccessRightsRequest request) => Decide(request, new AccessRightsSettings());

    /// <summary>Decides about a request.</summary>
    /// <param name="request">The request.</param>
    /// <param name="settings">The terms of the contract.</param>
    /// <returns>The decision.</returns>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The last day for the request falls outside the calendar (years 1 to 9999).</exception>
    public static AccessRightsDecision Decide(AccessRightsRequest request, AccessRightsSettings settings)
    {
        Bounds.Given(request);
        Bounds.Given(settings);
        var latest = request.ProjectEnd is { } end ? LatestRequest(end, settings) : default(DateOnly?);
        var inTime = request.RequestedOn is { } on && latest is { } last ? on <= last : default(bool?);
        return Decide(request, inTime) with { IsWithinTime = inTime, LatestRequest = latest };
    }

    /// <summary>The last day on which a request is in time, whatever it is about.</summary>
    /// <param name="projectEnd">The day on which the project ended or will end.</param>
    /// <param name="settings">The terms of the contract.</param>
    /// <returns>The same day of the month in which the limit ends, or the last day of that month if it has no such day.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="settings"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The day falls outside the calendar (years 1 to 9999).</exception>
    public static DateOnly LatestRequest(DateOnly projectEnd, AccessRightsSettings settings) => projectEnd.AddMonths(Bounds.Given(settings).RequestLimitMonths);

    private static AccessRightsDecision Decide(AccessRightsRequest request, bool? inTime)
    {
        if (request.Owners.Contains(request.Requester, StringComparer.Ordinal))
        {
            return request.Owners.Distinct(StringComparer.Ordinal).Count() == 1
                ? new(true, AccessTerms.Own, AccessRightsRule.Owner, $"{request.Requester} owns it.")
                : new(true, OwnAccess.TermsOf(request.Purpose), AccessRightsRule.JointOwner, $"{request.Requester} owns it jointly with others, who are compensated when it is exploited.");
        }

        if (request.Category is not (KnowledgeGround.Background or KnowledgeGround.Foreground))
        {
            return new(false, null, AccessRightsRule.GroundNotCovered, $"Access rights cover background and foreground, not {request.Category.ToName()}.");
        }

        if (request.IsExcluded)
        {
            return new(false, null, AccessRightsRule.Excluded, "The attachment of the agreement excludes it.");
        }

        if (inTime == false)
        {
            return new(false, null, AccessRightsRule.TooLate, "The request came after the last day for it.");
        }

        return request.IsNeeded switch
        {
            true => new(true, OwnAccess.TermsOf(request.Purpose), AccessRightsRule.Needed, $"It is needed for {request.Purpose.ToName()}."),
            false => new(false, null, AccessRightsRule.NotNeeded, $"It is not needed for {request.Purpose.ToName()}."),
            null => new(null, null, AccessRightsRule.NeedNotKnown, "Whether it is needed is not known."),
        };
    }
}
