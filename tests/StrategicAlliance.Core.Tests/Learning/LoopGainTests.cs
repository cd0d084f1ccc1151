using StrategicAlliance.Facts;
using StrategicAlliance.Learning;
using StrategicAlliance.Partners;
using StrategicAlliance.Performance;
using static StrategicAlliance.Tests.Learning.LearningScene;

namespace StrategicAlliance.Tests.Learning;

public sealed class LoopGainTests
{
    private static readonly DateOnly End = new(2020, 12, 31);

    private static readonly IndicatorDefined Scrap = new(Start, "scrap", IndicatorPerspective.Process) { Id = "defined", Unit = "%", Worst = 10, Best = 2 };

    [Fact]
    public void Gain_LowerIsBetter_IsTheShareOfTheWayToTheBest()
    {
        var gain = Gains(Measured(Day(1, 31), 8, "before"), Turn(2), Measured(Day(3, 31), 6, "after")).Should().ContainSingle().Which.Should().BeOfType<Measurement.Measured>().Subject;

        gain.Value.Should().Be(0.25, "2 of the 8 from worst to best");
        gain.Unit.Should().Be("1");
        gain.Because.Select(id => id.Value).Should().Equal("opened", "defined", "plan-2", "act-2", "before", "after");
    }

    [Fact]
    public void Gain_Worse_IsNegative() => Figures(Measured(Day(1, 31), 4), Turn(2), Measured(Day(3, 31), 8)).Should().Equal(-0.5);

    [Fact]
    public void Gain_OnTheDaysOfPlanAndAct_Counts() =>
        Figures(Measured(Day(1, 31), 10), Measured(Day(2, 1), 8), Turn(2), Measured(Day(2, 4), 6), Measured(Day(2, 5), 2)).Should().Equal(0.25);

    [Fact]
    public void Gain_BetweenPlanAndAct_IsNeitherBeforeNorAfter() =>
        Gains(Turn(2), Measured(Day(2, 2), 6), Measured(Day(2, 3), 4)).Should().ContainSingle()
            .Which.Should().BeOfType<Measurement.NotMeasured>().Which.Why.Should().StartWith("scrap was not measured on or before 2020-02-01");

    [Fact]
    public void Gain_TurnOfOneDayMeasuredOnce_IsNotMeasuredRatherThanZero() =>
        Gains([.. TurnOn(Day(2, 1), 0), Measured(Day(2, 1), 8)]).Should().ContainSingle().Which.Should().BeOfType<Measurement.NotMeasured>();

    [Fact]
    public void Gain_TwoTurns_EachMoveIsCountedOnceAndTheLoopFromFirstToLast()
    {
        AllianceFact[] facts = [Measured(Day(1, 31), 10), .. Turn(2), Measured(Day(2, 29), 8), .. Turn(3), Measured(Day(3, 31), 4)];

        Figures(facts).Should().Equal(0.25, 0.5);
        Loop(facts).Gain.Figure.Should().Be(0.75);
    }

    [Fact]
    public void Gain_NotMeasuredBetweenTwoTurns_IsOfTheLoopOnly()
    {
        AllianceFact[] facts = [Measured(Day(1, 31), 10), .. Turn(2), .. Turn(3), Measured(Day(3, 31), 4)];

        Gains(facts).Should().AllBeOfType<Measurement.NotMeasured>("which of the two moved it cannot be told");
        ((Measurement.NotMeasured)Gains(facts)[0]).Why.Should().EndWith("before 2020-03-04, when the next one did.");
        ((Measurement.NotMeasured)Gains(facts)[1]).Why.Should().EndWith("on or after 2020-02-04, when the one before acted.");
        Loop(facts).Gain.Figure.Should().Be(0.75);
    }

    [Fact]
    public void Gain_OnTheDayOfTheNextAct_BelongsToTheNext() =>
        Figures(Measured(Day(1, 31), 10), Turn(2), Turn(3), Measured(Day(3, 4), 4)).Should().Equal(new double?[] { null, null });

    [Fact]
    public void Gain_ReferencesAndValuesOfPartners_DoNotCount() =>
        Figures(
            Measured(Day(1, 31), 8),
            Measured(Day(2, 1), 2) with { Reference = "the other plant" },
            Measured(Day(2, 1), 3) with { Partner = "a" },
            Turn(2),
            Measured(Day(3, 1), 2) with { Reference = "the other plant" },
            Measured(Day(3, 31), 6)).Should().Equal(0.25);

    [Fact]
    public void Gain_OnlyThePartnersMeasure_IsThatOfTheOwner() =>
        Figures(
            Measured(Day(1, 31), 8) with { Partner = "a" },
            Measured(Day(1, 31), 3) with { Partner = "b" },
            Turn(2),
            Measured(Day(3, 31), 6) with { Partner = "a" },
            Measured(Day(4, 1), 1) with { Partner = "b" }).Should().Equal(0.25);

