using StrategicAlliance.Cli.Answers;
using StrategicAlliance.Cli.Input;
using StrategicAlliance.Facts;
using StrategicAlliance.Trust;

namespace StrategicAlliance.Cli.Compute;

/// <summary>Trust from reports, each weighed by what came of earlier ones like it.</summary>
internal sealed class TravosFromReports : IComputation
{
    private const string Opinions = "opinions";
    private const string Observed = "observedOutcomesInBin";
    private const string Direct = "direct";

    public string Name => "travos-reputation";

    public IReadOnlyList<string> Inputs => [Opinions, Observed, "bins", Direct];

    public string Unit => "1; adjusted: dealings";

    public string Citation => Travos.Citation.ToString();

    public Answer Run(ComputationInput input)
    {
        var said = Each(input.Find(Opinions), "m", "n");
        var observed = Each(input.Find(Observed), "successes", "failures");
        var (own, bins) = (CountsInput.Read(input.Find(Direct), "m", "n"), input.Find("bins")?.Decimal());
        if (input.Lacks(Opinions) is { } insufficient)
        {
            return insufficient;
        }

        if (said!.Any(one => one.Counts is null) || (observed ?? []).Any(one => one.Counts is null))
        {
            return Answer.InsufficientData(["opinions {name: {m, n}}", "observedOutcomesInBin {name: {successes, failures}}"]);
        }

        return WithinDomain.Of(() =>
        {
            // Of whom nothing was observed before, nothing is known.
            var known = (observed ?? []).ToDictionary(one => one.Name, one => Dealings(one.Counts), StringComparer.Ordinal);
            var reports = said!.Select(one => new TravosReport(one.Name, Dealings(one.Counts), known.GetValueOrDefault(one.Name))).ToValueList();
            var settings = bins is { } count ? new TravosSettings { Bins = Whole(count) } : TravosSettings.Default;
            return Write(Travos.Reputation(Dealings(own), reports, settings));
        });
    }

    private static Answer Write(TravosReputation reputation)
    {
        var adjusted = new Answer();
        foreach (var one in reputation.Adjustments)
        {
            adjusted.Add(one.Report.Reporter, new Answer().Add("m", one.Adjusted.Positive).Add("n", one.Adjusted.Negative));
        }

        return new Answer()
            .Add("trust", reputation.Trust)
            .Add("probabilityAccurate", reputation.Adjustments.Select(one => KeyValuePair.Create(one.Report.Reporter, (double?)one.ProbabilityAccurate)))
            .Add("adjusted", adjusted);
    }

    private static List<(string Name, (double Good, double Bad)? Counts)>? Each(InputValue? value, string good, string bad) =>
        value?.Members()?.Select(member => (member.Name, CountsInput.Read(member.Value, good, bad))).ToList();

    private static Evidence Dealings((double Good, double Bad)? counts) => counts is { } given ? new(given.Good, given.Bad) : Evidence.None;

    private static int Whole(decimal bins) => decimal.IsInteger(bins) && bins is >= 1 and <= 1000
        ? (int)bins
        : throw new ArgumentOutOfRangeException(nameof(bins), "Expected a whole number from 1 to 1000.");
}
