using FluentAssertions;
using StrategicAlliance.Distances;
using StrategicAlliance.Facts;
using StrategicAlliance.Partners;
using StrategicAlliance.Tests.Alliances;
using Xunit;

namespace StrategicAlliance.Tests.Distances;

public sealed class DistanceProfileTests
{
    private static readonly PsychicDistanceTable Table = new("Hakanson & Ambos 2010", [new("US", "JP", 55), new("JP", "US", 24), new("DE", "CN", 91)]);

    private static readonly ValueList<IDistanceMeasure> Measures =
    [
        new CulturalDistanceMeasure(Hofstede.Countries70, CulturalDistanceForm.KogutSinghRooted, Hofstede.Four),
        new PsychicDistanceMeasure(Table),
        .. DistanceProfile.FromFactsAlone,
    ];

    [Fact]
    public void Examine_Nummi_MeasuresWhatIsStatedAndNamesWhatIsNot()
    {
        var roster = SampleJournals.Of("nummi.json").Roster;

        var profile = DistanceProfile.Examine(roster, "gm", "toyota", Measures);

        // Hofstede's USA and Japan, as SCI-O-001.
        var cultural = Measured(profile, "Kogut-Singh distance (rooted)");
        cultural.Value.Should().BeApproximately(1.613663, 1e-6);
        cultural.Unit.Should().Be("standard deviations");
        cultural.Because.Should().BeEquivalentTo(new[] { Because(roster, "gm"), Because(roster, "toyota") });
        cultural.Formula.Should().Contain("70 countries").And.Contain("pdi, idv, mas, uai");
        Measured(profile, "language distance").Value.Should().Be(1);
        Measured(profile, "perceived psychic distance").Value.Should().Be(55);
        Part(profile, "Jaffe technological distance").Distance.Should().BeOfType<Measurement.NotMeasured>().Which.Why.Should().Contain("gm and toyota");
        profile.Parts.Select(part => part.Method).Should().Equal(Measures.Select(measure => measure.Name));
    }

    [Fact]
    public void Examine_OtherWayRound_PsychicDistanceIsAnotherTheRestTheSame()
    {
        var roster = SampleJournals.Of("nummi.json").Roster;

        var back = DistanceProfile.Examine(roster, "toyota", "gm", Measures);

        Measured(back, "perceived psychic distance").Value.Should().Be(24);
        Part(back, "perceived psychic distance").IsDirected.Should().BeTrue();
        Measured(back, "Kogut-Singh distance (rooted)").Should().Be(Measured(DistanceProfile.Examine(roster, "gm", "toyota", Measures), "Kogut-Singh distance (rooted)"));
    }

    [Fact]
    public void ExamineAll_Aurora_HasEveryOrderedPairAndNoOppositeStandsIn()
    {
        var roster = SampleJournals.Of("aurora.json").Roster;

        var all = DistanceProfile.ExamineAll(roster, Measures);

        var members = roster.Members.Count();
        all.Should().HaveCount(members * (members - 1));
        Measured(all.Single(pair => pair.From == "falke" && pair.To == "lianhe"), "perceived psychic distance").Value.Should().Be(91);
        Part(all.Single(pair => pair.From == "lianhe" && pair.To == "falke"), "perceived psychic distance").Distance
            .Should().BeOfType<Measurement.NotMeasured>().Which.Why.Should().Contain("from CN to DE");
    }

    [Fact]
    public void Examine_Aurora_ComputesEachMeasureFromItsFacts()
    {
        var profile = DistanceProfile.Examine(SampleJournals.Of("aurora.json").Roster, "falke", "lianhe", DistanceProfile.FromFactsAlone);

        // (40*25 + 18*4) / root((40^2 + 12^2 + 18^2) (25^2 + 10^2 + 4^2)); styles differ by -5, 5, -5, 5.
        Measured(profile, "Jaffe technological distance").Value.Should().BeApproximately(1 - (1072 / Math.Sqrt(2068.0 * 741.0)), 1e-12);
        Measured(profile, "competing-values gap").Value.Should().Be(10);
        Measured(profile, "language distance").Value.Should().BeApproximately(1 - (1 / 3.0), 1e-12);
        Measured(profile, "great-circle distance").Value.Should().BeApproximately(GreatCircleDistance.Of(48.4, 9.99, 31.3, 120.62, 6371.0088), 1e-9);
        profile.In(DistanceKind.Knowledge).Select(part => part.Method).Should().Equal("Jaffe technological distance", "capability distance");
        Part(profile, "great-circle distance").Reference.Should().Contain("6371.0088");
    }

    [Fact]
    public void Measure_NoReferenceSetOrTable_IsNotMeasuredAndSaysSo()
    {
        var profile = DistanceProfile.Examine(SampleJournals.Of("nummi.json").Roster, "gm", "toyota", [new CulturalDistanceMeasure(), new PsychicDistanceMeasure()]);

        profile.Parts.Select(part => part.Distance).Should().AllBeOfType<Measurement.NotMeasured>();
        ((Measurement.NotMeasured)profile.Parts[0].Distance).Why.Should().Contain("reference set");
        ((Measurement.NotMeasured)profile.Parts[1].Distance).Why.Should().Contain("table");
    }

