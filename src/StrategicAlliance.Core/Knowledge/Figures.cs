using System.Globalization;
using System.Runtime.CompilerServices;
using StrategicAlliance.Facts;

namespace StrategicAlliance.Knowledge;

/// <summary>What the figures of a model must satisfy.</summary>
internal static class Figures
{
    public static double Fraction(double value, [CallerArgumentExpression(nameof(value))] string? name = null) =>
        value is >= 0 and <= 1 ? value : throw Bounds.Outside(value, Bounds.Fraction, name);

    public static double NotNegative(double value, [CallerArgumentExpression(nameof(value))] string? name = null) =>
        value >= 0 && double.IsFinite(value) ? value : throw Bounds.Outside(value, Bounds.NotNegative, name);

    /// <summary>An exponent that does not make experience costly.</summary>
    public static double Exponent(double value, [CallerArgumentExpression(nameof(value))] string? name = null) =>
        value <= 0 && double.IsFinite(value) ? value : throw Bounds.Outside(value, "an exponent of 0 or less: costs fall as knowledge grows", name);

    /// <summary>A result that fits a <see cref="double"/>; what does not is not known.</summary>
    public static double? Finite(double value) => double.IsFinite(value) ? value : null;

    public static string Text(double value) => value.ToString("0.######", CultureInfo.InvariantCulture);
}
