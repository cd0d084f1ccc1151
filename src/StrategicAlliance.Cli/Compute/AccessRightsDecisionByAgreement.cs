using StrategicAlliance.Cli.Answers;
using StrategicAlliance.Cli.Input;
using StrategicAlliance.Facts;
using StrategicAlliance.Knowledge;

namespace StrategicAlliance.Cli.Compute;

/// <summary>Whether a consortium agreement gives access rights, and on what terms.</summary>
internal sealed class AccessRightsDecisionByAgreement : IComputation
{
    private const string Category = "category";
    private const string Owner = "owner";
    private const string Owners = "owners";
    private const string Requester = "requester";
    private const string Purpose = "purpose";
    private const string NeededFor = "neededFor";
    private const string Excluded = "excludedInAttachment";
    private const string RequestDate = "requestDate";
    private const string ProjectEnd = "projectEnd";
    private const string LimitMonths = "requestLimitMonths";

    public string Name => "access-rights-decision";

    public IReadOnlyList<string> Inputs =>
        ["asset", Category, Owner, Requester, Purpose, NeededFor, Excluded, Owners, RequestDate, ProjectEnd, LimitMonths];

    public string Unit => "yes or no";

    public string Citation => $"{AccessRights.Citation}; {AccessRightsSettings.Citation}";

    public Answer Run(ComputationInput input)
    {
        input.Text("asset");
        var category = input.Find(Category) is { } ground ? Ground(ground) : null;
        var owners = OwnersOf(input);
        var (requester, purpose) = (input.Text(Requester), input.Text(Purpose));
        var (needed, excluded) = (input.Flag(NeededFor), input.Flag(Excluded));
        var (requested, end) = (input.Day(RequestDate), input.Day(ProjectEnd));
        var months = input.Count(LimitMonths, 1200, out var noMonths);
        var insufficient = input.Lacks(Category, owners.Count == 0 ? Owner : Category, Requester, Purpose);
        if (noMonths is not null)
        {
            return noMonths;
        }

        try
        {
            var settings = months is { } limit ? new AccessRightsSettings { RequestLimitMonths = limit } : new AccessRightsSettings();
            if (insufficient is not null)
            {
                // The time limit needs the days only; who gives nothing else of the request asks for it alone.
                var isAlone = end is not null && category is null && owners.Count == 0 && purpose is null && needed is null;
                return Limited(isAlone ? new Answer() : insufficient, requested, end, settings, isAlone);
            }

            if (AccessPurposeWords.Read(purpose!, owners.Contains(requester!, StringComparer.Ordinal)) is not { } what)
            {
                return Answer.Rejected($"The purpose '{purpose}' names neither implementation nor exploitation.");
            }

            var request = new AccessRightsRequest(category!.Value, owners, requester!, what)
            {
                IsNeeded = needed,
                IsExcluded = excluded == true,
                RequestedOn = requested,
                ProjectEnd = end,
            };
            return Written(AccessRights.Decide(request, settings));
        }
        catch (ArgumentOutOfRangeException)
        {
            return Answer.Rejected("The last day for the request falls outside the calendar, years 1 to 9999.");
        }
    }

    private static Answer Limited(Answer answer, DateOnly? requested, DateOnly? end, AccessRightsSettings settings, bool isAlone)
    {
        if (end is not { } day)
        {
            return answer;
        }

        var latest = AccessRights.LatestRequest(day, settings);
        var inTime = requested is { } on ? on <= latest : default(bool?);
        answer = answer.Add("withinTime", inTime).Add("latestRequest", DayInput.Written(latest));

        // Whoever asks for access to what others own is refused after that day.
        return isAlone && inTime == false ? answer.Add("granted", false).Add("rule", AccessRightsRule.TooLate.ToName()) : answer;
    }

    private static Answer Written(AccessRightsDecision decision) =>
        (decision.IsGranted is null ? Answer.InsufficientData([NeededFor]) : new Answer().Add("granted", decision.IsGranted))
            .Add("terms", decision.Terms switch
            {
                AccessTerms.Own => "own",
                AccessTerms.RoyaltyFree => "royalty-free",
                AccessTerms.FairAndReasonable => "fair and reasonable",
                _ => null,
            })
            .Add("withinTime", decision.IsWithinTime)
            .Add("latestRequest", decision.LatestRequest.Written())
            .Add("rule", decision.Rule.ToName())
            .Add("explanation", decision.Explanation);

    private static ValueList<string> OwnersOf(ComputationInput input) =>
        [.. (input.Texts(Owners) ?? []).Concat(input.Text(Owner) is { } owner ? [owner] : []).Distinct(StringComparer.Ordinal)];

    // Grant agreements of the European Union say results for foreground.
    private static KnowledgeGround? Ground(InputValue value)
    {
        if (value.Text() is not { } text)
        {
            return null;
        }

        foreach (var ground in Enum.GetValues<KnowledgeGround>())
        {
            if (string.Equals(text.Trim(), ground.ToString(), StringComparison.OrdinalIgnoreCase))
            {
                return ground;
            }
        }

        if (text.Trim().ToUpperInvariant() is "RESULT" or "RESULTS")
        {
            return KnowledgeGround.Foreground;
        }

        value.Wrong<string>("one of " + string.Join(", ", Enum.GetNames<KnowledgeGround>()));
        return null;
    }
}
