using FluentAssertions;
using FsCheck;
using FsCheck.Fluent;
using StrategicAlliance.Distances;
using StrategicAlliance.Facts;
using Xunit;

namespace StrategicAlliance.Tests.Distances;

public sealed class CulturalDistanceTests
{
    // kogutSingh4 of the table that emlaet/wwmetrics (CultDist) publishes.
    [Theory]
    [InlineData("JPN", "USA", 2.603907)]
    [InlineData("DEU", "USA", 0.435148)]
    [InlineData("FRA", "JPN", 2.062716)]
    [InlineData("DEU", "FRA", 1.105845)]
    [InlineData("DEU", "JPN", 1.228207)]
    [InlineData("FRA", "USA", 1.526460)]
    [InlineData("GBR", "USA", 0.078937)]
    [InlineData("CHN", "USA", 3.162099)]
    [InlineData("KOR", "USA", 3.536928)]
    public void Of_PublishedPair_IsThePublishedIndex(string a, string b, double published) =>
        CulturalDistance.Of(Hofstede.Of(a), Hofstede.Of(b), Hofstede.Countries70).KogutSingh.Should().BeApproximately(published, 1e-6);

    [Fact]
    public void Of_Trap1_SquaredAndRootedAreTwoNamedFigures()
    {
        // SCI-O-001. On the squared index Korea seems 8.1 times as far from the USA as Germany is; the distance is 2.9 times as large.
        var japan = CulturalDistance.Of(Hofstede.Of("USA"), Hofstede.Of("JPN"), Hofstede.Countries70);

        japan.KogutSingh.Should().BeApproximately(2.603907, 1e-6);
        japan.Rooted.Should().BeApproximately(1.613663, 1e-6);
        japan.StandardizedEuclidean.Should().BeApproximately(3.227325, 1e-6);
        japan.In(CulturalDistanceForm.KogutSinghSquared).Should().Be(japan.KogutSingh).And.NotBe(japan.In(CulturalDistanceForm.KogutSinghRooted));
        new CulturalDistanceMeasure(Hofstede.Countries70, CulturalDistanceForm.KogutSinghSquared).Unit
            .Should().NotBe(new CulturalDistanceMeasure(Hofstede.Countries70, CulturalDistanceForm.KogutSinghRooted).Unit);
    }

    [Fact]
    public void Of_Trap2_AnotherReferenceSetGivesAnotherIndex()
    {
        // The 2015 matrix with its eight language groups and regions left in has other variances.
        var withGroups = new ReferenceSet("Hofstede 2015 with groups", Hofstede.Scores(450.4329, 574.6342, 361.2902, 528.6747));

        var other = CulturalDistance.Of(Hofstede.Of("USA"), Hofstede.Of("JPN"), withGroups);

        other.KogutSingh.Should().BeApproximately(2.744, 0.001).And.NotBeApproximately(2.603907, 0.1);
        other.ReferenceSet.Should().Be("Hofstede 2015 with groups");
    }

    [Fact]
    public void Of_Trap3_MissingScoreIsNotZero()
    {
        // Egypt is not scored in the four old dimensions.
        var egypt = new ValueMap<double>([new("lto", 7), new("ivr", 4)]);

        var figures = CulturalDistance.Of(egypt, Hofstede.Of("FRA"), Hofstede.Countries70, Hofstede.Four);

        figures.MissingDimensions.Should().Equal("pdi", "idv", "mas", "uai");
        Enum.GetValues<CulturalDistanceForm>().Should().OnlyContain(form => figures.In(form) == null);
    }

    [Fact]
    public void Of_OneDimensionMissing_NoIndexOverTheRest()
    {
        var noMas = new ValueMap<double>(Hofstede.Of("JPN").Where(score => score.Key != "mas"));

        var figures = CulturalDistance.Of(Hofstede.Of("USA"), noMas, Hofstede.Countries70);

        figures.MissingDimensions.Should().Equal("mas");
        figures.KogutSingh.Should().BeNull();
    }

    [Fact]
    public void Of_DimensionWithoutVariance_IsMissing() =>
        CulturalDistance.Of(Lto(1), Lto(2), Hofstede.Countries70, ["lto"]).MissingDimensions.Should().Equal("lto");

