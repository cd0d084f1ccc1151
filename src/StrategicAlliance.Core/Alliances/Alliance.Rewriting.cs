using StrategicAlliance.Facts;
using StrategicAlliance.Governance;

namespace StrategicAlliance.Alliances;

/// <content>Trying another history.</content>
public sealed partial class Alliance
{
    /// <summary>The alliance on a day as another history would have it, or the first fact that could not have happened in it and the rule it breaks.</summary>
    /// <remarks>All of that history counts as known. What this alliance leaves out on that day, since it rests on what is not seen, is left out again,
    /// except at the positions that were <paramref name="changed"/>.</remarks>
    internal (Alliance? Alliance, Entry Refused, Refusal? Refusal) Rewritten(History rewritten, DateOnly day, IReadOnlySet<int> changed)
    {
        var leftOut = AllianceFold.Impossible(Until(History, day), Rules).Where(position => !changed.Contains(position)).ToHashSet();
        var part = Until(rewritten, day);
        if (part.Count == 0 || part.Entries[0].Fact is not AllianceProposed)
        {
            return (null, rewritten.Entries[0], new ProposalCannotBeTakenBack(rewritten.Entries[0].Id));
        }

        var (result, refused, refusal) = AllianceFold.Of(part, Rules, leftOut);
        return (result is null ? null : new Alliance(part, result, Rules, (day, KnownAt)), refused, refusal);
    }

    private static History Until(History history, DateOnly day) => history.Where(entry => entry.Fact.On.FirstDay <= day);
}
