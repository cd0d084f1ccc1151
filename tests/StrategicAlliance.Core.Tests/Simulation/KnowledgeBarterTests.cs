using FsCheck;
using FsCheck.Fluent;
using StrategicAlliance.Facts;
using StrategicAlliance.Simulation;

namespace StrategicAlliance.Tests.Simulation;

public sealed class KnowledgeBarterTests
{
    private static readonly ValueList<ValueList<double>> Three = [[10, 2], [4, 8], [6, 6]];

    [Fact]
    public void Run_PublishedSchedule_GivesThePublishedLevels()
    {
        // The last meeting offers what neither lacks: nothing moves.
        var result = KnowledgeBarter.Run(Three, [new(0, 1, 0, 1), new(0, 2, 0, 1), new(1, 2, 1, 0), new(0, 1, 1, 0)], 0.5);

        result.Knowledge.Should().Equal([10, 5.5], [7.5, 8], [8, 7]);
        result.Traded.Should().Equal(true, true, true, false);
        result.Mean.Should().BeApproximately(46.0 / 6, 1e-12);
    }

    [Fact]
    public void Run_OneSidedOrEqual_IsNoCoincidence()
    {
        KnowledgeBarter.Run([[10, 2], [4, 2]], [new(0, 1, 0, 1)], 0.5).Traded.Should().Equal(false);
        KnowledgeBarter.Run([[10, 9], [4, 8]], [new(0, 1, 0, 1)], 0.5).Traded.Should().Equal(false);
        KnowledgeBarter.Run(Three, [new(0, 1, 0, 0)], 0.5).Traded.Should().Equal([false], "both cannot be ahead in the same category");
    }

    [Fact]
    public void Run_AlphaAtItsEnds_ClosesNothingOrAll()
    {
        KnowledgeBarter.Run(Three, [new(0, 1, 0, 1)], 0).Knowledge.Should().Equal(Three);
        KnowledgeBarter.Run(Three, [new(0, 1, 0, 1)], 1).Knowledge.Should().Equal([10, 8], [10, 8], [6, 6]);
    }

    [Fact]
    public void Run_NobodyOrNothing_HasNoMean()
    {
        KnowledgeBarter.Run([], [], 0.5).Mean.Should().BeNull();
        KnowledgeBarter.Run([[], []], [], 0.5).Mean.Should().BeNull();
    }

    [Fact]
    public void Run_WhatMakesNoSense_Throws()
    {
        new Action(() => KnowledgeBarter.Run([[1, 2], [3]], [], 0.5)).Should().Throw<ArgumentException>().WithParameterName("knowledge");
        new Action(() => KnowledgeBarter.Run([[double.NaN]], [], 0.5)).Should().Throw<ArgumentOutOfRangeException>().WithParameterName("knowledge");
        new Action(() => KnowledgeBarter.Run(Three, [], 1.1)).Should().Throw<ArgumentOutOfRangeException>().WithParameterName("alpha");
        new Action(() => KnowledgeBarter.Run(Three, [], double.NaN)).Should().Throw<ArgumentOutOfRangeException>().WithParameterName("alpha");
        new Action(() => KnowledgeBarter.Run(Three, [new(0, 3, 0, 0)], 0.5)).Should().Throw<ArgumentOutOfRangeException>().WithParameterName("meetings");
        new Action(() => KnowledgeBarter.Run(Three, [new(0, 1, 2, 0)], 0.5)).Should().Throw<ArgumentOutOfRangeException>().WithParameterName("meetings");
        new Action(() => _ = new BarterMeeting(1, 1, 0, 0)).Should().Throw<ArgumentOutOfRangeException>().WithParameterName("second");
        new Action(() => _ = new BarterMeeting(0, 1, -1, 0)).Should().Throw<ArgumentOutOfRangeException>().WithParameterName("fromFirst");
    }

    [Fact]
    public void Run_AnyLevels_NobodyLosesAndNobodyOvertakes() => Prop.ForAll(
        ArbMap.Default.GeneratorFor<NormalFloat>().Select(number => number.Get).Four().Zip(Gen.Choose(0, 1000).Select(share => share / 1000.0)).ToArbitrary(),
        drawn =>
        {
            var ((a, b, c, d), alpha) = drawn;
            var result = KnowledgeBarter.Run([[a, b], [c, d]], [new(0, 1, 0, 1)], alpha);
            var (first, second) = (result.Knowledge[0], result.Knowledge[1]);

            result.Traded[0].Should().Be(a > c && d > b);
            first[0].Should().Be(a);
            second[1].Should().Be(d);
            first[1].Should().BeInRange(b, Math.Max(b, d));
            second[0].Should().BeInRange(c, Math.Max(a, c));
        }).QuickCheckThrowOnFailure();
}
