using StrategicAlliance.Facts;
using StrategicAlliance.Trust;

namespace StrategicAlliance.Tests.Trust;

public sealed class TrustAttacksTests
{
    private static readonly BetaTrust Model = new();

    [Theory]
    [InlineData(AttackKind.None, 0, 0.04)]
    [InlineData(AttackKind.Slander, 4, 0.07)]
    [InlineData(AttackKind.Slander, 6, 0.11)]
    [InlineData(AttackKind.BallotStuffing, 4, 0.07)]
    [InlineData(AttackKind.MirroredLies, 6, 0.11)]
    public void Try_DefaultModel_IsHardlyLedAstrayByLies(AttackKind kind, int deceivers, double most) =>
        TrustAttacks.Try(Model, kind, new AttackSettings { Deceivers = deceivers }, 400, 2009).MeanError.Should().BeLessThan(most);

    [Fact]
    public void Try_ModelThatBelievesEverybody_IsLedAstray()
    {
        // Or the attacks would be none.
        var naive = new Naive();

        TrustAttacks.Try(naive, AttackKind.None, 100, 1).MeanError.Should().BeLessThan(0.04);
        TrustAttacks.Try(naive, AttackKind.Slander, 100, 1).Bias.Should().BeLessThan(-0.1);
        TrustAttacks.Try(naive, AttackKind.BallotStuffing, 100, 1).Bias.Should().BeGreaterThan(0.1);
        TrustAttacks.Try(naive, AttackKind.MirroredLies, 100, 1).MeanError.Should().BeGreaterThan(0.1);
        TrustAttacks.Try(naive, AttackKind.Sybils, 100, 1).Bias.Should().BeGreaterThan(0.1);
        TrustAttacks.Try(naive, AttackKind.Sybils, 100, 1).MeanError.Should().BeGreaterThan(TrustAttacks.Try(Model, AttackKind.Sybils, 100, 1).MeanError);
    }

    [Fact]
    public void Make_SameSeed_GivesTheSameEvidence()
    {
        foreach (var kind in Enum.GetValues<AttackKind>())
        {
            var (one, two, other) = (Make(kind, 5), Make(kind, 5), Make(kind, 6));
            one.Ledger.Pieces.Should().Equal(two.Ledger.Pieces);
            one.Ledger.Pieces.Should().NotEqual(other.Ledger.Pieces);
            one.Kind.Should().Be(kind);
            one.Ledger.Pieces.Should().OnlyContain(piece => piece.On <= one.Query.AsOf);
        }
    }

    [Fact]
    public void Make_Slander_ChangesOnlyWhatLiarsSay()
    {
        var (honest, slander) = (Make(AttackKind.None, 5), Make(AttackKind.Slander, 5));

        slander.Truth.Should().Be(honest.Truth, "the same seed is the same world");
        slander.Deceivers.Should().Equal("reporter-1", "reporter-2", "reporter-3", "reporter-4");
        var changed = honest.Ledger.Pieces.Zip(slander.Ledger.Pieces).Where(pair => pair.First != pair.Second).Select(pair => pair.Second).ToList();
        changed.Should().NotBeEmpty();
        changed.Should().OnlyContain(piece => slander.Deceivers.Contains(piece.By) && piece.Positive == 0 && piece.Source == EvidenceSource.Report);
    }

    [Fact]
    public void Make_OnOff_KeepsThenBreaks()
    {
        var trial = Make(AttackKind.OnOff, 1);
        var own = trial.Ledger.Pieces.Where(piece => piece.About == "target").ToList();

        own.Take(50).Should().OnlyContain(piece => piece.Positive == 1 && piece.Negative == 0);
        own.Skip(50).Should().HaveCount(20).And.OnlyContain(piece => piece.Positive == 0 && piece.Negative == 1);
        trial.Truth.Should().Be(0);
        trial.Query.AsOf.Should().Be(own[^1].On);
        var unforgetting = new BetaTrust(new BetaTrustSettings { Longevity = Longevity.Unlimited });
        trial.ErrorOf(Model).Should().BeLessThan(trial.ErrorOf(unforgetting), "who forgets what is old is not fooled for so long");
    }

