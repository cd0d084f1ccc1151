using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;

namespace StrategicAlliance.Cli.Tests.Verbs;

public class TrustVerbTests
{
    private const string Table = """
        ann,bob,5,1577836800
        ann,cid,-5,1577836800
        eve,bob,1,1585612800
        bob,ann,3,1585612800
        """;

    [Fact]
    public void Trust_Table_AnswersForEveryoneRated()
    {
        var answer = CommandRun.With(Table, "trust", "-", "--format", "json").Json;

        answer["model"]!.GetValue<string>().Should().Be("beta");
        answer["asOf"]!.GetValue<string>().Should().Be("2020-03-31");
        answer["ratings"]!.GetValue<int>().Should().Be(4);
        answer["baseRate"]!.GetValue<double>().Should().BeApproximately(4 / 6.0, 1e-15);
        ((JsonArray)answer["trust"]!).Select(trust => trust!["target"]!.GetValue<string>()).Should().Equal("ann", "bob", "cid");

        // 90 days are one half-life: r = 1/2 + 1.
        answer["trust"]![1]!["positive"]!.GetValue<double>().Should().BeApproximately(1.5, 1e-15);
        answer["trust"]![1]!["expectation"]!.GetValue<double>().Should().BeApproximately((1.5 + (4 / 3.0)) / 3.5, 1e-15);
    }

    [Fact]
    public void Trust_AsOf_SeesOnlyWhatCameBefore()
    {
        var answer = CommandRun.With(Table, "trust", "-", "--as-of", "2020-01-31", "--format", "json").Json;

        answer["ratings"]!.GetValue<int>().Should().Be(2);
        answer["trust"]!.AsArray().Should().HaveCount(2);
        CommandRun.With(Table, "trust", "-", "--as-of", "2019-01-01", "--format", "json").Json["result"]!.GetValue<string>().Should().Be("InsufficientData");
    }

    [Fact]
    public void Trust_Evaluate_AnswersTheMembersOfTheContract()
    {
        var answer = CommandRun.With(Synthetic(), "trust", "-", "--evaluate", "0.8", "--format", "json").Json;

        answer.Select(member => member.Key).Should().Contain(["model", "ratings", "targets", "auc", "aucCovered", "brier", "ece", "covered"]);
        answer["ratings"]!.GetValue<int>().Should().Be(1000);
        answer["targets"]!.GetValue<int>().Should().Be(40);
        answer["learnt"]!.GetValue<int>().Should().Be(800);
        answer["auc"]!.GetValue<double>().Should().BeGreaterThan(0.8, "every second one cheats in four of five dealings");
        answer["brier"]!.GetValue<double>().Should().BeLessThan(0.2);
        answer["covered"]!.GetValue<double>().Should().Be(1);
    }

    [Fact]
    public void Trust_SameTable_InAnyOrderAndCulture_GivesTheSameBytes()
    {
        var before = CultureInfo.CurrentCulture;
        var (first, second) = (Synthetic(), string.Join('\n', Synthetic().Split('\n').Reverse()));
        var plain = CommandRun.With(first, "trust", "-", "--evaluate", "0.5", "--format", "json").Output;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo("tr-TR");
            CommandRun.With(second, "trust", "-", "--evaluate", "0.5", "--format", "json").Output.Should().Be(plain);
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Theory]
    [InlineData("source,target,rating,time\nann,bob,5,2020-01-01\n", new string[0])]
    [InlineData("who,whom,when,stars\nann,bob,2020-01-01T10:00:00Z,5\n", new[] { "--columns", "who,whom,stars,when" })]
    [InlineData("1;,bob,ann,5,1577836800.25\n", new[] { "--columns", "id,target,source,rating,time" })]
    [InlineData("\"ann\",\"bob\",\"5\",\"2020-01\"\n\n", new string[0])]
    [InlineData("target,source,rating,time\nbob,ann,5,2020-01-01\n", new string[0])]
    [InlineData("Id,Rating,Time,Source,Target\n1,5,2020-01-01,ann,bob\n", new string[0])]
    [InlineData("source,target,rating,time\nbob,ann,5,2020-01-01\n", new[] { "--columns", "target,source,rating,time" })]
    public void Trust_ColumnsAndHeaders_AreFound(string table, string[] options)
    {
        var run = CommandRun.With(table, ["trust", "-", "--format", "json", .. options]);

        run.Status.Should().Be(0, run.Output + run.Error);
        run.Json["trust"]!.AsArray().Single()!["target"]!.GetValue<string>().Should().Be("bob");
    }

