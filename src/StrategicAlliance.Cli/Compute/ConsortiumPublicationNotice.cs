using StrategicAlliance.Cli.Answers;
using StrategicAlliance.Knowledge;

namespace StrategicAlliance.Cli.Compute;

/// <summary>When a publication must be announced to the partners, and until when they may object.</summary>
internal sealed class ConsortiumPublicationNotice : IComputation
{
    private const string Publication = "publicationDate";
    private const string NoticeDays = "noticeDays";
    private const string NoticeSent = "noticeSent";
    private const string ObjectionDays = "objectionDays";
    private const int MostDays = 36_600;

    public string Name => "consortium-publication-notice";

    public IReadOnlyList<string> Inputs => [Publication, NoticeDays, NoticeSent, ObjectionDays];

    public string Unit => "days of the calendar";

    public string Citation => PublicationNotice.Citation.ToString();

    public Answer Run(ComputationInput input)
    {
        var (publication, sent) = (input.Day(Publication), input.Day(NoticeSent));
        var notice = input.Count(NoticeDays, MostDays, out var noCount);
        var objection = input.Count(ObjectionDays, MostDays, out var noObjection);
        if ((input.Lacks(Publication, NoticeDays) ?? noCount ?? noObjection) is { } instead)
        {
            return instead;
        }

        try
        {
            var days = PublicationNotice.Of(publication!.Value, notice!.Value, sent, objection);
            return new Answer()
                .Add("latestNotice", DayInput.Written(days.LatestNotice))
                .Add("noticeInTime", days.IsInTime)
                .Add("objectionUntil", days.ObjectionUntil.Written());
        }
        catch (ArgumentOutOfRangeException)
        {
            return Answer.Rejected("A day falls outside the calendar, years 1 to 9999.");
        }
    }
}
