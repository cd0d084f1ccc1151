using StrategicAlliance.Agreements;
using StrategicAlliance.Alliances;
using StrategicAlliance.Facts;
using StrategicAlliance.Knowledge;
using StrategicAlliance.Partners;
using static StrategicAlliance.Tests.Knowledge.KnowledgeScene;

namespace StrategicAlliance.Tests.Knowledge;

public sealed class KnowledgeOwnershipTests
{
    private static readonly KnowledgeConverted Method = Made("method", On(6), "made", SeciMode.Socialization, "craft") with { Participants = ["a", "b"] };

    [Fact]
    public void Find_StatedOwner_OwnsWhateverTheClauseSays()
    {
        var owned = Owned("craft", Signed(ForegroundRule.Joint));

        owned.Basis.Should().Be(OwnershipBasis.Stated);
        owned.Owners.Single().Owner.Should().Be((PartnerId)"a");
        owned.Owners.Single().Share.Figure.Should().Be(1);
        owned.Because.Should().Equal("f-craft");
    }

    [Fact]
    public void Find_JointClause_GivesTheResultToAllPartiesAlike()
    {
        var owned = Owned("method", Signed(ForegroundRule.Joint, "a", "b", "c"));

        owned.Basis.Should().Be(OwnershipBasis.Clause);
        owned.Rule.Should().Be(ForegroundRule.Joint);
        owned.Agreement.Should().Be((AgreementId)"deal");
        owned.Owners.Select(owner => owner.Owner).Should().Equal("a", "b", "c");
        owned.Owners.Select(owner => owner.Share.Figure).Should().AllSatisfy(share => share.Should().BeApproximately(1 / 3.0, 1e-15));
        owned.Because.Should().Equal("made", "f-deal");
    }

    [Fact]
    public void Find_GeneratorClause_GivesTheResultToThoseThatTookPart()
    {
        var owned = Owned("method", Signed(ForegroundRule.Generator, "a", "b", "c"));

        owned.Owners.Select(owner => owner.Owner).Should().Equal("a", "b");
        owned.Owners.Select(owner => owner.Share.Figure).Should().Equal(0.5, 0.5);
    }

    [Fact]
    public void Find_GeneratorWhoseParticipantIsNobodysPerson_IsNotKnown()
    {
        var alliance = With(Brought("craft", On(1), "f-craft"), Signed(ForegroundRule.Generator), Method with { Participants = ["a", "someone"] });
        var owned = Of(alliance).Find("method")!;

        owned.Basis.Should().Be(OwnershipBasis.NotKnown);
        owned.Owners.Should().BeEmpty();
        owned.Explanation.Should().Contain("someone");
    }

    [Fact]
    public void Find_ByContribution_NeedsTheContributions()
    {
        var signed = Signed(ForegroundRule.ByContribution);

        Owned("method", signed).Owners.Select(owner => owner.Owner).Should().Equal("a", "b");
        Owned("method", signed).Owners[0].Share.Should().BeOfType<Measurement.NotMeasured>().Which.Needs.Should().Equal("contributionMade");

        Weighted(signed, 3, 1).Owners.Select(owner => owner.Share.Figure).Should().Equal(0.75, 0.25);
        Weighted(signed, 0, 0).Owners[0].Share.Figure.Should().BeNull("nobody contributed anything");
        Weighted(signed, 3, null).Owners[0].Share.Should().BeOfType<Measurement.NotMeasured>().Which.Why.Should().Contain("b");
    }

    [Fact]
    public void Find_ClauseAmendedAfterTheConversion_HoldsAsItStoodOnItsDay()
    {
        var amended = new AgreementAmended(On(9), "deal") { Id = "f-amended", Clauses = new() { Foreground = ForegroundRule.Joint } };
        var later = Made("later", On(10), "made-later", SeciMode.Socialization, "craft") with { Participants = ["a"] };
        var alliance = With(Brought("craft", On(1), "f-craft"), Signed(ForegroundRule.Generator), Method with { Participants = ["a"] }, amended, later);

        Of(alliance).Find("method")!.Rule.Should().Be(ForegroundRule.Generator);
        Of(alliance).Find("later")!.Rule.Should().Be(ForegroundRule.Joint);
        Of(alliance).Find("later")!.Because.Should().Contain((FactId)"f-amended");
    }

    [Fact]
    public void Find_SpecialAgreementAmongThoseThatTookPart_GoesBeforeTheFramework()
    {
        var special = new AgreementSigned(On(2), "special", AgreementTier.Specific, ["a", "b"]) { Under = "deal", Clauses = new() { Foreground = ForegroundRule.Generator } };
        var other = new AgreementSigned(On(3), "other", AgreementTier.Specific, ["b", "c"]) { Under = "deal", Clauses = new() { Foreground = ForegroundRule.ByContribution } };

        Owned("method", Signed(ForegroundRule.Joint, "a", "b", "c"), special, other).Agreement.Should().Be((AgreementId)"special");
    }

    [Fact]
    public void Find_NoClauseInForceThatDay_IsNotKnown()
    {
        var owned = Owned("method", Signed(ForegroundRule.Joint), new AgreementEnded(On(5), "deal"));

        owned.Basis.Should().Be(OwnershipBasis.NotKnown);
        owned.Rule.Should().BeNull();
    }

    [Fact]
    public void Find_TitleTransferred_IsTheNewOwnersUnderItsAgreement()
    {
        var transfer = new AssetTransferred(On(8), "craft", ["c"]) { Id = "f-sold", Agreement = "deal", Scope = TransferScope.Title };
        var owned = Owned("craft", Signed(ForegroundRule.Joint), transfer);

        owned.Basis.Should().Be(OwnershipBasis.Transferred);
        owned.Owners.Single().Owner.Should().Be((PartnerId)"c");
        owned.Because.Should().Equal("f-sold");
        owned.Explanation.Should().Contain("deal");
    }

