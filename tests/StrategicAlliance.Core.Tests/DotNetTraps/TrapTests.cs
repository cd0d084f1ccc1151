using System.Reflection;
using StrategicAlliance.Agreements;
using StrategicAlliance.Benefits;
using StrategicAlliance.Facts;
using StrategicAlliance.Governance;
using StrategicAlliance.Journals;
using StrategicAlliance.Partners;
using StrategicAlliance.Performance;
using StrategicAlliance.Tests.Journals;
using StrategicAlliance.Trust;

namespace StrategicAlliance.Tests.DotNetTraps;

/// <summary>What .NET people have been bitten by: one test each.</summary>
public sealed class TrapTests
{
    private static readonly PartialDate On = new(2024, 1, 1);
    private static readonly Type[] Public = typeof(AllianceFact).Assembly.GetExportedTypes();

    [Fact]
    public void RecordsHoldingLists_SameItems_AreEqual()
    {
        var one = new AgreementSigned(On, "a", AgreementTier.Framework, ["gm", "toyota"]) { Clauses = new AgreementClauses { Goals = ["x"], RiskSharing = [new RiskShare("s", "gm", 0.5m)] } };
        var other = new AgreementSigned(On, "a", AgreementTier.Framework, ["gm", "toyota"]) { Clauses = new AgreementClauses { Goals = ["x"], RiskSharing = [new RiskShare("s", "gm", 0.50m)] } };

        one.Should().Be(other);
        one.GetHashCode().Should().Be(other.GetHashCode());
        one.Should().NotBe(other with { Clauses = other.Clauses! with { Goals = ["y"] } });
    }

    [Fact]
    public void Lists_PublicMembers_AreNeverImmutableArraysOrArrays() =>
        Public.SelectMany(type => type.GetProperties()).Where(property => property.PropertyType.IsArray || property.PropertyType.Namespace == "System.Collections.Immutable")
            .Select(property => $"{property.DeclaringType!.Name}.{property.Name}").Should().BeEmpty();

    [Fact]
    public void Records_AllFacts_HoldOnlyMembersThatAreEqualByValue()
    {
        foreach (var type in RandomFacts.FactTypes)
        {
            var (one, other) = (new RandomFacts(5).Fact(type), new RandomFacts(5).Fact(type));

            one.Should().NotBeSameAs(other);
            one.Equals(other).Should().BeTrue(type.Name);
            one.GetHashCode().Should().Be(other.GetHashCode(), type.Name);
        }
    }

