namespace StrategicAlliance.Facts;

/// <summary>The camelCase names under which an enumeration is written, e.g. <c>jointVenture</c>.</summary>
/// <typeparam name="TEnum">An enumeration numbered from 0 without gaps.</typeparam>
internal static class EnumNames<TEnum>
    where TEnum : struct, Enum
{
    private static readonly TEnum[] Values = Enum.GetValues<TEnum>();
    private static readonly string[] Names = Array.ConvertAll(Enum.GetNames<TEnum>(), Camel);

    public static string Expected { get; } = "one of " + string.Join(", ", Names);

    public static IReadOnlyList<string> All => Names;

    public static string Of(TEnum value)
    {
        var index = Array.IndexOf(Values, value);
        return index >= 0 ? Names[index] : throw new ArgumentOutOfRangeException(nameof(value), value, $"Expected {Expected}.");
    }

    public static bool TryParse(string text, out TEnum value)
    {
        var index = Array.IndexOf(Names, text);
        value = index >= 0 ? Values[index] : default;
        return index >= 0;
    }

    private static string Camel(string name) => char.ToLowerInvariant(name[0]) + name[1..];
}
