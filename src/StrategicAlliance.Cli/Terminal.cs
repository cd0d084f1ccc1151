using System.Text;

namespace StrategicAlliance.Cli;

/// <summary>The three streams of the process, and whether people may be shown colour on them.</summary>
internal sealed class Terminal
{
    /// <summary>How many letters fit on a line where nobody says.</summary>
    public const int UsualWidth = 100;

    private const int LeastWidth = 40;
    private const int MostWidth = 140;

    /// <summary>Streams to work on. Text is UTF-8 whatever the locale.</summary>
    public Terminal(Stream input, Stream output, Stream error)
    {
        Input = input;
        Output = new GuardedStream(output, static e => throw new AnswerNotWrittenException(e));

        // Where even errors cannot be told, the exit status tells.
        Error = new StreamWriter(new GuardedStream(error, static _ => { }), new UTF8Encoding(false)) { AutoFlush = true, NewLine = "\n" };
    }

    /// <summary>Where input comes from when no file is named.</summary>
    public Stream Input { get; }

    /// <summary>Where answers go, and nothing else. Writing throws <see cref="AnswerNotWrittenException"/> and nothing else.</summary>
    public Stream Output { get; }

    /// <summary>Where everything else goes. Writing never throws.</summary>
    public TextWriter Error { get; }

    /// <summary>How answers are coloured.</summary>
    public Ink OutputInk { get; init; } = Ink.None;

    /// <summary>How everything else is coloured.</summary>
    public Ink ErrorInk { get; init; } = Ink.None;

    /// <summary>Whether a person may be typing the input.</summary>
    public bool IsTypedIn { get; init; }

    /// <summary>Whether somebody watches the lines on <see cref="Error"/>, so that they may be told that something takes time.</summary>
    public bool ShowsProgress { get; init; }

    /// <summary>Whether the output goes to a file or a program.</summary>
    public bool IsOutputRedirected { get; init; }

    /// <summary>How many letters fit on a line of the output.</summary>
    /// <value>The default is 100.</value>
    public int Width { get; init; } = UsualWidth;

    /// <summary>The streams of this process.</summary>
    public static Terminal OfProcess() =>
        new(Console.OpenStandardInput(), Console.OpenStandardOutput(), Console.OpenStandardError())
        {
            OutputInk = Ink.For(Console.IsOutputRedirected),
            ErrorInk = Ink.For(Console.IsErrorRedirected),
            IsTypedIn = !Console.IsInputRedirected,
            IsOutputRedirected = Console.IsOutputRedirected,
            ShowsProgress = !Console.IsErrorRedirected,
            Width = Console.IsOutputRedirected ? UsualWidth : WindowWidth(),
        };

    // Lines longer than this are hard to read, and some terminals say that they have no width.
    private static int WindowWidth()
    {
        try
        {
            return Console.WindowWidth is >= LeastWidth and var columns ? Math.Min(columns, MostWidth) : UsualWidth;
        }
        catch (Exception e) when (e is IOException or PlatformNotSupportedException)
        {
            return UsualWidth;
        }
    }
}
