using FluentAssertions;
using StrategicAlliance.Facts;
using StrategicAlliance.Governance;
using Xunit;

namespace StrategicAlliance.Tests.Governance;

public sealed class RelationshipCycleTests
{
    private static readonly string[] Renegotiated = ["Negotiation", "Commitment", "Execution", "Assessment", "Negotiation", "Commitment"];

    [Fact]
    public void Check_PathThatComesBackOnce_LegalWithOneRenegotiation()
    {
        // SCI-O-042
        var check = RelationshipCycle.Check(Renegotiated, RelationshipCycle.DefaultTransitions);

        check.Legal.Should().BeTrue();
        check.Renegotiations.Should().Be(1);
        check.FirstIllegalIndex.Should().BeNull();
    }

    [Fact]
    public void Check_TypedPath_SameAsNames()
    {
        CycleState[] path =
        [
            CycleState.Negotiation, CycleState.Commitment, CycleState.Execution,
            CycleState.Assessment, CycleState.Negotiation, CycleState.Commitment,
        ];

        RelationshipCycle.Check(path).Should().Be(RelationshipCycle.Check(Renegotiated, RelationshipCycle.DefaultTransitions));
    }

    [Fact]
    public void Check_SkippedCommitment_NamesTheFirstIllegalState()
    {
        var check = RelationshipCycle.Check(
            [CycleState.Negotiation, CycleState.Execution, CycleState.Negotiation, CycleState.Commitment]);

        check.Legal.Should().BeFalse();
        check.FirstIllegalIndex.Should().Be(1);
        check.Renegotiations.Should().Be(1);
    }

    [Fact]
    public void Check_AfterTermination_NothingFollows()
    {
        var check = RelationshipCycle.Check([CycleState.Assessment, CycleState.Termination, CycleState.Negotiation]);

        check.FirstIllegalIndex.Should().Be(2);
    }

    [Fact]
    public void Check_StateThatIsNoKey_HasNoSuccessor()
    {
        var transitions = new Dictionary<string, ValueList<string>>(StringComparer.Ordinal) { ["Talk"] = ["Deal"] };

        RelationshipCycle.Check(["Talk", "Deal"], transitions).Legal.Should().BeTrue();
        RelationshipCycle.Check(["Talk", "Deal", "Talk"], transitions).FirstIllegalIndex.Should().Be(2);
        RelationshipCycle.Check(["talk", "Deal"], transitions).FirstIllegalIndex.Should().Be(1);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    public void Check_PathWithoutSteps_Legal(int length)
    {
        var check = RelationshipCycle.Check(Renegotiated[..length], RelationshipCycle.DefaultTransitions);

        check.Legal.Should().BeTrue();
        check.Renegotiations.Should().Be(0);
    }

    [Fact]
    public void Check_WrongArguments_Throws()
    {
        var noPath = () => RelationshipCycle.Check(null!, RelationshipCycle.DefaultTransitions);
        var noTransitions = () => RelationshipCycle.Check(Renegotiated, null!);
        var blank = () => RelationshipCycle.Check(["Negotiation", " "], RelationshipCycle.DefaultTransitions);
        var undefined = () => RelationshipCycle.Check([(CycleState)99]);

        noPath.Should().Throw<ArgumentNullException>();
        noTransitions.Should().Throw<ArgumentNullException>();
        blank.Should().Throw<ArgumentException>();
        undefined.Should().Throw<ArgumentOutOfRangeException>();
    }

    [Fact]
    public void DefaultTransitions_Always_LeadOnlyToStatesOfTheCycle()
    {
        var names = Enum.GetNames<CycleState>();

        RelationshipCycle.DefaultTransitions.Keys.Should().BeSubsetOf(names);
        RelationshipCycle.DefaultTransitions.Values.SelectMany(successors => successors).Should().BeSubsetOf(names);
        RelationshipCycle.DefaultTransitions.ContainsKey(nameof(CycleState.Termination)).Should().BeFalse();
    }
}
