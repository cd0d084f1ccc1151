using FsCheck;
using FsCheck.Fluent;
using StrategicAlliance.Trust;

namespace StrategicAlliance.Tests.Trust;

public sealed class OpinionTests
{
    private const double Slack = 8.9e-16;

    [Theory]
    [InlineData(-0.1, 0.5, 0.6, 0.5)]
    [InlineData(0.5, 1.1, -0.6, 0.5)]
    [InlineData(0.5, 0.2, 0.3, 1.5)]
    [InlineData(double.NaN, 0.2, 0.8, 0.5)]
    [InlineData(0.5, 0.2, 0.3, double.NaN)]
    public void New_ComponentOutsideZeroToOne_Throws(double b, double d, double u, double a) =>
        FluentActions.Invoking(() => new Opinion(b, d, u, a)).Should().Throw<ArgumentOutOfRangeException>();

    [Fact]
    public void New_SumIsNotOne_ThrowsAndSaysTheSum() =>
        FluentActions.Invoking(() => new Opinion(0.5, 0.2, 0.2, 0.5)).Should().Throw<ArgumentException>().WithMessage("*0.9*expected 1*");

    [Fact]
    public void New_SumIsOneButForRounding_KeepsWhatWasGiven()
    {
        // 0.7 + 0.1 + 0.2 is 0.9999999999999999 in binary.
        var opinion = new Opinion(0.7, 0.1, 0.2, 0.5);

        (opinion.Belief, opinion.Disbelief, opinion.Uncertainty).Should().Be((0.7, 0.1, 0.2));
        opinion.Expectation.Should().BeApproximately(0.8, 1e-15);
    }

    [Fact]
    public void Default_IsVacuousAndValid()
    {
        var opinion = default(Opinion);

        opinion.Should().Be(Opinion.Vacuous(0));
        opinion.IsVacuous.Should().BeTrue();
        opinion.IsDogmatic.Should().BeFalse();
        opinion.Uncertainty.Should().Be(1);
        opinion.Expectation.Should().Be(0);
        opinion.ToEvidence().Should().Be(Evidence.None);
    }

    [Fact]
    public void FromEvidence_SevenToOne_IsThePublishedOpinion()
    {
        var opinion = Opinion.FromEvidence(new Evidence(7, 1), 0.5);

        opinion.Should().Be(new Opinion(0.7, 0.1, 0.2, 0.5));
        opinion.ToEvidence()!.Value.Positive.Should().BeApproximately(7, 1e-14);
    }

    [Fact]
    public void ToEvidence_Dogmatic_IsNull()
    {
        new Opinion(0.4, 0.6, 0, 0.5).ToEvidence().Should().BeNull();
        new Opinion(1 - 1e-300, 0, 1e-310, 0.5).ToEvidence().Should().BeNull("more evidence than a number can hold");
    }

