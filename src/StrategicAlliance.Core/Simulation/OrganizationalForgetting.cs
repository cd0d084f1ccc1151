using StrategicAlliance.Facts;

namespace StrategicAlliance.Simulation;

/// <summary>
/// A stock of experience, run forward: <c>K(t) = lambda (1 - L(t)) K(t-1) + q(t)</c>, where L is the share that goes with those who leave in the
/// period: leavers over staff, times the tacit share, times what of it was not written down. The unit cost follows the learning curve
/// <c>c(t) = c1 K(t)^b</c>, <c>b = log2(progress ratio)</c>. Who leaves is drawn person by person.
/// </summary>
/// <remarks>
/// <para>Without turnover it is the stock of Argote, Beckman and Epple 1990; at a steady production q it tends to q / (1 - lambda). With turnover p the mean
/// tends to q / (1 - lambda (1 - p x tacit x (1 - codified))). The loss by turnover is a definition of this library.</para>
/// <para>The same settings give the same digits on any number of cores.</para>
/// </remarks>
public static class OrganizationalForgetting
{
    /// <summary>Source of the stock that depreciates: Argote, Beckman and Epple 1990.</summary>
    public static Citation Citation { get; } = new("Argote, Beckman & Epple", 1990, "The persistence and transfer of learning in industrial settings, Manage Sci 36:140-154");

    /// <summary>Source of the learning curve: Wright 1936.</summary>
    public static Citation CostCitation { get; } = new("Wright", 1936, "Factors affecting the cost of airplanes, J Aeronaut Sci 3:122-128");

    /// <summary>Runs all replications.</summary>
    /// <param name="settings">How.</param>
    /// <returns>The stock and the unit cost, period by period.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="settings"/> is <see langword="null"/>.</exception>
    public static ForgettingResult Run(ForgettingSettings settings) => Run(settings, null, CancellationToken.None);

    /// <summary>Runs all replications.</summary>
    /// <param name="settings">How.</param>
    /// <param name="progress">Told after each replication which share of them is done, from 0 to 1; <see langword="null"/> for nobody. Called on the threads that compute.</param>
    /// <param name="cancellation">Ends the run early.</param>
    /// <returns>The stock and the unit cost, period by period.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="settings"/> is <see langword="null"/>.</exception>
    /// <exception cref="OperationCanceledException">The run was ended early.</exception>
    public static ForgettingResult Run(ForgettingSettings settings, IProgress<double>? progress, CancellationToken cancellation)
    {
        Bounds.Given(settings);
        var runs = Replications.Run(settings.Replications, settings.Cores, run => Once(settings, run), progress, cancellation);
        var exponent = Math.Log2(settings.ProgressRatio);
        var periods = Enumerable.Range(0, settings.Production.Count).Select(period =>
        {
            var stocks = Array.ConvertAll(runs, run => run[period].Stock);
            return new ForgettingPeriod(
                period + 1,
                stocks,
                Replications.Mean(Array.ConvertAll(runs, run => (double)run[period].Leavers)),
                Array.TrueForAll(stocks, stock => stock > 0) ? Replications.Mean(Array.ConvertAll(stocks, stock => settings.FirstUnitCost * Math.Pow(stock, exponent))) : null);
        });
        return new ForgettingResult(settings, periods.ToValueList());
    }

    private static (double Stock, int Leavers)[] Once(ForgettingSettings settings, int run)
    {
        var random = new SeededGenerator(settings.Seed, (ulong)run);
        var (stock, path) = (settings.InitialStock, new (double Stock, int Leavers)[settings.Production.Count]);
        for (var period = 0; period < path.Length; period++)
        {
            var leavers = settings.Turnover > 0 ? Enumerable.Range(0, settings.Staff).Count(_ => random.Happens(settings.Turnover)) : 0;
            var lost = (double)leavers / settings.Staff * settings.TacitShare * (1 - settings.Codified);
            stock = (settings.Retention * (1 - lost) * stock) + settings.Production[period];
            path[period] = (stock, leavers);
        }

        return path;
    }
}
