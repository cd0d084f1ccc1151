using StrategicAlliance.Cli.Answers;
using StrategicAlliance.Trust;

namespace StrategicAlliance.Cli.Compute;

/// <summary>The penalty that makes up for the breaches that are never found.</summary>
internal sealed class DeterrencePenalty : IComputation
{
    private const string Harm = "harm";
    private const string Detection = "detectionProbability";

    public string Name => "deterrence-penalty";

    public IReadOnlyList<string> Inputs => [Harm, Detection];

    public string Unit => "that of harm; punitiveMultiplier: 1";

    public string Citation => PenaltyMultiplier.Citation.ToString();

    public Answer Run(ComputationInput input)
    {
        var (harm, detection) = (input.Find(Harm)?.Decimal(), input.Find(Detection)?.Decimal());
        return input.Lacks(Harm, Detection) ?? WithinDomain.Of(() =>
        {
            var damages = PenaltyMultiplier.Of(harm!.Value, detection!.Value);
            var answer = damages is null ? new Answer().Add("result", "CannotBeDeterred") : new Answer();
            return answer
                .Add("penalty", damages?.TotalDamages)
                .Add("totalDamages", damages?.TotalDamages)
                .Add("punitive", damages?.Punitive)
                .Add("punitiveMultiplier", damages?.PunitiveMultiplier);
        });
    }
}
