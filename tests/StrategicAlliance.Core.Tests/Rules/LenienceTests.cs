using StrategicAlliance.Agreements;
using StrategicAlliance.Alliances;
using StrategicAlliance.Facts;
using StrategicAlliance.Governance;
using StrategicAlliance.Knowledge;
using StrategicAlliance.Partners;

namespace StrategicAlliance.Tests.Rules;

/// <summary>Refusals are few and sure: what happens in real histories is taken.</summary>
public sealed class LenienceTests
{
    private static readonly DateOnly Start = new(2024, 1, 1);

    private static readonly AllianceFact[] Begun =
    [
        new AllianceProposed(Start, "x", "X", AllianceForm.JointDevelopment),
        new PartnerJoined(Start, "a", "A"),
        new PartnerJoined(Start, "b", "B"),
    ];

    [Fact]
    public void AgreementSigned_AfterTheEarlierOfItsNameEnded_IsTaken()
    {
        var signed = new AgreementSigned(Start, "main", AgreementTier.Framework, ["a", "b"]);

        Replay(signed, new AgreementEnded(Start.AddDays(10), "main"), signed with { On = Start.AddDays(20) }).Agreements.InForce(Start.AddDays(20)).Should().ContainSingle();
        Replay(signed with { Expires = Start.AddDays(5) }, signed with { On = Start.AddDays(20) }).Agreements.InForce(Start.AddDays(20)).Should().ContainSingle();
        Refused(signed, signed with { On = Start.AddDays(20) }).Should().BeOfType<AgreementAlreadySigned>();
    }

    [Fact]
    public void KnowledgeAcquired_OfAnAssetThatIsHeld_IsTakenAndKeepsItsOrigin()
    {
        var alliance = Replay(new KnowledgeAcquired(Start, "study", "Study", "a"), new KnowledgeAcquired(Start, "study", "Study", "b"));

        alliance.Knowledge.Acquisitions.Should().HaveCount(2);
        alliance.Knowledge.Find("study")!.Origin.Id.Should().Be((FactId)"f4");
    }

    [Fact]
    public void AssetContributed_OfWhatAConversionBrought_DescribesIt()
    {
        var alliance = Replay(
            new AssetContributed(Start, "craft", "Craft", ["a"]) { Tacitness = 0.8m },
            new KnowledgeConverted(Start, SeciMode.Externalization, ["craft"], "book") { Tacitness = 0.1m },
            new AssetContributed(Start, "book", "The book", ["a", "b"]) { Topic = "craft" });

        var book = alliance.Knowledge.Find("book")!;
        (book.Name, book.Topic, book.Origin.Id, book.Tacitness).Should().Be(("The book", "craft", "f5", 0.1m));
        Refused(new AssetContributed(Start, "craft", "Craft", ["a"]), new AssetContributed(Start, "craft", "Craft", ["b"])).Should().BeOfType<AssetAlreadyHeld>();
    }

    [Fact]
    public void AssetContributed_OneOwnerHasLeft_IsTakenUnlessAllHave()
    {
        var left = new PartnerWithdrew(Start, "a");

        Replay(left, new AssetContributed(Start, "asset", "Asset", ["a", "b"])).Knowledge.Assets.Should().ContainSingle();
        Refused(left, new AssetContributed(Start, "asset", "Asset", ["a"])).Should().BeOfType<PartnerHasLeft>();
    }

    [Fact]
    public void GovernanceAdopted_SeatOfAPartnerThatLeft_IsRefused() =>
        Refused(new PartnerWithdrew(Start, "a"), new GovernanceAdopted(Start, AllianceTopology.Mesh, [new GoverningBody("board") { Seats = [new Seat("a")] }]))
            .Should().BeOfType<PartnerHasLeft>();

    [Fact]
    public void GoverningBody_Level_IsInThePartnersOwnWords()
    {
        var alliance = Replay(new GovernanceAdopted(Start, AllianceTopology.Mesh, [new GoverningBody("assembly") { Level = "general assembly" }]));

        alliance.Decisions.FindBody("assembly")!.Form.Level.Should().Be("general assembly");
    }

    [Fact]
    public void AfterDissolution_AgreementsEndAndPartnersLeave() =>
        Replay(
            new AgreementSigned(Start, "main", AgreementTier.Framework, ["a", "b"]),
            new AllianceDissolved(Start.AddDays(1), "done"),
            new AgreementEnded(Start.AddDays(2), "main"),
            new PartnerWithdrew(Start.AddDays(2), "a")).Roster.Members.Should().ContainSingle();

    private static Alliance Replay(params AllianceFact[] facts) =>
        Alliance.Replay([.. Begun, .. facts]).Match(accepted => accepted.Next, refused => throw new InvalidOperationException(refused.Refusal.ToString()));

    private static Refusal Refused(params AllianceFact[] facts) =>
        Alliance.Replay([.. Begun, .. facts]).Match(_ => throw new InvalidOperationException("It was accepted."), refused => refused.Refusal);
}
