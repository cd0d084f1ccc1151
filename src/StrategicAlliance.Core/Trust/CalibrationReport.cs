using StrategicAlliance.Facts;

namespace StrategicAlliance.Trust;

/// <summary>How well expectations agreed with what came.</summary>
/// <remarks>A figure that is not defined, for want of forecasts or of one of the two outcomes, is <see langword="null"/>. Immutable; safe to share between threads.</remarks>
public sealed record CalibrationReport
{
    /// <summary>How many bins of equal width the expected calibration error takes.</summary>
    public const int BinCount = 10;

    private CalibrationReport(IReadOnlyList<TrustForecast> forecasts)
    {
        var covered = forecasts.Where(forecast => forecast.IsCovered).ToList();
        Forecasts = forecasts.Count;
        WentWell = forecasts.Count(forecast => forecast.WentWell);
        Bins = forecasts.GroupBy(Bin).OrderBy(bin => bin.Key).Select(bin => new CalibrationBin(bin.Key, bin.ToList())).ToValueList();
        Brier = forecasts.Count == 0 ? null : forecasts.Sum(SquaredError) / forecasts.Count;
        ExpectedCalibrationError = forecasts.Count == 0 ? null : Bins.Sum(bin => bin.Count * Math.Abs(bin.MeanExpectation - bin.ShareWentWell)) / forecasts.Count;
        Covered = forecasts.Count == 0 ? null : (double)covered.Count / forecasts.Count;
        Auc = AreaUnderCurve(forecasts);
        AucCovered = AreaUnderCurve(covered);
    }

    /// <summary>Source of the Brier score: Brier 1950.</summary>
    public static Citation Citation { get; } = new("Brier", 1950, "Verification of forecasts expressed in terms of probability, Mon Weather Rev 78(1):1-3");

    /// <summary>How many forecasts there are.</summary>
    public int Forecasts { get; }

    /// <summary>How many of the dealings went well.</summary>
    public int WentWell { get; }

    /// <summary>The mean squared error; 0 is perfect.</summary>
    public double? Brier { get; }

    /// <summary>The mean distance, over ten bins of equal width weighted by their forecasts, of expectation from outcome; 0 is perfect.</summary>
    public double? ExpectedCalibrationError { get; }

    /// <summary>The probability that a dealing that went well had the higher expectation than one that did not, ties counting half; 1 is perfect, 0.5 is chance.</summary>
    public double? Auc { get; }

    /// <summary>The same over the dealings with partners of whom there was evidence.</summary>
    public double? AucCovered { get; }

    /// <summary>The share of dealings with partners of whom there was evidence.</summary>
    public double? Covered { get; }

    /// <summary>The bins that hold forecasts, from low to high.</summary>
    public ValueList<CalibrationBin> Bins { get; }

    /// <summary>The report on forecasts.</summary>
    /// <param name="forecasts">The forecasts in any order.</param>
    /// <returns>The report.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="forecasts"/> is <see langword="null"/>.</exception>
    public static CalibrationReport Of(IEnumerable<TrustForecast> forecasts)
    {
        ArgumentNullException.ThrowIfNull(forecasts);

        // In one order, so that the sums have the same bits whatever the order they came in.
        return new(forecasts.OrderBy(forecast => forecast.Expectation).ThenBy(forecast => forecast.WentWell).ThenBy(forecast => forecast.IsCovered).ToList());
    }

    /// <summary>The report on a finished ledger, out of time: what was known up to a day is used to foresee what came after it.</summary>
    /// <param name="model">The model.</param>
    /// <param name="ledger">The ledger.</param>
    /// <param name="lastDay">The last day that the model sees. Later evidence that speaks for or against a partner, reports apart, is what it has to foresee.</param>
    /// <returns>The report.</returns>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    public static CalibrationReport OutOfTime(ITrustModel model, EvidenceLedger ledger, DateOnly lastDay)
    {
        ArgumentNullException.ThrowIfNull(model);
        ArgumentNullException.ThrowIfNull(ledger);
        var asked = new Dictionary<(PartnerId, PartnerId), TrustFinding>();
        var forecasts = new List<TrustForecast>();
        foreach (var piece in ledger.Pieces.Where(piece => piece.On > lastDay && piece.Source != EvidenceSource.Report && piece.Positive != piece.Negative && piece.By != piece.About && piece.Person is null))
        {
            if (!asked.TryGetValue((piece.By, piece.About), out var finding))
            {
                finding = model.Assess(ledger, new TrustQuery(piece.By, piece.About, lastDay));
                asked.Add((piece.By, piece.About), finding);
            }

            forecasts.Add(new TrustForecast(finding.Overall.Opinion.Expectation, piece.Positive > piece.Negative, finding.IsKnown));
        }

        return Of(forecasts);
    }

    private static int Bin(TrustForecast forecast) => Math.Min(BinCount - 1, (int)(forecast.Expectation * BinCount));

    private static double SquaredError(TrustForecast forecast)
    {
        var error = forecast.Expectation - (forecast.WentWell ? 1 : 0);
        return error * error;
    }

    // Mann and Whitney's statistic over ranks; the forecasts come sorted.
    private static double? AreaUnderCurve(IReadOnlyList<TrustForecast> sorted)
    {
        var (good, ranks, from) = (0L, 0.0, 0);
        while (from < sorted.Count)
        {
            var (to, here) = (from, 0);
            for (; to < sorted.Count && sorted[to].Expectation.Equals(sorted[from].Expectation); to++)
            {
                here += sorted[to].WentWell ? 1 : 0;
            }

            ranks += here * ((from + to + 1) / 2.0);
            good += here;
            from = to;
        }

        var bad = sorted.Count - good;
        return good == 0 || bad == 0 ? null : (ranks - (good * (good + 1) / 2.0)) / ((double)good * bad);
    }
}