    [Fact]
    public void Gain_MeasuredOnADayThatIsNotSure_IsLeftOut() =>
        Figures(Measured(Day(1, 31), 8), Measured(new PartialDate(2020, 2), 4), Turn(2), Measured(new PartialDate(2020, 3), 6)).Should().Equal(0.25);

    [Fact]
    public void Gain_NoAnchors_IsInTheUnitTowardsTheTarget()
    {
        var defined = Scrap with { Worst = null, Best = null, Target = 3 };
        var gain = Loop([defined, Measured(Day(1, 31), 8), .. Turn(2), Measured(Day(3, 31), 6)]).Gain.Should().BeOfType<Measurement.Measured>().Subject;

        (gain.Value, gain.Unit).Should().Be((2.0, "%"));
        Loop([defined with { Unit = null }, Measured(Day(1, 31), 2), .. Turn(2), Measured(Day(3, 31), 3)]).Gain.Should().BeOfType<Measurement.Measured>()
            .Which.Unit.Should().Be("unit of scrap");
        Loop([defined with { Target = 30 }, Measured(Day(1, 31), 8), .. Turn(2), Measured(Day(3, 31), 6)]).Gain.Figure.Should().Be(-2);
    }

    [Fact]
    public void Gain_WhichWayIsBetterIsNotKnown_IsNotMeasuredUnlessNothingMoved()
    {
        var defined = Scrap with { Worst = 2, Best = 2, Target = null };
        Loop([Scrap with { Worst = null, Best = null }, Measured(Day(1, 31), 8), .. Turn(2), Measured(Day(3, 31), 6)]).Gain
            .Should().BeOfType<Measurement.NotMeasured>().Which.Needs.Should().Equal("indicatorDefined");
        Loop([defined, Measured(Day(1, 31), 2), .. Turn(2), Measured(Day(3, 31), 6)]).Gain.Should().BeOfType<Measurement.NotMeasured>();
        Loop([defined, Measured(Day(1, 31), 2), .. Turn(2), Measured(Day(3, 31), 2)]).Gain.Figure.Should().Be(0);
    }

    [Fact]
    public void Gain_NoIndicatorOrNoTurn_SaysWhatItNeeds()
    {
        var facts = TurnOn(Day(2, 1), 1);
        var loop = Of([new LoopOpened(Day(1, 2), "l", "?"), .. facts]).Learned(End).Loops.Loops[0];

        loop.Gain.Should().BeOfType<Measurement.NotMeasured>().Which.Needs.Should().Equal("loopOpened");
        loop.Cycles[0].Gain.Should().Be(loop.Gain);
        Loop([Measured(Day(1, 31), 8)]).Gain.Should().BeOfType<Measurement.NotMeasured>().Which.Needs.Should().Equal("loopStepped");
    }

    private static LoopProgress Loop(params AllianceFact[] facts)
    {
        AllianceFact defined = facts.OfType<IndicatorDefined>().SingleOrDefault() ?? Scrap;
        var finding = Of([defined, new LoopOpened(Day(1, 2), "l", "?") { Id = "opened", Indicator = "scrap", Owner = "a" }, .. facts.Where(fact => fact is not IndicatorDefined)]).Learned(End).Loops;
        finding.WithGain.Should().Equal(finding.Loops.Where(loop => loop.Gain is Measurement.Measured));
        return finding.Loops.Should().ContainSingle().Subject;
    }

    private static Measurement[] Gains(params AllianceFact[] facts) => [.. Loop(facts).Cycles.Select(cycle => cycle.Gain)];

    private static Measurement[] Gains(params object[] parts) => Gains(Flat(parts));

    private static IEnumerable<double?> Figures(params object[] parts) => Gains(Flat(parts)).Select(gain => gain.Figure);

    private static AllianceFact[] Flat(object[] parts) => [.. parts.SelectMany(part => part is AllianceFact fact ? [fact] : (IEnumerable<AllianceFact>)part)];

    private static IndicatorMeasured Measured(PartialDate on, decimal value) => new(on, "scrap", value);

    private static IndicatorMeasured Measured(PartialDate on, decimal value, string id) => new(on, "scrap", value) { Id = id };

    private static AllianceFact[] Turn(int month) => TurnOn(Day(month, 1), 1);

    // From the first of the month, or of the day, a step a day.
    private static AllianceFact[] TurnOn(PartialDate on, int days) =>
    [
        .. Enum.GetValues<PdcaStep>().Select((step, i) => new LoopStepped(on.FirstDay.AddDays(i * days), "l", step) { Id = $"{step.ToName()}-{on.FirstDay.Month}" }),
    ];
}
