using StrategicAlliance.Facts;
using StrategicAlliance.Games;

namespace StrategicAlliance.Tests.Games;

/// <summary>Rules that refuse only where the arithmetic is not accurate enough; no game is known that provokes them for certain, so what they say is tried.</summary>
public sealed class SolverRefusalTests
{
    public static TheoryData<string, string> Refusals => new()
    {
        { nameof(NotCertified), new NotCertified("nucleolus", "the excesses are too near.").Message },
        { nameof(NotCorrected), new NotCorrected(4).Message },
        { nameof(ProgramNotSolved), new ProgramNotSolved("the basis is singular.").Message },
        { nameof(BargainNotCertified), new BargainNotCertified(0.5).Message },
        { nameof(KernelNotReached), new KernelNotReached(7, new NoPlayers()).Message },
    };

    [Theory]
    [MemberData(nameof(Refusals))]
    public void Message_OfASolverThatCannotProve_SaysSo(string rule, string message)
    {
        rule.Should().NotBeEmpty();
        message.Should().EndWith(".").And.NotContain("{");
    }

    [Fact]
    public void ToCostGame_OnlyALargerGroupIsLinked_IsRefused()
    {
        var players = Players.Of("A", "B").OrThrow();

        SpanningTreeProblem.Of("s", players, [new("s", "A", 1), new("A", "B", 1)]).OrThrow().ToCostGame().TryAnswered(out _, out var refusal).Should().BeFalse();

        refusal.Should().BeOfType<CoalitionNotConnected>().Which.Coalition.Should().Be("B");
    }
}
