using StrategicAlliance.Alliances;
using StrategicAlliance.Diagnosis;
using StrategicAlliance.Facts;

namespace StrategicAlliance.Simulation;

/// <summary>
/// Supposes changes to a history, assesses the alliance with and without them on the same day, and says which answers differ and which of the
/// changes bring each difference about.
/// </summary>
/// <remarks>
/// <para>A change counts as if it had been so from the start, and as known. To try a correction or withdrawal that counts from its own day on, add one.</para>
/// <para>Causes, for each difference: a change that alone gives the new answer is a cause <see cref="CauseRole.Alone"/>; one without which the other changes
/// do not give the new answer is a cause <see cref="CauseRole.Together"/>. If there is no such change, since several combinations suffice, the causes
/// are the changes of a smallest sufficient combination, found by dropping from the last to the first what is not missed. A combination that cannot have
/// happened gives no answer. Rule of this library; after the counterfactual reading of causes (Lewis 1973, Causation, J Philos 70:556-567).</para>
/// <para>With n changes it takes up to 2n + 2 assessments, and n more for every difference that no single change is a cause of. Stateless; one instance
/// serves all threads.</para>
/// </remarks>
public sealed class WhatIf
{
    private readonly AllianceAssessor assessor;

    /// <summary>Compares by the assessments of an assessor.</summary>
    /// <param name="assessor">Assesses the alliance with and without the changes.</param>
    /// <exception cref="ArgumentNullException"><paramref name="assessor"/> is <see langword="null"/>.</exception>
    public WhatIf(AllianceAssessor assessor) => this.assessor = Bounds.Given(assessor);

    /// <summary>What would be different on the day of the alliance, or of the last fact among the changes if that is later.</summary>
    /// <param name="alliance">The alliance, or a view of it.</param>
    /// <param name="changes">What to suppose, one after the other.</param>
    /// <returns>The differences, or the change that cannot have happened.</returns>
    /// <exception cref="ArgumentNullException">An argument is, or holds, <see langword="null"/>.</exception>
    public WhatIfAnswer Ask(Alliance alliance, ValueList<WhatIfChange> changes)
    {
        Bounds.Given(alliance);
        Bounds.Given(changes);
        var days = changes.Select(change => change switch
        {
            WhatIfChange.Add add => add.Fact.On.FirstDay,
            WhatIfChange.Replace replace => replace.By.On.FirstDay,
            _ => alliance.Day,
        });
        return Ask(alliance, changes, days.Append(alliance.Day).Max());
    }

    /// <summary>What would be different on a day. Facts that take effect after it, held or supposed, are not seen.</summary>
    /// <param name="alliance">The alliance, or a view of it: then only what the view sees counts, on a later day as well.</param>
    /// <param name="changes">What to suppose, one after the other.</param>
    /// <param name="day">The day of both assessments.</param>
    /// <returns>The differences, or the change that cannot have happened.</returns>
    /// <exception cref="ArgumentNullException">An argument is, or holds, <see langword="null"/>.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The alliance was not yet proposed on that day.</exception>
    public WhatIfAnswer Ask(Alliance alliance, ValueList<WhatIfChange> changes, DateOnly day)
    {
        Bounds.Given(alliance);
        Bounds.Given(changes);
        if (alliance.Proposal.Fact.On.FirstDay > day)
        {
            throw Bounds.Outside(day, $"a day from {alliance.Proposal.Fact.On} on, when the alliance was proposed", nameof(day));
        }

        var scenes = new WhatIfScenes(assessor, alliance, changes, day);
        if (scenes.Refusal() is { } refused)
        {
            return refused;
        }

        var none = scenes.With([])!;
        var all = scenes.With(scenes.All)!;
        var differences = none.Answers.Subjects.Union(all.Answers.Subjects, StringComparer.Ordinal)
            .Where(subject => none.Answers.On(subject)?.Answer != all.Answers.On(subject)?.Answer)
            .Order(StringComparer.Ordinal)
            .Select(subject => new WhatIfDifference(subject, none.Answers.On(subject), all.Answers.On(subject), Causes(scenes, subject, changes)));
        return new WhatIfAnswer.Compared(none.Assessment, all.Assessment, differences.ToValueList());
    }

    private static ValueList<WhatIfCause> Causes(WhatIfScenes scenes, string subject, ValueList<WhatIfChange> changes)
    {
        var found = new List<WhatIfCause>();
        foreach (var index in scenes.All)
        {
            if (scenes.Give(subject, [index]))
            {
                found.Add(new WhatIfCause(changes[index], CauseRole.Alone));
            }
            else if (!scenes.Give(subject, scenes.All.Where(other => other != index)))
            {
                found.Add(new WhatIfCause(changes[index], CauseRole.Together));
            }
        }

        return found.Count > 0
            ? found.ToValueList()
            : Smallest(scenes, subject).Select(index => new WhatIfCause(changes[index], CauseRole.Together)).ToValueList();
    }

    private static IEnumerable<int> Smallest(WhatIfScenes scenes, string subject)
    {
        var kept = scenes.All.ToList();
        foreach (var index in Enumerable.Reverse(scenes.All))
        {
            var fewer = kept.Where(other => other != index).ToList();
            kept = scenes.Give(subject, fewer) ? fewer : kept;
        }

        return kept;
    }
}
