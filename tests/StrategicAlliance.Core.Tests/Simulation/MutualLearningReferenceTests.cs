using StrategicAlliance.Facts;
using StrategicAlliance.Simulation;

namespace StrategicAlliance.Tests.Simulation;

/// <summary>The library's bit-parallel code against one that can be checked by reading: the same means within five standard errors.</summary>
public sealed class MutualLearningReferenceTests
{
    private static readonly Dictionary<string, MutualLearningSettings> Organizations = new(StringComparer.Ordinal)
    {
        ["slow learners"] = new([new(15, 0.1)], 0.5) { Dimensions = 12 },
        ["one member, one dimension"] = new([new(1, 0.3)], 0.4) { Dimensions = 1, Periods = [6] },
        ["an odd number of members"] = new([new(7, 0.35)], 0.62) { Dimensions = 9 },
        ["two members a word, every bit used"] = new([new(9, 0.5)], 0.3) { Dimensions = 32 },
        ["one member a word"] = new([new(9, 0.5)], 0.3) { Dimensions = 33 },
        ["every bit of a word"] = new([new(6, 0.4)], 0.7) { Dimensions = 64, Periods = [8] },
        ["odd groups of three rates"] = new([new(3, 0.9), new(5, 0.2), new(4, 0.05)], 0.5) { Dimensions = 10 },
        ["a group that never learns"] = new([new(3, 0), new(8, 0.6)], 0.5) { Dimensions = 10, Periods = [12] },
        ["a code that never learns"] = new([new(5, 0.5)], 0) { Dimensions = 10 },
        ["at once, both"] = new([new(11, 1)], 1) { Dimensions = 20 },
        ["turnover"] = new([new(11, 0.6)], 0.5) { Dimensions = 15, Turnover = 0.13, Periods = [15] },
        ["turnover of all"] = new([new(5, 0.6)], 0.5) { Dimensions = 15, Turnover = 1, Periods = [7] },
        ["turnover where a word holds one member"] = new([new(37, 0.6)], 0.5) { Dimensions = 40, Turnover = 0.2, Periods = [5] },
        ["turbulence"] = new([new(11, 0.6)], 0.5) { Dimensions = 15, Turbulence = 0.07, Periods = [15] },
        ["turnover and turbulence"] = new([new(70, 0.4)], 0.5) { Dimensions = 10, Turnover = 0.1, Turbulence = 0.05, Periods = [10] },
        ["the text"] = new([new(13, 0.15)], 0.5) { Dimensions = 14, Variant = MarchVariant.LiteralText },
        ["the text, odd groups, one member a word"] = new([new(3, 0.8), new(6, 0.2)], 0.4) { Dimensions = 35, Variant = MarchVariant.LiteralText },
        ["the text in turmoil"] = new([new(13, 0.3)], 0.5) { Dimensions = 14, Variant = MarchVariant.LiteralText, Turnover = 0.1, Turbulence = 0.1, Periods = [9] },
    };

    public static TheoryData<string> Names() => new(Organizations.Keys);

    [Theory]
    [MemberData(nameof(Names))]
    public void Simulate_AnyOrganization_AgreesWithTheReference(string name)
    {
        var settings = Organizations[name];
        var reference = new MarchReference(settings, 7);
        var histories = Enumerable.Range(0, 400).Select(_ => reference.Run()).ToList();

        var result = MutualLearning.Simulate(settings, new MutualLearningRun { Histories = 4_000, Seed = 3 });

        Agree(histories.Select(history => history.Code), result.Last.CodeKnowledge, result.Last.CodeStandardError!.Value);
        Agree(histories.Select(history => history.Members), result.Last.MemberKnowledge, result.Last.MemberStandardError!.Value);
        if (result.MeanPeriods is { } periods)
        {
            var lasted = histories.Select(history => (double)history.Periods).ToList();
            Agree(lasted, periods, Deviation(lasted) / Math.Sqrt(4_000));
            result.CutOff.Should().Be(0);
        }
    }

    [Fact]
    public void Simulate_NobodyEverMoves_IsCutOffLikeTheReference()
    {
        // Without socialization a majority of superior members may stay wrong for ever, and superior.
        var settings = new MutualLearningSettings([new(9, 0)], 0.5) { Dimensions = 8, MaximumPeriods = 60 };
        var reference = new MarchReference(settings, 11);
        var histories = Enumerable.Range(0, 400).Select(_ => reference.Run()).ToList();

        var result = MutualLearning.Simulate(settings, new MutualLearningRun { Histories = 4_000 });

        Agree(histories.Select(history => history.Code), result.Last.CodeKnowledge, result.Last.CodeStandardError!.Value);
        var share = histories.Count(history => history.Periods == 60) / 400.0;
        share.Should().BeInRange(0.01, 0.99);
        (result.CutOff!.Value / 4_000.0).Should().BeApproximately(share, 5 * Math.Sqrt(share * (1 - share) / 400));
    }

    private static void Agree(IEnumerable<double> reference, double mean, double error)
    {
        var values = reference.ToList();
        var both = Math.Sqrt((error * error) + (Deviation(values) * Deviation(values) / values.Count));
        mean.Should().BeApproximately(values.Average(), (5 * both) + 1e-12);
    }

    private static double Deviation(List<double> values)
    {
        var mean = values.Average();
        return Math.Sqrt(values.Sum(value => (value - mean) * (value - mean)) / (values.Count - 1));
    }
}
