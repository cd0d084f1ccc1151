using FsCheck;
using FsCheck.Fluent;
using StrategicAlliance.Facts;
using StrategicAlliance.Knowledge;
using StrategicAlliance.Learning;
using StrategicAlliance.Tests.Alliances;
using static StrategicAlliance.Tests.Learning.CapacityScene;

namespace StrategicAlliance.Tests.Learning;

public sealed class TransferFactorAnalysisTests
{
    [Fact]
    public void Factors_All_BelongToOneOfSixGroups()
    {
        Enum.GetValues<TransferFactor>().GroupBy(factor => factor.Group()).ToDictionary(group => group.Key, group => group.Count()).Should().Equal(new Dictionary<TransferFactorGroup, int>
        {
            [TransferFactorGroup.Supplier] = 3,
            [TransferFactorGroup.Receiver] = 4,
            [TransferFactorGroup.Knowledge] = 4,
            [TransferFactorGroup.Channel] = 3,
            [TransferFactorGroup.Distance] = 4,
            [TransferFactorGroup.Alliance] = 2,
        });
        Enum.GetValues<TransferFactor>().Where(factor => factor.IsHindrance()).Should().Equal(
            TransferFactor.Complexity,
            TransferFactor.Tacitness,
            TransferFactor.Specificity,
            TransferFactor.KnowledgeDistance,
            TransferFactor.CulturalDistance,
            TransferFactor.SpatialDistance,
            TransferFactor.ManagementDistance);
    }

    [Fact]
    public void Examine_NummiIn1998_BottleneckIsTheWillingnessOfTheReceiver()
    {
        var alliance = SampleJournals.Of("nummi.json").AsOf(new DateOnly(1998, 12, 31));

        var finding = Factors(alliance, "toyota", "gm");

        finding.Bottleneck!.Factor.Should().Be(TransferFactor.ReceiverWillingness);
        finding.Bottleneck.Favourable.Value.Should().Be(0.2);
        finding.Bottleneck.Favourable.Because.Should().Equal("f90");
        finding.Bottlenecks.Select(one => one.Factor).Should().Equal([TransferFactor.ReceiverWillingness, TransferFactor.Complexity, TransferFactor.Tacitness], "the production system is as hard to learn");
        finding.Explanation.Should().Contain("receiverWillingness (receiver), complexity (knowledge), tacitness (knowledge): 0.2 of 1");
        finding.Coverage.Should().Be(0.3m, "6 of 20 factors are known");
        Group(finding, TransferFactorGroup.Supplier).Favourable.Figure.Should().Be(0.9, "Toyota showed everything");
        Group(finding, TransferFactorGroup.Distance).Favourable.Should().BeOfType<Measurement.NotMeasured>();
        Group(finding, TransferFactorGroup.Distance).Missing.Should().HaveCount(4);
    }

    [Fact]
    public void Examine_TheOtherDirection_ReadsNotTheSameAssessments()
    {
        var alliance = SampleJournals.Of("nummi.json").AsOf(new DateOnly(1998, 12, 31));

        var finding = Factors(alliance, "gm", "toyota");

        Group(finding, TransferFactorGroup.Supplier).Readings.Should().BeEmpty("Toyota's willingness to teach says nothing of GM's");
        finding.Bottleneck!.Factor.Should().Be(TransferFactor.Tacitness);
    }

    [Fact]
    public void Examine_Aurora_LianheDoesNotWantToTeachFalke()
    {
        var finding = Factors(SampleJournals.Of("aurora.json").AsOf(new DateOnly(2026, 6, 30)), "lianhe", "falke");

        Group(finding, TransferFactorGroup.Supplier).Favourable.Figure.Should().Be(0.3);
        finding.Bottleneck!.Factor.Should().Be(TransferFactor.Tacitness, "winding know-how of tacitness 0.8 is harder still");
    }

    [Fact]
    public void Examine_Hindrance_IsTurned()
    {
        var finding = Student(new FactorAssessed(Day, TransferFactor.CulturalDistance, 0.9m) { Id = "far", Partner = "s", Toward = "t" });

        finding.Bottleneck!.Score.Should().Be(0.9m);
        finding.Bottleneck.Favourable.Value.Should().BeApproximately(0.1, 1e-12);
        finding.Bottleneck.Favourable.Formula.Should().StartWith("1 - culturalDistance");
    }

    [Fact]
    public void Examine_Group_IsItsMinimumNeverItsMean()
    {
        var finding = Student(
            new FactorAssessed(Day, TransferFactor.SupplierMotive, 1) { Partner = "t" },
            new FactorAssessed(Day, TransferFactor.TransferCapacity, 1) { Partner = "t" },
            new FactorAssessed(Day, TransferFactor.SupplierWillingness, 0) { Partner = "t", Id = "unwilling" });

        Group(finding, TransferFactorGroup.Supplier).Favourable.Figure.Should().Be(0, "without willingness no transfer");
        Group(finding, TransferFactorGroup.Supplier).Lowest!.Favourable.Because.Should().Equal("unwilling");
    }

