using System.Text;
using System.Text.Json;

namespace StrategicAlliance.Journals;

/// <summary>The text that facts are read from, and the faults found in it.</summary>
internal sealed class JsonSource
{
    private const int Shown = 60;

    private static readonly UTF8Encoding Lenient = new(encoderShouldEmitUTF8Identifier: false);

    private readonly List<JournalError> errors;

    public JsonSource(List<JournalError> errors, JsonReaderOptions options)
    {
        this.errors = errors;
        Options = options;
    }

    /// <summary>The bytes; in JSON Lines, those of the line at hand.</summary>
    public ReadOnlyMemory<byte> Bytes { get; private set; }

    public JsonReaderOptions Options { get; }

    /// <summary>The line on which the bytes begin.</summary>
    public int FirstLine { get; private set; } = 1;

    public int Faults => errors.Count;

    public void Turn(ReadOnlyMemory<byte> bytes, int firstLine)
    {
        Bytes = bytes;
        FirstLine = firstLine;
    }

    public int LineAt(int offset) => FirstLine + Bytes.Span[..Math.Min(offset, Bytes.Length)].Count((byte)'\n');

    public void Fault(string path, int offset, string found, string expected)
    {
        if (errors.Count < JournalReader.MostErrors)
        {
            errors.Add(new JournalError(path, LineAt(offset), found, expected));
        }
    }

    /// <summary>Notes that the text stops being JSON.</summary>
    public void Broken(string path, int from, JsonException exception)
    {
        var line = LineAt(from) + (int)(exception.LineNumber ?? 0);
        if (errors.Count < JournalReader.MostErrors)
        {
            // The reader tells what went wrong in its message only: too deep, or open objects or lists where the text ends.
            var deep = exception.Message.Contains("maximum configured depth", StringComparison.Ordinal);
            var cut = exception.Message.Contains("end of the JSON payload", StringComparison.Ordinal);
            var (found, expected) = (deep, cut) switch
            {
                (true, _) => (FormattableString.Invariant($"objects more than {Options.MaxDepth} deep"), FormattableString.Invariant($"at most {Options.MaxDepth}")),
                (_, true) => ("the end of the text", "what is open to be closed"),
                _ => (FormattableString.Invariant($"text that is no JSON at byte {exception.BytePositionInLine ?? 0} of the line"), "JSON"),
            };
            errors.Add(new JournalError(path, line, found, expected));
        }
    }

    public string Show(int start, int end)
    {
        var span = Bytes.Span[start..end];
        var text = Lenient.GetString(span.Length > Shown * 4 ? span[..(Shown * 4)] : span).ReplaceLineEndings(" ");
        return JournalError.Shortened(text, Shown);
    }

    /// <summary>Reads the object between two offsets.</summary>
    public JsonFactReader Object(int start, int end, string path) => new(this, start, end, path);

    public static string At(string path, int index) => FormattableString.Invariant($"{path}[{index}]");
}
