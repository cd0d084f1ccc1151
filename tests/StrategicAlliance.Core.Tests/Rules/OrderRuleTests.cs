using StrategicAlliance.Alliances;
using StrategicAlliance.Facts;
using StrategicAlliance.Governance;
using StrategicAlliance.Knowledge;
using StrategicAlliance.Learning;
using StrategicAlliance.Trust;

namespace StrategicAlliance.Tests.Rules;

public sealed class OrderRuleTests
{
    private static readonly PartialDate Now = Scene.Now;

    public static TheoryData<LifecyclePhase, LifecyclePhase> Phases
    {
        get
        {
            var pairs = new TheoryData<LifecyclePhase, LifecyclePhase>();
            foreach (var from in Enum.GetValues<LifecyclePhase>())
            {
                foreach (var to in Enum.GetValues<LifecyclePhase>())
                {
                    pairs.Add(from, to);
                }
            }

            return pairs;
        }
    }

    [Theory]
    [MemberData(nameof(Phases))]
    public void PhaseEntered_EveryPair_FollowsTheContract(LifecyclePhase from, LifecyclePhase to)
    {
        // In this order, some may go unrecorded; renewal may lead back to adjustment or operation.
        string[] order = ["formation", "adjustment", "operation", "renewal", "termination"];
        var (before, after) = (Array.IndexOf(order, from.ToName()), Array.IndexOf(order, to.ToName()));
        var allowed = after > before || (before == 3 && after is 1 or 2 && before != after);
        var alliance = Scene.With(new PhaseEntered(Now, from) { Id = "entered" });

        if (allowed && before != after)
        {
            alliance.Record(new PhaseEntered(Now, to)).TryAccepted(out var next, out var refusal).Should().BeTrue("{0}", refusal);
            next!.Charter.Phase.Should().Be(to);
        }
        else
        {
            Scene.Refused(alliance, new PhaseEntered(Now, to)).Should().BeOfType<PhaseOutOfOrder>().Which.Current.Should().Be(from);
        }
    }

    [Theory]
    [InlineData(SeciMode.Socialization, "craft", true)]
    [InlineData(SeciMode.Externalization, "craft", true)]
    [InlineData(SeciMode.Internalization, "plan", true)]
    [InlineData(SeciMode.Socialization, "plan", false)]
    [InlineData(SeciMode.Externalization, "plan", false)]
    [InlineData(SeciMode.Internalization, "craft", false)]
    [InlineData(SeciMode.Socialization, "vague", true)]
    [InlineData(SeciMode.Externalization, "vague", true)]
    [InlineData(SeciMode.Internalization, "vague", true)]
    public void KnowledgeConverted_Input_HasTheFormOfTheMode(SeciMode mode, string input, bool accepted)
    {
        var fact = new KnowledgeConverted(Now, mode, [input], "new");
        if (accepted)
        {
            Scene.With(fact).Knowledge.Find("new").Should().NotBeNull();
        }
        else
        {
            Scene.Refused(Scene.Alliance, fact).Should().BeOfType<ConversionInputHasWrongForm>().Which.Input.Should().Be((AssetId)input);
        }
    }

    [Theory]
    [InlineData(SeciMode.Socialization, "craft", 0.5, true)]
    [InlineData(SeciMode.Socialization, "craft", 0.49, false)]
    [InlineData(SeciMode.Externalization, "craft", 0.49, true)]
    [InlineData(SeciMode.Externalization, "craft", 0.5, false)]
    [InlineData(SeciMode.Internalization, "plan", 0.5, true)]
    [InlineData(SeciMode.Internalization, "plan", 0.49, false)]
    public void KnowledgeConverted_Output_HasTheFormOfTheMode(SeciMode mode, string input, double tacitness, bool accepted)
    {
        var fact = new KnowledgeConverted(Now, mode, [input], "new") { Tacitness = (decimal)tacitness };
        if (accepted)
        {
            Scene.With(fact).Knowledge.Find("new")!.Tacitness.Should().Be((decimal)tacitness);
        }
        else
        {
            Scene.Refused(Scene.Alliance, fact).Should().BeOfType<ConversionOutputHasWrongForm>().Which.Output.Should().Be((AssetId)"new");
        }
    }

