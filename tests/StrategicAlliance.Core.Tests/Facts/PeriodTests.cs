using StrategicAlliance.Facts;

namespace StrategicAlliance.Tests.Facts;

public sealed class PeriodTests
{
    [Theory]
    [InlineData("2026", 12, 2026, 1, 1, 2026, 12, 31)]
    [InlineData("2026-Q1", 3, 2026, 1, 1, 2026, 3, 31)]
    [InlineData("2026-Q2", 3, 2026, 4, 1, 2026, 6, 30)]
    [InlineData("2026-Q3", 3, 2026, 7, 1, 2026, 9, 30)]
    [InlineData("2026-Q4", 3, 2026, 10, 1, 2026, 12, 31)]
    [InlineData("2024-02", 1, 2024, 2, 1, 2024, 2, 29)]
    [InlineData("9999-Q4", 3, 9999, 10, 1, 9999, 12, 31)]
    [InlineData("0001", 12, 1, 1, 1, 1, 12, 31)]
    public void Parse_EachForm_HasItsDays(string text, int months, int year, int month, int day, int lastYear, int lastMonth, int lastDay)
    {
        var period = Period.Parse(text);

        period.Months.Should().Be(months);
        period.FirstDay.Should().Be(new DateOnly(year, month, day));
        period.LastDay.Should().Be(new DateOnly(lastYear, lastMonth, lastDay));
        period.ToString().Should().Be(text);
        period.Should().Be(Period.Parse(text));
    }

    [Theory]
    [InlineData("")]
    [InlineData("2026-Q0")]
    [InlineData("2026-Q5")]
    [InlineData("2026-q1")]
    [InlineData("0000-Q1")]
    [InlineData("2026Q1")]
    [InlineData("2026-00")]
    [InlineData("2026-05-01")]
    [InlineData("2026-H1")]
    public void Parse_NoSuchPeriod_Throws(string text)
    {
        Period.TryParse(text, out _).Should().BeFalse();
        FluentActions.Invoking(() => Period.Parse(text)).Should().Throw<FormatException>();
    }

    [Fact]
    public void Equals_SameFirstDayAndOtherLength_IsFalse() =>
        new[] { "2026", "2026-Q1", "2026-01" }.Select(Period.Parse).Distinct().Should().HaveCount(3);

    [Fact]
    public void Default_IsTheYearOne()
    {
        default(Period).ToString().Should().Be("0001");
        default(Period).FirstDay.Should().Be(new DateOnly(1, 1, 1));
    }

    [Fact]
    public void Equals_DefaultAndYearOne_AreTheSame() => (default(Period) == Period.Parse("0001")).Should().BeTrue("the default value is documented as the year 1");
}