    [Fact]
    public void Find_AcquiredFromLiterature_HasNoKnownOwner()
    {
        var alliance = With(new KnowledgeAcquired(On(2), "study", "Study", "a"));

        Of(alliance).Find("study")!.Basis.Should().Be(OwnershipBasis.NotKnown);
        Of(alliance).Find("nothing").Should().BeNull();
    }

    [Fact]
    public void All_SharesThatAreMeasured_SumToOne()
    {
        var bases = new HashSet<OwnershipBasis>();
        foreach (var alliance in Enumerable.Range(0, 60).Select(Random))
        {
            foreach (var owned in Of(alliance).All().Where(owned => owned.Owners.Count > 0 && owned.Owners.All(owner => owner.Share.Figure is not null)))
            {
                owned.Owners.Sum(owner => owner.Share.Figure!.Value).Should().BeApproximately(1, 1e-12);
                bases.Add(owned.Basis);
            }
        }

        bases.Should().BeEquivalentTo([OwnershipBasis.Stated, OwnershipBasis.Clause]);
    }

    [Theory]
    [InlineData(3, "made", KnowledgeGround.Background)]
    [InlineData(5, "made", KnowledgeGround.Foreground)]
    [InlineData(6, "made", KnowledgeGround.Foreground)]
    [InlineData(11, "made", KnowledgeGround.Postground)]
    [InlineData(3, "brought", KnowledgeGround.Background)]
    [InlineData(5, "brought", KnowledgeGround.Background)]
    [InlineData(6, "brought", null)]
    [InlineData(11, "brought", KnowledgeGround.Postground)]
    [InlineData(3, "acquired", KnowledgeGround.Background)]
    [InlineData(6, "acquired", KnowledgeGround.Sideground)]
    [InlineData(11, "acquired", KnowledgeGround.Postground)]
    public void Category_NotStated_FollowsFromDayAndWay(int month, string way, KnowledgeGround? ground)
    {
        AllianceFact comes = way switch
        {
            "made" => Made("x", On(month), "f-x", SeciMode.Socialization, "craft"),
            "brought" => Brought("x", On(month), "f-x"),
            _ => new KnowledgeAcquired(On(month), "x", "X", "a") { Id = "f-x" },
        };
        var signed = Signed(ForegroundRule.Joint) with { Effective = On(5) };
        var category = Of(With(Brought("craft", On(1), "f-craft"), signed, comes, new AgreementEnded(On(10), "deal") { Id = "f-end" })).Category("x", "deal")!;

        category.Ground.Should().Be(ground);
        category.IsStated.Should().BeFalse();
        category.Because.Should().Contain((FactId)"f-x");
    }

    [Fact]
    public void Category_MadeByOthersThanTheParties_IsSideground()
    {
        var alliance = With(Brought("craft", On(1), "f-craft"), Signed(ForegroundRule.Joint), Method with { Participants = ["c"] });

        Of(alliance).Category("method", "deal")!.Ground.Should().Be(KnowledgeGround.Sideground);
    }

    [Fact]
    public void Category_Stated_HoldsForEveryAgreement()
    {
        var alliance = With(Signed(ForegroundRule.Joint), Brought("x", On(6), "f-x") with { Ground = KnowledgeGround.Postground });

        Of(alliance).Category("x", "deal")!.Should().Match<AssetCategory>(category => category.IsStated && category.Ground == KnowledgeGround.Postground);
        Of(alliance).Category("x", "none").Should().BeNull();
    }

    // Every asset falls into exactly one category under every agreement, or into none that is known.
    [Fact]
    public void Category_OfEveryAssetAndAgreement_IsOneOrNotKnown()
    {
        var found = new HashSet<KnowledgeGround?>();
        foreach (var alliance in Enumerable.Range(0, 60).Select(Random))
        {
            var ownership = Of(alliance);
            foreach (var (asset, agreement) in alliance.Knowledge.Assets.Values.SelectMany(asset => alliance.Agreements.Agreements.Keys.Select(agreement => (asset, agreement))))
            {
                var category = ownership.Category(asset.Id, agreement)!;
                category.Should().Be(ownership.Category(asset.Id, agreement));
                category.IsStated.Should().Be(asset.Ground is not null);
                (category.Ground ?? asset.Ground).Should().Be(asset.Ground ?? category.Ground);
                category.Explanation.Should().NotBeNullOrWhiteSpace();
                found.Add(category.Ground);
            }
        }

        found.Should().HaveCount(5, "all four and not known");
    }

    private static AgreementSigned Signed(ForegroundRule rule, params string[] parties) => new(
        On(1, 15), "deal", AgreementTier.Framework, (parties.Length == 0 ? ["a", "b"] : parties).Select(party => new PartnerId(party)).ToValueList())
    {
        Id = "f-deal",
        Clauses = new() { Foreground = rule },
    };

    private static AssetOwnership Owned(string asset, params AllianceFact[] facts) => Of(With([Brought("craft", On(1), "f-craft"), .. facts, Method])).Find(asset)!;

    private static AssetOwnership Weighted(AgreementSigned signed, decimal a, decimal? b)
    {
        var alliance = With(Brought("craft", On(1), "f-craft"), signed, Method);
        var weights = new Dictionary<PartnerId, decimal> { ["a"] = a };
        if (b is { } given)
        {
            weights.Add("b", given);
        }

        return KnowledgeOwnership.Of(alliance.Knowledge, alliance.Roster, alliance.Agreements, weights).Find("method")!;
    }

    private static KnowledgeOwnership Of(Alliance alliance) => KnowledgeOwnership.Of(alliance.Knowledge, alliance.Roster, alliance.Agreements);
}
