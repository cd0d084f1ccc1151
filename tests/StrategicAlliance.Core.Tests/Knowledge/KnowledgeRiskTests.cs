using StrategicAlliance.Alliances;
using StrategicAlliance.Facts;
using StrategicAlliance.Knowledge;
using StrategicAlliance.Partners;
using static StrategicAlliance.Tests.Knowledge.KnowledgeScene;

namespace StrategicAlliance.Tests.Knowledge;

public sealed class KnowledgeRiskTests
{
    private static readonly AssetContributed Craft = Brought("craft", On(1), "f-craft") with { Tacitness = 0.8m, Value = new Money(100, "EUR"), Carriers = ["eva", "max"] };

    [Fact]
    public void Examine_OneOfTwoLeft_LosesWithTheOther()
    {
        // 366 days of max and 731 of eva, one departure: 1 / (1097 / 365.2425) a year.
        var risk = Examine(
            2022,
            Craft,
            new StaffAssigned(On(1), "a", "eva") { Id = "s-eva" },
            new StaffAssigned(On(1), "a", "max") { Id = "s-max" },
            new StaffLeft(On(1, 1, 2021), "a", "max") { Id = "l-max", Placement = Placement.OtherField });
        var leaving = 1 - Math.Exp(-365.2425 / 1097);

        risk.Turnover.Departures.Should().Be(1);
        risk.Turnover.PersonYears.Should().BeApproximately(1097 / 365.2425, 1e-12);
        risk.LeavingProbability.Figure.Should().BeApproximately(leaving, 1e-12);
        risk.ExpectedLoss.Figure.Should().BeApproximately(100 * leaving, 1e-9);
        risk.ExpectedLoss.As<Measurement.Measured>().Unit.Should().Be("EUR");
        risk.ExpectedLoss.As<Measurement.Measured>().Because.Should().Equal("f-craft", "s-eva", "s-max", "l-max");
        risk.ExpectedLoss.As<Measurement.Measured>().Confidence.Should().BeInRange(0.37m, 0.38m, "3 person-years against 5");
        risk.SingleCarriers.Single().Asset.Should().Be((AssetId)"craft");
        risk.Leavers.Single().Carried.Should().Equal("craft");
        risk.Leavers.Single().IsGone.Should().BeTrue();
        risk.Leavers.Single().IsLostToTheWork.Should().BeTrue();
        risk.Leavers.Single().Orphaned.Should().BeEmpty("eva is there");
    }

    [Fact]
    public void Examine_AllLeft_IsOrphanedAndLostInFull()
    {
        var risk = Examine(2022, Craft, new StaffLeft(On(3), "a", "eva"), new StaffLeft(On(4), "a", "max"));

        risk.Orphaned.Single().Asset.Should().Be((AssetId)"craft");
        risk.Orphaned.Single().AreKnown.Should().BeTrue();
        risk.Leavers[0].Orphaned.Should().Equal("craft");
        risk.Leavers[0].IsLostToTheWork.Should().BeNull("where eva went is not stated");
        risk.ExpectedLoss.Figure.Should().Be(100);
        risk.LeavingProbability.Should().BeOfType<Measurement.NotMeasured>("nobody was ever assigned");
    }

    [Fact]
    public void Examine_NoExposure_IsNotMeasuredUnlessGiven()
    {
        var alliance = With(Craft);

        Examine(2022, Craft).ExpectedLoss.Should().BeOfType<Measurement.NotMeasured>();
        KnowledgeRisk.Examine(alliance.Knowledge, alliance.Roster, new DateOnly(2022, 1, 1), new KnowledgeSettings { Leaving = new ValueMap<double>([new("eva", 0.2), new("max", 0.5)]) })
            .ExpectedLoss.Figure.Should().BeApproximately(10, 1e-12);
    }

    [Fact]
    public void Examine_Explicit_IsCarriedByADocumentAndNotLost()
    {
        var risk = Examine(2022, Craft with { Tacitness = 0.2m, Carriers = ["eva"] });

        risk.Assets.Single().Carriers.Select(carrier => carrier.Kind).Should().Equal(CarrierKind.Person, CarrierKind.Document);
        risk.SingleCarriers.Should().BeEmpty();
        risk.ExpectedLoss.Figure.Should().Be(0);
    }

    [Fact]
    public void Examine_TeamPracticeAndTools_OutlastPeople()
    {
        var alliance = With(
            Craft,
            Made("practice", On(2), "c-1", SeciMode.Socialization, "craft") with { Level = InnovationLevel.Team, Participants = ["a", "b"] },
            Made("feel", On(2), "c-2", SeciMode.Socialization, "craft") with { Level = InnovationLevel.Member, Participants = ["eva", "b"] });
        var risk = KnowledgeRisk.Examine(alliance.Knowledge, alliance.Roster, new DateOnly(2022, 1, 1), new KnowledgeSettings { Tools = ["craft"] });

        risk.Assets.Single(asset => asset.Asset == "practice").Carriers.Single().Kind.Should().Be(CarrierKind.Routine);
        risk.Assets.Single(asset => asset.Asset == "craft").OutlastsPeople.Should().BeTrue();
        risk.SingleCarriers.Single().Should().Match<AssetCarriers>(feel => feel.Asset == "feel" && feel.Carriers[0].Person == "eva" && feel.Because[0] == "c-2");
    }

