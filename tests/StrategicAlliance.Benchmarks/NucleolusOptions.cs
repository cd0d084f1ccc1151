using System.Globalization;

namespace StrategicAlliance.Benchmarks;

/// <summary>How the measurement of nucleoli is run.</summary>
internal sealed record NucleolusOptions
{
    /// <summary>How many games of each kind and size are solved.</summary>
    public int Rounds { get; private init; } = 9;

    /// <summary>The sizes of the games.</summary>
    public IReadOnlyList<int> Players { get; private init; } = [8, 10, 12, 14, 16, 18, 20];

    /// <summary>Reads arguments; <see langword="null"/> if one is not known.</summary>
    public static NucleolusOptions? Read(ReadOnlySpan<string> arguments)
    {
        var options = new NucleolusOptions();
        for (; arguments.Length > 0; arguments = arguments[2..])
        {
            switch (arguments)
            {
                case ["--rounds", var text, ..] when Number(text, 10_000) is { } rounds:
                    options = options with { Rounds = rounds };
                    break;
                case ["--players", var text, ..] when text.Split(',').Select(part => Number(part, 24)).ToArray() is var sizes && sizes.All(size => size is not null):
                    options = options with { Players = [.. sizes.Select(size => size!.Value)] };
                    break;
                default:
                    return null;
            }
        }

        return options;
    }

    private static int? Number(string text, int most) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= 1 && number <= most ? number : null;
}
