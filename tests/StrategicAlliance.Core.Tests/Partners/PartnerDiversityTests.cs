using FluentAssertions;
using StrategicAlliance.Facts;
using StrategicAlliance.Partners;
using StrategicAlliance.Tests.Alliances;
using Xunit;

namespace StrategicAlliance.Tests.Partners;

public sealed class PartnerDiversityTests
{
    [Theory]
    [InlineData(new double[] { 5, 3, 2 }, 0.62, 0.93)]
    [InlineData(new double[] { 1, 1, 1, 1 }, 0.75, 1.0)]
    [InlineData(new double[] { 7, 0 }, 0.0, 0.0)]
    [InlineData(new double[] { 5, 5, 0 }, 0.5, 0.75)]
    [InlineData(new double[] { 1e200, 1e200 }, 0.5, 1.0)]
    public void Of_Counts_IsOneLessTheSquaresOfTheShares(double[] counts, double blau, double normalized)
    {
        var figures = PartnerDiversity.Of(counts);

        figures.Blau.Should().BeApproximately(blau, 1e-12);
        figures.Normalized.Should().BeApproximately(normalized, 1e-12);
    }

    [Fact]
    public void Of_SingleCategory_CannotVary()
    {
        PartnerDiversity.Of([4]).Blau.Should().Be(0);
        PartnerDiversity.Of([4]).Normalized.Should().BeNull();
    }

    [Fact]
    public void Of_NobodyCounted_IsUndefined()
    {
        PartnerDiversity.Of([]).Blau.Should().BeNull();
        PartnerDiversity.Of([0, 0]).Normalized.Should().BeNull();
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(double.NaN)]
    public void Of_CountThatIsNone_Throws(double count) => FluentActions.Invoking(() => PartnerDiversity.Of([1, count])).Should().Throw<ArgumentOutOfRangeException>();

    [Fact]
    public void OfCountries_NummiWhileBothAreIn_IsTwoCountriesOfTwo()
    {
        var roster = SampleJournals.Of("nummi.json").AsOf(new DateOnly(1990, 1, 1)).Roster;

        var diversity = PartnerDiversity.OfCountries(roster).Should().BeOfType<Measurement.Measured>().Subject;

        diversity.Value.Should().Be(0.5);
        diversity.Confidence.Should().Be(1);
        diversity.Because.Should().HaveCount(2);
        PartnerDiversity.OfKinds(roster).Figure.Should().Be(0);
    }

    [Fact]
    public void OfCountries_OneNotStated_LowersTheConfidence()
    {
        ILedger<Roster> roster = new Roster();
        roster.Enter(FactId.At(1), new PartnerJoined(new PartialDate(2020), "a", "A") { Country = "DE" }).Should().BeNull();
        roster.Enter(FactId.At(2), new PartnerJoined(new PartialDate(2020), "b", "B")).Should().BeNull();
        roster.Close();

        var diversity = PartnerDiversity.OfCountries((Roster)roster).Should().BeOfType<Measurement.Measured>().Subject;

        diversity.Confidence.Should().Be(0.5m);
        diversity.Because.Should().Equal("f1");
        PartnerDiversity.OfKinds((Roster)roster).Should().BeOfType<Measurement.NotMeasured>();
    }
}
