using System.Runtime.ExceptionServices;
using StrategicAlliance.Facts;

namespace StrategicAlliance.Games;

/// <summary>Asks a large game for values: counts, checks them, spreads the questions over cores.</summary>
internal sealed class SampledValues
{
    private readonly LargeGame game;
    private readonly CancellationToken cancellation;
    private readonly ParallelOptions cores;
    private CoalitionValueNotFinite? notFinite;
    private int evaluations;

    public SampledValues(LargeGame game, SamplingSettings settings, CancellationToken cancellation)
    {
        this.game = game;
        this.cancellation = cancellation;
        Seed = settings.Seed;
        cores = new() { MaxDegreeOfParallelism = settings.MaxDegreeOfParallelism, CancellationToken = cancellation };
    }

    /// <summary>How many players there are.</summary>
    public int Players => game.Players.Count;

    /// <summary>The seed of all streams.</summary>
    public ulong Seed { get; }

    /// <summary>How many coalitions were valued.</summary>
    public int Evaluations => evaluations;

    /// <summary>The value of all players.</summary>
    public double Grand { get; private set; }

    /// <summary>What was wrong with the values so far.</summary>
    public Refusal? Refusal { get; private set; }

    /// <summary>Values the empty coalition and all players.</summary>
    public void Begin()
    {
        var members = new MemberBits(Players);
        var empty = Value(members);
        members.Fill();
        Grand = Value(members);
        Refusal = notFinite ?? (empty != 0 ? new EmptyCoalitionValued(empty) : Refusal);
    }

    /// <summary>The value of a coalition; 0 in place of one that is no finite number.</summary>
    public double Value(MemberBits members)
    {
        cancellation.ThrowIfCancellationRequested();
        var value = game.Value(members.Set);
        Interlocked.Increment(ref evaluations);
        if (double.IsFinite(value))
        {
            return value;
        }

        var found = new CoalitionValueNotFinite(members.Names(game.Players), value);
        // The same one on any number of cores: the first by name.
        var known = notFinite;
        while (known is null || string.CompareOrdinal(found.Coalition, known.Coalition) < 0)
        {
            var seen = Interlocked.CompareExchange(ref notFinite, found, known);
            known = ReferenceEquals(seen, known) ? found : seen;
        }

        return 0;
    }

    /// <summary>Does numbered pieces of work, on several cores if it is allowed.</summary>
    public void ForEach(int pieces, Action<int, MemberBits> work)
    {
        if (cores.MaxDegreeOfParallelism == 1)
        {
            var members = new MemberBits(Players);
            for (var piece = 0; piece < pieces; piece++)
            {
                work(piece, members);
            }
        }
        else
        {
            Spread(pieces, work);
        }

        Refusal ??= notFinite;
    }

    private void Spread(int pieces, Action<int, MemberBits> work)
    {
        try
        {
            Parallel.For(
                0,
                pieces,
                cores,
                () => new MemberBits(Players),
                (piece, _, members) =>
                {
                    work(piece, members);
                    return members;
                },
                _ => { });
        }
        catch (AggregateException failed)
        {
            // What the caller's function threw, as it threw it.
            ExceptionDispatchInfo.Throw(failed.InnerExceptions[0]);
        }
    }
}
