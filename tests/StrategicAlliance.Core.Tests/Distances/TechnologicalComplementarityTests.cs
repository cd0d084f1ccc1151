using FluentAssertions;
using StrategicAlliance.Distances;
using Xunit;

namespace StrategicAlliance.Tests.Distances;

public sealed class TechnologicalComplementarityTests
{
    [Fact]
    public void Of_PublishedCase_IsOverlapTimesShare()
    {
        // SCI-O-076: (50 + 30)/160 * 50/100; ((70 + 42)/160 - 80/160) * 70/100.
        var figures = TechnologicalComplementarity.Of(100, 60, 50, 30, 70, 42);

        figures.Similarity.Should().BeApproximately(0.25, 1e-12);
        figures.Complementarity.Should().BeApproximately(0.14, 1e-12);
        figures.IsConsistent.Should().BeTrue();
    }

    [Fact]
    public void Of_RolesExchanged_IsAnotherFigure()
    {
        // Here B works in common classes with all it has: 120/160 * 60/60 against 120/160 * 60/100.
        TechnologicalComplementarity.Of(100, 60, 60, 60, 60, 60).Similarity.Should().BeApproximately(0.45, 1e-12);
        TechnologicalComplementarity.Of(60, 100, 60, 60, 60, 60).Similarity.Should().BeApproximately(0.75, 1e-12);
    }

    [Fact]
    public void Of_SameClasses_IsSimilarAndNotComplementary() =>
        TechnologicalComplementarity.Of(10, 20, 10, 20, 10, 20).Should().BeEquivalentTo(new { Similarity = 1.0, Complementarity = 0.0 });

    [Fact]
    public void Of_FirmWithoutPatents_IsUndefined()
    {
        TechnologicalComplementarity.Of(0, 60, 0, 0, 0, 0).Similarity.Should().BeNull();
        TechnologicalComplementarity.Of(0, 0, 0, 0, 0, 0).Complementarity.Should().BeNull();
    }

    [Theory]
    [InlineData(100, 60, 101, 30, 101, 42)]
    [InlineData(100, 60, 50, 30, 40, 42)]
    [InlineData(100, 60, 50, 30, 70, 61)]
    public void Of_PartAboveItsWhole_SaysSoAndHasNoFigure(double patentsA, double patentsB, double classesA, double classesB, double subcategoriesA, double subcategoriesB)
    {
        var figures = TechnologicalComplementarity.Of(patentsA, patentsB, classesA, classesB, subcategoriesA, subcategoriesB);

        figures.IsConsistent.Should().BeFalse();
        figures.Contradiction.Should().NotBeNull();
        figures.Similarity.Should().BeNull();
        figures.Complementarity.Should().BeNull();
    }

    [Fact]
    public void Of_NegativeCount_Throws() =>
        FluentActions.Invoking(() => TechnologicalComplementarity.Of(100, 60, -1, 30, 70, 42)).Should().Throw<ArgumentOutOfRangeException>();
}
