using System.Globalization;

namespace StrategicAlliance.Benchmarks;

/// <summary>How a measurement over one or more sizes is run.</summary>
/// <param name="Rounds">How often baseline and library are run in turn.</param>
/// <param name="Sizes">How much there is to do.</param>
internal sealed record RoundsOptions(int Rounds, IReadOnlyList<int> Sizes)
{
    private const int MostRounds = 10_000;
    private const int MostItems = 10_000_000;

    /// <summary>Reads arguments; <see langword="null"/> if one is not known.</summary>
    public static RoundsOptions? Read(ReadOnlySpan<string> arguments, int rounds, params IReadOnlyList<int> sizes)
    {
        var options = new RoundsOptions(rounds, sizes);
        for (; arguments.Length > 0; arguments = arguments[2..])
        {
            switch (arguments)
            {
                case ["--rounds", var text, ..] when Number(text, MostRounds) is { } stated:
                    options = options with { Rounds = stated };
                    break;
                case ["--sizes", var text, ..] when sizes.Count > 0 && text.Split(',').Select(part => Number(part, MostItems)).ToArray() is var stated && stated.All(size => size is not null):
                    options = options with { Sizes = [.. stated.Select(size => size!.Value)] };
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
