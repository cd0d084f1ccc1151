using StrategicAlliance.Cli.Answers;
using StrategicAlliance.Learning;

namespace StrategicAlliance.Cli.Compute;

/// <summary>Who of two has learned enough first, and how long the other is then exposed.</summary>
internal sealed class LearningRaceCompletion : IComputation
{
    private const string RateA = "rateA";
    private const string RateB = "rateB";
    private const string Threshold = "threshold";
    private const string InitialA = "initialA";
    private const string InitialB = "initialB";

    public string Name => "learning-race-completion";

    public IReadOnlyList<string> Inputs => [RateA, RateB, Threshold, InitialA, InitialB];

    public string Unit => "that of the rates";

    public string Citation => LearningRace.Citation.ToString();

    public Answer Run(ComputationInput input)
    {
        var (rateA, rateB) = (input.Number(RateA), input.Number(RateB));
        var (threshold, initialA, initialB) = (input.Number(Threshold), input.Number(InitialA), input.Number(InitialB));
        if (input.Lacks(RateA, RateB, Threshold, InitialA, InitialB) is { } insufficient)
        {
            return insufficient;
        }

        if (rateA < 0 || rateB < 0)
        {
            return Answer.Rejected("A rate of learning is not negative.");
        }

        if (!IsShare(threshold) || !IsShare(initialA) || !IsShare(initialB))
        {
            return Answer.Rejected("The threshold and the initial shares are fractions from 0 to 1.");
        }

        var race = LearningRace.Of(rateA!.Value, rateB!.Value, threshold!.Value, initialA!.Value, initialB!.Value);
        return new Answer()
            .Add("timeA", race.TimeA)
            .Add("timeB", race.TimeB)
            .Add("winner", race.IsTie ? "tie" : race.Winner?.ToString())
            .Add("exposureWindow", race.ExposureWindow)
            .Add("exposureIsOpenEnded", race.IsOpenEnded);
    }

    private static bool IsShare(double? value) => value is >= 0 and <= 1;
}
