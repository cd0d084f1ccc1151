using System.Globalization;
using StrategicAlliance.Knowledge;

namespace StrategicAlliance.Samples;

/// <summary>Access rights and a notice of publication as a consortium agreement has them.</summary>
public static class ConsortiumRightsSample
{
    /// <summary>Asks for access after the end of a project, and announces a publication.</summary>
    /// <param name="output">Where to tell the answers.</param>
    public static void Run(TextWriter output)
    {
        var request = new AccessRightsRequest(KnowledgeGround.Background, ["Falke"], "Lianhe", AccessPurpose.Exploitation)
        {
            IsNeeded = NeedThreshold.IsMet(AccessPurpose.Exploitation, AccessNeed.LegallyImpossible),
            ProjectEnd = new DateOnly(2025, 8, 31),
            RequestedOn = new DateOnly(2026, 2, 28),
        };
        var rights = AccessRights.Decide(request, new AccessRightsSettings { RequestLimitMonths = 6 });
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"granted: {rights.IsGranted}, {rights.Terms}, last day {rights.LatestRequest:yyyy-MM-dd}"));

        var notice = PublicationNotice.Of(new DateOnly(2025, 6, 1), noticeDays: 45, sent: new DateOnly(2025, 4, 20), objectionDays: 30);
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"notice by {notice.LatestNotice:yyyy-MM-dd}, in time: {notice.IsInTime}, objections through {notice.ObjectionUntil:yyyy-MM-dd}"));
    }
}
