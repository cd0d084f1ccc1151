using System.Runtime.CompilerServices;
using StrategicAlliance.Facts;

namespace StrategicAlliance.Simulation;

/// <summary>What settings of simulations must satisfy; not a number and infinities never do.</summary>
internal static class Ranges
{
    public static double Fraction(double value, [CallerMemberName] string? name = null) =>
        value is >= 0 and <= 1 ? value : throw Bounds.Outside(value, Bounds.Fraction, name);

    public static double Positive(double value, [CallerMemberName] string? name = null) =>
        value > 0 && double.IsFinite(value) ? value : throw Bounds.Outside(value, "a finite number above 0", name);

    public static double NotNegative(double value, [CallerMemberName] string? name = null) =>
        value >= 0 && double.IsFinite(value) ? value : throw Bounds.Outside(value, "a finite number that is not negative", name);

    public static double Between(double value, double least, double most, [CallerMemberName] string? name = null) =>
        value >= least && value <= most ? value : throw Bounds.Outside(value, FormattableString.Invariant($"a number from {least} to {most}"), name);

    public static int Whole(int value, int least, int most, [CallerMemberName] string? name = null) =>
        value >= least && value <= most ? value : throw Bounds.Outside(value, FormattableString.Invariant($"a whole number from {least} to {most}"), name);

    public static int? Cores(int? value, [CallerMemberName] string? name = null) => value is { } given ? Bounds.Count(given, 1, name) : null;
}
