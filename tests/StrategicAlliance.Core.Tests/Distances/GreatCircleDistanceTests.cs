using FluentAssertions;
using FsCheck;
using FsCheck.Fluent;
using StrategicAlliance.Distances;
using StrategicAlliance.Partners;
using Xunit;

namespace StrategicAlliance.Tests.Distances;

public sealed class GreatCircleDistanceTests
{
    // Capitals and distances of CEPII GeoDist (Mayer & Zignago 2011).
    [Theory]
    [InlineData(48.86666, 2.333333, 35.66667, 139.75, 9725.629)]
    [InlineData(35.66667, 139.75, 38.867, -77.0, 10918.79)]
    [InlineData(52.533, 13.417, 48.86666, 2.333333, 880.187)]
    [InlineData(51.5, -0.1666667, 38.867, -77.0, 5901.343)]
    [InlineData(50.83333, 4.35, -6.17, 35.74, 7021.161)]
    public void Of_CepiiPair_IsItsDistanceOnASphereOf6377Km(double latA, double lonA, double latB, double lonB, double published) =>
        GreatCircleDistance.Of(latA, lonA, latB, lonB, 6377).Should().BeApproximately(published, published * 1e-5);

    [Fact]
    public void Of_Trap7_RadiusIsGivenAndScalesTheFigure()
    {
        // SCI-O-006.
        var mean = GreatCircleDistance.Of(48.86666, 2.333333, 35.66667, 139.75, GreatCircleDistance.MeanEarthRadiusKm);

        mean.Should().BeApproximately(9716.531, 0.001);
        (GreatCircleDistance.Of(48.86666, 2.333333, 35.66667, 139.75, 6377) / mean).Should().BeApproximately(6377 / 6371.0088, 1e-12);
    }

    [Theory]
    [InlineData(48.86666, 2.333333)]
    [InlineData(35.66667, 139.75)]
    [InlineData(-34.66667, -58.5)]
    [InlineData(0, 0)]
    [InlineData(90, 10)]
    public void Of_Trap8_SamePlace_IsExactlyZeroNeverNaN(double latitude, double longitude) =>
        GreatCircleDistance.Of(latitude, longitude, latitude, longitude, 6371.0088).Should().Be(0);

    [Fact]
    public void Of_Trap8_OneMetre_IsNotRoundedAway()
    {
        // 0.000009 degrees of latitude are 1.0008 m on this sphere; the arc cosine of the law of cosines can be off by millimetres here.
        GreatCircleDistance.Of(48.86666, 2.333333, 48.866669, 2.333333, 6371.0088).Should().BeApproximately(0.0010008, 1e-7);
    }

    [Theory]
    [InlineData(0, 180, 0, -180)]
    [InlineData(90, 0, 90, 123)]
    [InlineData(-90, -180, -90, 47.11)]
    public void Of_SamePlaceByOtherNumbers_IsExactlyZero(double latA, double lonA, double latB, double lonB) =>
        GreatCircleDistance.Of(latA, lonA, latB, lonB, 6371.0088).Should().Be(0);

    [Theory]
    [InlineData(0, 0, 0, 180)]
    [InlineData(90, 0, -90, 0)]
    [InlineData(40, -3, -40, 177)]
    [InlineData(12.3456789, 98.7654321, -12.3456789, -81.2345679)]
    public void Of_Antipodes_IsHalfTheCircumference(double latA, double lonA, double latB, double lonB) =>
        GreatCircleDistance.Of(latA, lonA, latB, lonB, 6371.0088).Should().BeApproximately(Math.PI * 6371.0088, 1e-3);

    [Fact]
    public void Of_AcrossTheDateLine_TakesTheShortWay() =>
        GreatCircleDistance.Of(0, 179.5, 0, -179.5, 6371.0088).Should().BeApproximately(Math.PI * 6371.0088 / 180, 1e-9);

    [Fact]
    public void Of_AnyTwoPlaces_IsSymmetricAndNeverMoreThanHalfRound()
    {
        Prop.ForAll<byte, byte, (byte Lat, byte Lon)>((a, b, c) =>
        {
            var (latA, lonA, latB, lonB) = ((a * 180 / 255.0) - 90, (b * 360 / 255.0) - 180, (c.Lat * 180 / 255.0) - 90, (c.Lon * 360 / 255.0) - 180);
            var there = GreatCircleDistance.Of(latA, lonA, latB, lonB, 1);
            return there >= 0 && there <= Math.PI && there.Equals(GreatCircleDistance.Of(latB, lonB, latA, lonA, 1));
        }).QuickCheckThrowOnFailure();
    }

    [Theory]
    [InlineData(90.1, 0, 0, 0, 6371)]
    [InlineData(0, -180.5, 0, 0, 6371)]
    [InlineData(0, 0, -91, 0, 6371)]
    [InlineData(0, 0, 0, 181, 6371)]
    [InlineData(0, 0, double.NaN, 0, 6371)]
    [InlineData(0, 0, 0, 1, 0)]
    [InlineData(0, 0, 0, 1, -6371)]
    [InlineData(0, 0, 0, 1, double.NaN)]
    public void Of_OutsideItsRange_Throws(double latA, double lonA, double latB, double lonB, double radius) =>
        FluentActions.Invoking(() => GreatCircleDistance.Of(latA, lonA, latB, lonB, radius)).Should().Throw<ArgumentOutOfRangeException>();

    [Fact]
    public void Of_Locations_IsThatOfTheirDegrees() =>
        GreatCircleDistance.Of(new GeoLocation(48.4m, 9.99m), new GeoLocation(31.3m, 120.62m), 6371.0088)
            .Should().Be(GreatCircleDistance.Of(48.4, 9.99, 31.3, 120.62, 6371.0088));
}