    [Fact]
    public void Trust_WrongLines_AreAllListedWithTheirLine()
    {
        var run = CommandRun.With("ann,bob,5,1577836800\nann,bob,good,1577836800\nann,,5,yesterday\nann,bob\n\"ann,bob,5,1577836800\nann,bob,NaN,1577836800", "trust", "-", "--format", "json");

        run.Status.Should().Be(3);
        run.Json["errors"]!.AsArray().Select(error => (error!["line"]!.GetValue<int>(), error["path"]!.GetValue<string>()))
            .Should().Equal((2, "rating"), (3, "target"), (3, "time"), (4, "line"), (5, "line"), (6, "rating"));
    }

    [Theory]
    [InlineData("")]
    [InlineData("source,target,rating,time\n")]
    public void Trust_NoRating_IsWrongInput(string table) => CommandRun.With(table, "trust", "-").Status.Should().Be(3);

    [Theory]
    [InlineData("trust", "nowhere.csv")]
    [InlineData("trust", ".")]
    public void Trust_NoFile_IsWrongInput(string verb, string file) => CommandRun.Of(verb, file).Status.Should().Be(3);

    [Theory]
    [InlineData("--model", "bayes")]
    [InlineData("--evaluate", "1")]
    [InlineData("--evaluate", "x")]
    [InlineData("--columns", "source,target")]
    [InlineData("--columns", "a,a,b,c")]
    [InlineData("--as-of", "soon")]
    public void Trust_WrongOption_IsAWrongCommandLine(string option, string value)
    {
        var run = CommandRun.With(Table, "trust", "-", option, value);

        run.Status.Should().Be(2);
        run.Error.Should().Contain(value);
    }

    [Fact]
    public void Trust_HeaderLacksAColumn_IsWrongInput()
    {
        var run = CommandRun.With("who,whom,stars\n", "trust", "-", "--columns", "who,whom,stars,when", "--format", "json");

        run.Status.Should().Be(3);
        run.Json["errors"]![0]!["expected"]!.GetValue<string>().Should().Contain("when");
    }

    [Fact]
    public void Trust_SelfRating_IsLeftOut() =>
        CommandRun.With(Table + "\nbob,bob,10,1585612800\n", "trust", "-", "--format", "json").Json["ratings"]!.GetValue<int>().Should().Be(4);

    [Fact]
    public void Trust_NothingForgotten_CountsAll() =>
        CommandRun.With(Table, "trust", "-", "--model", "beta-unlimited", "--format", "json").Json["trust"]![1]!["positive"]!.GetValue<double>().Should().Be(2);

    // Forty traders, of whom every second cheats in four of five dealings; made by a fixed rule, no data of anybody.
    private static string Synthetic()
    {
        var random = new Facts.SeededGenerator(4);
        var table = new StringBuilder();
        for (var i = 0; i < 1000; i++)
        {
            var (source, target) = (random.NextBelow(40), random.NextBelow(40));
            var rating = random.Happens(target % 2 == 0 ? 0.9 : 0.2) ? 1 + random.NextBelow(10) : -1 - random.NextBelow(10);
            table.Append(CultureInfo.InvariantCulture, $"t{source},t{(source == target ? (target + 2) % 40 : target)},{rating},{1577836800 + (i * 3600)}\n");
        }

        return table.ToString();
    }
}