    [Fact]
    public void Examine_Assessments_TheCloserThenTheLaterCounts()
    {
        var later = new PartialDate(2020, 2, 1);

        Willing(new FactorAssessed(Day, TransferFactor.SupplierWillingness, 0.4m) { Partner = "t" }, new FactorAssessed(later, TransferFactor.SupplierWillingness, 0.6m) { Partner = "t" })
            .Should().Be(0.6m);
        Willing(new FactorAssessed(Day, TransferFactor.SupplierWillingness, 0.4m) { Partner = "t", Toward = "s" }, new FactorAssessed(later, TransferFactor.SupplierWillingness, 0.6m) { Partner = "t" })
            .Should().Be(0.4m, "what is said of this pair goes before what is said of all");
        Willing(new FactorAssessed(Day, TransferFactor.SupplierWillingness, 0.4m) { Partner = "s" }).Should().BeNull("it is the student's willingness to teach");
    }

    [Fact]
    public void Examine_KnowledgeNotAssessed_IsThatOfTheHardestAssetAskedFor()
    {
        var finding = Student(
            new AssetContributed(Day, "easy", "Easy", ["t"]) { Tacitness = 0.1m, Complexity = 0.2m },
            new AssetContributed(Day, "hard", "Hard", ["t"]) { Id = "hard-in", Tacitness = 0.7m, Complexity = 3 },
            new AssetContributed(Day, "unasked", "Unasked", ["t"]) { Tacitness = 1 },
            new LearningAgendaSet(Day, "s", [new("one", "a") { Asset = "easy" }, new("two", "b") { Asset = "hard", From = "t" }]) { Id = "agenda" });

        var tacitness = Group(finding, TransferFactorGroup.Knowledge).Readings.Single(reading => reading.Factor == TransferFactor.Tacitness);
        tacitness.Score.Should().Be(0.7m);
        tacitness.IsAssessed.Should().BeFalse();
        tacitness.Favourable.Because.Should().Equal("agenda", "hard-in");
        Group(finding, TransferFactorGroup.Knowledge).Readings.Single(reading => reading.Factor == TransferFactor.Complexity).Score
            .Should().Be(0.2m, "a complexity of 3 is on another scale and is not clamped");
    }

    [Fact]
    public void Examine_ItemThatNamesItsTeacher_GoesBeforeTheOwners()
    {
        AllianceFact[] asked = [new AssetContributed(Day, "craft", "Craft", ["s"]) { Tacitness = 0.7m }, new LearningAgendaSet(Day, "s", [new("one", "a") { Asset = "craft", From = "Teacher" }])];

        Student(asked).Bottleneck!.Factor.Should().Be(TransferFactor.Tacitness, "a partner may be named by its name");
    }

    [Fact]
    public void Examine_OutsideFactor_StandsInUntilSomebodyAssesses()
    {
        OutsideFactor[] outside = [new("t", "s", TransferFactor.SpatialDistance, 0.8m, ["where"], "great circle over half the earth", Citation.OfLibrary("test"))];

        Read(Of()).Score.Should().Be(0.8m);
        Read(Of(new FactorAssessed(Day, TransferFactor.SpatialDistance, 0.3m))).Score.Should().Be(0.3m);

        TransferFactorReading Read(StrategicAlliance.Alliances.Alliance alliance) =>
            TransferFactorAnalysis.Examine(alliance.Roster, alliance.Knowledge, alliance.Learning, [], [.. outside])
                .Single(finding => finding.Supplier == "t").Groups.SelectMany(group => group.Readings).Single(reading => reading.Factor == TransferFactor.SpatialDistance);
    }

    [Fact]
    public void Examine_NothingKnown_HasNoBottleneck()
    {
        var finding = Student();

        finding.Bottleneck.Should().BeNull();
        finding.Coverage.Should().Be(0);
        finding.Groups.Should().HaveCount(6).And.OnlyContain(group => group.Favourable is Measurement.NotMeasured);
    }

    [Fact]
    public void Examine_OneMoreFactor_NeverRaisesItsGroupOrTheBottleneck()
    {
        var factors = Enum.GetValues<TransferFactor>();
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(40), Prop.ForAll<byte[], byte>((scores, extra) =>
        {
            var assessed = scores.Take(factors.Length - 1).Select((score, i) => (AllianceFact)new FactorAssessed(Day, factors[i], score / 255m)).ToList();
            var added = factors[assessed.Count + (extra % (factors.Length - assessed.Count))];
            var before = Student([.. assessed]);
            var after = Student([.. assessed, new FactorAssessed(Day, added, extra / 255m)]);

            (after.Bottleneck!.Favourable.Value <= (before.Bottleneck?.Favourable.Value ?? 1)).Should().BeTrue();
            foreach (var (now, then) in after.Groups.Zip(before.Groups))
            {
                (now.Favourable.Figure ?? 1).Should().BeLessThanOrEqualTo(then.Favourable.Figure ?? 1);
            }

            after.Coverage.Should().BeGreaterThan(before.Coverage);
        }));
    }

    [Fact]
    public void OutsideFactor_OfItself_Throws() =>
        FluentActions.Invoking(() => new OutsideFactor("t", "t", TransferFactor.MutualTrust, 1, [], "x", Citation.OfLibrary("test"))).Should().Throw<ArgumentException>().WithParameterName("receiver");

    private static decimal? Willing(params AllianceFact[] facts) => Group(Student(facts), TransferFactorGroup.Supplier).Lowest?.Score;

    private static TransferFactorFinding Student(params AllianceFact[] facts) => Factors(Of(facts), "t", "s");

    private static TransferGroupFinding Group(TransferFactorFinding finding, TransferFactorGroup group) => finding.Groups.Single(one => one.Group == group);
}
