using StrategicAlliance.Facts;
using StrategicAlliance.Partners;

namespace StrategicAlliance.Tests.Facts;

public sealed class DecisionTests
{
    private static readonly Recorded<AllianceFact> Fact = new("f1", new PartnerJoined(new PartialDate(2024), "p", "P"));
    private static readonly Decision<string> Yes = new Decision<string>.Accepted("next", [Fact]);
    private static readonly Decision<string> No = new Decision<string>.Refused(Fact, new PartnerAlreadyJoined("p", "f1", new PartialDate(2020)));

    [Fact]
    public void Match_EachEnd_AnswersByIt()
    {
        Yes.Match(accepted => accepted.Next, refused => refused.Refusal.Rule).Should().Be("next");
        No.Match(accepted => accepted.Next, refused => refused.Refusal.Rule).Should().Be("PartnerAlreadyJoined");
        Yes.Match(accepted => accepted.Facts.Single(), refused => refused.Fact).Should().Be(Fact);
        No.Match(_ => default, refused => refused.Fact).Should().Be(Fact);
    }

    [Fact]
    public void Switch_EachEnd_DoesOneThing()
    {
        var done = new List<string>();

        Yes.Switch(_ => done.Add("accepted"), _ => done.Add("refused"));
        No.Switch(_ => done.Add("accepted"), _ => done.Add("refused"));

        done.Should().Equal("accepted", "refused");
    }

    [Fact]
    public void TryAccepted_EachEnd_HandsOutOneOfTwo()
    {
        Yes.TryAccepted(out var next, out var refusal).Should().BeTrue();
        (next, refusal).Should().Be(("next", null));

        No.TryAccepted(out next, out refusal).Should().BeFalse();
        next.Should().BeNull();
        refusal.Should().BeOfType<PartnerAlreadyJoined>().Which.ToString().Should().Be("PartnerAlreadyJoined: p joined on 2020 (f1) and is still in.");
    }

    [Fact]
    public void Match_NoFunction_Throws()
    {
        FluentActions.Invoking(() => Yes.Match(null!, _ => 0)).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => Yes.Match(_ => 0, null!)).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => No.Switch(null!, _ => { })).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => No.Switch(_ => { }, null!)).Should().Throw<ArgumentNullException>();
    }

    [Fact]
    public void Decision_NobodyElse_CanAddAThirdEnd() =>
        typeof(Decision<>).GetConstructors(System.Reflection.BindingFlags.NonPublic | System.Reflection.BindingFlags.Public | System.Reflection.BindingFlags.Instance)
            .Should().AllSatisfy(constructor => constructor.IsPrivate.Should().BeTrue());
}
