using System.Reflection;

namespace StrategicAlliance.Tests.PublicApi;

/// <summary>The name of a type as it is written, with or without what may be null.</summary>
internal static class TypeText
{
    private static readonly Dictionary<Type, string> Keywords = new()
    {
        [typeof(void)] = "void",
        [typeof(bool)] = "bool",
        [typeof(int)] = "int",
        [typeof(long)] = "long",
        [typeof(ulong)] = "ulong",
        [typeof(double)] = "double",
        [typeof(decimal)] = "decimal",
        [typeof(string)] = "string",
        [typeof(object)] = "object",
    };

    public static string Of(NullabilityInfo info, Type type)
    {
        if (type.IsByRef)
        {
            return Of(info, type.GetElementType()!);
        }

        if (Nullable.GetUnderlyingType(type) is { } inner)
        {
            return (info.GenericTypeArguments is [var only] ? Of(only, inner) : Plain(inner)) + "?";
        }

        var mark = !type.IsValueType && info.ReadState == NullabilityState.Nullable ? "?" : string.Empty;
        if (type.IsArray)
        {
            return (info.ElementType is { } element ? Of(element, type.GetElementType()!) : Plain(type.GetElementType()!)) + "[]" + mark;
        }

        if (!type.IsGenericType || info.GenericTypeArguments.Length == 0)
        {
            return Plain(type) + mark;
        }

        var arguments = type.GetGenericArguments();
        var written = info.GenericTypeArguments.Length == arguments.Length
            ? arguments.Select((argument, i) => Of(info.GenericTypeArguments[i], argument))
            : arguments.Select(Plain);
        return $"{Name(type)}<{string.Join(", ", written)}>{mark}";
    }

    public static string Plain(Type type)
    {
        if (type.IsArray)
        {
            return Plain(type.GetElementType()!) + "[]";
        }

        if (Nullable.GetUnderlyingType(type) is { } inner && inner != type)
        {
            return Plain(inner) + "?";
        }

        return type.IsGenericType ? $"{Name(type)}<{string.Join(", ", type.GetGenericArguments().Select(Plain))}>" : Name(type);
    }

    private static string Name(Type type)
    {
        if (type.IsGenericParameter)
        {
            return type.Name;
        }

        if (Keywords.TryGetValue(type, out var keyword))
        {
            return keyword;
        }

        var name = type.Name.Split('`')[0];
        return type.DeclaringType is { } outer ? $"{Name(outer)}.{name}" : $"{type.Namespace}.{name}";
    }
}
