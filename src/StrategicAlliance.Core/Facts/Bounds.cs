using System.Globalization;
using System.Runtime.CompilerServices;

namespace StrategicAlliance.Facts;

/// <summary>What members of facts must satisfy, checked where they are set so that <c>with</c> cannot slip past.</summary>
internal static class Bounds
{
    public const string Fraction = "a fraction from 0 to 1";
    public const string NotNegative = "a number that is not negative";
    public const string CountryCode = "an ISO 3166-1 alpha-2 code of two capital letters";
    public const string LanguageCode = "an ISO 639-1 code of two small letters";
    public const string StyleProfile = "points for clan, adhocracy, market and hierarchy that sum to 100";
    public const string Text = "text that is not blank";

    private static readonly string[] Quadrants = ["clan", "adhocracy", "market", "hierarchy"];

    public static T Held<T>(T id, [CallerArgumentExpression(nameof(id))] string? name = null)
        where T : struct, IEquatable<T> =>
        id.Equals(default) ? throw new ArgumentException("The default value names nothing.", name) : id;

    public static T? Held<T>(T? id, [CallerMemberName] string? name = null)
        where T : struct, IEquatable<T> => id is { } given ? Held(given, name) : null;

    public static string Written(string text, [CallerArgumentExpression(nameof(text))] string? name = null)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(text, name);
        return WellFormed(text, name)!;
    }

    /// <summary>A list of which no item is missing, an id that names nothing, or a choice that does not exist.</summary>
    public static ValueList<T> Given<T>(ValueList<T> list, [CallerArgumentExpression(nameof(list))] string? name = null)
    {
        ArgumentNullException.ThrowIfNull(list, name);
        return Each(list, name)!;
    }

    /// <inheritdoc cref="Given{T}(ValueList{T}, string?)"/>
    public static ValueList<T>? Each<T>(ValueList<T>? list, [CallerMemberName] string? name = null)
    {
        foreach (var item in list ?? [])
        {
            switch (item)
            {
                case null:
                    throw new ArgumentException("No item may be null.", name);
                case string text:
                    WellFormed(text, name);
                    break;
                case Enum choice when !Enum.IsDefined(typeof(T), choice):
                    throw Outside(choice, "values of the enumeration", name);
                case IEquatable<T> id and not Enum when typeof(T).IsValueType && id.Equals(default):
                    throw new ArgumentException("The default value names nothing.", name);
                default:
                    break;
            }
        }

        return list;
    }

    /// <summary>Text that can be written: a lone surrogate cannot, and would be lost without a word.</summary>
    public static string? WellFormed(string? text, [CallerMemberName] string? name = null) =>
        text is null || IsWellFormed(text) ? text : throw new ArgumentException("The text holds a lone surrogate.", name);

    public static T Given<T>(T value, [CallerArgumentExpression(nameof(value))] string? name = null)
        where T : class
    {
        ArgumentNullException.ThrowIfNull(value, name);
        return value;
    }

    public static decimal Share(decimal value, [CallerArgumentExpression(nameof(value))] string? name = null) =>
        IsShare(value) ? value : throw Outside(value, Fraction, name);

    public static decimal? Share(decimal? value, [CallerMemberName] string? name = null) =>
        value is { } given ? Share(given, name) : null;

    public static decimal Least(decimal value, [CallerArgumentExpression(nameof(value))] string? name = null) =>
        value >= 0 ? value : throw Outside(value, NotNegative, name);

    public static decimal? Least(decimal? value, [CallerMemberName] string? name = null) =>
        value is { } given ? Least(given, name) : null;

    public static int Count(int value, int least, [CallerArgumentExpression(nameof(value))] string? name = null) =>
        value >= least ? value : throw Outside(value, CountFrom(least), name);

    public static int? Count(int? value, int least, [CallerMemberName] string? name = null) =>
        value is { } given ? Count(given, least, name) : null;

    public static TEnum Defined<TEnum>(TEnum value, [CallerArgumentExpression(nameof(value))] string? name = null)
        where TEnum : struct, Enum => Enum.IsDefined(value) ? value : throw Outside(value, EnumNames<TEnum>.Expected, name);

    public static TEnum? Defined<TEnum>(TEnum? value, [CallerMemberName] string? name = null)
        where TEnum : struct, Enum => value is { } given ? Defined(given, name) : null;

    public static string? Country(string? code, [CallerMemberName] string? name = null) =>
        code is null || IsCountry(code) ? code : throw new ArgumentException($"'{code}' is not {CountryCode}.", name);

    public static ValueList<string>? Languages(ValueList<string>? codes, [CallerMemberName] string? name = null) =>
        codes is null || codes.All(IsLanguage) ? codes : throw new ArgumentException($"Each must be {LanguageCode}.", name);

    public static ValueMap<decimal>? Style(ValueMap<decimal>? style, [CallerMemberName] string? name = null) =>
        style is null || IsStyle(style) ? style : throw new ArgumentException($"Expected {StyleProfile}.", name);

    public static bool IsCountry(string code) => code.Length == 2 && code.All(char.IsAsciiLetterUpper);

    public static bool IsLanguage(string code) => code.Length == 2 && code.All(char.IsAsciiLetterLower);

    public static bool IsStyle(ValueMap<decimal> style) =>
        style.Keys.All(Quadrants.Contains) && style.Values.All(points => points >= 0) && style.Values.Sum() == 100;

    public static bool IsWellFormed(ReadOnlySpan<char> text) => FirstLoneSurrogate(text) < 0;

    /// <summary>Where the first lone surrogate stands; -1 if there is none.</summary>
    public static int FirstLoneSurrogate(ReadOnlySpan<char> text)
    {
        var from = 0;
        while (text[from..].IndexOfAnyInRange('\uD800', '\uDFFF') is >= 0 and var next)
        {
            var at = from + next;
            if (at + 1 >= text.Length || !char.IsSurrogatePair(text[at], text[at + 1]))
            {
                return at;
            }

            from = at + 2;
        }

        return -1;
    }

    public static bool IsShare(decimal value) => value is >= 0 and <= 1;

    public static string CountFrom(int least) => string.Create(CultureInfo.InvariantCulture, $"a whole number from {least} up");

    public static ArgumentOutOfRangeException Outside(object value, string expected, string? name) =>
        new(name, value, $"Expected {expected}.");
}
