namespace StrategicAlliance.Trust;

/// <summary>Forecasts of about the same expectation, and how often they came true.</summary>
/// <remarks>Immutable; safe to share between threads.</remarks>
public sealed record CalibrationBin
{
    internal CalibrationBin(int index, IReadOnlyCollection<TrustForecast> forecasts)
    {
        From = (double)index / CalibrationReport.BinCount;
        Count = forecasts.Count;
        MeanExpectation = forecasts.Average(forecast => forecast.Expectation);
        ShareWentWell = (double)forecasts.Count(forecast => forecast.WentWell) / forecasts.Count;
    }

    /// <summary>The least expectation of the bin; bins are a tenth wide.</summary>
    public double From { get; }

    /// <summary>How many forecasts it holds; at least 1.</summary>
    public int Count { get; }

    /// <summary>Their mean expectation.</summary>
    public double MeanExpectation { get; }

    /// <summary>The share of them that went well.</summary>
    public double ShareWentWell { get; }
}
