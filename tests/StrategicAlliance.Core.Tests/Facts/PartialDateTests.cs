using StrategicAlliance.Facts;

namespace StrategicAlliance.Tests.Facts;

public sealed class PartialDateTests
{
    [Theory]
    [InlineData("1984", DatePrecision.Year, "1984-01-01", "1984-12-31")]
    [InlineData("1984-02", DatePrecision.Month, "1984-02-01", "1984-02-29")]
    [InlineData("1900-02", DatePrecision.Month, "1900-02-01", "1900-02-28")]
    [InlineData("1984-02-17", DatePrecision.Day, "1984-02-17", "1984-02-17")]
    [InlineData("0001", DatePrecision.Year, "0001-01-01", "0001-12-31")]
    [InlineData("9999-12", DatePrecision.Month, "9999-12-01", "9999-12-31")]
    [InlineData("2024-02-29", DatePrecision.Day, "2024-02-29", "2024-02-29")]
    public void Parse_EachPrecision_KeepsItAndItsDays(string text, DatePrecision precision, string first, string last)
    {
        var date = PartialDate.Parse(text);

        date.Precision.Should().Be(precision);
        ((PartialDate)date.FirstDay).ToString().Should().Be(first);
        ((PartialDate)date.LastDay).ToString().Should().Be(last);
        date.ToString().Should().Be(text);
    }

    [Theory]
    [InlineData("")]
    [InlineData("0000")]
    [InlineData("0000-01-01")]
    [InlineData("2023-00")]
    [InlineData("2023-13")]
    [InlineData("2023-02-29")]
    [InlineData("2023-02-30")]
    [InlineData("2023-01-00")]
    [InlineData("2023-1-01")]
    [InlineData("2023/01/01")]
    [InlineData("20230101")]
    [InlineData(" 2023")]
    [InlineData("2023 ")]
    [InlineData("+023")]
    [InlineData("-023")]
    [InlineData("٢٠٢٣")]
    [InlineData("２０２３")]
    public void Parse_NoSuchDate_Throws(string text)
    {
        PartialDate.TryParse(text, out var date).Should().BeFalse();
        date.Should().Be(default(PartialDate));
        FluentActions.Invoking(() => PartialDate.Parse(text)).Should().Throw<FormatException>();
    }

    [Fact]
    public void Parse_Null_Throws() => FluentActions.Invoking(() => PartialDate.Parse(null!)).Should().Throw<ArgumentNullException>();

    [Fact]
    public void New_NoSuchDate_Throws()
    {
        FluentActions.Invoking(() => new PartialDate(0)).Should().Throw<ArgumentOutOfRangeException>();
        FluentActions.Invoking(() => new PartialDate(10000)).Should().Throw<ArgumentOutOfRangeException>();
        FluentActions.Invoking(() => new PartialDate(2023, 13)).Should().Throw<ArgumentOutOfRangeException>();
        FluentActions.Invoking(() => new PartialDate(2023, 2, 29)).Should().Throw<ArgumentOutOfRangeException>();
    }

    [Fact]
    public void Equals_SameFirstDayAndOtherPrecision_IsFalseButComparesAlike()
    {
        PartialDate year = new(1984), month = new(1984, 1), day = new(1984, 1, 1);

        new[] { year, month, day }.Distinct().Should().HaveCount(3);
        year.CompareTo(day).Should().Be(0);
        (year <= day && year >= day).Should().BeTrue();
        (year < day || year > day).Should().BeFalse();
        (day == new DateOnly(1984, 1, 1)).Should().BeTrue();
        default(PartialDate).Should().Be(new PartialDate(1, 1, 1));
    }

    [Fact]
    public void Compare_OtherFirstDay_OrdersByIt()
    {
        var ordered = new[] { "1984-02", "1984-01-31", "1985", "1984" }.Select(PartialDate.Parse).Order();

        ordered.Select(date => date.ToString()).Should().Equal("1984", "1984-01-31", "1984-02", "1985");
        (PartialDate.Parse("1984") < PartialDate.Parse("1984-02")).Should().BeTrue();
        (PartialDate.Parse("1984-02") > PartialDate.Parse("1984")).Should().BeTrue();
    }
}
