using System.Reflection;
using System.Text.RegularExpressions;
using StrategicAlliance.Facts;

namespace StrategicAlliance.Tests.Architecture;

public sealed partial class ArrowTests
{
    // In the root namespace by design, so that a host writes one using; it belongs to Registration.
    private const string Registration = "Registration";

    private static readonly Assembly Core = typeof(AllianceFact).Assembly;

    private static readonly BindingFlags Declared = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    [Fact]
    public void Types_InMembersAndBases_UseOnlyRoomsBelow()
    {
        var wrong = new SortedSet<string>(StringComparer.Ordinal);
        foreach (var type in Core.GetTypes().Where(type => type.Namespace?.StartsWith("StrategicAlliance", StringComparison.Ordinal) == true))
        {
            var room = Rooms.Of(type.Namespace) ?? Registration;
            foreach (var other in Used(type).SelectMany(Parts).Where(other => other.Assembly == Core && other.Namespace is not null).Select(other => Rooms.Of(other.Namespace) ?? Registration))
            {
                if (!Rooms.MayUse(room, other))
                {
                    wrong.Add($"{type.FullName} uses {other}");
                }
            }
        }

        wrong.Should().BeEmpty();
    }

    [Fact]
    public void Sources_InUsingsAndQualifiedNames_UseOnlyRoomsBelow()
    {
        var wrong = new SortedSet<string>(StringComparer.Ordinal);
        foreach (var file in Repository.CoreFiles)
        {
            var room = file.Split('/')[0];
            var text = File.ReadAllText(Path.Combine(Repository.Core, file));
            foreach (var other in Using().Matches(text).Select(match => match.Groups["room"].Value))
            {
                if (!Rooms.MayUse(room, other))
                {
                    wrong.Add($"{file} uses {other}");
                }
            }
        }

        wrong.Should().BeEmpty();
        Repository.CoreFiles.Should().HaveCountGreaterThan(200);
    }

    [Fact]
    public void Sources_QualifiedByRoom_UseOnlyRoomsBelow()
    {
        // Inside the namespace a room may be named without its root: Integration.IIntegrationCheck.
        var wrong = new SortedSet<string>(StringComparer.Ordinal);
        foreach (var file in Repository.CoreFiles)
        {
            var room = file.Split('/')[0];
            foreach (var line in File.ReadLines(Path.Combine(Repository.Core, file)).Where(line => !line.TrimStart().StartsWith("//", StringComparison.Ordinal)))
            {
                foreach (var other in Qualified().Matches(line).Where(match => Rooms.All.Contains(match.Groups["room"].Value, StringComparer.Ordinal) && IsType(match)).Select(match => match.Groups["room"].Value))
                {
                    if (!Rooms.MayUse(room, other))
                    {
                        wrong.Add($"{file}: {line.Trim()}");
                    }
                }
            }
        }

        wrong.Should().BeEmpty();

        static bool IsType(Match match) => Core.GetType($"StrategicAlliance.{match.Groups["room"].Value}.{match.Groups["name"].Value}") is not null;
    }

    [Fact]
    public void Json_OutsideJournals_IsNotUsed() => Users("System.Text.Json").Should().OnlyContain(room => room == "Journals");

    [Fact]
    public void Hosting_OutsideRegistration_IsNotUsed() => Users("Microsoft.Extensions").Should().OnlyContain(room => room == Registration);

    [Fact]
    public void Core_References_DependencyInjectionAbstractionsAlone() =>
        Core.GetReferencedAssemblies()
            .Select(name => name.Name!)
            .Where(name => !name.StartsWith("System", StringComparison.Ordinal) && name != "netstandard")
            .Should().Equal("Microsoft.Extensions.DependencyInjection.Abstractions");

    private static List<string> Users(string library)
    {
        var inSources = Repository.CoreFiles
            .Where(file => File.ReadAllText(Path.Combine(Repository.Core, file)).Contains(library, StringComparison.Ordinal))
            .Select(file => file.Split('/')[0]);
        var inTypes = Core.GetTypes()
            .Where(type => type.Namespace?.StartsWith("StrategicAlliance", StringComparison.Ordinal) == true)
            .Where(type => Used(type).SelectMany(Parts).Any(other => other.Namespace?.StartsWith(library, StringComparison.Ordinal) == true))
            .Select(type => Rooms.Of(type.Namespace) ?? Registration);
        return inSources.Concat(inTypes).Distinct(StringComparer.Ordinal).ToList();
    }

    private static IEnumerable<Type> Used(Type type)
    {
        IEnumerable<Type?> used = [type.BaseType, type.DeclaringType, .. type.GetInterfaces(), .. type.GetGenericArguments().SelectMany(Constraints)];
        var members = type.GetFields(Declared).Select(field => field.FieldType)
            .Concat(type.GetProperties(Declared).Select(property => property.PropertyType))
            .Concat(type.GetEvents(Declared).Select(raised => raised.EventHandlerType!))
            .Concat(type.GetConstructors(Declared).SelectMany(method => method.GetParameters()).Select(parameter => parameter.ParameterType))
            .Concat(type.GetMethods(Declared).SelectMany(method =>
                method.GetParameters().Select(parameter => parameter.ParameterType)
                    .Append(method.ReturnType)
                    .Concat(method.GetGenericArguments().SelectMany(Constraints))
                    .Concat(method.GetMethodBody()?.LocalVariables.Select(local => local.LocalType) ?? [])));
        return used.OfType<Type>().Concat(members);
    }

    private static Type[] Constraints(Type argument) => argument.IsGenericParameter ? argument.GetGenericParameterConstraints() : [argument];

    private static IEnumerable<Type> Parts(Type type)
    {
        if (type.HasElementType)
        {
            return Parts(type.GetElementType()!);
        }

        return type.IsGenericType ? type.GetGenericArguments().SelectMany(Parts).Append(type.GetGenericTypeDefinition()) : [type];
    }

    [GeneratedRegex(@"(?<![\w.""])StrategicAlliance\.(?<room>[A-Z]\w*)", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Using();

    [GeneratedRegex(@"(?<![\w.])(?<room>[A-Z]\w*)\.(?<name>[A-Z]\w*)", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Qualified();
}
