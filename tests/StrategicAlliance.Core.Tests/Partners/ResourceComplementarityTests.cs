using StrategicAlliance.Alliances;
using StrategicAlliance.Facts;
using StrategicAlliance.Governance;
using StrategicAlliance.Partners;
using StrategicAlliance.Tests.Alliances;

namespace StrategicAlliance.Tests.Partners;

public sealed class ResourceComplementarityTests
{
    private static readonly PartialDate Day = new(2020, 1, 1);

    [Theory]
    [InlineData("1 2 3 4", "1 2", "3 4", 0.5, 1.0)]
    [InlineData("1 2 3 4", "1 2", "2 3", 0.25, 0.75)]
    [InlineData("1 2 3 4", "1 2 3", "3", 0.0, 0.75)]
    [InlineData("1 2 3 4", "1 2", "1 2", 0.0, 0.5)]
    [InlineData("1 2 3 4", "", "", 0.0, 0.0)]
    [InlineData("1 1 2", "1 9", "2 8", 0.5, 1.0)]
    public void Of_Sets_IsWhatTheTwoCoverBeyondTheBetter(string required, string a, string b, double complementarity, double coverage)
    {
        var figures = ResourceComplementarity.Of(Names(required), Names(a), Names(b));

        figures.Complementarity.Should().Be(complementarity);
        figures.Coverage.Should().Be(coverage);
        ResourceComplementarity.Of(Names(required), Names(b), Names(a)).Complementarity.Should().Be(complementarity);
        var (ofA, ofB) = (figures.OnlyA.Count + figures.Both.Count, figures.OnlyB.Count + figures.Both.Count);
        complementarity.Should().Be(coverage - ((double)Math.Max(ofA, ofB) / figures.Required));
    }

    [Fact]
    public void Of_NothingRequired_IsUndefined()
    {
        var figures = ResourceComplementarity.Of([], ["a"], ["b"]);

        figures.Complementarity.Should().BeNull();
        figures.Coverage.Should().BeNull();
        figures.Required.Should().Be(0);
    }

    [Fact]
    public void Examine_StatedCapabilities_AreHeldFromHalfTheBestLevelOn()
    {
        var pair = ResourceComplementarity.Examine(Roster([new("rotor", 0.9m), new("test", 0.4m)], [new("winding", 0.5m), new("rotor", 0.2m)])).Should().ContainSingle().Subject;

        pair.Figures!.OnlyA.Should().Equal("rotor");
        pair.Figures.OnlyB.Should().Equal("winding");
        pair.Figures.Required.Should().Be(2, "nobody can test well enough, so it is not known whether it is required");
        var share = pair.Share.Should().BeOfType<Measurement.Measured>().Subject;
        (share.Value, share.Confidence).Should().Be((0.5, 1m));
        share.Because.Should().Equal("a", "b");
    }

    [Fact]
    public void Examine_RequiredGiven_CountsWhatNobodyHas()
    {
        var roster = Roster([new("rotor", 0.9m), new("test", 0.4m)], [new("winding", 0.5m)]);

        var pair = ResourceComplementarity.Examine(roster, ["rotor", "winding", "test", "sales"], 0.5m)[0];
        pair.Share.Figure.Should().Be(0.25);
        pair.Figures!.Neither.Should().Equal("sales", "test");
        ResourceComplementarity.Examine(roster, ["rotor", "winding", "test", "sales"], 0)[0].Figures!.Neither.Should().Equal("sales");
        ResourceComplementarity.Examine(roster, [], 0.5m)[0].Share.Should().BeOfType<Measurement.NotMeasured>();
        FluentActions.Invoking(() => ResourceComplementarity.Examine(roster, [], 1.1m)).Should().Throw<ArgumentOutOfRangeException>().WithParameterName("least");
    }

    [Fact]
    public void Examine_CapabilitiesNotStated_MakeThePairNotMeasuredAndLowerTheOthers()
    {
        var pairs = ResourceComplementarity.Examine(Roster([new("rotor", 0.9m)], [new("winding", 0.5m)], null));

        pairs.Select(pair => (pair.First.Value, pair.Second.Value, pair.Share.Figure)).Should().Equal(("a", "b", 0.5), ("a", "c", null), ("b", "c", null));
        ((Measurement.Measured)pairs[0].Share).Confidence.Should().BeApproximately(2m / 3, 1e-20m);
        pairs[1].Figures.Should().BeNull();
        pairs[1].Share.Should().BeOfType<Measurement.NotMeasured>().Which.Why.Should().Be("The capabilities of c are not stated.");
    }

    private static string[] Names(string names) => names.Split(' ', StringSplitOptions.RemoveEmptyEntries);

    private static Roster Roster(params ValueList<Capability>?[] capabilities) => PlainFold.Accepted(Alliance.Replay(
    [
        new AllianceProposed(Day, "x", "X", AllianceForm.JointResearch),
        .. capabilities.Select((held, i) => new PartnerJoined(Day, $"{(char)('a' + i)}", "Name") { Id = $"{(char)('a' + i)}", Capabilities = held }),
    ])).Roster;
}
