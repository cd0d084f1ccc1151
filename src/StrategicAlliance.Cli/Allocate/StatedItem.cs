using System.Globalization;
using StrategicAlliance.Cli.Input;

namespace StrategicAlliance.Cli.Allocate;

/// <summary>Members of the items of a list that must be there: numbers, and names, which may be written as numbers.</summary>
internal static class StatedItem
{
    /// <summary>A name: text, or a number.</summary>
    public static string? Name(InputValue? value) => value is { IsNumber: true } ? value.Number()?.ToString("R", CultureInfo.InvariantCulture) : value?.Text();

    /// <summary>A name that must be there.</summary>
    public static string? Name(InputValue item, string member) => Name(Member(item, member));

    /// <summary>A finite number that must be there.</summary>
    public static double? Number(InputValue item, string member) => Member(item, member)?.Number();

    private static InputValue? Member(InputValue item, string member) => item.IsObject() ? item.Member(member) ?? item.Wrong<InputValue>($"an object with the member '{member}'") : null;
}