    [Fact]
    public void Make_Whitewashing_LeavesTheRecordWithTheOldName()
    {
        var trial = Make(AttackKind.Whitewashing, 1);

        trial.FormerName.Should().Be((PartnerId)"target-before");
        Model.Assess(trial.Ledger, trial.Query).IsKnown.Should().BeFalse("the new name has no record");
        var before = Model.Assess(trial.Ledger, new TrustQuery("truster", trial.FormerName!.Value, trial.Query.AsOf)).Overall.Opinion.Expectation;
        Model.Assess(trial.Ledger, trial.Query).Overall.Opinion.Expectation.Should().BeGreaterThan(before, "that is what whitewashing gains");
        Make(AttackKind.OnOff, 1).FormerName.Should().BeNull();
    }

    [Fact]
    public void Make_Sybils_GetNothingInANetworkThatNobodyLetsThemInto()
    {
        var trial = TrustAttacks.Make(AttackKind.Sybils, new AttackSettings { Deceivers = 30 }, new SeededGenerator(4));
        var network = RatedNetwork.Of(trial.ToRatings(), trial.Query.AsOf)!;
        var finding = EigenTrust.Rank(network.Trust, network.PreTrustIn(["truster"]));

        trial.Deceivers.Should().HaveCount(31);
        network.Peers.Zip(finding.Trust).Where(peer => peer.First.Value.StartsWith("sybil", StringComparison.Ordinal)).Should().HaveCount(30).And.OnlyContain(peer => peer.Second == 0);
    }

    [Fact]
    public void Make_NobodyInIt_IsEmptyEvidence()
    {
        var none = new AttackSettings { Reporters = 0, Subjects = 0, Deceivers = 9 };

        var trial = TrustAttacks.Make(AttackKind.Slander, none, new SeededGenerator(1));

        trial.Ledger.Pieces.Should().BeEmpty();
        trial.Deceivers.Should().BeEmpty();
        trial.ErrorOf(Model).Should().BeApproximately(0.5 - trial.Truth, 1e-12);
    }

    [Fact]
    public void Settings_OutOfRange_Throw()
    {
        FluentActions.Invoking(() => new AttackSettings { Reporters = -1 }).Should().Throw<ArgumentOutOfRangeException>();
        FluentActions.Invoking(() => new AttackSettings { Dealings = 0 }).Should().Throw<ArgumentOutOfRangeException>();
        FluentActions.Invoking(() => new AttackSettings { MostReliable = double.NaN }).Should().Throw<ArgumentOutOfRangeException>();
        FluentActions.Invoking(() => TrustAttacks.Try(Model, AttackKind.None, 0, 1)).Should().Throw<ArgumentOutOfRangeException>();
        FluentActions.Invoking(() => Make((AttackKind)99, 1)).Should().Throw<ArgumentException>();
    }

    [Fact]
    public void Report_Text_NamesModelAndError() =>
        TrustAttacks.Try(Model, AttackKind.None, 3, 1).ToString().Should().StartWith("beta under None: mean error 0.0").And.EndWith("3 trials");

    private static AttackTrial Make(AttackKind kind, ulong seed) => TrustAttacks.Make(kind, AttackSettings.Default, new SeededGenerator(seed));

    /// <summary>Adds up whatever anybody says.</summary>
    private sealed class Naive : ITrustModel
    {
        public string Name => "naive";

        public TrustFinding Assess(EvidenceLedger ledger, TrustQuery query)
        {
            var all = ledger.Pieces.Where(piece => piece.About == query.Trustee).Select(piece => new TrustEvidence(piece.Id, piece.On, query.Truster!.Value, piece.About, EvidenceSource.Dealing, piece.Positive, piece.Negative));
            return new BetaTrust(new BetaTrustSettings { BaseRate = 0.5, Longevity = Longevity.Unlimited }).Assess(EvidenceLedger.Of(all), query);
        }
    }
}
