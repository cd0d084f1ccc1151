using System.Collections.Immutable;
using StrategicAlliance.Facts;

namespace StrategicAlliance.Governance;

/// <summary>The gate before a stage of a collaborative life cycle: no stage is skipped, and the required records are there.</summary>
/// <remarks>
/// <para>The eight stages (<see cref="CollaborationStage"/>) are those of ISO 44001:2017, Collaborative business relationship management systems.
/// Which records a gate asks for is set by the caller.</para>
/// <para>Pure functions; safe to call from any thread.</para>
/// </remarks>
public static class StageGate
{
    /// <summary>Where the stages are published.</summary>
    public static Citation Citation { get; } = new(
        "ISO",
        2017,
        "ISO 44001:2017 Collaborative business relationship management systems - Requirements and framework");

    /// <summary>The stages of ISO 44001:2017 in order, by the names of <see cref="CollaborationStage"/>.</summary>
    public static ValueList<string> DefaultStages { get; } =
        Enum.GetValues<CollaborationStage>().Select(stage => stage.ToString()).ToValueList();

    /// <summary>The records that a stage is expected to leave behind, by stage.</summary>
    /// <value>
    /// <para>A configurable default in this library's own words, not the text of the standard: pass your own list to a check where yours differs.
    /// The plan of the relationship appears three times, for the firm, for the relationship at hand and for the partners jointly; the stage with which
    /// a record is kept tells them apart. The joint exit strategy is due when the partners begin to work together, not when they part.</para>
    /// </value>
    public static IReadOnlyDictionary<CollaborationStage, ValueList<string>> DefaultRecords { get; } =
        new Dictionary<CollaborationStage, ValueList<string>>
        {
            [CollaborationStage.OperationalAwareness] = ["executive sponsor", "relationship management plan"],
            [CollaborationStage.Knowledge] = ["relationship management plan", "risk register"],
            [CollaborationStage.InternalAssessment] = ["internal assessment", "competence profile", "behaviour profile"],
            [CollaborationStage.PartnerSelection] = ["partner selection criteria", "partner evaluation"],
            [CollaborationStage.WorkingTogether] =
            [
                "relationship management plan", "joint governance", "joint objectives", "knowledge and information process",
                "issue-resolution process", "joint exit strategy",
            ],
            [CollaborationStage.ValueCreation] = ["value-creation plan"],
            [CollaborationStage.StayingTogether] = ["maturity monitoring", "behaviour monitoring"],
            [CollaborationStage.ExitStrategyActivation] = ["exit trigger", "transition plan"],
        }.ToImmutableSortedDictionary();

    /// <summary>Checks a step of the ISO 44001:2017 life cycle.</summary>
    /// <param name="current">The stage in which the relationship is.</param>
    /// <param name="requested">The stage asked for.</param>
    /// <param name="recordsPresent">The records that are there, compared letter by letter.</param>
    /// <param name="recordsRequired">The records the gate asks for; <see langword="null"/> for no requirement.</param>
    /// <returns>Whether the stage may be entered, the stages skipped and the records absent.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="recordsPresent"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A stage is none of <see cref="CollaborationStage"/>.</exception>
    public static StageGateCheck Check(
        CollaborationStage current,
        CollaborationStage requested,
        IReadOnlyList<string> recordsPresent,
        IReadOnlyList<string>? recordsRequired) =>
        Check(DefaultStages, Bounds.Defined(current).ToString(), Bounds.Defined(requested).ToString(), recordsPresent, recordsRequired);

    /// <summary>Checks a step of a life cycle whose gates ask for no records.</summary>
    /// <param name="stages">The names of the stages in order, compared letter by letter.</param>
    /// <param name="current">The stage in which the relationship is.</param>
    /// <param name="requested">The stage asked for.</param>
    /// <param name="recordsPresent">The records that are there; without a requirement they decide nothing.</param>
    /// <returns>Whether the stage may be entered and the stages skipped; the records absent are not known.</returns>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">A stage is named twice in <paramref name="stages"/>, or <paramref name="current"/> or
    /// <paramref name="requested"/> is not among them.</exception>
    public static StageGateCheck Check(
        IReadOnlyList<string> stages,
        string current,
        string requested,
        IReadOnlyList<string> recordsPresent) => Check(stages, current, requested, recordsPresent, null);

    /// <summary>Checks a step of a life cycle.</summary>
    /// <param name="stages">The names of the stages in order, compared letter by letter.</param>
    /// <param name="current">The stage in which the relationship is.</param>
    /// <param name="requested">The stage asked for. Going back, or staying, is allowed whatever records are absent.</param>
    /// <param name="recordsPresent">The records that are there, compared letter by letter.</param>
    /// <param name="recordsRequired">The records the gate asks for; <see langword="null"/> for no requirement.</param>
    /// <returns>Whether the stage may be entered, the stages skipped and the records absent.</returns>
    /// <exception cref="ArgumentNullException">An argument other than <paramref name="recordsRequired"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">A stage is named twice in <paramref name="stages"/>, or <paramref name="current"/> or
    /// <paramref name="requested"/> is not among them.</exception>
    public static StageGateCheck Check(
        IReadOnlyList<string> stages,
        string current,
        string requested,
        IReadOnlyList<string> recordsPresent,
        IReadOnlyList<string>? recordsRequired)
    {
        ArgumentNullException.ThrowIfNull(stages);
        ArgumentNullException.ThrowIfNull(recordsPresent);
        if (stages.Distinct(StringComparer.Ordinal).Count() != stages.Count)
        {
            throw new ArgumentException("A stage is named twice.", nameof(stages));
        }

        var from = Place(stages, current, nameof(current));
        var to = Place(stages, requested, nameof(requested));
        var missingStages = stages.Skip(from + 1).Take(to - from - 1).ToValueList();
        var missingRecords = recordsRequired?.Except(recordsPresent, StringComparer.Ordinal).ToValueList();
        var allowed = to <= from || (missingStages.Count == 0 && missingRecords is null or { Count: 0 });
        return new StageGateCheck(allowed, missingStages, missingRecords);
    }

    private static int Place(IReadOnlyList<string> stages, string stage, string name)
    {
        ArgumentNullException.ThrowIfNull(stage, name);
        for (var i = 0; i < stages.Count; i++)
        {
            if (string.Equals(stages[i], stage, StringComparison.Ordinal))
            {
                return i;
            }
        }

        throw new ArgumentException($"'{stage}' is no stage; expected one of {string.Join(", ", stages)}.", name);
    }
}
