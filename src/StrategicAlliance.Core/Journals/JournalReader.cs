using System.Text;

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
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(text));
        return Read(stream);
    }
}
