using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using StrategicAlliance.Facts;

namespace StrategicAlliance.Journals;

/// <summary>Writes facts as a journal. What was read is written back with the same content; <c>x</c> and unknown kinds to the letter.</summary>
public static class JournalWriter
{
    // Readable in any script; the text is a file, never a part of a web page.
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Writes a journal in UTF-8 without byte order mark, one fact a line in either form.</summary>
    /// <param name="facts">The facts in the order in which they were written.</param>
    /// <param name="stream">Where to; left open.</param>
    /// <param name="form">The form of the file.</param>
    /// <exception cref="ArgumentNullException">An argument is, or holds, <see langword="null"/>.</exception>
    /// <exception cref="ArgumentOutOfRangeException">There is no such form.</exception>
    /// <exception cref="IOException">The stream cannot be written.</exception>
    public static void Write(IEnumerable<AllianceFact> facts, Stream stream, JournalForm form)
    {
        ArgumentNullException.ThrowIfNull(facts);
        ArgumentNullException.ThrowIfNull(stream);
        var (begin, between, end) = form switch
        {
            JournalForm.Document => ("{ \"schema\": \"" + JournalReader.Schema + "\",\n  \"facts\": [\n    ", ",\n    ", "\n  ] }\n"),
            JournalForm.Lines => (string.Empty, "\n", "\n"),
            _ => throw new ArgumentOutOfRangeException(nameof(form), form, "Expected Document or Lines."),
        };
        var separator = begin;
        var buffer = new ArrayBufferWriter<byte>();
        using var json = new Utf8JsonWriter(buffer, Options);
        var writer = new JsonFactWriter(json);
        foreach (var fact in facts)
        {
            ArgumentNullException.ThrowIfNull(fact, nameof(facts));
            stream.Write(Encoding.UTF8.GetBytes(separator));
            separator = between;
            writer.Fact(fact);
            json.Flush();
            stream.Write(buffer.WrittenSpan);
            buffer.ResetWrittenCount();
            json.Reset();
        }

        stream.Write(Encoding.UTF8.GetBytes(ReferenceEquals(separator, begin) ? begin + end.TrimStart('\n') : end));
    }

    /// <summary>The journal as text.</summary>
    /// <param name="facts">The facts in the order in which they were written.</param>
    /// <param name="form">The form of the text.</param>
    /// <returns>The text.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="facts"/> is, or holds, <see langword="null"/>.</exception>
    /// <exception cref="ArgumentOutOfRangeException">There is no such form.</exception>
    public static string ToText(IEnumerable<AllianceFact> facts, JournalForm form)
    {
        using var stream = new MemoryStream();
        Write(facts, stream, form);
        return Encoding.UTF8.GetString(stream.GetBuffer(), 0, (int)stream.Length);
    }
}
