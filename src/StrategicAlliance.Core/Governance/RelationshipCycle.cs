using StrategicAlliance.Facts;

namespace StrategicAlliance.Governance;

/// <summary>The cycle of negotiation, commitment and execution in which a relationship between organizations develops.</summary>
/// <remarks>
/// <para>Ring &amp; Van de Ven (1994), Developmental processes of cooperative interorganizational relationships, Academy of Management
/// Review 19:90-118: the parties negotiate, commit and execute, assess each for efficiency and equity, and come back to negotiate again or end it.</para>
/// <para>Pure functions; safe to call from any thread.</para>
/// </remarks>
public static class RelationshipCycle
{
    /// <summary>Where the model is published.</summary>
    public static Citation Citation { get; } = new(
        "Ring & Van de Ven",
        1994,
        "Developmental processes of cooperative interorganizational relationships, Academy of Management Review 19:90-118");

    /// <summary>Which states may follow which, by the names of <see cref="CycleState"/>.</summary>
    /// <value>Negotiation leads to commitment, commitment to execution, each of the three to assessment, and assessment back to any of them
    /// or to termination. Termination is no key: nothing follows it.</value>
    public static ValueMap<ValueList<string>> DefaultTransitions { get; } = new(
    [
        From(CycleState.Negotiation, CycleState.Commitment, CycleState.Assessment),
        From(CycleState.Commitment, CycleState.Execution, CycleState.Assessment),
        From(CycleState.Execution, CycleState.Assessment),
        From(CycleState.Assessment, CycleState.Negotiation, CycleState.Commitment, CycleState.Execution, CycleState.Termination),
    ]);

    /// <summary>Checks a path against <see cref="DefaultTransitions"/>.</summary>
    /// <param name="path">The states in order; it may begin with any state and may be empty, which is legal.</param>
    /// <returns>Whether it is legal, where it first is not, and how often it comes back to negotiation.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="path"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A state of the path is none of <see cref="CycleState"/>.</exception>
    public static CycleCheck Check(IReadOnlyList<CycleState> path)
    {
        ArgumentNullException.ThrowIfNull(path);
        return Check([.. path.Select(state => Bounds.Defined(state, nameof(path)).ToString())], DefaultTransitions);
    }

    /// <summary>Checks a path against transitions of your own.</summary>
    /// <param name="path">The names of the states in order, compared letter by letter; it may begin with any state and may be empty, which is legal.</param>
    /// <param name="transitions">By state, the states that may follow it. A state that is no key has no successor.</param>
    /// <returns>Whether it is legal, where it first is not, and how often it comes back to <c>Negotiation</c>.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="path"/> or <paramref name="transitions"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">A state of the path is blank.</exception>
    public static CycleCheck Check(IReadOnlyList<string> path, IReadOnlyDictionary<string, ValueList<string>> transitions)
    {
        ArgumentNullException.ThrowIfNull(path);
        ArgumentNullException.ThrowIfNull(transitions);
        var renegotiations = 0;
        int? illegal = null;
        for (var i = 0; i < path.Count; i++)
        {
            var state = Bounds.Written(path[i], nameof(path));
            if (i == 0)
            {
                continue;
            }

            if (string.Equals(state, nameof(CycleState.Negotiation), StringComparison.Ordinal))
            {
                renegotiations++;
            }

            if (!transitions.TryGetValue(path[i - 1], out var successors) || !successors.Contains(state, StringComparer.Ordinal))
            {
                illegal ??= i;
            }
        }

        return new CycleCheck(renegotiations, illegal);
    }

    private static KeyValuePair<string, ValueList<string>> From(CycleState state, params CycleState[] successors) =>
        new(state.ToString(), successors.Select(successor => successor.ToString()).ToValueList());
}
