using StrategicAlliance.Alliances;
using StrategicAlliance.Facts;
using StrategicAlliance.Governance;
using StrategicAlliance.Partners;
using StrategicAlliance.Tests.Alliances;
using StrategicAlliance.Trust;

namespace StrategicAlliance.Tests.Trust;

public sealed class EvidenceFromFactsTests
{
    private static readonly PartialDate Day = new(2020, 1, 1);
    private static readonly PartialDate Later = new(2020, 6, 1);

    [Fact]
    public void Of_Promises_WeighWhatTheyState()
    {
        var pieces = Evidence(
            Promised("kept", 2), new PromiseKept(Later, "kept") { Id = "k" },
            Promised("half", 4), new PromiseKept(Later, "half") { Id = "h", Degree = 0.25m },
            Promised("broken", 3), new PromiseBroken(Later, "broken") { Id = "x" },
            Promised("excused", 5), new PromiseExcused(Later, "excused") { Id = "e" },
            Promised("pending", 1)).Pieces;

        Of("k").Should().Be((EvidenceSource.PromiseKept, 2m, 0m, 2m));
        Of("h").Should().Be((EvidenceSource.PromiseKept, 1m, 3m, 4m));
        Of("x").Should().Be((EvidenceSource.PromiseBroken, 0m, 3m, 3m));
        Of("e").Should().Be((EvidenceSource.PromiseExcused, 0m, 0m, 5m));
        Of("made-pending").Should().Be((EvidenceSource.PromisePending, 0m, 0m, 1m));
        pieces.Should().OnlyContain(piece => piece.By == "b" && piece.About == "a", "who was promised learns of who promised");

        (EvidenceSource, decimal, decimal, decimal) Of(string id) => pieces.Where(piece => piece.Id == id).Select(piece => (piece.Source, piece.Positive, piece.Negative, piece.Weight)).Single();
    }

    [Fact]
    public void Of_PromiseSettledLater_IsPendingUntilThen()
    {
        var ledger = Evidence(Promised("kept", 2), new PromiseKept(Later, "kept") { Id = "k" });

        Sources(new DateOnly(2020, 5, 31)).Should().Equal(EvidenceSource.PromisePending);
        Sources(new DateOnly(2020, 6, 1)).Should().Equal(EvidenceSource.PromiseKept);

        IEnumerable<EvidenceSource> Sources(DateOnly day) =>
            new BetaTrust().Assess(ledger, new TrustQuery("b", "a", day)).Overall.Contributions.Select(each => each.Evidence.Source);
    }

    [Fact]
    public void Of_Incidents_WeighKindAndSeverityAndTheirResolution()
    {
        var pieces = Evidence(
            new IncidentReported(Day, "leak", "a", "b", IncidentKind.Leak) { Id = "leaked", Severity = 0.8m, Aspect = TrustAspect.Integrity },
            new IncidentResolved(Later, "leak") { Id = "once" },
            new IncidentResolved(new PartialDate(2020, 7, 1), "leak") { Id = "twice" },
            new IncidentReported(Day, "row", "a", "b", IncidentKind.Disagreement) { Id = "rowed" }).Pieces;

        pieces.Select(piece => (piece.Id.Value, piece.Positive, piece.Negative)).Should().Equal(("leaked", 0m, 1.6m), ("rowed", 0m, 0.125m), ("once", 0.8m, 0m));
        pieces[2].Aspect.Should().Be(TrustAspect.Integrity);
        pieces[2].On.Should().Be(new DateOnly(2020, 6, 1));
    }

    [Fact]
    public void Of_PriorTie_SpeaksBothWaysAndFadesFromItsEnd()
    {
        var pieces = Evidence(
            new PriorTieNoted(Day, ["a", "b"]) { Id = "well", Outcome = TieOutcome.Positive, Until = new PartialDate(2018) },
            new PriorTieNoted(Day, ["a", "b"]) { Id = "known", From = new PartialDate(2010) }).Pieces;

        pieces.Where(piece => piece.Id == "well").Select(piece => (piece.By.Value, piece.About.Value, piece.Positive, piece.FadesFrom))
            .Should().BeEquivalentTo([("a", "b", 1m, new DateOnly(2018, 12, 31)), ("b", "a", 1m, new DateOnly(2018, 12, 31))]);
        pieces.Where(piece => piece.Id == "known").Should().OnlyContain(piece => !piece.Speaks, "familiarity alone is no kept promise");
        pieces.Should().OnlyContain(piece => piece.On == new DateOnly(2020, 1, 1), "before it was noted nobody knew");
    }

