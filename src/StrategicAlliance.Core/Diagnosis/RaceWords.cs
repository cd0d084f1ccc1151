using StrategicAlliance.Facts;
using StrategicAlliance.Learning;

namespace StrategicAlliance.Diagnosis;

/// <summary>Tells a learning race in sentences.</summary>
internal static class RaceWords
{
    public static string Of(LearningRacePair pair) => $"{Runner(pair.A)}; {Runner(pair.B)}. {Exposure(pair)}".TrimEnd();

    public static string Exposure(LearningRacePair pair) => pair is { Exposed: { } exposed, Exposure: Measurement.Measured years }
        ? FormattableString.Invariant($"{exposed} is exposed for {years.Value:0.#} years{(pair.IsExposureOpen ? " so far" : string.Empty)}: the other had finished and it had not.")
        : string.Empty;

    private static string Runner(RaceRunner runner) =>
        FormattableString.Invariant($"{runner.Partner} applied {runner.Completed} of {runner.Transfers.Count}{(runner.CompletedOn is { } day ? $", done on {day}" : string.Empty)}");
}
