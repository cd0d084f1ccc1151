using System.Reflection;
using StrategicAlliance.Facts;
using StrategicAlliance.Governance;
using StrategicAlliance.Partners;

namespace StrategicAlliance.Tests.Facts;

public sealed class IdentifierTests
{
    private static readonly Type[] Ids = typeof(PartnerId).Assembly.GetExportedTypes()
        .Where(type => type.IsValueType && type.GetInterfaces().Any(one => one.IsGenericType && one.GetGenericTypeDefinition() == typeof(IIdentifier<>)))
        .ToArray();

    public static TheoryData<string> Names => [.. Ids.Select(type => type.Name)];

    [Fact]
    public void Ids_ThereAre_Many() => Ids.Length.Should().BeGreaterThan(20);

    [Theory]
    [MemberData(nameof(Names))]
    public void Id_SameText_IsEqualOnlyWithinItsType(string name)
    {
        var type = Ids.Single(one => one.Name == name);
        object id = Make(type, "same");

        id.Equals(Make(type, "same")).Should().BeTrue();
        id.GetHashCode().Should().Be(Make(type, "same").GetHashCode());
        id.Equals(Make(type, "Same")).Should().BeFalse("ids compare ordinally");
        id.ToString().Should().Be("same");
        id.Equals("same").Should().BeFalse();
        foreach (var other in Ids.Where(one => one != type))
        {
            id.Equals(Make(other, "same")).Should().BeFalse(other.Name);
        }
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Id_OfAnotherType_CannotBePassedOrCompared(string name)
    {
        var type = Ids.Single(one => one.Name == name);

        // Nothing but text converts to an id, and == takes two of the same type: the compiler refuses the rest.
        type.GetMethods(BindingFlags.Public | BindingFlags.Static).Where(method => method.Name is "op_Implicit" or "op_Explicit")
            .Should().ContainSingle().Which.GetParameters().Single().ParameterType.Should().Be<string>();
        type.GetMethods(BindingFlags.Public | BindingFlags.Static).Where(method => method.Name is "op_Equality")
            .Should().AllSatisfy(method => method.GetParameters().Should().AllSatisfy(one => one.ParameterType.Should().Be(type)));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Id_BlankOrControl_IsRefused(string name)
    {
        var type = Ids.Single(one => one.Name == name);

        foreach (var text in new[] { null, "", " ", "\t", "a\nb", "\0", "\u0085" })
        {
            FluentActions.Invoking(() => Make(type, text)).Should().Throw<TargetInvocationException>().WithInnerException<ArgumentException>();
        }
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Id_Default_NamesNothing(string name)
    {
        var type = Ids.Single(one => one.Name == name);
        var nothing = Activator.CreateInstance(type)!;

        nothing.ToString().Should().BeEmpty();
        FluentActions.Invoking(() => type.GetProperty("Value")!.GetValue(nothing)).Should().Throw<TargetInvocationException>().WithInnerException<InvalidOperationException>();
    }

    [Fact]
    public void Fact_DefaultId_IsRefusedAtEveryEdge()
    {
        var (on, refused) = (new PartialDate(2024), 0);
        foreach (var constructor in Journals.RandomFacts.FactTypes.SelectMany(type => type.GetConstructors()))
        {
            var parameters = constructor.GetParameters();
            var sample = new Journals.RandomFacts(4).Fact(constructor.DeclaringType!);
            for (var i = 0; i < parameters.Length; i++)
            {
                if (!Ids.Contains(parameters[i].ParameterType) && parameters[i].ParameterType != typeof(Money))
                {
                    continue;
                }

                var arguments = parameters.Select((one, at) => at == i ? Activator.CreateInstance(one.ParameterType) : Member(sample, one)).ToArray();
                FluentActions.Invoking(() => constructor.Invoke(arguments)).Should().Throw<TargetInvocationException>($"{constructor.DeclaringType!.Name}.{parameters[i].Name}")
                    .WithInnerException<ArgumentException>().Which.ParamName.Should().Be(parameters[i].Name);
                refused++;
            }
        }

        refused.Should().BeGreaterThan(80);
        FluentActions.Invoking(() => GoalStated.Ranked(on, default, "o", 1)).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => GoalStated.Ranked(on, "p", default, 1)).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => new Seat(default(PartnerId))).Should().Throw<ArgumentException>();
    }

    [Fact]
    public void With_DefaultId_IsRefusedByEveryMember()
    {
        var random = new Journals.RandomFacts(3);
        foreach (var type in Journals.RandomFacts.FactTypes)
        {
            var fact = random.Fact(type);
            foreach (var property in Journals.RandomFacts.Settable(type))
            {
                var id = Nullable.GetUnderlyingType(property.PropertyType);
                if (id is null || !(Ids.Contains(id) || id == typeof(Money) || id == typeof(Currency)))
                {
                    continue;
                }

                FluentActions.Invoking(() => property.SetValue(fact, Activator.CreateInstance(id))).Should().Throw<TargetInvocationException>($"{type.Name}.{property.Name}")
                    .WithInnerException<ArgumentException>();
            }
        }
    }

    [Fact]
    public void FactId_Order_IsByPositionThenOrdinal()
    {
        var ordered = new FactId[] { "b", "f10", "f2", "B", "f02", FactId.At(1), "f", "f99999999999" }.Order().Select(id => id.Value);

        ordered.Should().Equal("f1", "f2", "f10", "B", "b", "f", "f02", "f99999999999");
    }

    [Theory]
    [InlineData("f7", true)]
    [InlineData("f07", false)]
    [InlineData("F7", false)]
    [InlineData("f0", false)]
    [InlineData("f-7", false)]
    [InlineData("f+7", false)]
    [InlineData("f 7", false)]
    [InlineData("f7 ", false)]
    [InlineData("f٧", false)]
    public void FactId_Text_IsAPositionOnlyInItsOneForm(string text, bool isPosition)
    {
        FactId id = text;

        (id == FactId.At(7)).Should().Be(isPosition);
        id.Value.Should().Be(text);
    }

    [Fact]
    public void FactId_At_BelowOne_Throws() => FluentActions.Invoking(() => FactId.At(0)).Should().Throw<ArgumentOutOfRangeException>();

    [Fact]
    public void FactId_LargestPosition_IsKept()
    {
        new FactId("f2147483647").Should().Be(FactId.At(int.MaxValue));
        new FactId("f2147483648").Value.Should().Be("f2147483648");
    }

    private static object Make(Type type, string? text) => type.GetConstructor([typeof(string)])!.Invoke([text]);

    private static object? Member(AllianceFact fact, ParameterInfo parameter) =>
        fact.GetType().GetProperties().First(one => string.Equals(one.Name, parameter.Name, StringComparison.OrdinalIgnoreCase)).GetValue(fact);
}
