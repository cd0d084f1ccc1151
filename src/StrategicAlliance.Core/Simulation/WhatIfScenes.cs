using StrategicAlliance.Alliances;
using StrategicAlliance.Diagnosis;
using StrategicAlliance.Facts;

namespace StrategicAlliance.Simulation;

/// <summary>What each combination of changes gives; every combination is assessed once.</summary>
internal sealed class WhatIfScenes
{
    private readonly AllianceAssessor assessor;
    private readonly Alliance alliance;
    private readonly ValueList<WhatIfChange> changes;
    private readonly DateOnly day;
    private readonly Dictionary<string, WhatIfScene?> seen = new(StringComparer.Ordinal);

    public WhatIfScenes(AllianceAssessor assessor, Alliance alliance, ValueList<WhatIfChange> changes, DateOnly day)
    {
        this.assessor = assessor;
        this.alliance = alliance;
        this.changes = changes;
        this.day = day;
        All = Enumerable.Range(0, changes.Count).ToArray();
    }

    /// <summary>All changes, by index.</summary>
    public int[] All { get; }

    /// <summary>Why the changes cannot have happened, and which of them is to blame; <see langword="null"/> if they can.</summary>
    public WhatIfAnswer.Refused? Refusal()
    {
        var end = Try(All);
        if (end.Refusal is null)
        {
            return null;
        }

        // If it is a held fact that becomes impossible: the last change without which all others are possible, or the first that makes an impossible beginning.
        var index = end.Change
            ?? All.Cast<int?>().LastOrDefault(index => Try(All.Where(other => other != index)).Refusal is null)
            ?? All.First(index => Try(All.Take(index + 1)).Refusal is not null);
        return new WhatIfAnswer.Refused(changes[index], end.Refusal);
    }

    /// <summary>What some of the changes give; <see langword="null"/> if they cannot have happened.</summary>
    public WhatIfScene? With(IEnumerable<int> indexes)
    {
        var some = indexes.ToList();
        var key = string.Join(',', some);
        if (!seen.TryGetValue(key, out var scene))
        {
            var assessed = Try(some).Alliance is { } rewritten ? assessor.Assess(rewritten) : null;
            seen[key] = scene = assessed is null ? null : new WhatIfScene(assessed, AssessmentAnswers.Of(assessed));
        }

        return scene;
    }

    /// <summary>Whether some of the changes give the answer that all give.</summary>
    public bool Give(string subject, IEnumerable<int> indexes) =>
        With(indexes) is { } scene && scene.Answers.On(subject)?.Answer == With(All)!.Answers.On(subject)?.Answer;

    // The change is named when it is the one that is refused, and not a fact that is held.
    private (Alliance? Alliance, int? Change, Refusal? Refusal) Try(IEnumerable<int> indexes)
    {
        var draft = new HistoryDraft(alliance.History);
        var changedBy = new Dictionary<int, int>();
        foreach (var index in indexes)
        {
            var known = draft.Changed.ToHashSet();
            if (draft.Make(changes[index], changes.Take(index).Count(change => change is WhatIfChange.Add)) is { } refusal)
            {
                return (null, index, refusal);
            }

            foreach (var position in draft.Changed.Where(position => !known.Contains(position)))
            {
                changedBy[position] = index;
            }
        }

        var (rewritten, refused, broken) = alliance.Rewritten(draft.History, day, draft.Changed);
        return rewritten is not null ? (rewritten, null, null)
            : changedBy.TryGetValue(refused.Position, out var change) ? (null, change, broken)
            : (null, null, new HeldFactMadeImpossible(refused.Recorded, broken!));
    }
}
