using StrategicAlliance.Cli.Answers;
using StrategicAlliance.Distances;

namespace StrategicAlliance.Cli.Compute;

/// <summary>How far two perceived distances of one pair disagree.</summary>
internal sealed class PsychicDistanceAsymmetry : IComputation
{
    private const string There = "distanceAtoB";
    private const string Back = "distanceBtoA";

    public string Name => "psychic-distance-asymmetry";

    public IReadOnlyList<string> Inputs => [There, Back];

    public string Unit => "points of the scale; relative asymmetry: 1";

    public string Citation => PsychicDistance.Citation.ToString();

    public Answer Run(ComputationInput input)
    {
        var (there, back) = (input.Number(There), input.Number(Back));
        return input.Lacks(There, Back) ?? WithinDomain.Of(() =>
        {
            var figures = PsychicDistance.Of(there!.Value, back!.Value);
            return new Answer()
                .Add("meanDistance", figures.Mean)
                .Add("absoluteAsymmetry", figures.AbsoluteAsymmetry)
                .Add("relativeAsymmetry", figures.RelativeAsymmetry)
                .Add("isSymmetric", figures.IsSymmetric);
        });
    }
}