    [Fact]
    public void ToEvidence_OfAnyEvidence_ComesBack() => Prop.ForAll(Amounts().ToArbitrary(), Amounts().ToArbitrary(), Gen.Choose(1, 100).ToArbitrary(), (r, s, w) =>
    {
        var back = Opinion.FromEvidence(new Evidence(r, s), 0.3, w / 10.0).ToEvidence(w / 10.0)!.Value;
        return Math.Abs(back.Positive - r) <= 1e-12 * (1 + r + s) && Math.Abs(back.Negative - s) <= 1e-12 * (1 + r + s);
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void Operations_TenThousandAtRandom_LeaveEveryOpinionValid()
    {
        var random = new StrategicAlliance.Facts.SeededGenerator(20261122);
        var opinions = Enumerable.Range(0, 20).Select(_ => Any(random)).ToArray();
        for (var i = 0; i < 10_000; i++)
        {
            var (x, y, z) = (opinions[random.NextBelow(20)], opinions[random.NextBelow(20)], random.NextBelow(10) == 0 ? Any(random) : opinions[random.NextBelow(20)]);
            var made = random.NextBelow(12) switch
            {
                0 => OpinionFusion.Cumulative(x, y, z),
                1 => OpinionFusion.Averaging(x, y, z),
                2 => OpinionFusion.Weighted(x, y, z),
                3 => OpinionFusion.ConsensusAndCompromise(x, y, z),
                4 => OpinionFusion.Constraint(x, y, z) ?? x,
                5 => TrustDiscounting.ProjectedProbability(x, y),
                6 => TrustDiscounting.UncertaintyFavouring(x, y),
                7 => TrustDiscounting.OppositeBelief(x, y),
                8 => OpinionLogic.Multiply(x, y),
                9 => OpinionLogic.Comultiply(x, y),
                10 => x.ToEvidence() is { Total: < 1e200 } evidence ? Opinion.FromEvidence(evidence, y.BaseRate) : x,
                _ => Any(random),
            };

            Valid(made).Should().BeTrue($"step {i} gives {made}");
            opinions[random.NextBelow(20)] = made;
        }
    }

    [Theory]
    [InlineData(0.4, 0.1, 0.5, 0.6, 0.7)]
    [InlineData(0, 0, 1, 0.25, 0.25)]
    [InlineData(1, 0, 0, 0.25, 1)]
    public void Expectation_IsBeliefPlusBaseRateOfUncertainty(double b, double d, double u, double a, double expected) =>
        new Opinion(b, d, u, a).Expectation.Should().BeApproximately(expected, 1e-15);

    [Fact]
    public void Multiply_AnyTwo_ExpectsTheProductAndComultiplyTheOther() => Prop.ForAll(Opinions().ToArbitrary(), Opinions().ToArbitrary(), (x, y) =>
    {
        var both = OpinionLogic.Multiply(x, y).Expectation - (x.Expectation * y.Expectation);
        var either = OpinionLogic.Comultiply(x, y).Expectation - (x.Expectation + y.Expectation - (x.Expectation * y.Expectation));
        return Math.Abs(both) < 1e-12 && Math.Abs(either) < 1e-12;
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void Multiply_BaseRatesOfOneOrZero_AreDefined()
    {
        var (x, y) = (new Opinion(0.5, 0.2, 0.3, 1), new Opinion(0.1, 0.4, 0.5, 1));

        OpinionLogic.Multiply(x, y).Expectation.Should().BeApproximately(x.Expectation * y.Expectation, 1e-12);
        var (p, q) = (new Opinion(0.5, 0.2, 0.3, 0), new Opinion(0.1, 0.4, 0.5, 0));
        OpinionLogic.Comultiply(p, q).Expectation.Should().BeApproximately(0.55, 1e-12);
    }

    [Fact]
    public void Discount_SameInputs_ThreeOperatorsThreeAnswers()
    {
        // Jøsang 2016 eq. 14.8 for the first; the others by hand.
        var (trust, said) = (new Opinion(0.2, 0.4, 0.4, 0.75), new Opinion(0.45, 0.35, 0.2, 0.25));

        Close(TrustDiscounting.By(Discounting.ProjectedProbability, trust, said), 0.225, 0.175, 0.6);
        Close(TrustDiscounting.By(Discounting.UncertaintyFavouring, trust, said), 0.09, 0.07, 0.84);
        Close(TrustDiscounting.By(Discounting.OppositeBelief, trust, said), 0.23, 0.25, 0.52);
        FluentActions.Invoking(() => TrustDiscounting.By((Discounting)9, trust, said)).Should().Throw<ArgumentOutOfRangeException>();
    }

    [Fact]
    public void Discount_VacuousTrust_TakesNothingButByTheBaseRate()
    {
        var said = new Opinion(0.8, 0.1, 0.1, 0.5);

        TrustDiscounting.UncertaintyFavouring(Opinion.Vacuous(0.9), said).IsVacuous.Should().BeTrue();
        TrustDiscounting.OppositeBelief(Opinion.Vacuous(0.9), said).IsVacuous.Should().BeTrue();
        TrustDiscounting.ProjectedProbability(Opinion.Vacuous(0.9), said).Belief.Should().BeApproximately(0.72, 1e-15);
    }

    [Fact]
    public void ToString_InAnyCulture_IsInvariant() => new Opinion(0.7, 0.1, 0.2, 0.5).ToString().Should().Be("(b 0.7, d 0.1, u 0.2, a 0.5)");

    internal static Gen<Opinion> Opinions() =>
        from b in Gen.Choose(0, 1000)
        from d in Gen.Choose(0, 1000 - b)
        from a in Gen.Choose(0, 1000)
        select new Opinion(b / 1000.0, d / 1000.0, (1000 - b - d) / 1000.0, a / 1000.0);

    internal static Gen<double> Amounts() => Gen.Choose(0, 1_000_000).Select(amount => amount / 997.0);

    internal static void Close(Opinion opinion, double b, double d, double u)
    {
        opinion.Belief.Should().BeApproximately(b, 1e-12);
        opinion.Disbelief.Should().BeApproximately(d, 1e-12);
        opinion.Uncertainty.Should().BeApproximately(u, 1e-12);
    }

    private static Opinion Any(StrategicAlliance.Facts.SeededGenerator random) => random.NextBelow(8) switch
    {
        0 => Opinion.Vacuous(random.NextDouble()),
        1 => random.NextDouble() is var b ? new Opinion(b, 1 - b, 0, random.NextDouble()) : default,
        2 => Opinion.FromEvidence(new Evidence(1e12 * random.NextDouble(), 1e-12 * random.NextDouble()), random.NextBelow(2)),
        _ => Opinion.FromEvidence(new Evidence(10 * random.NextDouble(), 10 * random.NextDouble()), random.NextDouble()),
    };

    private static bool Valid(Opinion opinion) =>
        opinion is { Belief: >= 0 and <= 1, Disbelief: >= 0 and <= 1, Uncertainty: >= 0 and <= 1, BaseRate: >= 0 and <= 1, Expectation: >= 0 and <= 1 }
        && Math.Abs(opinion.Belief + opinion.Disbelief + opinion.Uncertainty - 1) <= Slack;
}
