using System.Text.Json.Nodes;
using StrategicAlliance.Alliances;
using StrategicAlliance.Diagnosis;
using StrategicAlliance.Facts;
using StrategicAlliance.Journals;
using StrategicAlliance.Learning;
using StrategicAlliance.Tests.Alliances;

namespace StrategicAlliance.Tests.Diagnosis;

public sealed class KnowledgeAndTrustAssessmentTests
{
    private static readonly Assessment Nummi = new AllianceAssessor().Assess(SampleJournals.Of("nummi.json"), new DateOnly(1998, 12, 31));
    private static readonly Assessment Aurora = new AllianceAssessor().Assess(SampleJournals.Of("aurora.json"));

    [Fact]
    public void Assess_Nummi_ToyotaIsAheadAndGeneralMotorsExposed()
    {
        var race = Nummi.Learning!.Race.Widest!;

        race.Ahead.Should().Be((PartnerId)"toyota");
        race.Exposed.Should().Be((PartnerId)"gm");
        race.IsExposureOpen.Should().BeTrue("its last item is applied in 2000 only");
        race.Exposure.Figure.Should().BeApproximately(10.7, 0.1, "Toyota was done in May 1988");
        Nummi.Find("learning.race")!.Explanation.Should().Contain("toyota applied 2 of 2").And.Contain("gm applied 2 of 3");
    }

    [Fact]
    public void Assess_Nummi_GeneralMotorsCouldAbsorbAndDidNotUseItAndSaysWhy()
    {
        var capacity = Nummi.Find("learning.absorptiveCapacity.gm")!;

        capacity.Answer.Should().MatchRegex(@"^potential 1 \(high\), realized 0\.3\d* \(low\)$");
        capacity.Explanation.Should().Contain("gm-other-plants").And.Contain("van-nuys").And.Contain("0.2");
        capacity.Because.Should().Contain([Id("f67"), Id("f81"), Id("f90")], "the learners went to other fields, and managers rejected it");
        Nummi.Find("learning.absorptiveCapacity.toyota")!.Answer.Should().Be("potential 1 (high), realized 1 (high)");
    }

    [Fact]
    public void Assess_Aurora_FillsEveryMemberOfKnowledgeAndLearning()
    {
        var json = Written(Aurora);

        foreach (var (name, value) in ((JsonObject)json["knowledge"]!).Concat((JsonObject)json["learning"]!).Concat((JsonObject)json["knowledge"]!["seci"]!))
        {
            value.Should().NotBeNull($"{name} is filled");
            (value is JsonArray { Count: 0 }).Should().BeFalse($"{name} is not empty");
        }

        json["knowledge"]!["seci"]!["completedSpirals"]!.GetValue<int>().Should().Be(1);
        json["knowledge"]!["atRisk"]!.AsArray().Select(item => item!["asset"]!.GetValue<string>()).Should().Equal("winding-process");
        json["learning"]!["race"]!["ahead"]!.GetValue<string>().Should().Be("lianhe");
    }

    [Theory]
    [InlineData("knowledge.assets")]
    [InlineData("knowledge.tacitShare")]
    [InlineData("knowledge.seci.counts")]
    [InlineData("knowledge.seci.completedSpirals")]
    [InlineData("knowledge.seci.balance")]
    [InlineData("knowledge.atRisk")]
    [InlineData("knowledge.refusedAccessShare")]
    [InlineData("learning.loops")]
    [InlineData("learning.factors")]
    [InlineData("learning.race")]
    [InlineData("learning.agenda")]
    [InlineData("trust.falke.lianhe")]
    public void Assess_Aurora_ExplainsFromFactsThroughFormula(string id)
    {
        var answer = Aurora.Find(id)!;

        answer.Because.Should().NotBeEmpty();
        answer.Because.Should().OnlyContain(fact => Aurora.Alliance.History.Find(fact) != null);
        answer.Formula.Should().NotBeNullOrWhiteSpace();
        answer.Citation.Author.Should().NotBeNullOrWhiteSpace();
    }

