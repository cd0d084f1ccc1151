using StrategicAlliance.Facts;
using StrategicAlliance.Partners;

namespace StrategicAlliance.Knowledge;

/// <summary>Whether a partner is in on a day.</summary>
internal static class Membership
{
    /// <summary>Why one that is not in is refused; <see langword="null"/> if it is in.</summary>
    public static OwnAccess? Refuse(Roster roster, PartnerId id, DateOnly day) => roster.Find(id) switch
    {
        null => OwnAccess.No(AccessRule.NotAPartner, [], $"{id} never joined.", "partnerJoined"),
        { Joined: var joined } when joined.Fact.On.FirstDay > day =>
            OwnAccess.No(AccessRule.NotYetIn, [joined.Id], $"{id} joined on {joined.Fact.On}, after the day."),
        { Left: { } left } when left.Fact.On.FirstDay <= day =>
            OwnAccess.No(AccessRule.HasLeft, [left.Id], $"{id} left on {left.Fact.On}."),
        _ => null,
    };
}
