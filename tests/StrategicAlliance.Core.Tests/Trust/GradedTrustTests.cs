using StrategicAlliance.Facts;
using StrategicAlliance.Trust;

namespace StrategicAlliance.Tests.Trust;

public sealed class GradedTrustTests
{
    [Fact]
    public void Fire_PublishedParameters_HalveARatingOfFive()
    {
        var finding = FireTrust.Of([new(0, 1), new(5, 0), new(10, -1)]);

        finding.Weights.Select(weight => Math.Round(weight, 12)).Should().Equal(1, 0.5, 0.25);
        finding.Trust.Should().BeApproximately(0.75 / 1.75, 1e-12);
        finding.Reliability.Should().BeApproximately(0.4732457408413786, 1e-12);
    }

    [Fact]
    public void Fire_OneFreshRating_IsHalfReliable() => FireTrust.Of([new(0, -1)]).Reliability.Should().BeApproximately(0.5, 1e-12);

    [Fact]
    public void Fire_NothingOrNothingLeft_IsUnknown()
    {
        FireTrust.Of([]).Trust.Should().BeNull();
        FireTrust.Of([]).Reliability.Should().Be(0);
        FireTrust.Of([new(1e9, 1)]).Trust.Should().BeNull("it has faded to nothing");
    }

    [Theory]
    [InlineData(-1, 0)]
    [InlineData(0, 1.1)]
    [InlineData(double.NaN, 0)]
    [InlineData(0, double.NaN)]
    public void FireRating_OutOfRange_Throws(double age, double value) => FluentActions.Invoking(() => new FireRating(age, value)).Should().Throw<ArgumentOutOfRangeException>();

    [Fact]
    public void Dirichlet_TwoGrades_AreTheBetaReputation()
    {
        var finding = DirichletReputation.Of([3, 8]);

        finding.Scores[1].Should().BeApproximately(BetaReputation.Expectation(new(8, 3)), 1e-15);
        finding.PointEstimate.Should().Be(finding.Scores[1]);
        finding.Uncertainty.Should().BeApproximately(2.0 / 13, 1e-15);
    }

    [Fact]
    public void Dirichlet_PolarisedAndMediocre_StayApart()
    {
        var (polarised, mediocre) = (DirichletReputation.Of([5, 0, 0, 0, 5]), DirichletReputation.Of([0, 0, 10, 0, 0]));

        polarised.PointEstimate.Should().BeApproximately(mediocre.PointEstimate!.Value, 1e-12);
        polarised.Scores[0].Should().BeApproximately(0.45, 1e-12);
        mediocre.Scores[0].Should().BeLessThan(0.04);
    }

    [Fact]
    public void Dirichlet_Aged_FadesAndAdds()
    {
        DirichletReputation.Age([0, 1, 2, 4, 8], 0.9, [3, 0, 0, 0, 0]).Select(count => Math.Round(count, 12)).Should().Equal(3, 0.9, 1.8, 3.6, 7.2);
        DirichletReputation.Age([1, 2], 1, [0, 0]).Should().Equal(1, 2);
    }

    [Fact]
    public void Dirichlet_OneGrade_HasNoPointEstimate() => DirichletReputation.Of([4]).PointEstimate.Should().BeNull();

    [Fact]
    public void Dirichlet_NotADistribution_Throws()
    {
        FluentActions.Invoking(() => DirichletReputation.Of([])).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => DirichletReputation.Of([-1, 2])).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => DirichletReputation.Of([1, 2], [0.5, 0.6], 2)).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => DirichletReputation.Of([1, 2], [0.5, 0.5], 0)).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => DirichletReputation.Of([1, 2], [1], 2)).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => DirichletReputation.Age([1, 2], 0.5, [1])).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => DirichletReputation.Age([1, 2], 1.5, [1, 1])).Should().Throw<ArgumentException>();
    }

    [Fact]
    public void Filter_FewWhoSlander_AreDropped()
    {
        var honest = Enumerable.Repeat(new Evidence(18, 2), 8);
        var finding = IteratedQuantileFilter.Of(honest.Append(new Evidence(0, 20)).ToValueList());

        finding.KeptIndexes.Should().Equal(0, 1, 2, 3, 4, 5, 6, 7);
        finding.Filtered.Should().BeGreaterThan(finding.Unfiltered);
        finding.IsMajorityDropped.Should().BeFalse();
        finding.Warning.Should().StartWith("1 of 9 raters");
        IteratedQuantileFilter.Of([new(9, 1)]).Warning.Should().BeNull("nobody was dropped");
    }

    [Fact]
    public void Filter_MajorityOfLiars_DropsTheHonest()
    {
        // Eight liars of ten: only liars are left, and nothing in the ratings tells it.
        var finding = IteratedQuantileFilter.Of(Enumerable.Repeat(new Evidence(18, 2), 2).Concat(Enumerable.Repeat(new Evidence(0, 20), 8)).ToValueList());

        finding.KeptIndexes.Should().Equal(2, 3, 4, 5, 6, 7, 8, 9);
        finding.Filtered.Should().BeLessThan(finding.Unfiltered);
        finding.Warning.Should().Contain("majority");
    }

    [Fact]
    public void Filter_HalfDropped_Warns()
    {
        var finding = IteratedQuantileFilter.Of([new(10, 0), new(0, 10)]);

        finding.KeptIndexes.Should().BeEmpty();
        finding.IsMajorityDropped.Should().BeTrue();
        finding.Warning.Should().Contain("minority");
        IteratedQuantileFilter.Of([]).IsMajorityDropped.Should().BeFalse();
    }

    [Theory]
    [InlineData(-0.1)]
    [InlineData(0.5)]
    [InlineData(double.NaN)]
    public void Filter_QuantileOutOfRange_Throws(double quantile) => FluentActions.Invoking(() => IteratedQuantileFilter.Of([], quantile)).Should().Throw<ArgumentOutOfRangeException>();
}
