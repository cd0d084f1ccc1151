using FsCheck;
using FsCheck.Fluent;
using StrategicAlliance.Facts;
using StrategicAlliance.Trust;

namespace StrategicAlliance.Tests.Trust;

public sealed class OpinionFusionTests
{
    // van der Heijden, Kopp and Kargl 2018, the example of three sources.
    private static readonly Opinion[] Three = [new(0.1, 0.3, 0.6, 0.5), new(0.4, 0.2, 0.4, 0.5), new(0.7, 0.1, 0.2, 0.5)];

    [Theory]
    [InlineData(Fusion.Cumulative, 0.651, 0.209, 0.140)]
    [InlineData(Fusion.Averaging, 0.509, 0.164, 0.327)]
    [InlineData(Fusion.Weighted, 0.562, 0.146, 0.292)]
    [InlineData(Fusion.ConsensusAndCompromise, 0.629, 0.182, 0.189)]
    [InlineData(Fusion.Constraint, 0.738, 0.184, 0.078)]
    public void By_ThreeSources_IsAsPrinted(Fusion kind, double b, double d, double u)
    {
        var fused = OpinionFusion.By(kind, Three)!.Value;

        Math.Round(fused.Belief, 3).Should().Be(b);
        Math.Round(fused.Disbelief, 3).Should().Be(d);
        Math.Round(fused.Uncertainty, 3).Should().Be(u);
        fused.BaseRate.Should().BeApproximately(0.5, 1e-15);
    }

    [Fact]
    public void Cumulative_BaseRatesThatDiffer_AreWeightedByEvidence() =>
        OpinionFusion.Cumulative(new(0.6, 0.3, 0.1, 0), new(0.091, 0.604, 0.305, 0.4)).BaseRate.Should().BeApproximately(0.08081395348837, 1e-13);

    [Fact]
    public void Cumulative_ReadmeExampleOfConstraint_OneDogmaticSource() =>
        OpinionTests.Close(OpinionFusion.Constraint(new(0.2, 0.8, 0, 0.5), new(0.4, 0, 0.6, 0.5))!.Value, 5 / 17.0, 12 / 17.0, 0);

    [Fact]
    public void By_OneOpinion_IsThatOpinion()
    {
        foreach (var kind in Enum.GetValues<Fusion>())
        {
            OpinionTests.Close(OpinionFusion.By(kind, Three[1])!.Value, 0.4, 0.2, 0.4);
        }
    }

    [Fact]
    public void By_NoOpinion_Throws()
    {
        foreach (var kind in Enum.GetValues<Fusion>())
        {
            FluentActions.Invoking(() => OpinionFusion.By(kind)).Should().Throw<ArgumentException>();
        }
    }

    [Fact]
    public void By_OnlyVacuous_IsVacuousWithTheMeanBaseRate()
    {
        foreach (var kind in Enum.GetValues<Fusion>())
        {
            var fused = OpinionFusion.By(kind, Opinion.Vacuous(0.2), Opinion.Vacuous(0.6))!.Value;

            fused.IsVacuous.Should().BeTrue($"{kind}");
            fused.BaseRate.Should().BeApproximately(0.4, 1e-15);
        }
    }

    [Fact]
    public void By_OneDogmaticAmongOthers_DecidesAlone()
    {
        foreach (var kind in new[] { Fusion.Cumulative, Fusion.Averaging, Fusion.Weighted })
        {
            OpinionTests.Close(OpinionFusion.By(kind, Three[0], new Opinion(0.25, 0.75, 0, 0.1), Three[2])!.Value, 0.25, 0.75, 0);
            OpinionTests.Close(OpinionFusion.By(kind, new Opinion(0.25, 0.75, 0, 0.1), new Opinion(0.75, 0.25, 0, 0.1), Three[2])!.Value, 0.5, 0.5, 0);
        }
    }

    // The limits of the base rates as u of the second falls to 0: mean, weight 1 - u, weight (1 - u) / u (Jøsang 2016, chapter 12).
    [Theory]
    [InlineData(Fusion.Averaging, (0.9 + 0.1 + 0.4) / 3)]
    [InlineData(Fusion.Weighted, ((0.4 * 0.9) + 0.1 + (0.8 * 0.4)) / 2.2)]
    [InlineData(Fusion.Cumulative, 0.1)]
    public void By_OneDogmaticAmongOthers_HasTheLimitOfTheBaseRate(Fusion kind, double expected)
    {
        var almost = OpinionFusion.By(kind, new Opinion(0.3, 0.1, 0.6, 0.9), new Opinion(0.25, 0.75 - 1e-9, 1e-9, 0.1), new Opinion(0.5, 0.3, 0.2, 0.4))!.Value;
        var dogmatic = OpinionFusion.By(kind, new Opinion(0.3, 0.1, 0.6, 0.9), new Opinion(0.25, 0.75, 0, 0.1), new Opinion(0.5, 0.3, 0.2, 0.4))!.Value;

        dogmatic.BaseRate.Should().BeApproximately(expected, 1e-12);
        almost.BaseRate.Should().BeApproximately(expected, 1e-7);
    }

    [Fact]
    public void Weighted_VacuousBeside_DoesNotDilute() =>
        OpinionTests.Close(OpinionFusion.Weighted(Three[2], Opinion.Vacuous(0.5)), 0.7, 0.1, 0.2);

    [Fact]
    public void Averaging_FoldedInPairs_IsAnotherAnswer() =>
        OpinionFusion.Averaging(OpinionFusion.Averaging(Three[0], Three[1]), Three[2]).Belief.Should().NotBeApproximately(OpinionFusion.Averaging(Three).Belief, 1e-3);

