using StrategicAlliance.Cli.Answers;
using StrategicAlliance.Trust;

namespace StrategicAlliance.Cli.Compute;

/// <summary>Trust from one's own dealings, and whether they are enough.</summary>
internal sealed class TravosFromOwn : IComputation
{
    private const string History = "history";

    public string Name => "travos-direct";

    public IReadOnlyList<string> Inputs => [History, "epsilon", "confidenceThreshold"];

    public string Unit => "1";

    public string Citation => Travos.Citation.ToString();

    public Answer Run(ComputationInput input)
    {
        var history = input.Find(History)?.Members()?.Select(member => (member.Name, Dealings: CountsInput.Read(member.Value, "m", "n"))).ToList();
        var (epsilon, threshold) = (input.Number("epsilon"), input.Number("confidenceThreshold"));
        if (input.Lacks(History) is { } insufficient)
        {
            return insufficient;
        }

        return history!.Count == 0 || history.Any(one => one.Dealings is null) ? Answer.InsufficientData(["history {name: {m, n}}"]) : WithinDomain.Of(() =>
        {
            var settings = TravosSettings.Default;
            settings = settings with { Epsilon = epsilon ?? settings.Epsilon, ConfidenceThreshold = threshold ?? settings.ConfidenceThreshold };
            var findings = history.Select(one => (one.Name, Trust: Travos.Direct(new Evidence(one.Dealings!.Value.Good, one.Dealings.Value.Bad), settings))).ToList();
            var enough = new Answer();
            foreach (var (name, trust) in findings)
            {
                enough.Add(name, trust.IsEnough);
            }

            return new Answer()
                .Add("trust", findings.Select(one => KeyValuePair.Create(one.Name, (double?)one.Trust.Trust)))
                .Add("confidence", findings.Select(one => KeyValuePair.Create(one.Name, (double?)one.Trust.Confidence)))
                .Add("enoughDirectEvidence", enough);
        });
    }
}
