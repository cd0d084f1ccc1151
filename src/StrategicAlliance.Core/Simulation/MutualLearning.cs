using StrategicAlliance.Facts;

namespace StrategicAlliance.Simulation;

/// <summary>An organization that learns from its members while they learn from it: slow learners keep the variety that the organization learns from.</summary>
/// <remarks>
/// <para>Reality is +1 or −1 on each of m dimensions; every member believes −1, 0 (nothing) or +1 on each, at first at random; the code of the organization at
/// first believes nothing. In a period, (1) every member acts on its beliefs, by a fair coin where it has none; its performance is the sum of action × reality.
/// (2) On every dimension on which the code has a belief that a member does not share, the member moves one step towards it with probability p1. (3) On every
/// dimension the code takes on what the majority of those did whose performance exceeded its own score, with probability 1 − (1 − p2)^k, k being majority minus
/// minority. Knowledge is measured then. (4) A member is replaced with probability p3 by one with random beliefs; a dimension of reality turns with probability p4.</para>
/// <para>A history is at rest when no member can move and no member can still beat the code; by the literal text, when no member can move and those who know more
/// cannot move the code. With the same settings, seed and number of histories the figures are the
/// same to the last digit, on any number of cores, any platform and any runtime.</para>
/// </remarks>
public static class MutualLearning
{
    // Enough work to hand out, little enough to share it evenly.
    private const int Batch = 32;

    /// <summary>Source of the model: March 1991.</summary>
    public static Citation Citation { get; } = new("March", 1991, "Exploration and exploitation in organizational learning, Organ Sci 2:71-87");

    /// <summary>Source of the step-wise socialization that the published figures need: Rodan 2005.</summary>
    public static Citation MechanismCitation { get; } = new("Rodan", 2005, "Exploration and exploitation revisited: extending March's model of mutual learning, Scand J Manag 21:407-428");

    /// <summary>Runs 10,000 histories of seed 1991 on all cores.</summary>
    /// <param name="settings">The organization and how long it is watched.</param>
    /// <returns>The mean knowledge of code and members.</returns>
    /// <exception cref="ArgumentException">With turnover or turbulence and no periods nothing comes to rest.</exception>
    public static MutualLearningResult Simulate(MutualLearningSettings settings) => Simulate(settings, new MutualLearningRun());

    /// <summary>Runs histories.</summary>
    /// <param name="settings">The organization and how long it is watched.</param>
    /// <param name="run">How many histories, of which seed, on how many cores.</param>
    /// <returns>The mean knowledge of code and members.</returns>
    /// <exception cref="ArgumentException">With turnover or turbulence and no periods nothing comes to rest.</exception>
    public static MutualLearningResult Simulate(MutualLearningSettings settings, MutualLearningRun run) =>
        Simulate(settings, run, null, CancellationToken.None);

    /// <summary>Runs histories, tells how many are done, and stops when asked to.</summary>
    /// <param name="settings">The organization and how long it is watched.</param>
    /// <param name="run">How many histories, of which seed, on how many cores.</param>
    /// <param name="progress">Is told how many histories are done, ever more, one call at a time, on the thread that did them; or <see langword="null"/>.</param>
    /// <param name="cancellation">Stops the run.</param>
    /// <returns>The mean knowledge of code and members.</returns>
    /// <exception cref="ArgumentException">With turnover or turbulence and no periods nothing comes to rest.</exception>
    /// <exception cref="OperationCanceledException">The run was stopped.</exception>
    public static MutualLearningResult Simulate(MutualLearningSettings settings, MutualLearningRun run, IProgress<int>? progress, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(settings);
        ArgumentNullException.ThrowIfNull(run);
        if (settings.Periods.Count == 0 && (settings.Turnover > 0 || settings.Turbulence > 0))
        {
            throw new ArgumentException("With turnover or turbulence nothing comes to rest. Expected periods after which to measure.", nameof(settings));
        }

        var plan = new MarchPlan(settings);
        var total = new MarchTally(Math.Max(1, plan.Periods.Length));
        var (gate, done) = (new object(), 0);
        var options = new ParallelOptions { MaxDegreeOfParallelism = run.MaxDegreeOfParallelism ?? -1, CancellationToken = cancellation };
        var batches = ((run.Histories - 1) / Batch) + 1;

        // Not by Replications, whose runs keep nothing: here a core keeps its memory and sums, and one call a history through a shared runner was measured to cost.
        Parallel.For(0, batches, options, NewWorker, RunBatch, AddUp);
        return total.Result(settings, run, plan.Periods);

        (MarchHistory History, MarchTally Tally) NewWorker() => (new MarchHistory(plan), new MarchTally(Math.Max(1, plan.Periods.Length)));

        (MarchHistory History, MarchTally Tally) RunBatch(int batch, ParallelLoopState state, (MarchHistory History, MarchTally Tally) worker)
        {
            var (from, to) = (batch * Batch, Math.Min(run.Histories, (batch + 1) * Batch));
            for (var history = from; history < to; history++)
            {
                cancellation.ThrowIfCancellationRequested();
                worker.History.Run(run.Seed, history, worker.Tally, cancellation);
            }

            if (progress is not null)
            {
                lock (gate)
                {
                    done += to - from;
                    progress.Report(done);
                }
            }

            return worker;
        }

        void AddUp((MarchHistory History, MarchTally Tally) worker)
        {
            lock (gate)
            {
                total.Add(worker.Tally);
            }
        }
    }
}