    [Fact]
    public void Of_ReportByPersonSent_IsTheirsAndGoesWithThem()
    {
        var ledger = Evidence(
            new StaffAssigned(Day, "a", "tanaka"),
            new TrustReported(Day, "tanaka", "b") { Id = "said", Positive = 6 },
            new TrustReported(Day, "a", "b") { Id = "firm", Positive = 2, Negative = 1 });
        var query = new TrustQuery("a", "b", new DateOnly(2020, 1, 1));

        ledger.Pieces.Single(piece => piece.Id == "said").Should().Match<TrustEvidence>(piece => piece.By == "a" && piece.Person == "tanaka");
        var spanner = BoundarySpannerFinding.Of(new BetaTrust(), ledger, query, "tanaka");

        spanner.EvidenceLost.Should().Be(6);
        spanner.Without.IsKnown.Should().BeFalse();
        spanner.Organization.Overall.EffectiveEvidence.Should().Be(3);
        spanner.ShareLost.Should().BeApproximately(2 / 3.0, 1e-15);
        BoundarySpannerFinding.Of(new BetaTrust(), ledger, query, "nobody").EvidenceLost.Should().Be(0);
    }

    [Fact]
    public void Of_PersonWhoLeft_TakesTheirExperienceAlong()
    {
        var ledger = Evidence(
            new StaffAssigned(Day, "a", "tanaka"),
            new TrustReported(Day, "tanaka", "b") { Id = "said", Positive = 6 },
            new StaffLeft(Later, "a", "tanaka"));

        Known(new DateOnly(2020, 5, 31)).Should().BeTrue();
        Known(new DateOnly(2020, 6, 1)).Should().BeFalse();

        bool Known(DateOnly day) => new BetaTrust().Assess(ledger, new TrustQuery("a", "b", day) { Level = TrustLevel.Person }).IsKnown;
    }

    [Fact]
    public void Of_DisputedFact_SaysSinceWhen()
    {
        var pieces = Evidence(Promised("broken", 3), new PromiseBroken(Later, "broken") { Id = "x" }, new FactDisputed(new PartialDate(2020, 8, 1), "x", "a"), new FactDisputed(new PartialDate(2020, 7, 1), "x", "a")).Pieces;

        pieces.Single(piece => piece.Id == "x").DisputedOn.Should().Be(new DateOnly(2020, 7, 1));
        pieces.Single(piece => piece.Id == "made-broken").DisputedOn.Should().BeNull();
    }

    [Fact]
    public void Of_RetractedFact_IsGone() =>
        Evidence(Promised("broken", 3), new PromiseBroken(Later, "broken") { Id = "x" }, new FactRetracted(Later, "x")).Pieces.Should().OnlyContain(piece => !piece.Speaks);

    [Fact]
    public void Summary_Aurora_HasEveryPairWithEvidence()
    {
        var alliance = SampleJournals.Of("aurora.json");

        var trust = TrustSummary.Of(new BetaTrust(), alliance.Promises, alliance.Roster, alliance.Disputes.Disputes, alliance.Day);

        trust.Select(pair => (pair.From.Value, pair.Toward.Value)).Should().Equal(("falke", "lianhe"), ("falke", "tunturi"), ("lianhe", "falke"), ("tunturi", "falke"));
        trust.Should().OnlyContain(pair => pair.Evidence > 0 && pair.Because.Count > 0 && pair.Finding.Overall.Contributions.Sum(each => each.AfterDiscount) == pair.Evidence);

        // One promise of weight 1 kept, one of weight 2 broken, a delay of severity 1/2: more against than for.
        trust[0].Opinion.Disbelief.Should().BeGreaterThan(trust[0].Opinion.Belief);
        trust[0].Safety.IsDeterred.Should().BeTrue("0.6 * 200000 is more than 80000");
        trust[0].Safety.Safety.Should().Be(PairSafety.Deterred);
        trust[0].Safety.KeptPromisesNeeded.Should().Be(3);
        trust[0].Safety.DetectionNeeded.Should().Be(0.4m);
        trust[0].Stage.Stage.Should().Be(TrustStage.Calculus);
        trust[2].Safety.IsDeterred.Should().BeNull("lianhe has no safeguard");
    }

