using StrategicAlliance.Agreements;
using StrategicAlliance.Alliances;
using StrategicAlliance.Benefits;
using StrategicAlliance.Facts;
using StrategicAlliance.Governance;
using StrategicAlliance.Partners;

namespace StrategicAlliance.Tests.Alliances;

public sealed class FormationTestTests
{
    private static readonly PartialDate Day = new(2020, 1, 1);
    private static readonly PartialDate Later = new(2020, 2, 1);

    private static readonly AgreementClauses Sharing = new() { JointControl = true, Payment = PaymentBasis.ProfitShare, ContinuingDuties = true };

    [Fact]
    public void Examine_IndependentSharingContributing_IsAnAlliance()
    {
        var finding = FormationTest.Examine(Of(AllianceForm.JointResearch, Sharing));

        finding.IsAlliance.Should().BeTrue();
        finding.Failed.Should().BeEmpty();
        finding.Conditions.Select(condition => condition.Requirement).Should().Equal(Enum.GetValues<FormationRequirement>());
        finding.Conditions.Should().OnlyContain(condition => condition.Because.Count > 0 && condition.Explanation.Length > 0);
    }

    [Theory]
    [InlineData(AllianceForm.Merger)]
    [InlineData(AllianceForm.Acquisition)]
    [InlineData(AllianceForm.OverseasSubsidiary)]
    public void Examine_OneFirmAfterwards_FailsIndependence(AllianceForm form)
    {
        var finding = FormationTest.Examine(Of(form, Sharing));

        finding.IsAlliance.Should().BeFalse();
        finding.Failed.Select(condition => condition.Requirement).Should().Equal(FormationRequirement.Independence);
        finding.Failed.Single().Because.Should().Equal("f1");
    }

    [Fact]
    public void Examine_Cartel_FailsContribution() =>
        FormationTest.Examine(Of(AllianceForm.Cartel, Sharing)).Failed.Select(condition => condition.Requirement).Should().Equal(FormationRequirement.ContinuingContribution);

    [Fact]
    public void Examine_OneOffLicence_FailsSharingAndContribution()
    {
        var finding = FormationTest.Examine(Of(AllianceForm.Licensing, new() { Payment = PaymentBasis.LumpSum, ContinuingDuties = false, JointControl = false }));

        finding.IsAlliance.Should().BeFalse();
        finding.Failed.Select(condition => condition.Requirement).Should().Equal(FormationRequirement.SharedBenefitsAndControl, FormationRequirement.ContinuingContribution);
        finding.Failed.Should().OnlyContain(condition => condition.Because.Contains(FactId.At(4)));
    }

    [Fact]
    public void Examine_RunningLicenceWithDuties_IsNotDenied() =>
        FormationTest.Examine(Of(AllianceForm.Licensing, new() { Payment = PaymentBasis.Running, ContinuingDuties = true, JointControl = true })).IsAlliance.Should().BeTrue();

    [Theory]
    [InlineData(0.51, null, false)]
    [InlineData(0.5, null, true)]
    [InlineData(0.6, 0.4, true)]
    [InlineData(0.4, 0.6, false)]
    public void Examine_HoldingInAnotherPartner_CountsItsVotes(double equity, double? votes, bool independent)
    {
        var alliance = PlainFold.Accepted(Of(AllianceForm.CrossShareholding, Sharing).Record(new EquityChanged(Later, "a", (decimal)equity) { In = "b", Votes = (decimal?)votes }));

        var condition = FormationTest.Examine(alliance).Conditions[0];

        condition.Met.Should().Be(independent);
        condition.Because.Contains(FactId.At(5)).Should().Be(!independent);
    }

    [Fact]
    public void Examine_MajoritySoldAgain_IsIndependentAgain()
    {
        var held = PlainFold.Accepted(Of(AllianceForm.CrossShareholding, Sharing).Record(new EquityChanged(Later, "a", 0.6m) { In = "b" }));
        var sold = PlainFold.Accepted(held.Record(new EquityChanged(new PartialDate(2020, 3, 1), "a", 0.2m) { In = "b" }));

        FormationTest.Examine(sold).IsAlliance.Should().BeTrue();
        FormationTest.Examine(sold.AsOf(Later.FirstDay)).IsAlliance.Should().BeFalse();
    }

    [Fact]
    public void Examine_PartnerNotIndependent_FailsIndependence() =>
        FormationTest.Examine(PlainFold.Accepted(Of(AllianceForm.JointVenture, Sharing).Record(new PartnerJoined(Later, "c", "C") { Independent = false })))
            .Failed.Single().Because.Should().Equal("f5");

    [Fact]
    public void Examine_SinglePartner_IndependenceIsNotKnown()
    {
        var alliance = PlainFold.Accepted(Alliance.Replay([new AllianceProposed(Day, "x", "X", AllianceForm.JointResearch), new PartnerJoined(Day, "a", "A")]));

        var finding = FormationTest.Examine(alliance);

        finding.IsAlliance.Should().BeNull();
        finding.Conditions[0].Met.Should().BeNull();
        finding.Conditions[0].Needs.Should().Equal("partnerJoined");
    }

    [Fact]
    public void Examine_NothingBeyondPartners_OthersAreNotKnownAndSayWhatTheyNeed()
    {
        var finding = FormationTest.Examine(Of(AllianceForm.JointResearch, null));

        finding.IsAlliance.Should().BeNull();
        finding.Conditions.Select(condition => condition.Met).Should().Equal(true, null, null);
        finding.Conditions.Skip(1).Should().OnlyContain(condition => condition.Needs.Count > 0);
    }

    [Fact]
    public void Examine_ContributionsOfTwoOnTwoDays_AreContinuing()
    {
        var alliance = Of(AllianceForm.JointResearch, new() { JointControl = true });
        alliance = PlainFold.Accepted(alliance.Record(new ContributionMade(Day, "a", ContributionKind.Cash)));
        FormationTest.Examine(alliance).Conditions[2].Met.Should().BeNull();

        alliance = PlainFold.Accepted(alliance.Record(new ContributionMade(Later, "b", ContributionKind.People)));
        FormationTest.Examine(alliance).Conditions[2].Met.Should().BeTrue();
    }

    [Theory]
    [InlineData(true, true, true, true)]
    [InlineData(true, null, true, null)]
    [InlineData(null, false, true, false)]
    [InlineData(false, null, null, false)]
    [InlineData(null, null, null, null)]
    public void Conclude_ThreeValued_FalseOutweighsNotKnown(bool? one, bool? two, bool? three, bool? expected) =>
        FormationTest.Conclude([one, two, three]).Should().Be(expected);

    [Fact]
    public void Conclude_Null_Throws() => FluentActions.Invoking(() => FormationTest.Conclude(null!)).Should().Throw<ArgumentNullException>();

    private static Alliance Of(AllianceForm form, AgreementClauses? clauses) => PlainFold.Accepted(Alliance.Replay(
    [
        new AllianceProposed(Day, "x", "X", form),
        new PartnerJoined(Day, "a", "A"),
        new PartnerJoined(Day, "b", "B"),
        new AgreementSigned(Day, "deal", AgreementTier.Framework, ["a", "b"]) { Clauses = clauses },
    ]));
}
