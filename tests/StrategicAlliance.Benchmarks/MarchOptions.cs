using System.Globalization;

namespace StrategicAlliance.Benchmarks;

/// <summary>How the March measurement is run.</summary>
internal sealed record MarchOptions
{
    /// <summary>The C compiler.</summary>
    public string Compiler { get; private init; } = "gcc";

    /// <summary>How often baseline and library are run in turn.</summary>
    public int Rounds { get; private init; } = 5;

    /// <summary>Histories of the baseline per round; the library runs ten times as many, to be measured as long.</summary>
    public int Histories { get; private init; } = 2_000;

    /// <summary>Reads arguments; <see langword="null"/> if one is not known.</summary>
    public static MarchOptions? Read(ReadOnlySpan<string> arguments)
    {
        var options = new MarchOptions();
        for (; arguments.Length > 0; arguments = arguments[2..])
        {
            switch (arguments)
            {
                case ["--compiler", var compiler, ..]:
                    options = options with { Compiler = compiler };
                    break;
                case ["--rounds", var text, ..] when Count(text) is { } rounds:
                    options = options with { Rounds = rounds };
                    break;
                case ["--histories", var text, ..] when Count(text) is { } histories:
                    options = options with { Histories = histories };
                    break;
                default:
                    return null;
            }
        }

        return options;
    }

    private static int? Count(string text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var count) && count is >= 1 and <= 100_000 ? count : null;
}
