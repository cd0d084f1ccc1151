using System.Numerics;

namespace StrategicAlliance.Games;

/// <summary>Sums over the accepted coalitions of a diagram, every coalition counted with the product of a factor for each voter.</summary>
/// <typeparam name="T">A number that holds the sums.</typeparam>
/// <remarks>One pass from the end and one from the start over all states; nothing is subtracted, so that floating sums keep their digits.</remarks>
internal sealed class DiagramSums<T>
    where T : struct, INumberBase<T>
{
    private readonly VotingDiagram diagram;
    private readonly T[][] completions;
    private readonly T[] with;
    private readonly T[] without;

    /// <summary>Sums over a diagram.</summary>
    public DiagramSums(VotingDiagram diagram)
    {
        this.diagram = diagram;
        completions = new T[diagram.Players][];
        for (var level = 0; level < completions.Length; level++)
        {
            completions[level] = new T[diagram.Taken(level).Length];
        }

        with = new T[diagram.Players];
        without = new T[diagram.Players];
    }

    /// <summary>The sum over all accepted coalitions.</summary>
    public T Total { get; private set; }

    /// <summary>For each voter the sum over the accepted coalitions with the voter, whose own factor is left out.</summary>
    public ReadOnlySpan<T> With => with;

    /// <summary>For each voter the sum over the accepted coalitions without the voter, whose own factor is left out.</summary>
    public ReadOnlySpan<T> Without => without;

    /// <summary>Counts.</summary>
    /// <param name="joins">The factor of each voter who is in the coalition.</param>
    /// <param name="stays">The factor of each voter who is not.</param>
    /// <param name="free">What an accepted coalition counts for when it is accepted before voter <c>k</c> is asked: n + 1 numbers.</param>
    public void Count(ReadOnlySpan<T> joins, ReadOnlySpan<T> stays, ReadOnlySpan<T> free)
    {
        for (var level = diagram.Players - 1; level >= 0; level--)
        {
            var taken = diagram.Taken(level);
            var skipped = diagram.Skipped(level);
            var here = completions[level].AsSpan();
            ReadOnlySpan<T> next = level + 1 < completions.Length ? completions[level + 1] : [];
            for (var state = 0; state < here.Length; state++)
            {
                here[state] = (joins[level] * Of(taken[state], next, free[level + 1])) + (stays[level] * Of(skipped[state], next, free[level + 1]));
            }
        }

        Total = Of(diagram.Root, completions[0], free[0]);
        Forward(joins, stays, free);
    }

    private void Forward(ReadOnlySpan<T> joins, ReadOnlySpan<T> stays, ReadOnlySpan<T> free)
    {
        T[] reached = diagram.Root >= 0 ? [T.One] : [];
        for (var level = 0; level < diagram.Players; level++)
        {
            var taken = diagram.Taken(level);
            var skipped = diagram.Skipped(level);
            ReadOnlySpan<T> next = level + 1 < completions.Length ? completions[level + 1] : [];
            var following = new T[next.Length];
            var (joined, stayed) = (T.Zero, T.Zero);
            for (var state = 0; state < reached.Length; state++)
            {
                var ways = reached[state];
                joined += ways * Of(taken[state], next, free[level + 1]);
                stayed += ways * Of(skipped[state], next, free[level + 1]);
                if (taken[state] >= 0)
                {
                    following[taken[state]] += ways * joins[level];
                }

                if (skipped[state] >= 0)
                {
                    following[skipped[state]] += ways * stays[level];
                }
            }

            (with[level], without[level]) = (joined, stayed);
            reached = following;
        }
    }

    private static T Of(int state, ReadOnlySpan<T> open, T won) => state >= 0 ? open[state] : state == VotingDiagram.Won ? won : T.Zero;
}
