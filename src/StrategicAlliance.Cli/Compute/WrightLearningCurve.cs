using StrategicAlliance.Cli.Answers;
using StrategicAlliance.Learning;

namespace StrategicAlliance.Cli.Compute;

/// <summary>The cost of a unit, of all units up to it, and their mean on a learning curve.</summary>
internal sealed class WrightLearningCurve : IComputation
{
    private const string ProgressRatio = "progressRatio";
    private const string UnitNumber = "unit";
    private const string FirstUnitCost = "firstUnitCost";

    public string Name => "wright-learning-curve";

    public IReadOnlyList<string> Inputs => [ProgressRatio, UnitNumber, FirstUnitCost];

    public string Unit => "that of the first unit's cost";

    public string Citation => LearningCurve.Citation.ToString();

    public Answer Run(ComputationInput input)
    {
        var (ratio, unit, first) = (input.Number(ProgressRatio), input.Number(UnitNumber), input.Number(FirstUnitCost));
        var insufficient = input.Lacks(ProgressRatio, UnitNumber, FirstUnitCost);
        if (ratio is null)
        {
            return insufficient!;
        }

        return WithinDomain.Of(() =>
        {
            var curve = LearningCurve.FromProgressRatio(ratio.Value);
            var answer = (insufficient ?? new Answer()).Add("exponent", curve.Exponent).Add("learningRate", curve.LearningRate);
            if (insufficient is not null)
            {
                return answer;
            }

            if (unit is not (>= 1 and <= LearningCurve.LargestUnit) || !double.IsInteger(unit.Value))
            {
                return Answer.Rejected($"The unit must be a whole number from 1 to {LearningCurve.LargestUnit}.");
            }

            var n = (long)unit.Value;
            return answer
                .Add("unitCost", curve.UnitCost(first!.Value, n))
                .Add("cumulativeCost", curve.CumulativeCost(first.Value, n))
                .Add("averageCost", curve.AverageCost(first.Value, n));
        });
    }
}