    [Fact]
    public void Examine_GroupOfMany_IsNoSingleCarrierUntilOneIsLeft()
    {
        var craft = Craft with { Carriers = null };
        AllianceFact[] facts = [craft, new StaffAssigned(On(1), "a", "crew") { Id = "s", Carries = ["craft"], Count = 3 }];
        var one = Examine(2022, [.. facts, new StaffLeft(On(6), "a", "crew") { Count = 2 }]);
        var three = Examine(2022, facts);

        three.Assets.Single().Persons.Should().Be(3);
        three.SingleCarriers.Should().BeEmpty();
        one.SingleCarriers.Single().Persons.Should().Be(1);
        one.Leavers.Single().IsGone.Should().BeFalse("part of the group is there");
        one.Turnover.Departures.Should().Be(2);
        Examine(2022, [.. facts, new StaffLeft(On(6), "a", "crew")]).Orphaned.Should().HaveCount(1, "without a number the whole group leaves");
    }

    [Fact]
    public void Examine_PersonSentByTwoPartners_StaysUntilTheLastPlaceIsLeft()
    {
        AllianceFact[] facts =
        [
            Craft with { Carriers = ["eva"] },
            new StaffAssigned(On(1), "a", "eva"),
            new StaffAssigned(On(2), "b", "eva"),
            new StaffLeft(On(3), "a", "eva"),
        ];

        Examine(2022, facts).Assets.Single().Carriers.Single().Partners.Should().Equal("b");
        Examine(2022, facts).Leavers.Single().IsGone.Should().BeFalse();
        Examine(2022, [.. facts, new StaffLeft(On(4), "b", "eva")]).Orphaned.Should().HaveCount(1);
        Examine(2022, [.. facts, new StaffLeft(On(4), "b", "eva"), new StaffAssigned(On(5), "c", "eva")]).Orphaned.Should().BeEmpty("what she knows came back with her");
    }

    [Fact]
    public void Examine_NewRoleOnTheDayOfTheOld_IsOneSpellAfterAnother()
    {
        var risk = Examine(2021, Craft, new StaffAssigned(On(1), "a", "eva"), new StaffLeft(On(6), "a", "eva"), new StaffAssigned(On(6), "a", "eva"));

        risk.Assets.Single().Carriers.Should().Contain(carrier => carrier.Person == "eva");
        risk.Turnover.PersonYears.Should().BeApproximately(366 / 365.2425, 1e-12);
    }

    [Fact]
    public void Examine_PartnerWithdrew_TakesItsPeopleAlongButIsNoTurnover()
    {
        var risk = Examine(2022, Craft with { Carriers = null }, new StaffAssigned(On(1), "c", "eva") { Carries = ["craft"] }, new PartnerWithdrew(On(1, 1, 2021), "c"));

        risk.Orphaned.Should().HaveCount(1);
        risk.Turnover.Departures.Should().Be(0);
        risk.Turnover.PersonYears.Should().BeApproximately(366 / 365.2425, 1e-12);
    }

    [Fact]
    public void Examine_NobodySaidWhoCarriesIt_IsNotKnownAndNotLost()
    {
        var risk = Examine(2022, Craft with { Carriers = null });

        risk.NotKnown.Should().Equal("craft");
        risk.Orphaned.Should().BeEmpty();
        risk.Assets.Single().LossProbability.Should().BeOfType<Measurement.NotMeasured>();
        Examine(2022, Craft with { Carriers = [] }).Orphaned.Should().HaveCount(1, "it was said that nobody does");
    }

    [Fact]
    public void Examine_TwoCurrencies_AreNotAdded()
    {
        var risk = Examine(
            2022,
            Craft with { Tacitness = 0.1m },
            Brought("other", On(1), "f-other") with { Tacitness = 0.1m, Value = new Money(5, "JPY") });

        risk.ExpectedLosses.Select(loss => loss.Unit).Should().Equal("EUR", "JPY");
        risk.ExpectedLoss.Should().BeOfType<Measurement.NotMeasured>().Which.Why.Should().Contain("EUR, JPY");
    }

    [Fact]
    public void Settings_OutOfRange_Throw()
    {
        FluentActions.Invoking(() => new KnowledgeSettings { HorizonYears = 0 }).Should().Throw<ArgumentOutOfRangeException>().WithParameterName("HorizonYears");
        FluentActions.Invoking(() => new KnowledgeSettings { Leaving = new ValueMap<double>([new("eva", 1.2)]) }).Should().Throw<ArgumentOutOfRangeException>();
        FluentActions.Invoking(() => new KnowledgeSettings { LeastPersonYears = double.NaN }).Should().Throw<ArgumentOutOfRangeException>();
        FluentActions.Invoking(() => new KnowledgeSettings { Contributions = new ValueMap<decimal>([new("a", -1)]) }).Should().Throw<ArgumentOutOfRangeException>();
    }

    [Fact]
    public void Turnover_ManyShortStays_HasARateAboveOneAndAProbabilityBelow()
    {
        var turnover = StaffTurnover.Of(30, 10);

        turnover.Rate.Should().Be(3);
        turnover.Within(1).Should().BeApproximately(1 - Math.Exp(-3), 1e-15);
        turnover.Within(0).Should().Be(0);
        StaffTurnover.Of(1, 0).Within(1).Should().BeNull();
        FluentActions.Invoking(() => StaffTurnover.Of(-1, 1)).Should().Throw<ArgumentOutOfRangeException>();
    }

    private static KnowledgeRiskFinding Examine(int year, params AllianceFact[] facts)
    {
        var alliance = With(facts);
        return KnowledgeRisk.Examine(alliance.Knowledge, alliance.Roster, new DateOnly(year, 1, 1));
    }
}
