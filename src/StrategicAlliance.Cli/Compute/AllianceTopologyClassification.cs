using StrategicAlliance.Cli.Answers;
using StrategicAlliance.Facts;
using StrategicAlliance.Networks;

namespace StrategicAlliance.Cli.Compute;

/// <summary>Star, mesh, umbrella or mixed.</summary>
internal sealed class AllianceTopologyClassification : IComputation
{
    public string Name => "alliance-topology-classification";

    public IReadOnlyList<string> Inputs => ["nodes", "edges"];

    public string Unit => "1; radius: links";

    public string Citation => $"{ShapeTest.Citation}; the rule that tells the shapes apart is this library's definition";

    public Answer Run(ComputationInput input)
    {
        var graph = GraphInput.Read(input);
        if (input.Lacks("edges") is { } insufficient)
        {
            return insufficient;
        }

        var finding = new ShapeTest().Classify(graph!);
        return finding.Shape is not { } shape
            ? Answer.InsufficientData(["nodes"])
            : new Answer()
                .Add("topology", shape.ToName())
                .Add("degreeCentralization", finding.DegreeCentralization)
                .Add("density", finding.Density)
                .Add("isTree", finding.IsTree)
                .Add("radius", finding.Radius);
    }
}
