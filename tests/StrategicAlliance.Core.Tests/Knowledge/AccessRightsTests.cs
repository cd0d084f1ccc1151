using StrategicAlliance.Facts;
using StrategicAlliance.Knowledge;

namespace StrategicAlliance.Tests.Knowledge;

public sealed class AccessRightsTests
{
    private static readonly DateOnly End = new(2025, 8, 31);

    [Theory]
    [InlineData(KnowledgeGround.Background, AccessPurpose.Implementation, true, false, true, AccessTerms.RoyaltyFree, AccessRightsRule.Needed)]
    [InlineData(KnowledgeGround.Background, AccessPurpose.Exploitation, true, false, true, AccessTerms.FairAndReasonable, AccessRightsRule.Needed)]
    [InlineData(KnowledgeGround.Foreground, AccessPurpose.Implementation, true, false, true, AccessTerms.RoyaltyFree, AccessRightsRule.Needed)]
    [InlineData(KnowledgeGround.Background, AccessPurpose.Implementation, false, false, false, null, AccessRightsRule.NotNeeded)]
    [InlineData(KnowledgeGround.Background, AccessPurpose.Implementation, true, true, false, null, AccessRightsRule.Excluded)]
    [InlineData(KnowledgeGround.Background, AccessPurpose.Implementation, null, false, null, null, AccessRightsRule.NeedNotKnown)]
    [InlineData(KnowledgeGround.Background, AccessPurpose.Implementation, null, true, false, null, AccessRightsRule.Excluded)]
    [InlineData(KnowledgeGround.Sideground, AccessPurpose.Implementation, true, false, false, null, AccessRightsRule.GroundNotCovered)]
    [InlineData(KnowledgeGround.Postground, AccessPurpose.Exploitation, true, false, false, null, AccessRightsRule.GroundNotCovered)]
    public void Decide_OfAnother_FollowsTheAgreement(
        KnowledgeGround ground, AccessPurpose purpose, bool? needed, bool excluded, bool? granted, AccessTerms? terms, AccessRightsRule rule)
    {
        // The first row is SCI-O-070.
        var decision = AccessRights.Decide(new AccessRightsRequest(ground, ["A"], "B", purpose) { IsNeeded = needed, IsExcluded = excluded });

        decision.IsGranted.Should().Be(granted);
        decision.Terms.Should().Be(terms);
        decision.Rule.Should().Be(rule);
        decision.IsWithinTime.Should().BeNull();
        decision.LatestRequest.Should().BeNull();
    }

    [Theory]
    [InlineData("A", AccessPurpose.Exploitation, AccessTerms.Own, AccessRightsRule.Owner)]
    [InlineData("A,A", AccessPurpose.Exploitation, AccessTerms.Own, AccessRightsRule.Owner)]
    [InlineData("A,B", AccessPurpose.Exploitation, AccessTerms.FairAndReasonable, AccessRightsRule.JointOwner)]
    [InlineData("A,B", AccessPurpose.Implementation, AccessTerms.RoyaltyFree, AccessRightsRule.JointOwner)]
    public void Decide_OwnOrJointlyOwned_NeedsNoAccessRight(string owners, AccessPurpose purpose, AccessTerms terms, AccessRightsRule rule)
    {
        var late = new AccessRightsRequest(KnowledgeGround.Foreground, owners.Split(',').ToValueList(), "A", purpose) { IsNeeded = false, RequestedOn = End.AddYears(9), ProjectEnd = End };

        var decision = AccessRights.Decide(late);

        decision.IsGranted.Should().BeTrue();
        decision.Terms.Should().Be(terms);
        decision.Rule.Should().Be(rule);
        decision.IsWithinTime.Should().BeFalse();
    }

    [Theory]
    [InlineData(6, "2026-02-28", true)]
    [InlineData(6, "2026-03-01", false)]
    [InlineData(0, "2025-08-31", true)]
    [InlineData(0, "2025-09-01", false)]
    [InlineData(30, "2028-02-29", true)]
    [InlineData(12, "2026-08-31", true)]
    public void Decide_AfterTheEnd_IsInTimeThroughTheLastDay(int months, string asked, bool inTime)
    {
        var request = new AccessRightsRequest(KnowledgeGround.Background, ["A"], "B", AccessPurpose.Exploitation)
        {
            IsNeeded = true,
            RequestedOn = PartialDate.Parse(asked).FirstDay,
            ProjectEnd = End,
        };

        var decision = AccessRights.Decide(request, new AccessRightsSettings { RequestLimitMonths = months });

        decision.IsWithinTime.Should().Be(inTime);
        decision.IsGranted.Should().Be(inTime);
        decision.Terms.Should().Be(inTime ? AccessTerms.FairAndReasonable : null);
        decision.Rule.Should().Be(inTime ? AccessRightsRule.Needed : AccessRightsRule.TooLate);
    }

    [Fact]
    public void Decide_DefaultLimit_IsTwelveMonths() =>
        AccessRights.Decide(new AccessRightsRequest(KnowledgeGround.Background, ["A"], "B", AccessPurpose.Exploitation) { IsNeeded = true, ProjectEnd = new DateOnly(2024, 2, 29) })
            .LatestRequest.Should().Be(new DateOnly(2025, 2, 28));

    [Fact]
    public void Arguments_ThatMakeNoSense_Throw()
    {
        FluentActions.Invoking(() => new AccessRightsRequest(KnowledgeGround.Background, [], "B", AccessPurpose.Exploitation)).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => new AccessRightsSettings { RequestLimitMonths = -1 }).Should().Throw<ArgumentOutOfRangeException>();
        FluentActions.Invoking(() => AccessRights.Decide(null!)).Should().Throw<ArgumentNullException>();
    }

    [Fact]
    public void Notice_SentThreeDaysLate_IsNotInTime()
    {
        // SCI-O-069.
        var notice = PublicationNotice.Of(new DateOnly(2025, 6, 1), 45, new DateOnly(2025, 4, 20), 30);

        notice.LatestNotice.Should().Be(new DateOnly(2025, 4, 17));
        notice.IsInTime.Should().BeFalse();
        notice.ObjectionUntil.Should().Be(new DateOnly(2025, 5, 20));
    }

    [Fact]
    public void Notice_OnTheLastDay_IsInTime() => PublicationNotice.Of(new DateOnly(2024, 3, 1), 1, new DateOnly(2024, 2, 29), 0).IsInTime.Should().BeTrue();

    [Fact]
    public void Notice_NotSent_HasALastDayOnly()
    {
        var notice = PublicationNotice.Of(new DateOnly(2025, 6, 1), 45, null, 30);

        notice.LatestNotice.Should().Be(new DateOnly(2025, 4, 17));
        notice.IsInTime.Should().BeNull();
        notice.ObjectionUntil.Should().BeNull();
    }

    [Fact]
    public void Notice_NegativeCountOrOutsideTheCalendar_Throws()
    {
        var day = new DateOnly(2025, 6, 1);
        FluentActions.Invoking(() => PublicationNotice.Of(day, -1, null, null)).Should().Throw<ArgumentOutOfRangeException>().WithParameterName("noticeDays");
        FluentActions.Invoking(() => PublicationNotice.Of(day, 1, day, -1)).Should().Throw<ArgumentOutOfRangeException>().WithParameterName("objectionDays");
        FluentActions.Invoking(() => PublicationNotice.Of(DateOnly.MinValue, 1, null, null)).Should().Throw<ArgumentOutOfRangeException>();
    }
}
