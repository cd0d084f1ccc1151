using System.Reflection;
using System.Xml.Linq;
using StrategicAlliance.Alliances;
using StrategicAlliance.Facts;

namespace StrategicAlliance.Tests.Architecture;

public sealed class PublicTypeTests
{
    private static readonly Assembly Core = typeof(AllianceFact).Assembly;

    private static readonly BindingFlags Declared = BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    private static readonly Type[] Types = Core.GetExportedTypes();

    [Fact]
    public void Classes_Public_AreSealedStaticOrClosed() =>
        Types.Where(type => type.IsClass && !type.IsSealed && !(type.IsAbstract && IsClosed(type))).Select(type => type.FullName).Should().BeEmpty();

    [Fact]
    public void Records_Public_AreNotPositional() =>
        Types.Where(type => type.GetMethod("Deconstruct") is not null).Select(type => type.FullName).Should().BeEmpty();

    [Fact]
    public void Properties_Public_HaveNoSettersOutsideOptions() =>
        Types.Where(type => !type.Name.EndsWith("Options", StringComparison.Ordinal))
            .SelectMany(type => type.GetProperties(Declared))
            .Where(property => property.SetMethod is { IsPublic: true } setter
                && !setter.ReturnParameter.GetRequiredCustomModifiers().Any(modifier => modifier.Name == "IsExternalInit"))
            .Select(property => $"{property.DeclaringType}.{property.Name}").Should().BeEmpty();

    [Fact]
    public void Fields_Public_AreConstantsOnly() =>
        Types.Where(type => !type.IsEnum).SelectMany(type => type.GetFields(Declared)).Where(field => !field.IsLiteral)
            .Select(field => $"{field.DeclaringType}.{field.Name}").Should().BeEmpty();

    [Fact]
    public void Parameters_Public_AreNotOptional() =>
        Types.SelectMany(type => type.GetMethods(Declared).Cast<MethodBase>().Concat(type.GetConstructors(Declared)))
            .Where(method => method.GetParameters().Any(parameter => parameter.IsOptional))
            .Select(method => $"{method.DeclaringType}.{method.Name}").Should().BeEmpty();

    [Fact]
    public void Facts_AllKinds_AreRoutedToALedgerOrDeliberatelyNot()
    {
        var unrouted = Core.GetTypes()
            .Where(type => type.IsSubclassOf(typeof(AllianceFact)) && !type.IsAbstract)
            .Where(type => FactRoutes.Of((AllianceFact)System.Runtime.CompilerServices.RuntimeHelpers.GetUninitializedObject(type)) is null);

        unrouted.Should().BeEquivalentTo([typeof(FactRetracted), typeof(UnrecognizedFact)]);
    }

    [Fact]
    public void Members_Public_AreAllDocumented()
    {
        var file = Path.ChangeExtension(Path.Combine(AppContext.BaseDirectory, Path.GetFileName(Core.Location)), ".xml");
        var documented = XDocument.Load(file).Descendants("member")
            .Where(member => member.Descendants("inheritdoc").Any() || !string.IsNullOrWhiteSpace(member.Element("summary")?.Value))
            .Select(member => Bare(member.Attribute("name")!.Value))
            .ToHashSet(StringComparer.Ordinal);

        var expected = Types.Select(type => "T:" + Name(type)).Concat(Types.SelectMany(Members));

        expected.Where(member => !documented.Contains(member)).Should().BeEmpty();

        // Signatures are left out: an overload that is documented speaks for its name, the compiler asks for the rest.
        static string Bare(string name) => name.Split('(')[0].Split('~')[0].Replace("``", "`", StringComparison.Ordinal).Split("`1(")[0];
    }

    private static IEnumerable<string> Members(Type type)
    {
        foreach (var property in type.GetProperties(Declared).Where(property => property.Name != "EqualityContract"))
        {
            yield return $"P:{Name(type)}.{property.Name}";
        }

        foreach (var field in type.GetFields(Declared).Where(field => !field.IsSpecialName))
        {
            yield return $"F:{Name(type)}.{field.Name}";
        }

        if (typeof(Delegate).IsAssignableFrom(type))
        {
            yield break;
        }

        // A constructor without parameters may be the compiler's; the compiler asks for the documentation of the others.
        foreach (var constructor in type.GetConstructors(Declared).Where(constructor => constructor.GetParameters().Length > 0))
        {
            yield return $"M:{Name(type)}.#{constructor.Name[1..]}";
        }

        foreach (var method in type.GetMethods(Declared).Where(method => !method.IsSpecialName || method.Name.StartsWith("op_", StringComparison.Ordinal)).Where(method => !IsSynthesized(method)))
        {
            var arity = method.IsGenericMethodDefinition ? $"`{method.GetGenericArguments().Length}" : string.Empty;
            yield return $"M:{Name(type)}.{method.Name}{arity}";
        }
    }

    private static bool IsSynthesized(MethodInfo method) =>
        method.Name.Contains('$', StringComparison.Ordinal)
        || method.GetCustomAttribute<System.Runtime.CompilerServices.CompilerGeneratedAttribute>() is not null;

    private static string Name(Type type) => type.FullName!.Replace('+', '.');

    // Closed: nobody outside the library can derive from it.
    private static bool IsClosed(Type type) =>
        type.GetConstructors(BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance)
            .All(constructor => constructor.IsPrivate || constructor.IsAssembly || constructor.IsFamilyAndAssembly || IsCopyOfRecord(type, constructor));

    // The copy constructor of a record is protected; a type outside would still need another constructor to call.
    private static bool IsCopyOfRecord(Type type, ConstructorInfo constructor) => constructor.GetParameters() is [var only] && only.ParameterType == type;
}