    [Fact]
    public void KnowledgeConverted_CombinationOfTwoExplicit_IsAccepted() =>
        Scene.With(new KnowledgeConverted(Now, SeciMode.Combination, ["plan", "drawing"], "new")).Knowledge.Find("new").Should().NotBeNull();

    [Fact]
    public void KnowledgeConverted_CombinationWithOneOfUnknownForm_IsAccepted() =>
        Scene.With(new KnowledgeConverted(Now, SeciMode.Combination, ["plan", "vague"], "new")).Knowledge.Find("new").Should().NotBeNull();

    [Fact]
    public void KnowledgeConverted_CombinationOfOneTwice_Refuses() =>
        Scene.Refused(Scene.Alliance, new KnowledgeConverted(Now, SeciMode.Combination, ["plan", "plan"], "new"))
            .Should().Be(new CombinationNeedsTwoExplicitInputs("new", ["plan"], []));

    [Fact]
    public void LoopStepped_Plan_Do_Check_Act_AndOver_IsAccepted()
    {
        var alliance = Scene.Alliance;
        foreach (var step in new[] { PdcaStep.Plan, PdcaStep.Do, PdcaStep.Check, PdcaStep.Act, PdcaStep.Plan })
        {
            alliance.Record(new LoopStepped(Now, "loop", step)).TryAccepted(out var next, out var refusal).Should().BeTrue("{0}", refusal);
            alliance = next!;
        }

        alliance.Learning.FindLoop("loop")!.CompletedCycles.Should().Be(1);
    }

    [Theory]
    [InlineData(PdcaStep.Do)]
    [InlineData(PdcaStep.Check)]
    [InlineData(PdcaStep.Act)]
    public void LoopStepped_NotBeginningWithPlan_Refuses(PdcaStep step) =>
        Scene.Refused(Scene.Alliance, new LoopStepped(Now, "loop", step)).Should().Be(new PdcaStepOutOfOrder("loop", step, [PdcaStep.Plan]));

    [Theory]
    [InlineData(PdcaStep.Plan, PdcaStep.Check)]
    [InlineData(PdcaStep.Plan, PdcaStep.Act)]
    public void LoopStepped_StepLeftOut_Refuses(PdcaStep before, PdcaStep step) =>
        Scene.Refused(Scene.With(new LoopStepped(Now, "loop", before)), new LoopStepped(Now, "loop", step)).Should().BeOfType<PdcaStepOutOfOrder>();

    [Fact]
    public void LoopOpened_AfterItWasClosed_IsAccepted() =>
        Scene.With(new LoopClosed(Now, "loop"), new LoopOpened(Now, "loop", "Again?")).Learning.EarlierLoops.Should().ContainSingle();

    [Fact]
    public void Promise_SettledTwice_RefusesWhateverTheSecond()
    {
        AllianceFact[] settlements = [new PromiseKept(Now, "line"), new PromiseBroken(Now, "line"), new PromiseExcused(Now, "line")];
        foreach (var first in settlements)
        {
            var alliance = Scene.With(first with { Id = "first" });
            foreach (var second in settlements)
            {
                Scene.Refused(alliance, second).Should().BeOfType<PromiseAlreadySettled>().Which.Settled.Id.Should().Be((FactId)"first");
            }
        }
    }

    [Fact]
    public void IncidentReported_AfterItWasResolved_IsAccepted() =>
        Scene.With(new IncidentResolved(Now, "delay"), new IncidentReported(Now, "delay", "b", "a", IncidentKind.Delay)).Promises.FindIncident("delay")!.IsOpen.Should().BeTrue();
}
