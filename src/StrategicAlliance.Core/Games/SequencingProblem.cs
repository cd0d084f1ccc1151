using StrategicAlliance.Facts;

namespace StrategicAlliance.Games;

/// <summary>Jobs in a queue before one machine, whose owners may change places: who should be paid what for letting others pass?</summary>
/// <remarks>Two neighbours gain by changing places what the second loses by waiting for the first, less what the first would lose by waiting
/// for the second, if that is more than nothing. A coalition may only rearrange members who stand next to each other. The savings game is
/// convex. Curiel, Pederzoli &amp; Tijs 1989. Immutable; safe to share between threads.</remarks>
public sealed class SequencingProblem
{
    private static readonly Citation Curiel = new("Curiel, Pederzoli & Tijs", 1989, "Sequencing games, European Journal of Operational Research 40(3), 344-351");
    private static readonly Citation Huberman = new("Huberman", 1980, "The nucleolus and the essential coalitions, Analysis and Optimization of Systems, 416-422");

    private readonly double[,] savings;

    private SequencingProblem(Players players, ValueList<Job> queue)
    {
        Players = players;
        Queue = queue;
        savings = SequencingGains.OfStretches(queue);
    }

    /// <summary>The players, in the order of the queue.</summary>
    public Players Players { get; }

    /// <summary>The jobs in the order in which they wait, the next one first.</summary>
    public ValueList<Job> Queue { get; }

    /// <summary>What all together save by the best order.</summary>
    public double TotalSavings => savings[0, Queue.Count];

    /// <summary>The best order: by what a player loses per unit of time over how long the job takes, falling; ties as they stand.</summary>
    public ValueList<string> BestOrder => Queue
        .OrderByDescending(job => job.UnitCost == 0 ? 0 : job.UnitCost / job.Processing)
        .Select(job => job.Player)
        .ToValueList();

    /// <summary>Jobs in a queue.</summary>
    /// <param name="queue">The jobs in the order in which they wait.</param>
    /// <returns>The problem; or refused as <see cref="NoPlayers"/>, <see cref="PlayerNotNamed"/>, <see cref="PlayerNamedTwice"/>,
    /// <see cref="QuantityNegative"/> or <see cref="QuantityNotFinite"/>.</returns>
    /// <exception cref="ArgumentException">A job is <see langword="null"/>.</exception>
    public static Outcome<SequencingProblem> Of(params IEnumerable<Job> queue)
    {
        ArgumentNullException.ThrowIfNull(queue);
        var jobs = Bounds.Given(queue.ToValueList());
        foreach (var job in jobs)
        {
            if ((QuantityNegative.Of($"The processing time of {job.Player}", job.Processing) ?? QuantityNegative.Of($"The unit cost of {job.Player}", job.UnitCost)) is { } refusal)
            {
                return refusal;
            }
        }

        return Players.Of(jobs.Select(job => job.Player)).Then(players => (Outcome<SequencingProblem>)new SequencingProblem(players, jobs));
    }

    /// <summary>What two players gain if they change places when they stand next to each other.</summary>
    /// <param name="first">Where the one who stands before the other stands, from 0.</param>
    /// <param name="second">Where the other stands.</param>
    /// <returns>The gain; 0 if they stand well.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There are no such places, or the second is not behind the first.</exception>
    public double Gain(int first, int second)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(first);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(second, Queue.Count);
        ArgumentOutOfRangeException.ThrowIfLessThanOrEqual(second, first);
        return SequencingGains.Of(Queue[first], Queue[second]);
    }

    /// <summary>Equal gain splitting: every two who must change places share their gain equally.</summary>
    /// <returns>What each gets of <see cref="TotalSavings"/>; it is in the core.</returns>
    public Solution EqualGainSplitting() => new("egs", Players, SequencingGains.SplitEqually(Queue).ToValueList(), new ClosedForm("half the gain of every two who must change places", ["efficiency", "dummy", "equivalence", "switch"]), Curiel);

    /// <summary>The Shapley value: every gain of two is shared equally by them and all who stand between them.</summary>
    /// <returns>What each gets of <see cref="TotalSavings"/>.</returns>
    public Solution Shapley() => new("shapley", Players, SequencingGains.Shapley(Queue).ToValueList(), new ClosedForm("the gain of every two, shared equally by them and all between them", ["efficiency", "symmetry", "null player", "additivity"]), Curiel);

    /// <summary>The nucleolus, in polynomial time: only stretches of neighbours count.</summary>
    /// <returns>What each gets of <see cref="TotalSavings"/>.</returns>
    public Solution Nucleolus()
    {
        // With p(k) what the first k get together, a stretch gets p(end) - p(start): bounds of differences.
        var places = Queue.Count;
        var bounds = new double[places + 1, places + 1];
        for (var end = 0; end <= places; end++)
        {
            for (var start = 0; start <= places; start++)
            {
                bounds[end, start] = start < end ? savings[start, end] : double.NegativeInfinity;
            }
        }

        var (potentials, slacks) = FairPotential.Of(bounds, TotalSavings);
        var shares = Enumerable.Range(0, places).Select(place => potentials[place + 1] - potentials[place]);
        return new("nucleolus", Players, shares.ToValueList(), new LeastSlacks("neighbours in the queue", slacks), Huberman);
    }

    /// <summary>The savings game, by table.</summary>
    /// <returns>The game; or refused as <see cref="TooManyPlayersForTable"/>.</returns>
    public Outcome<Game> ToGame() => CharacteristicFunction.TooLarge(Players.Count) is { } refusal ? refusal : Game.Owning(Players, SequencingGains.Table(savings));
}