    [Fact]
    public void Cultural_ScoreMissing_NamesWhoseAndWhich()
    {
        var roster = RosterOf(
            Joined("a"),
            Joined("b"),
            new PartnerProfiled(new PartialDate(2020), "a") { Culture = new([new("pdi", 40), new("idv", 91), new("mas", 62), new("uai", 46)]) },
            new PartnerProfiled(new PartialDate(2020), "b") { Culture = new([new("pdi", 40), new("uai", 46)]) });

        var why = NotMeasured(roster, Measures[0]).Why;

        why.Should().Contain("idv, mas of b").And.NotContain("of a");
    }

    [Fact]
    public void Cultural_MahalanobisWithoutCovariance_SaysSo()
    {
        var roster = SampleJournals.Of("nummi.json").Roster;
        var mahalanobis = new CulturalDistanceMeasure(Hofstede.Countries70, CulturalDistanceForm.Mahalanobis, Hofstede.Four);

        mahalanobis.Measure(roster, roster.Find("gm")!, roster.Find("toyota")!).Should().BeOfType<Measurement.NotMeasured>().Which.Why.Should().Contain("covariance");
    }

    [Fact]
    public void Markets_NoneOnBothSides_IsNotMeasured()
    {
        var roster = RosterOf(
            Joined("a"),
            Joined("b"),
            new PartnerProfiled(new PartialDate(2020), "a") { Markets = [] },
            new PartnerProfiled(new PartialDate(2020), "b") { Markets = [] });

        NotMeasured(roster, new MarketDistanceMeasure()).Needs.Should().Equal("partnerProfiled");
    }

    [Fact]
    public void Capabilities_NoneOrInProportion_IsUndefinedOrZero()
    {
        var roster = RosterOf(
            Joined("a") with { Capabilities = [new("x", 0.2m), new("x", 0.4m), new("y", 0.2m)] },
            Joined("b") with { Capabilities = [new("x", 0.8m), new("y", 0.4m)] },
            Joined("c") with { Capabilities = [] });
        var measure = new CapabilityDistanceMeasure();

        measure.Measure(roster, roster.Find("a")!, roster.Find("b")!).Figure.Should().BeApproximately(0, 1e-12);
        measure.Measure(roster, roster.Find("a")!, roster.Find("c")!).Should().BeOfType<Measurement.NotMeasured>();
    }

    [Fact]
    public void Technology_NegativeOrEmptyVector_IsNotMeasured()
    {
        var roster = RosterOf(
            Joined("a"),
            Joined("b"),
            new PartnerProfiled(new PartialDate(2020), "a") { TechnologyVector = new([new("x", -1)]) },
            new PartnerProfiled(new PartialDate(2020), "b") { TechnologyVector = new([new("x", 1)]) });

        NotMeasured(roster, new TechnologicalDistanceMeasure(TechnologicalDistanceForm.MinComplement)).Why.Should().Contain("negative");
    }

    [Fact]
    public void Examine_SamePartnerOrStranger_Throws()
    {
        var roster = RosterOf(Joined("a"));

        FluentActions.Invoking(() => DistanceProfile.Examine(roster, "a", "a", Measures)).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => DistanceProfile.Examine(roster, "a", "z", Measures)).Should().Throw<ArgumentException>().WithMessage("*'z'*");
        FluentActions.Invoking(() => DistanceProfile.Examine(roster, "z", "a", Measures)).Should().Throw<ArgumentException>().WithMessage("*'z'*");
    }

    [Fact]
    public void Measures_Radius_MustBeAboveZero() => FluentActions.Invoking(() => new SpatialDistanceMeasure(0)).Should().Throw<ArgumentOutOfRangeException>();

    private static PartnerJoined Joined(string id) => new(new PartialDate(2020), id, id);

    private static Roster RosterOf(params AllianceFact[] facts)
    {
        ILedger<Roster> roster = new Roster();
        for (var i = 0; i < facts.Length; i++)
        {
            roster.Enter(FactId.At(i + 1), facts[i]).Should().BeNull();
        }

        roster.Close();
        return (Roster)roster;
    }

    private static FactId Because(Roster roster, PartnerId partner) => roster.Find(partner)!.Latest(profile => profile.Culture)!.Value.Because;

    private static Measurement.NotMeasured NotMeasured(Roster roster, IDistanceMeasure measure) =>
        measure.Measure(roster, roster.Find("a")!, roster.Find("b")!).Should().BeOfType<Measurement.NotMeasured>().Subject;

    private static DistancePart Part(DistanceProfile profile, string method) => profile.Parts.Single(part => part.Method == method);

    private static Measurement.Measured Measured(DistanceProfile profile, string method) => Part(profile, method).Distance.Should().BeOfType<Measurement.Measured>().Subject;
}