    [Fact]
    public void ConsensusAndCompromise_SameOpinion_IsThatOpinion() =>
        OpinionTests.Close(OpinionFusion.ConsensusAndCompromise(Three[2], Three[2], Three[2]), 0.7, 0.1, 0.2);

    [Fact]
    public void ConsensusAndCompromise_TwoDogmaticThatContradict_AreUncertain() =>
        OpinionFusion.ConsensusAndCompromise(new Opinion(1, 0, 0, 0.5), new Opinion(0, 1, 0, 0.5)).Uncertainty.Should().Be(1);

    [Fact]
    public void Constraint_TotalConflict_HasNoAnswer() =>
        OpinionFusion.Constraint(new Opinion(1, 0, 0, 0.5), new Opinion(0, 1, 0, 0.5)).Should().BeNull();

    [Theory]
    [InlineData(Fusion.Cumulative)]
    [InlineData(Fusion.Averaging)]
    [InlineData(Fusion.Weighted)]
    [InlineData(Fusion.ConsensusAndCompromise)]
    [InlineData(Fusion.Constraint)]
    public void By_MillionSources_IsFiniteAndValid(Fusion kind)
    {
        var many = new Opinion[1_000_000];
        many.AsSpan().Fill(Opinion.FromEvidence(new Evidence(3, 1), 0.5));
        for (var i = 0; i < many.Length; i += 3)
        {
            many[i] = Opinion.FromEvidence(new Evidence(0, 5), 0.5);
        }

        var fused = OpinionFusion.By(kind, many)!.Value;

        (fused.Belief + fused.Disbelief + fused.Uncertainty).Should().BeApproximately(1, 1e-15);
        if (kind == Fusion.Cumulative)
        {
            // 333,334 sources of 0 to 5 and 666,666 of 3 to 1.
            fused.Expectation.Should().BeApproximately((1_999_998 + 1.0) / (1_999_998 + 666_666 + 1_666_670 + 2.0), 1e-12);
        }
    }

    [Fact]
    public void Cumulative_ThousandSources_KeepsItsDigits()
    {
        var many = Enumerable.Repeat(new Opinion(0.5, 0.16666666666666666, 0.3333333333333333, 0.5), 1000).ToArray();

        OpinionTests.Close(OpinionFusion.Cumulative(many), 0.7496251874062968, 0.24987506246876562, 0.0004997501249375312);
    }

    [Fact]
    public void EvidenceFusion_AnyOrder_GivesTheSameBits() => Prop.ForAll(OpinionTests.Opinions().ListOf(12).ToArbitrary(), Gen.Choose(0, 1_000_000).ToArbitrary(), (list, seed) =>
    {
        var (given, shuffled) = (list.ToArray(), list.ToArray());
        new SeededGenerator((ulong)seed).Shuffle(shuffled.AsSpan());
        return given.Length == 0 || new[] { Fusion.Cumulative, Fusion.Averaging, Fusion.Weighted }.All(kind => OpinionFusion.By(kind, given) == OpinionFusion.By(kind, shuffled));
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void Cumulative_AnyOpinions_AddsTheirEvidence() => Prop.ForAll(OpinionTests.Amounts().ListOf(8).ToArbitrary(), amounts =>
    {
        var evidence = amounts.Select((amount, i) => new Evidence(amount, i)).ToArray();
        var fused = OpinionFusion.Cumulative([Opinion.Vacuous(0.5), .. evidence.Select(each => Opinion.FromEvidence(each, 0.5))]).ToEvidence()!.Value;
        var sum = Evidence.Sum(evidence);
        return Math.Abs(fused.Positive - sum.Positive) <= 1e-11 * (1 + sum.Total) && Math.Abs(fused.Negative - sum.Negative) <= 1e-11 * (1 + sum.Total);
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void Multinomial_ZadehsDoctors_AreAveraged()
    {
        MultinomialOpinion[] doctors = [Doctor(0.99, 0.01, 0, 0), Doctor(0, 0.01, 0.99, 0)];

        var fused = MultinomialOpinion.Cumulative(doctors);

        fused.Beliefs["Peter"].Should().BeApproximately(0.495, 1e-15);
        fused.Beliefs["Paul"].Should().BeApproximately(0.01, 1e-15);
        fused.Uncertainty.Should().Be(0);
        MultinomialOpinion.Cumulative(doctors, [1, 0]).Beliefs["Peter"].Should().Be(0.99);
        MultinomialOpinion.Cumulative([doctors[0], Doctor(0, 0.5, 0, 0.5)]).Beliefs["Peter"].Should().Be(0.99, "who is certain decides alone");
    }

    [Fact]
    public void Multinomial_OfTwoThings_IsTheBinomialAnswer()
    {
        var fused = MultinomialOpinion.Cumulative([.. Three.Select(each => Two(each))]);

        fused.Beliefs["yes"].Should().BeApproximately(OpinionFusion.Cumulative(Three).Belief, 1e-15);

        static MultinomialOpinion Two(Opinion opinion) => new(new([new("yes", opinion.Belief), new("no", opinion.Disbelief)]), opinion.Uncertainty);
    }

    [Fact]
    public void Multinomial_WrongInput_Throws()
    {
        FluentActions.Invoking(() => Doctor(0.5, 0.4, 0, 0)).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => MultinomialOpinion.Cumulative([])).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => MultinomialOpinion.Cumulative([Doctor(1, 0, 0, 0), new(new([new("Peter", 1)]), 0)])).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => MultinomialOpinion.Cumulative([Doctor(1, 0, 0, 0)], [0])).Should().Throw<ArgumentException>();
    }

    private static MultinomialOpinion Doctor(double peter, double paul, double mary, double u) =>
        new(new([new("Peter", peter), new("Paul", paul), new("Mary", mary)]), u);
}
