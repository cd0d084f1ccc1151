using StrategicAlliance.Facts;

namespace StrategicAlliance.Tests.Facts;

public sealed class ValueCollectionTests
{
    [Fact]
    public void List_SameItems_IsEqualWithTheSameHash()
    {
        ValueList<PartnerId> one = ["gm", "toyota"], other = ["gm", "toyota"];

        one.Equals(other).Should().BeTrue();
        one.Equals((object)other).Should().BeTrue();
        one.GetHashCode().Should().Be(other.GetHashCode());
        one.Equals(["toyota", "gm"]).Should().BeFalse("order counts");
        one.Equals(["gm"]).Should().BeFalse();
        one.Equals(null).Should().BeFalse();
        one!.Equals((object)new PartnerId[] { "gm", "toyota" }).Should().BeFalse();
    }

    [Fact]
    public void List_OfLists_IsEqualByValueAllTheWay()
    {
        ValueList<ValueList<decimal>> one = [[1.10m], []], other = [[1.1m], []];

        one.Equals(other).Should().BeTrue();
        one.GetHashCode().Should().Be(other.GetHashCode());
    }

    [Fact]
    public void List_CollectionExpressionAndSpread_CopyTheItems()
    {
        string[] source = ["a", "b"];
        ValueList<string> list = [.. source, "c"];
        var copied = source.ToValueList();
        source[0] = "changed";

        list.Should().Equal("a", "b", "c");
        copied.Should().Equal("a", "b");
        (list.Count, list[2], list.ToString()).Should().Be((3, "c", "[a, b, c]"));
    }

    [Fact]
    public void List_Empty_IsOneInstance()
    {
        ValueList<int> empty = [];

        empty.Should().BeSameAs(ValueList<int>.Empty);
        empty.GetHashCode().Should().Be(Array.Empty<int>().ToValueList().GetHashCode());
        FluentActions.Invoking(() => ((IEnumerable<int>)null!).ToValueList()).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => empty[0]).Should().Throw<IndexOutOfRangeException>();
    }

    [Fact]
    public void Map_SameEntries_IsEqualInAnyOrder()
    {
        var one = Map(("pdi", 1.10m), ("idv", 2));
        var other = Map(("idv", 2.0m), ("pdi", 1.1m));

        one.Equals(other).Should().BeTrue();
        one.Equals((object)other).Should().BeTrue();
        one.GetHashCode().Should().Be(other.GetHashCode());
        one.Keys.Should().Equal("idv", "pdi");
        one.Equals(Map(("pdi", 1))).Should().BeFalse();
        one.Equals(Map(("pdi", 1), ("idv", 2))).Should().BeFalse();
        one.Equals(Map(("PDI", 1.1m), ("idv", 2))).Should().BeFalse();
        one.Equals(null).Should().BeFalse();
    }

    [Fact]
    public void Map_Names_AreOrderedAndFoundOrdinally()
    {
        var map = Map(("b", 1), ("B", 2), ("ä", 3), ("a", 4));

        map.Keys.Should().Equal("B", "a", "b", "ä");
        (map["B"], map["b"], map.Count).Should().Be((2m, 1m, 4));
        map.ContainsKey("A").Should().BeFalse();
        map.TryGetValue("A", out _).Should().BeFalse();
        FluentActions.Invoking(() => map["A"]).Should().Throw<KeyNotFoundException>();
    }

    [Fact]
    public void Map_NameTwice_Throws()
    {
        FluentActions.Invoking(() => Map(("a", 1), ("a", 1))).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => new ValueMap<int>(null!)).Should().Throw<ArgumentNullException>();
        ValueMap<int>.Empty.Equals(new ValueMap<int>([])).Should().BeTrue();
    }

    private static ValueMap<decimal> Map(params (string Name, decimal Value)[] entries) => new(entries.Select(entry => KeyValuePair.Create(entry.Name, entry.Value)));
}
