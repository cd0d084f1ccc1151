using System.Globalization;
using StrategicAlliance.Facts;
using StrategicAlliance.Simulation;

namespace StrategicAlliance.Tests.Simulation;

public sealed class TidyTableTests
{
    [Fact]
    public void ToCsv_EveryType_IsInvariantAndQuotedWhereNeeded()
    {
        var table = new TidyTable(
            ["name", "count", "value", "on"],
            [
                ["a, \"b\"", 3, -0.1, new DateOnly(2026, 3, 1)],
                ["two\nlines", default, 1e300, default],
                [string.Empty, -7, 1.0 / 3, default],
            ]);

        table.ToCsv().Should().Be("name,count,value,on\n\"a, \"\"b\"\"\",3,-0.1,2026-03-01\n\"two\nlines\",,1E+300,\n\"\",-7,0.3333333333333333,\n");
    }

    [Theory]
    [InlineData("=1+1", "'=1+1")]
    [InlineData("+1", "'+1")]
    [InlineData("-1", "'-1")]
    [InlineData("@a", "'@a")]
    [InlineData("\ta", "'\ta")]
    [InlineData("\ra", "\"'\ra\"")]
    [InlineData("=a,b", "\"'=a,b\"")]
    [InlineData("a=b", "a=b")]
    public void ToCsv_TextThatLooksLikeAFormula_IsMadeSafe(string text, string written) =>
        new TidyTable([text], [[text]]).ToCsv().Should().Be($"{written}\n{written}\n");

    [Fact]
    public void ToCsv_UnderAnotherCulture_IsTheSame()
    {
        var before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = new CultureInfo("ar-SA");
            new TidyTable(["x", "on"], [[-1.5, new DateOnly(2026, 3, 1)]]).ToCsv().Should().Be("x,on\n-1.5,2026-03-01\n");
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void Column_ByName_GivesItsValues()
    {
        var table = new TidyTable(["period", "mean"], [[1, 0.5], [2, 0.75]]);

        table.Column("mean").Select(value => value.Number).Should().Equal(0.5, 0.75);
        table.Column("period").Select(value => value.Whole).Should().Equal(1, 2);
        new Action(() => table.Column("variance")).Should().Throw<ArgumentException>().WithMessage("*period, mean*");
    }

    [Fact]
    public void ToTable_OfMutualLearning_HasARowATimeOrOneAtRest()
    {
        var settings = new MutualLearningSettings(socialization: 0.5, codeLearning: 0.5);
        var run = new MutualLearningRun { Histories = 10 };
        var atRest = MutualLearning.Simulate(settings, run);
        var watched = MutualLearning.Simulate(settings with { Periods = [20, 5] }, run);

        var row = atRest.ToTable().Rows.Should().ContainSingle().Subject;
        atRest.ToTable().Columns.Should().Equal("period", "histories", "codeKnowledge", "codeStandardError", "memberKnowledge", "memberStandardError", "meanPeriods", "cutOff");
        row.Should().Equal([default, 10, atRest.Last.CodeKnowledge, atRest.Last.CodeStandardError, atRest.Last.MemberKnowledge, atRest.Last.MemberStandardError, atRest.MeanPeriods, 0]);
        watched.ToTable().Column("period").Select(value => value.Whole).Should().Equal(20, 5);
        watched.ToTable().Column("codeKnowledge").Select(value => value.Number).Should().Equal(watched.Points.Select(point => (double?)point.CodeKnowledge));
        watched.ToTable().Column("meanPeriods").Should().OnlyContain(value => value.IsEmpty);
    }

    [Fact]
    public void ToTable_OfBarter_HasARowAnAgentAndCategory() =>
        KnowledgeBarter.Run([[10, 2], [4, 8]], [new BarterMeeting(0, 1, 0, 1)], 0.5).ToTable().ToCsv()
            .Should().Be("agent,category,knowledge\n0,0,10\n0,1,5\n1,0,7\n1,1,8\n");

    [Fact]
    public void Table_OfTheSameValues_IsEqual() =>
        new TidyTable(["a"], [[1], ["x"[..0].Length]]).Should().Be(new TidyTable(["a"], [[1], [0]]));

    [Fact]
    public void Table_ThatIsNoTable_Throws()
    {
        new Action(() => _ = new TidyTable([], [])).Should().Throw<ArgumentException>();
        new Action(() => _ = new TidyTable(["a", "a"], [])).Should().Throw<ArgumentException>();
        new Action(() => _ = new TidyTable(["a"], [[1, 2]])).Should().Throw<ArgumentException>().WithMessage("Row 0 has 2 values; expected 1.*");
        new Action(() => _ = new TidyTable(["a"], [[1], ["text"]])).Should().Throw<ArgumentException>().WithMessage("*'a' holds Int64; row 1 has String.*");
        new Action(() => _ = new TidyTable(["a"], [[double.NaN]])).Should().Throw<ArgumentOutOfRangeException>();
    }
}
