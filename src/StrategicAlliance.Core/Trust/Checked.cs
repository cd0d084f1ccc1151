using System.Runtime.CompilerServices;
using StrategicAlliance.Facts;

namespace StrategicAlliance.Trust;

/// <summary>What the numbers of this room must satisfy. Written so that NaN and infinities are refused.</summary>
internal static class Checked
{
    /// <summary>More evidence than any ledger holds; what is stated above it counts as this much.</summary>
    public const decimal MostEvidence = 1_000_000_000_000m;

    public static double Probability(double value, [CallerArgumentExpression(nameof(value))] string? name = null) =>
        value is >= 0 and <= 1 ? value : throw Bounds.Outside(value, "a number from 0 to 1", name);

    public static double Amount(double value, [CallerArgumentExpression(nameof(value))] string? name = null) =>
        value >= 0 && double.IsFinite(value) ? value : throw Bounds.Outside(value, "a finite number that is not negative", name);

    public static double AboveZero(double value, [CallerArgumentExpression(nameof(value))] string? name = null) =>
        value > 0 && double.IsFinite(value) ? value : throw Bounds.Outside(value, "a finite number above 0", name);

    public static double Between(double value, double least, double most, [CallerArgumentExpression(nameof(value))] string? name = null) =>
        value >= least && value <= most ? value : throw Bounds.Outside(value, FormattableString.Invariant($"a number from {least} to {most}"), name);

    public static decimal Evidence(decimal value, [CallerArgumentExpression(nameof(value))] string? name = null) =>
        value is >= 0 and <= MostEvidence ? value : throw Bounds.Outside(value, FormattableString.Invariant($"an amount of evidence from 0 to {MostEvidence}"), name);
}
