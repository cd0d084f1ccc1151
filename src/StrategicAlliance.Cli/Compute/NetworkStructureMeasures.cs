using StrategicAlliance.Cli.Answers;
using StrategicAlliance.Networks;

namespace StrategicAlliance.Cli.Compute;

/// <summary>Density, centralization, transitivity, and each node's constraint and effective size.</summary>
internal sealed class NetworkStructureMeasures : IComputation
{
    public string Name => "network-structure-measures";

    public IReadOnlyList<string> Inputs => ["edges", "nodes"];

    public string Unit => "1; effectiveSize: contacts";

    public string Citation => string.Join("; ", NetworkMeasures.CentralizationCitation, NetworkMeasures.StructuralHolesCitation, NetworkMeasures.DensityCitation);

    public Answer Run(ComputationInput input)
    {
        var graph = GraphInput.Read(input);
        return input.Lacks("edges") is { } insufficient ? insufficient
            : graph!.Nodes.Count == 0 ? Answer.InsufficientData(["nodes"])
            : new Answer()
                .Add("density", NetworkMeasures.Density(graph))
                .Add("degreeCentralization", NetworkMeasures.DegreeCentralization(graph))
                .Add("transitivity", NetworkMeasures.Transitivity(graph))
                .Add("constraint", NetworkMeasures.Constraint(graph))
                .Add("effectiveSize", NetworkMeasures.EffectiveSize(graph));
    }
}
