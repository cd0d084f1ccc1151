using System.Text;

namespace StrategicAlliance.Cli;

/// <summary>The three streams of the process, and whether people may be shown colour on them.</summary>
internal sealed class Terminal
{
    /// <summary>Streams to work on.</summary>
    public Terminal(Stream input, Stream output, TextWriter error)
    {
        Input = input;
        Output = output;
        Error = error;
    }

    /// <summary>Where input comes from when no file is named.</summary>
    public Stream Input { get; }

    /// <summary>Where answers go, and nothing else.</summary>
    public Stream Output { get; }

    /// <summary>Where everything else goes.</summary>
    public TextWriter Error { get; }

    /// <summary>How answers are coloured.</summary>
    public Ink OutputInk { get; init; } = Ink.None;

    /// <summary>How everything else is coloured.</summary>
    public Ink ErrorInk { get; init; } = Ink.None;

    /// <summary>Whether a person may be typing the input.</summary>
    public bool IsTypedIn { get; init; }

    /// <summary>The streams of this process. Text is UTF-8 whatever the locale.</summary>
    public static Terminal OfProcess() =>
        new(
            Console.OpenStandardInput(),
            Console.OpenStandardOutput(),
            new StreamWriter(Console.OpenStandardError(), new UTF8Encoding(false)) { AutoFlush = true, NewLine = "\n" })
        {
            OutputInk = Ink.For(Console.IsOutputRedirected),
            ErrorInk = Ink.For(Console.IsErrorRedirected),
            IsTypedIn = !Console.IsInputRedirected,
        };
}
