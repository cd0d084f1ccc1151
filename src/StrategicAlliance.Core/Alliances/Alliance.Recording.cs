using StrategicAlliance.Facts;
using StrategicAlliance.Governance;

namespace StrategicAlliance.Alliances;

/// <content>Writing facts.</content>
public sealed partial class Alliance
{
    /// <summary>Begins an alliance under the usual rules.</summary>
    /// <param name="proposal">The first fact.</param>
    /// <returns>The alliance.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="proposal"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">The proposal corrects a fact; there is none before it.</exception>
    public static Alliance Propose(AllianceProposed proposal) => Propose(proposal, AllianceRules.Default);

    /// <summary>Begins an alliance.</summary>
    /// <param name="proposal">The first fact.</param>
    /// <param name="rules">How strictly facts are taken.</param>
    /// <returns>The alliance.</returns>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">The proposal corrects a fact; there is none before it.</exception>
    public static Alliance Propose(AllianceProposed proposal, AllianceRules rules)
    {
        ArgumentNullException.ThrowIfNull(proposal);
        ArgumentNullException.ThrowIfNull(rules);
        return Replay([proposal], rules).Match(
            accepted => accepted.Next,
            refused => throw new ArgumentException(refused.Refusal.Message, nameof(proposal)));
    }

    /// <summary>Replays facts under the usual rules. Replaying the history of an alliance gives an equal alliance.</summary>
    /// <param name="facts">The facts in the order in which they were written.</param>
    /// <returns>The alliance, or the first fact that is refused.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="facts"/> is, or holds, <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">There are no facts.</exception>
    /// <example>
    /// <code>
    /// return Alliance.Replay(journal.Facts).Match&lt;Alliance?&gt;(
    ///     accepted => accepted.Next,
    ///     refused =>
    ///     {
    ///         output.WriteLine($"line {journal.LineOf(refused.Fact.Id)}: {refused.Refusal} {refused.Refusal.Remedy}");
    ///         return null;
    ///     });
    /// </code>
    /// </example>
    public static Decision<Alliance> Replay(IEnumerable<AllianceFact> facts) => Replay(facts, AllianceRules.Default);

    /// <summary>Replays facts. Replaying the history of an alliance gives an equal alliance.</summary>
    /// <param name="facts">The facts in the order in which they were written.</param>
    /// <param name="rules">How strictly facts are taken.</param>
    /// <returns>The alliance, or the first fact that is refused.</returns>
    /// <exception cref="ArgumentNullException">An argument is, or holds, <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">There are no facts.</exception>
    public static Decision<Alliance> Replay(IEnumerable<AllianceFact> facts, AllianceRules rules)
    {
        ArgumentNullException.ThrowIfNull(facts);
        ArgumentNullException.ThrowIfNull(rules);
        var history = new HistoryBuilder();
        foreach (var fact in facts)
        {
            ArgumentNullException.ThrowIfNull(fact, nameof(facts));
            if (history.Add(fact) is { } refusal)
            {
                return new Decision<Alliance>.Refused(history.Next(fact).Recorded, refusal);
            }
        }

        var built = history.Build();
        return built.Count > 0 ? Fold(built, rules) : throw new ArgumentException("There are no facts; an alliance begins with allianceProposed.", nameof(facts));
    }

    /// <summary>Records the next fact.</summary>
    /// <param name="fact">The fact. It may take effect on an earlier day, correct an earlier fact or withdraw one.</param>
    /// <returns>The next alliance, or the rule that refuses the fact; this alliance stays as it is.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="fact"/> is <see langword="null"/>.</exception>
    /// <example>
    /// <code>
    /// alliance.Record(fact).Switch(
    ///     accepted => alliance = accepted.Next,
    ///     refused => Console.WriteLine(refused.Refusal));
    /// </code>
    /// </example>
    public Decision<Alliance> Record(AllianceFact fact)
    {
        ArgumentNullException.ThrowIfNull(fact);
        var entry = History.Next(fact);
        if (WritingRules.Against(entry, id => History.TryFind(id, out var found) ? found : null) is { } refusal)
        {
            return new Decision<Alliance>.Refused(entry.Recorded, refusal);
        }

        return fact.Corrects is null && fact is not FactRetracted && fact.On.FirstDay >= folded.LastDay ? RecordNext(entry) : RecordLate(entry);
    }

    private static Decision<Alliance> Fold(History history, AllianceRules rules)
    {
        var (result, impossible, _) = AllianceFold.Of(history, rules);
        if (result is not null)
        {
            return new Decision<Alliance>.Accepted(new Alliance(history, result, rules, null), history);
        }

        var (fact, because) = AllianceFold.Blame(history, impossible, rules);
        return new Decision<Alliance>.Refused(fact.Recorded, because);
    }

    private Decision<Alliance> RecordNext(Entry entry)
    {
        var history = History.Add(entry);
        var next = Ledgers.ForkFor(entry.Fact);
        var refusal = next.Enter(entry, new ReferenceCheck(history)) ?? Rules.Gate(entry, next);
        return refusal is null
            ? new Decision<Alliance>.Accepted(new Alliance(history, folded.Then(next.Close(), entry.Fact.On.FirstDay), Rules, view), [entry.Recorded])
            : new Decision<Alliance>.Refused(entry.Recorded, refusal);
    }

    private Decision<Alliance> RecordLate(Entry entry)
    {
        var history = History.Add(entry);
        var (result, refused, refusal) = AllianceFold.Again(history, History, folded, Rules);
        if (result is not null)
        {
            return new Decision<Alliance>.Accepted(new Alliance(history, result, Rules, view), [entry.Recorded]);
        }

        return new Decision<Alliance>.Refused(
            entry.Recorded,
            refused.Position == entry.Position ? refusal! : new HeldFactMadeImpossible(refused.Recorded, refusal!));
    }
}
