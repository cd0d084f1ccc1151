using System.Globalization;

namespace StrategicAlliance.Benchmarks;

/// <summary>How the measurements of trust are run.</summary>
internal sealed record TrustOptions
{
    /// <summary>The C compiler.</summary>
    public string Compiler { get; private init; } = "gcc";

    /// <summary>How often baseline and library are run in turn.</summary>
    public int Rounds { get; private init; } = 15;

    /// <summary>Reads arguments; <see langword="null"/> if one is not known.</summary>
    public static TrustOptions? Read(ReadOnlySpan<string> arguments)
    {
        var options = new TrustOptions();
        for (; arguments.Length > 0; arguments = arguments[2..])
        {
            switch (arguments)
            {
                case ["--compiler", var compiler, ..]:
                    options = options with { Compiler = compiler };
                    break;
                case ["--rounds", var text, ..] when int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var rounds) && rounds is >= 1 and <= 10_000:
                    options = options with { Rounds = rounds };
                    break;
                default:
                    return null;
            }
        }

        return options;
    }
}
