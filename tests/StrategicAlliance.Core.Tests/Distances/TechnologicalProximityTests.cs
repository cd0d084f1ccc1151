using FluentAssertions;
using FsCheck;
using FsCheck.Fluent;
using StrategicAlliance.Distances;
using StrategicAlliance.Facts;
using Xunit;

namespace StrategicAlliance.Tests.Distances;

public sealed class TechnologicalProximityTests
{
    [Fact]
    public void Of_PublishedCase_IsCosineAndOverlap()
    {
        // SCI-O-010.
        var figures = TechnologicalProximity.Of([10, 5, 0, 1, 0], [2, 8, 0, 4, 6]);

        figures.Jaffe.Should().BeApproximately(0.52048, 1e-6);
        figures.JaffeDistance.Should().BeApproximately(0.47952, 1e-6);
        figures.MinComplement.Should().BeApproximately(0.475, 1e-12);
        figures.MinComplementDistance.Should().BeApproximately(0.525, 1e-12);
    }

    [Fact]
    public void Of_NothingInCommon_IsExactlyZero()
    {
        var figures = TechnologicalProximity.Of([5, 0, 0], [0, 3, 9]);

        figures.Jaffe.Should().Be(0);
        figures.MinComplement.Should().Be(0);
        figures.JaffeDistance.Should().Be(1);
    }

    [Theory]
    [InlineData(new double[] { 0, 0, 0 }, new double[] { 1, 2, 3 })]
    [InlineData(new double[] { 1, 2, 3 }, new double[] { 0, 0, 0 })]
    [InlineData(new double[0], new double[0])]
    public void Of_FirmWithoutPatents_IsUndefined(double[] a, double[] b)
    {
        var figures = TechnologicalProximity.Of(a, b);

        figures.Jaffe.Should().BeNull();
        figures.JaffeDistance.Should().BeNull();
        figures.MinComplement.Should().BeNull();
        figures.MinComplementDistance.Should().BeNull();
    }

    [Fact]
    public void Of_CountsInProportion_AreExactlyOneAndNeverMore()
    {
        Prop.ForAll<byte[], byte>((counts, factor) =>
        {
            var a = Array.ConvertAll(counts, count => (double)count);
            var b = Array.ConvertAll(a, count => count * (factor + 1));
            var figures = TechnologicalProximity.Of(a, b);
            return a.All(count => count == 0) ? figures.Jaffe is null : figures is { Jaffe: 1, MinComplement: 1, JaffeDistance: 0 };
        }).QuickCheckThrowOnFailure();
    }

    [Fact]
    public void Of_HugeAndTinyCounts_StayInRange() =>
        TechnologicalProximity.Of([1e300, 1e300], [1e-300, 1e-300]).Jaffe.Should().BeApproximately(1, 1e-12);

    [Fact]
    public void Of_DifferentLengths_Throws() =>
        FluentActions.Invoking(() => TechnologicalProximity.Of([1, 2], [1, 2, 3])).Should().Throw<ArgumentException>().WithMessage("2 classes against 3*");

    [Theory]
    [InlineData(-1)]
    [InlineData(double.NaN)]
    [InlineData(double.PositiveInfinity)]
    public void Of_CountThatIsNone_Throws(double count) =>
        FluentActions.Invoking(() => TechnologicalProximity.Of([1, count], [1, 2])).Should().Throw<ArgumentOutOfRangeException>();

    [Fact]
    public void Of_NamedClasses_ThoseNotNamedCountZero()
    {
        var a = new ValueMap<double>([new("H02K", 40), new("F25B", 12), new("H02P", 18)]);
        var b = new ValueMap<double>([new("H02K", 25), new("B65H", 10), new("H02P", 4)]);

        TechnologicalProximity.Of(a, b).Should().Be(TechnologicalProximity.Of([0, 12, 40, 18], [10, 0, 25, 4]));
    }

    [Fact]
    public void MinComplement_ClassOfOneFirmSplit_StaysWhileTheCosineMoves()
    {
        // Bar & Leiponen 2012: what the other firm does not do must not matter in how many classes it is counted.
        var (whole, split) = (TechnologicalProximity.Of([4, 6, 0], [4, 0, 6]), TechnologicalProximity.Of([4, 3, 3, 0], [4, 0, 0, 6]));

        split.MinComplement.Should().BeApproximately(whole.MinComplement!.Value, 1e-12);
        split.Jaffe.Should().NotBeApproximately(whole.Jaffe!.Value, 0.01);
    }
}
