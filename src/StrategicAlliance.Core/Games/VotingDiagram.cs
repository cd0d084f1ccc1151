namespace StrategicAlliance.Games;

/// <summary>Every way in which the voters of a vote can be asked one after the other, heaviest first, as far as the outcome is still open.</summary>
/// <remarks>A quasi-reduced ordered decision diagram (Bolus 2011): on level <c>k</c> stand the states that can be reached before voter <c>k</c> is asked and
/// that differ in what the rest can still do. A level has at most as many states as the quota has steps, and at most 2^(n/2) while the diagram is reduced, so that neither
/// many voters nor large weights alone make it large. Accepted are the coalitions with a weight from a lower bound up to, not including, an upper one.</remarks>
internal sealed class VotingDiagram
{
    /// <summary>The state in which the coalition is accepted whoever else is in it.</summary>
    public const int Won = -1;

    /// <summary>The state in which it is not, whoever else is in it.</summary>
    public const int Lost = -2;

    /// <summary>Counts of coalitions of more voters exceed a double.</summary>
    public const int MostPlayers = 1000;

    /// <summary>More states are not kept.</summary>
    public const int MostStates = 1 << 24;

    private readonly int[][] taken;
    private readonly int[][] skipped;

    public VotingDiagram(int root, int[][] taken, int[][] skipped)
    {
        Root = root;
        this.taken = taken;
        this.skipped = skipped;
    }

    /// <summary>The state before anybody is asked: 0 if it is open.</summary>
    public int Root { get; }

    /// <summary>How many voters there are.</summary>
    public int Players => taken.Length;

    /// <summary>The state that every state of a level leads to if the voter joins.</summary>
    public ReadOnlySpan<int> Taken(int level) => taken[level];

    /// <summary>The state that every state of a level leads to if the voter stays out.</summary>
    public ReadOnlySpan<int> Skipped(int level) => skipped[level];

    /// <summary>Whether any coalition is accepted.</summary>
    public bool Accepts() => Root == Won || taken.Concat(skipped).Any(level => level.Contains(Won));
}
