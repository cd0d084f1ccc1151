using System.Text;
using System.Text.Json;
using StrategicAlliance.Facts;

namespace StrategicAlliance.Journals;

/// <summary>Reads a journal in either file form: one JSON document or JSON Lines.</summary>
/// <remarks>The form is told from the text. All errors of a file are found in one go; nothing is thrown for bad text.</remarks>
public static class JournalReader
{
    /// <summary>The schema that this version reads and writes.</summary>
    public const string Schema = "alliance-journal/1";

    /// <summary>How many errors are listed at most.</summary>
    public const int MostErrors = 200;

    /// <summary>How deep objects may be nested.</summary>
    internal const int MostDepth = 64;

    /// <summary>Reads a journal.</summary>
    /// <param name="stream">The text in UTF-8, with or without byte order mark. It is read to its end and left open.</param>
    /// <returns>The facts, or everything that is wrong.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="stream"/> is <see langword="null"/>.</exception>
    /// <exception cref="IOException">The stream cannot be read.</exception>
    /// <example>
    /// <code>
    /// var journal = JournalReader.Read(stream);
    /// foreach (var error in journal.Errors)
    /// {
    ///     output.WriteLine(error);
    /// }
    /// </code>
    /// </example>
    public static JournalReading Read(Stream stream)
    {
        ArgumentNullException.ThrowIfNull(stream);
        var lines = new LineSource(stream);
        var journal = new JournalBuilder();
        if (lines.LooksLikeLines())
        {
            LinesReader.Read(lines, journal);
        }
        else
        {
            DocumentReader.Read(lines.Everything(), journal);
        }

        return journal.Build();
    }

    /// <summary>Reads a journal.</summary>
    /// <param name="text">The text.</param>
    /// <returns>The facts, or everything that is wrong.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is <see langword="null"/>.</exception>
    public static JournalReading Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (Bounds.FirstLoneSurrogate(text) is >= 0 and var at)
        {
            // It has no form in UTF-8, in which everything else is read.
            return new JournalReading([], [], [new JournalError("$", text.AsSpan(0, at).Count('\n') + 1, "a lone surrogate", "well-formed text")], []);
        }

        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(text));
        return Read(stream);
    }

    /// <summary>Reads a free object, to be kept with a fact as <see cref="AllianceFact.Extra"/>.</summary>
    /// <param name="json">A JSON object; comments and trailing commas are allowed and dropped.</param>
    /// <returns>The object, to the letter but for blanks between its tokens.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="json"/> is <see langword="null"/>.</exception>
    /// <exception cref="FormatException">The text is no JSON object.</exception>
    public static FreeForm ParseFreeForm(string json)
    {
        ArgumentNullException.ThrowIfNull(json);
        try
        {
            var text = CompactJson.Of(Encoding.UTF8.GetBytes(json), DocumentReader.Options);
            return text.StartsWith('{') ? new FreeForm(text) : throw new FormatException("Expected a JSON object.");
        }
        catch (JsonException exception)
        {
            throw new FormatException("Expected a JSON object.", exception);
        }
    }
}