    [Fact]
    public void With_ValueThatTheConstructorWouldRefuse_IsRefused()
    {
        var joined = new PartnerJoined(On, "gm", "GM") { Equity = 0.5m };

        FluentActions.Invoking(() => joined with { Equity = 1.5m }).Should().Throw<ArgumentOutOfRangeException>();
        FluentActions.Invoking(() => joined with { Country = "usa" }).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => joined with { Role = (PartnerRole)99 }).Should().Throw<ArgumentOutOfRangeException>();
        FluentActions.Invoking(() => joined with { SubAlliance = default(AllianceId) }).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => joined with { Id = default(FactId) }).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => joined with { RecordedAt = new DateTimeOffset(2024, 1, 1, 0, 0, 0, TimeSpan.FromHours(2)) }).Should().Throw<ArgumentException>();
        (joined with { Equity = 0.6m }).Equity.Should().Be(0.6m);
    }

    [Fact]
    public void With_MembersOfTheConstructor_CannotBeSet()
    {
        foreach (var constructor in RandomFacts.FactTypes.SelectMany(type => type.GetConstructors()))
        {
            var settable = RandomFacts.Settable(constructor.DeclaringType!).Select(property => property.Name);
            constructor.GetParameters().Select(parameter => parameter.Name!).Where(name => name != "on")
                .Should().NotIntersectWith(settable.Select(name => char.ToLowerInvariant(name[0]) + name[1..]), constructor.DeclaringType!.Name);
        }
    }

    [Fact]
    public void Records_Public_AreNotPositional() =>
        Public.Where(type => type.GetMethods(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly).Any(method => method.Name == "Deconstruct"))
            .Select(type => type.Name).Should().BeEmpty();

    [Fact]
    public void Members_Public_HaveNoOptionalParameters() =>
        Public.SelectMany(type => type.GetMembers(BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly)).OfType<MethodBase>()
            .Where(method => method.GetParameters().Any(parameter => parameter.IsOptional))
            .Select(method => $"{method.DeclaringType!.Name}.{method.Name}").Should().BeEmpty();

    [Fact]
    public void Facts_AllKinds_AreSealed() => RandomFacts.FactTypes.Should().AllSatisfy(type => type.IsSealed.Should().BeTrue(type.Name));

    [Fact]
    public void Ids_OfDifferentTypes_AreNeverEqual()
    {
        object partner = new PartnerId("x"), asset = new AssetId("x");

        partner.Equals(asset).Should().BeFalse();
        new HashSet<object> { partner, asset, new PersonId("x") }.Should().HaveCount(3);
    }

    [Fact]
    public void Kinds_Unknown_DoNotKillTheRead()
    {
        var reading = JournalReader.Parse("{\"fact\":\"fromTheFuture\",\"on\":\"2040\"}\n{\"fact\":\"phaseEntered\",\"on\":\"2024\",\"phase\":\"formation\"}");

        reading.IsValid.Should().BeTrue();
        reading.Facts.Select(fact => fact.Kind).Should().Equal("fromTheFuture", "phaseEntered");
        reading.Warnings.Should().ContainSingle();
    }

    [Fact]
    public void Decimals_TrailingZeros_MakeEqualFactsWithTheSameHash()
    {
        var (one, other) = (new IndicatorMeasured(On, "k", 1.10m), new IndicatorMeasured(On, "k", 1.1m));

        one.Should().Be(other);
        one.GetHashCode().Should().Be(other.GetHashCode());
        JournalReader.Parse(JournalWriter.ToText([one], JournalForm.Lines)).Facts[0].Should().Be(other);
    }

    [Fact]
    public void Json_MissingOptionalMembers_KeepTheDefaultsOfTheType()
    {
        var reading = JournalReader.Parse(
            "{\"fact\":\"partnerJoined\",\"on\":\"2024\",\"partner\":\"p\",\"name\":\"P\"}\n{\"fact\":\"promiseMade\",\"on\":\"2024\",\"promise\":\"p\",\"by\":\"a\",\"to\":\"b\"}\n{\"fact\":\"promiseKept\",\"on\":\"2024\",\"promise\":\"p\"}");

        reading.Facts[0].Should().Be(new PartnerJoined(new PartialDate(2024), "p", "P")).And.Match<PartnerJoined>(fact => fact.Independent);
        reading.Facts[1].Should().Match<PromiseMade>(fact => fact.Weight == 1);
        reading.Facts[2].Should().Match<PromiseKept>(fact => fact.Degree == 1);
    }

    [Fact]
    public void Json_NullForAValue_IsNotLetIn()
    {
        SampleJournals.Error("{\"fact\":\"partnerJoined\",\"on\":\"2024\",\"partner\":\"p\",\"name\":null}").Path.Should().Be("$.name");
        SampleJournals.Error("{\"fact\":\"agreementSigned\",\"on\":\"2024\",\"agreement\":\"a\",\"tier\":\"framework\",\"parties\":[null]}").Path.Should().Be("$.parties[0]");
        SampleJournals.Error("{\"fact\":\"learningAgendaSet\",\"on\":\"2024\",\"partner\":\"a\",\"items\":[null]}").Path.Should().Be("$.items[0]");
        SampleJournals.Error("{\"fact\":\"partnerProfiled\",\"on\":\"2024\",\"partner\":\"a\",\"culture\":{\"pdi\":null}}").Path.Should().Be("$.culture.pdi");
        FluentActions.Invoking(() => new PartnerJoined(On, "p", null!)).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => new AgreementSigned(On, "a", AgreementTier.Framework, null!)).Should().Throw<ArgumentNullException>();
    }

    [Fact]
    public void Defaults_OfStructs_AreRefusedWhereTheyNameNothing()
    {
        FluentActions.Invoking(() => new PartnerJoined(On, default, "P")).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => new CostIncurred(On, "c", default)).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => new AllianceProposed(On, "a", "A", (AllianceForm)(-1))).Should().Throw<ArgumentOutOfRangeException>();
    }
}
