using StrategicAlliance.Alliances;
using StrategicAlliance.Facts;
using StrategicAlliance.Governance;
using StrategicAlliance.Partners;

namespace StrategicAlliance.Tests.Alliances;

public sealed class ViewTests
{
    private static readonly DateOnly Start = new(2026, 1, 1);

    private static readonly Alliance Whole = Accepted(Alliance.Replay(
    [
        new AllianceProposed(Start, "x", "X", AllianceForm.JointVenture),
        new PartnerJoined(Start, "p", "P"),
        new PartnerJoined(new DateOnly(2026, 6, 1), "q", "Q"),
    ]));

    [Fact]
    public void AsOf_LaterThanTheView_Throws()
    {
        var view = Whole.AsOf(new DateOnly(2026, 3, 1));

        FluentActions.Invoking(() => view.AsOf(new DateOnly(2026, 12, 1))).Should().Throw<ArgumentOutOfRangeException>().WithMessage("*ends on 2026-03-01*");
        view.AsOf(new DateOnly(2026, 2, 1)).Day.Should().Be(new DateOnly(2026, 2, 1));
    }

    [Fact]
    public void AsOf_LaterThanTheLastFact_IsThatDay() => Whole.AsOf(new DateOnly(2027, 1, 1)).Day.Should().Be(new DateOnly(2027, 1, 1));

    [Fact]
    public void AsOf_OfAViewKnownAt_KnowsNoMoreThanTheView()
    {
        var instant = new DateTimeOffset(2026, 3, 1, 0, 0, 0, TimeSpan.Zero);
        var view = Whole.AsOf(new DateOnly(2026, 12, 1), instant);

        view.Roster.Everyone.Keys.Should().Equal("p");
        view.AsOf(new DateOnly(2026, 11, 1)).KnownAt.Should().Be(instant);
        view.AsOf(new DateOnly(2026, 11, 1), instant.AddYears(1)).KnownAt.Should().Be(instant);
    }

    [Fact]
    public void Record_OnAView_NeverGoesBackInTime()
    {
        var view = Whole.AsOf(new DateOnly(2026, 3, 1));

        var next = Accepted(view.Record(new PartnerJoined(new DateOnly(2026, 2, 1), "r", "R")));

        next.Day.Should().Be(new DateOnly(2026, 3, 1));
        next.Roster.Everyone.Keys.Should().Equal("p", "r");
        Accepted(next.Record(new PartnerJoined(new DateOnly(2026, 4, 1), "s", "S"))).Day.Should().Be(new DateOnly(2026, 4, 1));
    }

    private static Alliance Accepted(Decision<Alliance> decision) =>
        decision.Match(accepted => accepted.Next, refused => throw new InvalidOperationException(refused.Refusal.ToString()));
}
