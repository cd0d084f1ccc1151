using StrategicAlliance.Facts;

namespace StrategicAlliance.Learning;

/// <summary>Climbs the stages of one item of an agenda.</summary>
internal sealed class TransferLadder(LearningRecord record, TransferEvidence evidence, DateOnly day)
{
    private readonly Dictionary<(LearningItemId, PartnerId), Recorded<LearningAgendaSet>> asked = FirstStated(record);

    private readonly ILookup<(PartnerId, AssetId), LearningItem> rivals = record.Items.Values
        .Where(item => item.Stated.Asset is not null)
        .ToLookup(item => (item.Partner, item.Stated.Asset!.Value));

    /// <summary>The stages that an item has reached.</summary>
    public ValueList<TransferStep> Climb(LearningItem item)
    {
        var first = asked[(item.Id, item.Partner)];
        var reached = new Recorded<AllianceFact>[]?[]
        {
            [first.As<AllianceFact>(first.Fact)],
            Earliest(UnderWay(item)),
            Earliest(Absorbing(item).Select(one => one.As<AllianceFact>(one.Fact))),
            Earliest(Applied(item)),
        };

        // From the last stage down: what a later stage shows, the earlier ones show no later.
        var steps = new List<TransferStep>();
        (PartialDate On, ValueList<FactId> Because)? later = null;
        for (var stage = TransferStage.Applied; stage >= TransferStage.AskedFor; stage--)
        {
            if (reached[(int)stage] is { } facts && (later is null || facts[0].Fact.On <= later.Value.On || stage == TransferStage.AskedFor))
            {
                var on = facts[0].Fact.On > first.Fact.On ? facts[0].Fact.On : first.Fact.On;
                var because = facts.Select(fact => fact.Id).Distinct().Order().ToValueList();
                steps.Add(new(stage, on, because, isImplied: false));
                later = (on, because);
            }
            else if (later is { } shown)
            {
                steps.Add(new(stage, shown.On, shown.Because, isImplied: true));
            }
        }

        steps.Reverse();
        return steps.ToValueList();
    }

    /// <summary>The first fact that says that the learner itself achieved the item.</summary>
    public static Recorded<LearningItemAchieved>? Achieved(LearningItem item)
    {
        foreach (var achieved in item.Achievements)
        {
            if (achieved.Fact.Partner is not { } by || by == item.Partner)
            {
                return achieved;
            }
        }

        return null;
    }

    private static Dictionary<(LearningItemId, PartnerId), Recorded<LearningAgendaSet>> FirstStated(LearningRecord record)
    {
        var first = new Dictionary<(LearningItemId, PartnerId), Recorded<LearningAgendaSet>>();
        foreach (var set in record.Statements)
        {
            foreach (var item in set.Fact.Items)
            {
                first.TryAdd((item.Item, set.Fact.Partner), set);
            }
        }

        return first;
    }

    // The facts of the earliest day, so that the day a stage was reached names what happened on it.
    private static Recorded<AllianceFact>[]? Earliest(IEnumerable<Recorded<AllianceFact>> facts)
    {
        var all = facts.ToArray();
        var day = all.Length == 0 ? default : all.Min(fact => fact.Fact.On.FirstDay);
        return all.Length == 0 ? null : [.. all.Where(fact => fact.Fact.On.FirstDay == day)];
    }

    private IEnumerable<Recorded<AllianceFact>> UnderWay(LearningItem item)
    {
        var learner = item.Partner;
        var trained = record.Trainings
            .Where(training => training.Fact.Partner == learner && string.Equals(training.Fact.Topic.ToName(), item.Stated.Topic, StringComparison.OrdinalIgnoreCase))
            .Select(training => training.As<AllianceFact>(training.Fact));
        return item.Stated.Asset is not { } asset
            ? trained
            : evidence.Access[(learner, asset)].Select(granted => granted.As<AllianceFact>(granted.Fact))
                .Concat(evidence.Deeds[(learner, asset)].Select(deed => deed.As<AllianceFact>(deed.Fact)))
                .Concat(evidence.Carriers(learner, asset).Where(term => term.Covers(day)).Select(term => term.Assigned.As<AllianceFact>(term.Assigned.Fact)))
                .Concat(trained);
    }

    private IReadOnlyList<Recorded<Knowledge.KnowledgeConverted>> Absorbing(LearningItem item) =>
        item.Stated.Asset is { } asset ? evidence.Absorbing(item.Partner, asset) : [];

    private IEnumerable<Recorded<AllianceFact>> Applied(LearningItem item)
    {
        if (Achieved(item) is { } achieved)
        {
            yield return achieved.As<AllianceFact>(achieved.Fact);
        }

        foreach (var conversion in Absorbing(item).Where(one => evidence.IsOwnPractice(one.Id) && IsOnlyOpen(item, one.Fact.On)))
        {
            yield return conversion.As<AllianceFact>(conversion.Fact);
        }
    }

    // Of several open items that name the asset, the conversion does not say which one it served.
    private bool IsOnlyOpen(LearningItem item, PartialDate on) => !rivals[(item.Partner, item.Stated.Asset!.Value)].Any(other =>
        other.Id != item.Id
        && asked[(other.Id, other.Partner)].Fact.On <= on
        && !(Achieved(other) is { } achieved && achieved.Fact.On <= on));
}
