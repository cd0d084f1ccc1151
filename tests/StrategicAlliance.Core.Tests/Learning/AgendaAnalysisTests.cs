using StrategicAlliance.Alliances;
using StrategicAlliance.Facts;
using StrategicAlliance.Learning;
using StrategicAlliance.Tests.Alliances;

namespace StrategicAlliance.Tests.Learning;

public sealed class AgendaAnalysisTests
{
    [Fact]
    public void Examine_NummiIn1998_ToyotaAppliedAllAndGmStuckBeforeItsOtherPlants()
    {
        var finding = On(SampleJournals.Of("nummi.json"), new(1998, 12, 31));

        Stages(finding, "gm").Should().Equal(("gm-one-plant", TransferStage.Applied), ("gm-other-plants", TransferStage.Absorbed), ("gm-small-car", TransferStage.Applied));
        Stages(finding, "toyota").Should().OnlyContain(one => one.Stage == TransferStage.Applied);
        finding.Of("gm")!.Applied.Figure.Should().BeApproximately(2.0 / 3, 1e-12);
        finding.Find("gm-other-plants")!.Suppliers.Should().Equal("toyota");
        finding.Find("gm-other-plants")!.Reached(TransferStage.Absorbed)!.On.Should().Be(new PartialDate(1984, 6));
        finding.Of("gm")!.Unattended.Select(transfer => transfer.Item).Should().Equal("gm-other-plants");
        finding.Attended.Figure.Should().Be(0);
        finding.IsLearningPurpose.Should().BeTrue();
        finding.WithoutAgenda.Should().BeEmpty();
        finding.Directions.Select(one => (one.Supplier.Value, one.Learner.Value, one.Applied.Figure)).Should().Equal(("gm", "toyota", 1.0), ("toyota", "gm", 2.0 / 3));
    }

    [Fact]
    public void Examine_NummiIn1986_TheSixteenSeeToTheOpenItem() =>
        On(SampleJournals.Of("nummi.json"), new(1986, 12, 31)).Find("gm-other-plants")!.Owners.Should().Equal("gm-sixteen");

    [Fact]
    public void Examine_Aurora_AbsorbedThroughAPersonAndAppliedByOwnPractice()
    {
        var finding = On(SampleJournals.Of("aurora.json"), new(2026, 6, 30));
        var cold = finding.Find("falke-cold")!;

        cold.Steps.Select(step => (step.Stage, step.On.ToString())).Should().Equal(
            (TransferStage.AskedFor, "2025-02-10"),
            (TransferStage.UnderWay, "2025-02-10"),
            (TransferStage.Absorbed, "2025-06-10"),
            (TransferStage.Applied, "2025-09-20"));
        finding.Find("falke-winding")!.Stage.Should().Be(TransferStage.AskedFor);
        finding.Find("falke-winding")!.IsOverdue.Should().BeTrue();
        finding.Find("lianhe-control")!.IsOverdue.Should().BeTrue();
        finding.WithoutAgenda.Should().Equal("tunturi");
        finding.Duties.Select(duty => (duty.Duty.Asset.Value, duty.IsMet)).Should().Equal(("winding-process", false), ("rotor-design", true));
        finding.Duties[0].Owners.Should().Equal("zhao");
        finding.Duties[0].Items.Should().Equal("falke-winding");
    }

    private static (string Item, TransferStage Stage)[] Stages(AgendaFinding finding, PartnerId partner) =>
        [.. finding.Of(partner)!.Transfers.Select(transfer => (transfer.Item.Value, transfer.Stage))];

    private static AgendaFinding On(Alliance alliance, DateOnly day) => alliance.Learned(day).Agenda;
}
