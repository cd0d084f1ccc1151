using FsCheck;
using FsCheck.Fluent;
using StrategicAlliance.Alliances;
using StrategicAlliance.Facts;
using StrategicAlliance.Knowledge;
using StrategicAlliance.Partners;
using StrategicAlliance.Tests.Alliances;
using static StrategicAlliance.Tests.Knowledge.KnowledgeScene;

namespace StrategicAlliance.Tests.Knowledge;

public sealed class KnowledgeProvenanceTests
{
    [Fact]
    public void Trace_HandbookOfAurora_LeadsBackToTestPracticeAndLiterature()
    {
        var aurora = SampleJournals.Of("aurora.json");
        var trace = KnowledgeProvenance.Of(aurora.Knowledge).Trace("cold-handbook", ParticipantRegister.Of(aurora.Roster))!;

        trace.Ancestors.Should().Equal("cold-test", "frost-catalogue", "grease-study", "shared-test-feel");
        trace.Descendants.Should().Equal("falke-cold-practice");
        trace.Roots.Select(root => root.Asset).Should().Equal("cold-test", "grease-study");
        trace.Roots[0].By.Should().Equal("tunturi");
        trace.Sources.Should().Equal("literature");
        trace.Conversions.Select(one => one.Fact.Mode).Should().Equal(SeciMode.Socialization, SeciMode.Externalization, SeciMode.Combination);
        trace.Participants.Select(one => one.Name).Should().Equal("falke", "keller", "laine", "tunturi");
        trace.Participants[1].IsPartner.Should().BeFalse();
        trace.Participants[1].Partners.Should().Equal("falke");
        trace.Participants[2].Partners.Should().Equal("tunturi");
        trace.Partners.Should().Equal("falke", "tunturi");
        (trace.MemberInnovations, trace.TeamInnovations).Should().Be((1, 2));
        trace.Because.Should().HaveCount(5).And.OnlyHaveUniqueItems().And.StartWith([trace.Roots[0].Contributed!.Value.Id]);
    }

    [Fact]
    public void Ancestors_SeveralConversionsIntoOneAsset_AreAllFollowed()
    {
        var graph = Graph(
            Brought("plan", On(1), "f-plan"),
            Brought("drawing", On(1), "f-drawing"),
            Made("book", On(2), "c-1", SeciMode.Combination, "plan", "drawing"),
            Brought("note", On(3), "f-note"),
            Made("book", On(4), "c-2", SeciMode.Externalization, "note"));

        graph.Ancestors("book").Should().Equal("drawing", "note", "plan");
        graph.MadeBy("book").Select(one => one.Id).Should().Equal("c-1", "c-2");
        graph.WentInto("plan").Select(one => one.Id).Should().Equal("c-1");
        graph.Because("book").Should().Equal("f-drawing", "f-note", "f-plan", "c-1", "c-2");
    }

    [Fact]
    public void Ancestors_AssetThatWentIntoItsOwnMaking_EndsAndLeavesItOut()
    {
        var graph = Graph(
            Brought("craft", On(1), "f-craft"),
            Made("handbook", On(2), "c-1", SeciMode.Externalization, "craft"),
            Made("craft", On(3), "c-2", SeciMode.Internalization, "handbook"));

        graph.Ancestors("craft").Should().Equal("handbook");
        graph.Descendants("craft").Should().Equal("handbook");
        graph.Conversions("craft").Select(one => one.Id).Should().Equal("c-1", "c-2");
        graph.Roots("craft").Single().Asset.Should().Be((AssetId)"craft");
    }

    [Fact]
    public void Roots_AssetMadeHereThatAlsoCameFromOutside_IsARoot()
    {
        var graph = Graph(
            Brought("craft", On(1), "f-craft"),
            Made("method", On(2), "c-1", SeciMode.Externalization, "craft"),
            new KnowledgeAcquired(On(3), "method", "Method", "b") { Id = "f-in", From = "supplier" });

        graph.Roots("method").Select(root => root.Asset).Should().Equal("craft", "method");
        graph.Roots("method")[1].Contributed.Should().BeNull();
        graph.Roots("method")[1].By.Should().Equal("b");
        graph.Roots("method")[1].Because.Should().Equal("f-in");
    }

