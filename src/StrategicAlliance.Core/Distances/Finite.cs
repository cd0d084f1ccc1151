using System.Runtime.CompilerServices;
using StrategicAlliance.Facts;

namespace StrategicAlliance.Distances;

/// <summary>Numbers that are neither NaN nor infinite, at both ends of a formula.</summary>
internal static class Finite
{
    public static double Given(double value, [CallerArgumentExpression(nameof(value))] string? name = null) =>
        double.IsFinite(value) ? value : throw Bounds.Outside(value, "a finite number", name);

    public static double NotNegative(double value, [CallerArgumentExpression(nameof(value))] string? name = null) =>
        double.IsFinite(value) && value >= 0 ? value : throw Bounds.Outside(value, "a finite number that is not negative", name);

    public static double Positive(double value, [CallerArgumentExpression(nameof(value))] string? name = null) =>
        double.IsFinite(value) && value > 0 ? value : throw Bounds.Outside(value, "a finite number above 0", name);

    public static double Between(double value, double least, double most, [CallerArgumentExpression(nameof(value))] string? name = null) =>
        value >= least && value <= most ? value : throw Bounds.Outside(value, FormattableString.Invariant($"a number from {least} to {most}"), name);

    /// <summary>A result; what was given was finite, so anything else is an overflow.</summary>
    public static double Result(double value) =>
        double.IsFinite(value) ? value : throw new OverflowException("The figure is larger than a number can hold.");
}