    [Fact]
    public void Of_EqualScores_IsExactlyZero() =>
        CulturalDistance.Of(Hofstede.Of("USA"), Hofstede.Of("USA"), Hofstede.Countries70).Rooted.Should().Be(0);

    [Fact]
    public void Of_NoCovariance_HasNoMahalanobisAndSaysWhy()
    {
        var figures = CulturalDistance.Of(Hofstede.Of("USA"), Hofstede.Of("JPN"), Hofstede.Countries70);

        figures.Mahalanobis.Should().BeNull();
        figures.NoMahalanobisBecause.Should().Contain("70 countries");
    }

    [Fact]
    public void Of_DiagonalCovariance_MahalanobisIsStandardizedEuclidean()
    {
        var reference = Pair(4, 9, 0);

        var figures = CulturalDistance.Of(Xy(0, 0), Xy(2, 6), reference);

        // (2/2)^2 + (6/3)^2 = 5.
        figures.Mahalanobis.Should().BeApproximately(Math.Sqrt(5), 1e-12).And.BeApproximately(figures.StandardizedEuclidean!.Value, 1e-12);
    }

    [Fact]
    public void Of_CovaryingDimensions_CountsWhatBothTellOnce()
    {
        // S = [[4, 3], [3, 9]], det 27, inverse [[9, -3], [-3, 4]] / 27; d = (2, 6): (36 - 72 + 144) / 27 = 4.
        var figures = CulturalDistance.Of(Xy(0, 0), Xy(2, 6), Pair(4, 9, 3));

        figures.Mahalanobis.Should().BeApproximately(2, 1e-12);
        figures.StandardizedEuclidean.Should().BeApproximately(Math.Sqrt(5), 1e-12);
    }

    [Fact]
    public void Of_OneDimensionOfTheCovariance_UsesItsPart() =>
        CulturalDistance.Of(Xy(0, 0), Xy(2, 6), Pair(4, 9, 3), ["y"]).Mahalanobis.Should().BeApproximately(2, 1e-12);

    [Fact]
    public void Of_AnyScores_IsSymmetricAndTheFormsAgree()
    {
        Prop.ForAll<byte[], byte[]>((a, b) =>
        {
            if (a.Length < 4 || b.Length < 4)
            {
                return true;
            }

            var (x, y) = (Hofstede.Scores(a[0], a[1], a[2], a[3]), Hofstede.Scores(b[0], b[1], b[2], b[3]));
            var (there, back) = (CulturalDistance.Of(x, y, Hofstede.Countries70), CulturalDistance.Of(y, x, Hofstede.Countries70));
            return there == back
                && Math.Abs((there.Rooted!.Value * there.Rooted.Value) - there.KogutSingh!.Value) < 1e-9
                && Math.Abs((there.StandardizedEuclidean!.Value / 2) - there.Rooted.Value) < 1e-9;
        }).QuickCheckThrowOnFailure();
    }

    [Fact]
    public void Of_NotFiniteScore_Throws() =>
        FluentActions.Invoking(() => CulturalDistance.Of(Lto(double.NaN), Lto(1), new ReferenceSet("r", Lto(2)))).Should().Throw<ArgumentOutOfRangeException>();

    [Fact]
    public void Of_NoDimensionOrOneTwice_Throws()
    {
        FluentActions.Invoking(() => CulturalDistance.Of(Lto(1), Lto(2), new ReferenceSet("r", Lto(2)), [])).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => CulturalDistance.Of(Lto(1), Lto(2), new ReferenceSet("r", Lto(2)), ["lto", "lto"])).Should().Throw<ArgumentException>().WithMessage("*lto*");
    }

    [Fact]
    public void Of_FigureTooLarge_ThrowsInsteadOfInfinity() =>
        FluentActions.Invoking(() => CulturalDistance.Of(Lto(1e200), Lto(-1e200), new ReferenceSet("r", Lto(1)))).Should().Throw<OverflowException>();

    private static ValueMap<double> Lto(double score) => new([new("lto", score)]);

    private static ValueMap<double> Xy(double x, double y) => new([new("x", x), new("y", y)]);

    private static ReferenceSet Pair(double x, double y, double covariance) =>
        new("two dimensions", Xy(x, y), new CovarianceMatrix(["x", "y"], [[x, covariance], [covariance, y]]));
}
