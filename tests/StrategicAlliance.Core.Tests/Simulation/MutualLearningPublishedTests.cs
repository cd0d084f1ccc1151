using System.Globalization;
using System.Text.RegularExpressions;
using StrategicAlliance.Facts;
using StrategicAlliance.Simulation;

namespace StrategicAlliance.Tests.Simulation;

/// <summary>The points of figures 1, 2, 4 and 5 (March 1991), as computed by a C program of its own with 10,000 or 20,000 histories each.</summary>
public sealed partial class MutualLearningPublishedTests
{
    private const int Histories = 2_000;

    private static readonly List<string[]> Rows = [.. File.ReadLines(Path.Combine(AppContext.BaseDirectory, "data", "march-1991-replication.csv")).Skip(1)
        .Select(line => Cell().Matches(line).Select(match => match.Groups["cell"].Value.Trim('"')).ToArray())];

    public static TheoryData<int> Points() => new(Enumerable.Range(0, Rows.Count));

    [Theory]
    [MemberData(nameof(Points))]
    public void Simulate_PublishedPoint_IsMet(int row)
    {
        var cells = Rows[row];
        var (expected, histories) = (Number(cells[6]), Number(cells[8]));

        var result = MutualLearning.Simulate(Settings(cells), new MutualLearningRun { Histories = Histories, Seed = (ulong)row });

        // Both deviate between histories alike, so the published error follows from ours.
        var error = result.Last.CodeStandardError!.Value * Math.Sqrt(1 + (Histories / histories));
        result.Last.CodeKnowledge.Should().BeApproximately(expected, 4.5 * error, string.Join(", ", cells));
        if (Mean().Match(cells[5]) is { Success: true } mean)
        {
            // There the last period that changed something is counted, from 0.
            result.MeanPeriods.Should().BeApproximately(1 + Number(mean.Groups["mean"].Value), 0.03 * result.MeanPeriods!.Value);
        }
    }

    [Fact]
    public void Rows_OfEveryFigure_AreThere() =>
        Rows.GroupBy(cells => cells[0], StringComparer.Ordinal).Select(figure => (figure.Key, figure.Count())).Should().Equal(("1", 24), ("4", 10), ("5", 7), ("2", 10));

    [Fact]
    public void Simulate_ProgramAndText_DifferAndOnlyTheProgramGivesTheFigure()
    {
        var run = new MutualLearningRun { Histories = 4_000 };
        var settings = new MutualLearningSettings(0.1, 0.5);

        var program = MutualLearning.Simulate(settings, run).Last;
        var text = MutualLearning.Simulate(settings with { Variant = MarchVariant.LiteralText }, run).Last;

        program.CodeKnowledge.Should().BeApproximately(0.9533, 5 * program.CodeStandardError!.Value);
        text.CodeKnowledge.Should().BeApproximately(0.834, 5 * text.CodeStandardError!.Value, "that is what the text gives");
    }

    [Fact]
    public void Simulate_TurbulenceOnceLocked_DecaysByTheLaw()
    {
        var points = MutualLearning.Simulate(new MutualLearningSettings(0.5, 0.5) { Turbulence = 0.02, Periods = [40, 60] }, new MutualLearningRun { Histories = 4_000 }).Points;

        (points[1].CodeKnowledge / points[0].CodeKnowledge).Should().BeApproximately(Math.Pow(1 - (2 * 0.02), 20), 0.06);
    }

    private static MutualLearningSettings Settings(string[] cells)
    {
        var p2 = Number(cells[2]);
        if (cells[0] == "2")
        {
            var groups = Fast().Match(cells[1]) is { Success: true } fast
                ? Groups(int.Parse(fast.Groups["fast"].Value, CultureInfo.InvariantCulture))
                : [new(50, Number(cells[1]["homogeneous ".Length..]))];
            return new MutualLearningSettings(groups, p2);
        }

        return new MutualLearningSettings(Number(cells[1]), p2)
        {
            Turnover = Number(cells[3]),
            Turbulence = Number(cells[4]),
            Periods = int.TryParse(cells[5], NumberStyles.None, CultureInfo.InvariantCulture, out var periods) ? [periods] : [],
        };
    }

    private static ValueList<MutualLearningGroup> Groups(int fast) => fast switch
    {
        0 => [new(50, 0.1)],
        50 => [new(50, 0.9)],
        _ => [new(fast, 0.9), new(50 - fast, 0.1)],
    };

    private static double Number(string text) => double.Parse(text, CultureInfo.InvariantCulture);

    [GeneratedRegex("(?:^|,)(?<cell>\"[^\"]*\"|[^,]*)", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Cell();

    [GeneratedRegex(@"mean (?<mean>[\d.]+)", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Mean();

    [GeneratedRegex(@"^(?<fast>\d+) of 50 fast", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Fast();
}
