using StrategicAlliance.Cli.Answers;
using StrategicAlliance.Partners;

namespace StrategicAlliance.Cli.Compute;

/// <summary>How much two parties need each other, and which of them needs the other less.</summary>
internal sealed class MutualDependencePowerImbalance : IComputation
{
    private const string OfAOnB = "dependenceOfAonB";
    private const string OfBOnA = "dependenceOfBonA";

    public string Name => "mutual-dependence-power-imbalance";

    public IReadOnlyList<string> Inputs => [OfAOnB, OfBOnA];

    public string Unit => "that of the inputs";

    public string Citation => $"{MutualDependence.Citation}; {MutualDependence.PowerCitation}";

    public Answer Run(ComputationInput input)
    {
        var (a, b) = (input.NotNegative(OfAOnB), input.NotNegative(OfBOnA));
        if (input.Lacks(OfAOnB, OfBOnA) is { } insufficient)
        {
            return insufficient;
        }

        var dependence = new MutualDependence(a!.Value, b!.Value);
        return new Answer()
            .Add("mutualDependence", dependence.Mutual)
            .Add("powerImbalance", dependence.Imbalance)
            .Add("powerful", dependence.Powerful switch
            {
                DependenceSide.A => "A",
                DependenceSide.B => "B",
                _ => null,
            });
    }
}