    [Fact]
    public void Assess_Aurora_TrustIsThereForEveryPairWithEvidenceAndItsContributionsAddUp()
    {
        Aurora.Trust.Should().NotBeEmpty();
        foreach (var pair in Aurora.Trust)
        {
            var overall = pair.Finding.Overall;
            overall.Contributions.Sum(each => each.Positive).Should().Be(overall.Positive);
            overall.Contributions.Sum(each => each.Negative).Should().Be(overall.Negative);
        }

        var json = (JsonArray)Written(Aurora)["trust"]!;
        json.Should().HaveCount(Aurora.Trust.Count);
        foreach (var pair in json)
        {
            var sum = pair!["belief"]!.GetValue<double>() + pair["disbelief"]!.GetValue<double>() + pair["uncertainty"]!.GetValue<double>();
            sum.Should().BeApproximately(1, 1e-12);
        }
    }

    [Theory]
    [InlineData(1, false)]
    [InlineData(40, true)]
    public void Assess_PromisesKeptBothWays_AreAFactorOfTransferWhenTheyAreEnough(int promises, bool known)
    {
        var facts = new List<string>
        {
            """{"fact":"allianceProposed","on":"2026-01-01","alliance":"x","name":"X","form":"jointVenture"}""",
            """{"fact":"partnerJoined","on":"2026-01-01","partner":"a","name":"A"}""",
            """{"fact":"partnerJoined","on":"2026-01-01","partner":"b","name":"B"}""",
        };
        for (var i = 0; i < promises; i++)
        {
            facts.Add(FormattableString.Invariant($"{{\"fact\":\"promiseMade\",\"on\":\"2026-02-01\",\"promise\":\"a{i}\",\"by\":\"a\",\"to\":\"b\"}}"));
            facts.Add(FormattableString.Invariant($"{{\"fact\":\"promiseKept\",\"on\":\"2026-02-02\",\"promise\":\"a{i}\"}}"));
            facts.Add(FormattableString.Invariant($"{{\"fact\":\"promiseMade\",\"on\":\"2026-02-01\",\"promise\":\"b{i}\",\"by\":\"b\",\"to\":\"a\"}}"));
            facts.Add(FormattableString.Invariant($"{{\"fact\":\"promiseKept\",\"on\":\"2026-02-02\",\"promise\":\"b{i}\"}}"));
        }

        Alliance.Replay(JournalReader.Parse(string.Join('\n', facts)).Facts).TryAccepted(out var alliance, out _).Should().BeTrue();

        var factors = new AllianceAssessor().Assess(alliance!).Learning!.Factors;

        factors.SelectMany(pair => pair.Groups).SelectMany(group => group.Readings).Any(reading => reading.Factor == TransferFactor.MutualTrust).Should().Be(known);
    }

    [Fact]
    public void Assess_NothingRecorded_NamesWhatItWouldTake()
    {
        var journal = JournalReader.Parse("""{"fact":"allianceProposed","on":"2026","alliance":"x","name":"X","form":"jointVenture"}""");
        Alliance.Replay(journal.Facts).TryAccepted(out var alliance, out _).Should().BeTrue();

        var assessment = new AllianceAssessor().Assess(alliance!);

        assessment.Unknown.Select(question => question.What).Should().Contain(["trust", "knowledge.assets", "knowledge.seci", "knowledge.atRisk", "learning.agenda", "learning.race", "learning.loops", "learning.factors"]);
        assessment.Trust.Should().BeEmpty();
        var json = Written(assessment);
        json["knowledge"]!["seci"]!["completedSpirals"].Should().BeNull("none is not zero");
        json["knowledge"]!["tacitShare"].Should().BeNull();
        json["learning"]!["race"].Should().BeNull();
    }

    private static FactId Id(string text) => Nummi.Alliance.History.Select(recorded => recorded.Id).Single(id => id.Value == text);

    private static JsonObject Written(Assessment assessment)
    {
        using var stream = new MemoryStream();
        AssessmentWriter.Write(assessment, stream);
        return (JsonObject)JsonNode.Parse(stream.ToArray())!;
    }
}
