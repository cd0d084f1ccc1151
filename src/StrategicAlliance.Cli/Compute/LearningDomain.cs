using System.Globalization;

namespace StrategicAlliance.Cli.Compute;

/// <summary>Why a number of a learning model is outside what the model is defined for.</summary>
internal static class LearningDomain
{
    /// <summary>The first reason; <see langword="null"/> if every number is a fraction.</summary>
    public static string? NoFraction(params (string Name, decimal? Value)[] numbers) =>
        First(numbers, value => value is < 0 or > 1, "a fraction from 0 to 1");

    /// <summary>The first reason; <see langword="null"/> if no number is negative.</summary>
    public static string? Negative(params (string Name, decimal? Value)[] numbers) => First(numbers, value => value < 0, "a number that is not negative");

    private static string? First((string Name, decimal? Value)[] numbers, Func<decimal, bool> isOutside, string expected)
    {
        foreach (var (name, value) in numbers)
        {
            if (value is { } given && isOutside(given))
            {
                return string.Create(CultureInfo.InvariantCulture, $"{name} is {given}; expected {expected}.");
            }
        }

        return null;
    }
}
