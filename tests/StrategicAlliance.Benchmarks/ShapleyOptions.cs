using System.Globalization;

namespace StrategicAlliance.Benchmarks;

/// <summary>How the measurement of values over a full table is run.</summary>
internal sealed record ShapleyOptions
{
    /// <summary>How often the sum and the values are computed in turn.</summary>
    public int Rounds { get; private init; } = 25;

    /// <summary>The sizes of the games.</summary>
    public IReadOnlyList<int> Players { get; private init; } = [20, 25];

    /// <summary>Reads arguments; <see langword="null"/> if one is not known.</summary>
    public static ShapleyOptions? Read(ReadOnlySpan<string> arguments)
    {
        var options = new ShapleyOptions();
        for (; arguments.Length > 0; arguments = arguments[2..])
        {
            switch (arguments)
            {
                case ["--rounds", var text, ..] when Number(text, 10_000) is { } rounds:
                    options = options with { Rounds = rounds };
                    break;
                case ["--players", var text, ..] when text.Split(',').Select(part => Number(part, 28)).ToArray() is var sizes && sizes.All(size => size is not null):
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
