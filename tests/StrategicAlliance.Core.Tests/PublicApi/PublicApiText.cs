using System.Globalization;
using System.Reflection;
using System.Runtime.CompilerServices;

namespace StrategicAlliance.Tests.PublicApi;

/// <summary>The public surface of an assembly as sorted lines, each with the whole signature.</summary>
internal static class PublicApiText
{
    private const BindingFlags Declared = BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    public static IReadOnlyList<string> Of(Assembly assembly) => assembly.GetExportedTypes()
        .SelectMany(type => Members(type).Prepend(Head(type)))
        .Distinct(StringComparer.Ordinal)
        .Order(StringComparer.Ordinal)
        .ToList();

    private static string Head(Type type)
    {
        var kind = type switch
        {
            { IsEnum: true } => "enum",
            { IsInterface: true } => "interface",
            { IsValueType: true } => "struct",
            { IsAbstract: true, IsSealed: true } => "static class",
            _ when type.IsAssignableTo(typeof(Delegate)) => "delegate",
            { IsAbstract: true } => "abstract class",
            { IsSealed: true } => "sealed class",
            _ => "class",
        };

        // Interfaces that the base has anyway and those of the library's inside are left out.
        var bases = type.GetInterfaces()
            .Where(face => face.IsVisible && !type.IsEnum && type.BaseType?.GetInterfaces().Contains(face) != true)
            .Select(face => TypeText.Plain(face))
            .Order(StringComparer.Ordinal)
            .ToList();
        if (type.BaseType is { } parent && parent != typeof(object) && parent != typeof(ValueType) && parent != typeof(Enum))
        {
            bases.Insert(0, TypeText.Plain(parent));
        }

        return $"{TypeText.Plain(type)} : {kind}{(bases.Count > 0 ? " " + string.Join(", ", bases) : string.Empty)}{Where(type.GetGenericArguments())}";
    }

    private static IEnumerable<string> Members(Type type)
    {
        var owner = TypeText.Plain(type);
        var nullability = new NullabilityInfoContext();
        foreach (var field in type.GetFields(Declared).Where(field => !field.IsSpecialName))
        {
            yield return field.IsLiteral
                ? $"{owner}.{field.Name} = {System.Convert.ToString(field.GetRawConstantValue(), CultureInfo.InvariantCulture)}"
                : $"{owner}.{field.Name} : {TypeText.Of(nullability.Create(field), field.FieldType)}";
        }

        foreach (var property in type.GetProperties(Declared))
        {
            var index = property.GetIndexParameters();
            var name = index.Length == 0 ? property.Name : $"this[{Parameters(index, nullability)}]";
            yield return $"{owner}.{name} : {Static(property.GetMethod ?? property.SetMethod!)}{TypeText.Of(nullability.Create(property), property.PropertyType)} {{ {Access(property)} }}";
        }

        foreach (var constructor in type.GetConstructors(Declared).Where(constructor => !constructor.IsStatic))
        {
            yield return $"{owner}.new({Parameters(constructor.GetParameters(), nullability)})";
        }

        foreach (var method in type.GetMethods(Declared).Where(IsShown))
        {
            var generic = method.IsGenericMethodDefinition ? $"<{string.Join(", ", method.GetGenericArguments().Select(argument => argument.Name))}>" : string.Empty;
            var returned = TypeText.Of(nullability.Create(method.ReturnParameter), method.ReturnType);
            yield return $"{owner}.{method.Name}{generic}({Parameters(method.GetParameters(), nullability)}) : {Static(method)}{returned}{Where(method.GetGenericArguments())}";
        }
    }

    // What the compiler adds to records is the same for all and follows the version of the compiler.
    private static bool IsShown(MethodInfo method) =>
        (!method.IsSpecialName || method.Name.StartsWith("op_", StringComparison.Ordinal))
        && !method.Name.Contains('$', StringComparison.Ordinal)
        && method.GetCustomAttribute<CompilerGeneratedAttribute>() is null;

    private static string Static(MethodInfo method) => method.IsStatic ? "static " : method.IsAbstract ? "abstract " : string.Empty;

    private static string Access(PropertyInfo property)
    {
        var get = property.GetMethod?.IsPublic == true ? "get;" : string.Empty;
        if (property.SetMethod is not { IsPublic: true } setter)
        {
            return get;
        }

        return setter.ReturnParameter.GetRequiredCustomModifiers().Contains(typeof(IsExternalInit)) ? $"{get} init;" : $"{get} set;";
    }

    private static string Parameters(IEnumerable<ParameterInfo> parameters, NullabilityInfoContext nullability) => string.Join(", ", parameters.Select(parameter =>
    {
        var way = parameter.IsOut ? "out " : parameter.ParameterType.IsByRef ? "ref " : string.Empty;
        var spread = parameter.IsDefined(typeof(ParamArrayAttribute)) ? "params " : string.Empty;
        return $"{way}{spread}{TypeText.Of(nullability.Create(parameter), parameter.ParameterType)} {parameter.Name}{(parameter.IsOptional ? " = ..." : string.Empty)}";
    }));

    private static string Where(IEnumerable<Type> arguments) => string.Concat(arguments.Where(argument => argument.IsGenericParameter).Select(argument =>
    {
        var attributes = argument.GenericParameterAttributes;
        List<string> constraints = [];
        if (attributes.HasFlag(GenericParameterAttributes.NotNullableValueTypeConstraint))
        {
            constraints.Add("struct");
        }

        if (attributes.HasFlag(GenericParameterAttributes.ReferenceTypeConstraint))
        {
            constraints.Add("class");
        }

        constraints.AddRange(argument.GetGenericParameterConstraints().Where(constraint => constraint != typeof(ValueType)).Select(TypeText.Plain).Order(StringComparer.Ordinal));
        return constraints.Count > 0 ? $" where {argument.Name} : {string.Join(", ", constraints)}" : string.Empty;
    }));
}