    [Fact]
    public void Safety_OfEveryoneTogether_Throws()
    {
        var alliance = SampleJournals.Of("aurora.json");
        var everyone = new BetaTrust().Assess(EvidenceLedger.Of([]), TrustQuery.OfEveryone("lianhe", alliance.Day));

        FluentActions.Invoking(() => SafetyFinding.Of(everyone, alliance.Promises)).Should().Throw<ArgumentException>();
        SafetyFinding.Of(everyone, null, []).Safety.Should().Be(PairSafety.Neither, "what is not known is not relied on");
        SafetyFinding.Of(everyone, null, []).IsTrusted.Should().BeNull();
    }

    [Fact]
    public void Summary_EveryView_IsThatOfTheFactsUpToItsDay()
    {
        foreach (var name in new[] { "aurora.json", "daimler-chrysler.json", "nummi.json", "renault-nissan.json" })
        {
            var alliance = SampleJournals.Of(name);
            var whole = EvidenceLedger.Of(alliance.Promises, alliance.Roster, alliance.Disputes.Disputes);
            foreach (var day in alliance.History.Select(recorded => recorded.Fact.On.FirstDay).Where(day => day >= alliance.Proposal.Fact.On.FirstDay).Distinct())
            {
                var view = alliance.AsOf(day);
                var seen = EvidenceLedger.Of(view.Promises, view.Roster, view.Disputes.Disputes);
                foreach (var pair in TrustSummary.Of(new BetaTrust(), view.Promises, view.Roster, view.Disputes.Disputes, day))
                {
                    var query = new TrustQuery(pair.From, pair.Toward, day);
                    new BetaTrust().Assess(whole, query).Explain().Should().Equal(new BetaTrust().Assess(seen, query).Explain(), $"{name} {day} {pair.From} {pair.Toward}");
                }
            }
        }
    }

    [Fact]
    public void Check_QueryAboutAStranger_IsRefusedByName()
    {
        var roster = SampleJournals.Of("aurora.json").Roster;

        new TrustQuery("falke", "stranger", new DateOnly(2025, 1, 1)).Check(roster).Should().BeOfType<PartnerNotJoined>().Which.Partner.Should().Be((PartnerId)"stranger");
        new TrustQuery("stranger", "falke", new DateOnly(2025, 1, 1)).Check(roster)!.Partner.Should().Be((PartnerId)"stranger");
        new TrustQuery("falke", "lianhe", new DateOnly(2025, 1, 1)).Check(roster).Should().BeNull();
        TrustQuery.OfEveryone("falke", new DateOnly(2025, 1, 1)).Check(roster).Should().BeNull();
    }

    [Fact]
    public void Stage_RisesWithEvidence()
    {
        Stage(Ledger(0, null), null).Should().BeNull();
        Stage(Ledger(0, null), true).Should().Be(TrustStage.Calculus);
        Stage(Ledger(8, TrustAspect.Competence), true).Should().Be(TrustStage.Knowledge);
        Stage(Ledger(20, TrustAspect.Goodwill), false).Should().Be(TrustStage.Identification);

        static EvidenceLedger Ledger(decimal kept, TrustAspect? aspect) => EvidenceLedger.Of([new("f1", new DateOnly(2020, 1, 1), "a", "b", EvidenceSource.PromiseKept, kept, 0) { Aspect = aspect }]);
        static TrustStage? Stage(EvidenceLedger ledger, bool? deterred) => StageFinding.Of(new BetaTrust().Assess(ledger, new TrustQuery("a", "b", new DateOnly(2020, 1, 1))), deterred).Stage;
    }

    [Fact]
    public void Advice_EveryAspect_IsDasAndTengsRow()
    {
        RiskAdvice.Of(TrustAspect.Competence).Controls.Should().Equal(ControlMode.Output, ControlMode.Social);
        RiskAdvice.Of(TrustAspect.Competence).Risk.Should().Be(AllianceRisk.Performance);
        RiskAdvice.Of(TrustAspect.Goodwill).Controls.Should().Equal(ControlMode.Behaviour, ControlMode.Social);
        RiskAdvice.Of(TrustAspect.Integrity).Risk.Should().Be(AllianceRisk.Relational);
    }

    private static PromiseMade Promised(string id, decimal weight) => new(Day, id, "a", "b") { Id = "made-" + id, Weight = weight };

    private static EvidenceLedger Evidence(params AllianceFact[] facts)
    {
        AllianceFact[] begin = [new AllianceProposed(Day, "x", "X", AllianceForm.JointResearch), new PartnerJoined(Day, "a", "A"), new PartnerJoined(Day, "b", "B")];
        var alliance = PlainFold.Accepted(Alliance.Replay([.. begin, .. facts]));
        return EvidenceLedger.Of(alliance.Promises, alliance.Roster, alliance.Disputes.Disputes);
    }
}
