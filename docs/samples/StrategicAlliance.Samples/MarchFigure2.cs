using StrategicAlliance.Facts;
using StrategicAlliance.Simulation;

namespace StrategicAlliance.Samples;

/// <summary>March's figure 2: fast and slow learners together know more than learners of one rate.</summary>
public sealed class MarchFigure2 : IPicture
{
    /// <inheritdoc/>
    public string File => "march-1991-figure-2.svg";

    /// <inheritdoc/>
    public string Draw()
    {
        var chart = new MarchChart("Members who differ, and members who learn alike", "Equilibrium code knowledge over the mean socialization rate, p2 = 0.5: one line for a mixture of fast (0.9) and slow (0.1) learners, one for learners of the same rate. The mixture knows more.")
        {
            X = (0.1, 0.9, 0.16, "mean socialization rate"),
            Y = (0.7, 1, 0.05, "code knowledge at rest"),
        };
        int[] fast = [0, 10, 20, 30, 40, 50];
        chart.Line("fast and slow", [.. fast.Select(count => (Mean(count), Knowledge(Mixed(count))))]);
        chart.Line("all alike", [.. fast.Select(count => (Mean(count), Knowledge([new(50, Mean(count))])))]);
        return chart.Draw();
    }

    private static double Mean(int fast) => ((fast * 9) + (50 - fast)) / 500.0;

    private static ValueList<MutualLearningGroup> Mixed(int fast) => fast switch
    {
        0 => [new(50, 0.1)],
        50 => [new(50, 0.9)],
        _ => [new(fast, 0.9), new(50 - fast, 0.1)],
    };

    private static double Knowledge(ValueList<MutualLearningGroup> members) =>
        MutualLearning.Simulate(new MutualLearningSettings(members, 0.5), new MutualLearningRun { Histories = 1_000 }).Last.CodeKnowledge;
}
