using FluentAssertions;
using StrategicAlliance.Distances;
using StrategicAlliance.Facts;
using Xunit;

namespace StrategicAlliance.Tests.Distances;

public sealed class CageTests
{
    private static readonly CageParameters Both = CageParameters.Ghemawat2007.WithDistanceElasticity(-1.1, CageParameters.Ghemawat2001.Citation);

    [Fact]
    public void Of_PublishedCase_IsProductTimesDistance()
    {
        // SCI-O-009: 1.42 * 1.47 * 5^-1.1.
        var figures = CageTradeMultiplier.Of(Both, ["commonLanguage", "commonRegionalBloc"], 5000, 1000);

        figures.RelativeTrade.Should().BeApproximately(0.355417, 1e-5);
        figures.Distance.Should().BeApproximately(Math.Pow(5, -1.1), 1e-12);
        figures.Bonds["commonLanguage"].Should().Be(1.42);
    }

    [Fact]
    public void Of_NoBondsAtTheBenchmark_IsOne() => CageTradeMultiplier.Of(Both, [], 1000, 1000).RelativeTrade.Should().Be(1);

    [Fact]
    public void Of_BondTwice_CountsOnce() =>
        CageTradeMultiplier.Of(Both, ["commonCurrency", "commonCurrency"]).RelativeTrade.Should().Be(2.14);

    [Fact]
    public void Of_OtherSourceYear_IsAnotherFigure()
    {
        var old = CageTradeMultiplier.Of(CageParameters.Ghemawat2001, ["colonyColonizer"]);
        var recent = CageTradeMultiplier.Of(CageParameters.Ghemawat2007, ["colonyColonizer"]);

        old.RelativeTrade.Should().Be(10);
        recent.RelativeTrade.Should().Be(2.88);
        old.Parameters.SourceYear.Should().Be(2001);
        recent.Parameters.SourceYear.Should().Be(2007);
    }

    [Fact]
    public void Parameters_ReadFromMemory_SaySo()
    {
        CageParameters.Ghemawat2001.Verification.Should().StartWith("M:");
        CageParameters.Ghemawat2007.Verification.Should().StartWith("V:");
        Both.Citation.Work.Should().Contain("2001").And.Contain("2007");
    }

    [Fact]
    public void Of_SetWithoutElasticity_RefusesDistance() =>
        FluentActions.Invoking(() => CageTradeMultiplier.Of(CageParameters.Ghemawat2007, [], 5000, 1000)).Should().Throw<ArgumentException>().WithMessage("*2007*elasticity*");

    [Fact]
    public void Of_BondWithoutMultiplier_Throws() =>
        FluentActions.Invoking(() => CageTradeMultiplier.Of(Both, ["commonReligion"])).Should().Throw<ArgumentException>().WithMessage("*commonReligion*");

    [Theory]
    [InlineData(0, 1000)]
    [InlineData(1000, 0)]
    [InlineData(-1, 1000)]
    public void Of_DistanceNotAboveZero_Throws(double distance, double benchmark) =>
        FluentActions.Invoking(() => CageTradeMultiplier.Of(Both, [], distance, benchmark)).Should().Throw<ArgumentOutOfRangeException>();

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    [InlineData(double.NaN)]
    public void Parameters_MultiplierNotAboveZero_Throws(double multiplier) =>
        FluentActions.Invoking(() => new CageParameters(new ValueMap<double>([new("x", multiplier)]), null, Both.Citation)).Should().Throw<ArgumentException>();

    [Fact]
    public void Profile_Dimensions_StayApartAndUnknownOnesAreNamed()
    {
        var profile = new CageProfile("DE", "CN",
        [
            CageAttribute.Bond(CageDimension.Cultural, "commonLanguage", false, "CEPII GeoDist"),
            CageAttribute.Bond(CageDimension.Administrative, "commonCurrency", true, "test"),
            CageAttribute.Measure(CageDimension.Geographic, "capitals", 7376, "km", "test"),
        ]);

        profile.In(CageDimension.Geographic).Should().ContainSingle().Which.Amount.Should().Be(7376);
        profile.Bonds.Should().Equal("commonCurrency");
        profile.NotStated.Should().Equal(CageDimension.Economic);
        CageTradeMultiplier.Of(CageParameters.Ghemawat2007, profile.Bonds).RelativeTrade.Should().Be(2.14);
    }

    [Fact]
    public void Profile_AttributeTwice_Throws() =>
        FluentActions.Invoking(() => new CageProfile("DE", "CN",
        [
            CageAttribute.Bond(CageDimension.Cultural, "commonLanguage", false, "a"),
            CageAttribute.Bond(CageDimension.Cultural, "commonLanguage", true, "b"),
        ])).Should().Throw<ArgumentException>().WithMessage("*commonLanguage*");
}