    [Fact]
    public void Ancestors_ChainOfThirtyThousandConversions_AreAllFoundWithoutRecursion()
    {
        const int length = 30_000;
        var facts = Enumerable.Range(0, length).Select(i => (AllianceFact)Made($"k{i + 1}", On(2), $"c{i}", SeciMode.Socialization, $"k{i}"));
        var graph = Graph([Brought("k0", On(1), "f-k0"), .. facts]);

        graph.Ancestors($"k{length}").Should().HaveCount(length);
        graph.Descendants("k0").Should().HaveCount(length);
        graph.Conversions($"k{length}").Should().HaveCount(length);
        graph.Roots($"k{length}").Single().Asset.Should().Be((AssetId)"k0");
    }

    [Fact]
    public void Questions_AboutAnAssetThatIsNotHeld_AreAnsweredEmpty()
    {
        var alliance = With();
        var graph = KnowledgeProvenance.Of(alliance.Knowledge);

        graph.Ancestors("nothing").Should().BeEmpty();
        graph.Roots("nothing").Should().BeEmpty();
        graph.Because("nothing").Should().BeEmpty();
        graph.Trace("nothing", ParticipantRegister.Of(alliance.Roster)).Should().BeNull();
        FluentActions.Invoking(() => KnowledgeProvenance.Of(null!)).Should().Throw<ArgumentNullException>();
    }

    [Fact]
    public void Participants_PersonAssignedByTwoPartners_StandsForThoseOfThatDay()
    {
        var alliance = With(
            new StaffAssigned(On(1), "a", "eva") { Id = "s-1" },
            new StaffLeft(On(3), "a", "eva") { Id = "l-1" },
            new StaffAssigned(On(3), "b", "eva") { Id = "s-2" },
            Brought("craft", On(1), "f-craft"),
            Made("one", On(2), "c-1", SeciMode.Socialization, "craft") with { Participants = ["eva", "c", "eva"] },
            Made("two", On(4), "c-2", SeciMode.Socialization, "craft") with { Participants = ["eva", "unknown one"] });
        var register = ParticipantRegister.Of(alliance.Roster);
        var (first, second) = (register.Of(alliance.Knowledge.Conversions[0]), register.Of(alliance.Knowledge.Conversions[1]));

        first.Select(one => one.Name).Should().Equal("eva", "c");
        first[0].Partners.Should().Equal("a");
        first[0].Because.Should().Equal("s-1");
        first[1].IsPartner.Should().BeTrue();
        first[1].Because.Should().Equal("c-joined");
        second[0].Partners.Should().Equal("b");
        second[1].Partners.Should().BeEmpty();
    }

    [Fact]
    public void Descendants_OfRandomConversions_AreTheReverseOfAncestors() =>
        Prop.ForAll<byte[]>(picks =>
        {
            var names = Enumerable.Range(0, 6).Select(i => $"k{i}").ToArray();
            var brought = names.Select(name => (AllianceFact)Brought(name, On(1), "f-" + name));
            var made = picks.Select((pick, i) => (AllianceFact)Made(names[pick % 6], On(2), $"c{i}", SeciMode.Socialization, names[pick / 6 % 6]));
            var graph = Graph([.. brought, .. made]);
            return names.All(one => names.All(other => graph.Ancestors(one).Contains(other) == graph.Descendants(other).Contains(one)))
                && names.All(one => graph.WithDescendants([one]).Where(found => found != one).SequenceEqual(graph.Descendants(one)));
        }).QuickCheckThrowOnFailure();

    private static KnowledgeProvenance Graph(params AllianceFact[] facts) => KnowledgeProvenance.Of(With(facts).Knowledge);
}
