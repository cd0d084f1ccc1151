using StrategicAlliance.Facts;

namespace StrategicAlliance.Simulation;

/// <summary>How a stock of experience went.</summary>
/// <remarks>Immutable; safe to share between threads.</remarks>
public sealed record ForgettingResult
{
    internal ForgettingResult(ForgettingSettings settings, ValueList<ForgettingPeriod> periods)
    {
        Settings = settings;
        Periods = periods;
    }

    /// <summary>The settings.</summary>
    public ForgettingSettings Settings { get; }

    /// <summary>The periods, from the first to the last.</summary>
    public ValueList<ForgettingPeriod> Periods { get; }

    /// <summary>One row a period: <c>period, production, meanStock, stockDeviation, meanLeavers, meanUnitCost</c>.</summary>
    /// <returns>The table.</returns>
    public TidyTable ToTable() => new(
        ["period", "production", "meanStock", "stockDeviation", "meanLeavers", "meanUnitCost"],
        Periods.Select((one, index) => (ValueList<TidyValue>)
        [
            one.Period, Settings.Production[index], one.MeanStock, one.StockDeviation, one.MeanLeavers, one.MeanUnitCost,
        ]));
}
