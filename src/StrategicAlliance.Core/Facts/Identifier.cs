using System.Runtime.CompilerServices;

namespace StrategicAlliance.Facts;

/// <summary>What the text of every id must satisfy.</summary>
internal static class Identifier
{
    public const string Expected = "an id: text that is not blank and has no control character";

    public static bool IsValid(string? value)
    {
        if (string.IsNullOrWhiteSpace(value))
        {
            return false;
        }

        foreach (var c in value)
        {
            if (char.IsControl(c))
            {
                return false;
            }
        }

        return Bounds.IsWellFormed(value);
    }

    public static string Checked(string value, [CallerArgumentExpression(nameof(value))] string? name = null)
    {
        ArgumentNullException.ThrowIfNull(value, name);
        return IsValid(value) ? value : throw new ArgumentException($"'{value}' is not {Expected}.", name);
    }

    public static string Held(string? value) =>
        value ?? throw new InvalidOperationException("This id is the default value of its type and names nothing.");
}
