using System.Text.Json;

namespace StrategicAlliance.Journals;

/// <summary>Hands out a stream line by line without ever holding more than the longest line.</summary>
internal sealed class LineSource
{
    private readonly Stream stream;
    private byte[] buffer = new byte[64 * 1024];
    private int start;
    private int filled;
    private int line;
    private bool ended;

    public LineSource(Stream stream)
    {
        this.stream = stream;
        while (filled < 3 && Fill())
        {
        }

        if (buffer.AsSpan(0, filled).StartsWith("\uFEFF"u8))
        {
            start = 3;
        }
    }

    /// <summary>Whether the first line that is not blank is a fact of its own, and not the beginning of a document.</summary>
    public bool LooksLikeLines()
    {
        int from;
        while ((from = buffer.AsSpan(start, filled - start).IndexOfAnyExcept(" \t\r\n"u8)) < 0 && Fill())
        {
        }

        if (from < 0)
        {
            return false;
        }

        int length;
        while ((length = buffer.AsSpan(start + from, filled - start - from).IndexOf((byte)'\n')) < 0 && Fill())
        {
        }

        var first = buffer.AsSpan(start + from, length < 0 ? filled - start - from : length);
        return BeginsWithFact(first);
    }

    /// <summary>The next line without its end.</summary>
    public bool TryNext(out ReadOnlyMemory<byte> text, out int number)
    {
        int length;
        var scanned = 0;
        while ((length = buffer.AsSpan(start + scanned, filled - start - scanned).IndexOf((byte)'\n')) < 0)
        {
            scanned = filled - start;
            if (!Fill())
            {
                break;
            }
        }

        text = buffer.AsMemory(start, length < 0 ? filled - start : scanned + length);
        number = ++line;
        if (length < 0)
        {
            start = filled;
            return text.Length > 0;
        }

        start += scanned + length + 1;
        return true;
    }

    /// <summary>All that is left.</summary>
    public ReadOnlyMemory<byte> Everything()
    {
        while (Fill())
        {
        }

        return buffer.AsMemory(start, filled - start);
    }

    private static bool BeginsWithFact(ReadOnlySpan<byte> text)
    {
        var reader = new Utf8JsonReader(text, isFinalBlock: false, new JsonReaderState(new() { CommentHandling = JsonCommentHandling.Skip, MaxDepth = JournalReader.MostDepth }));
        var isFact = false;
        try
        {
            while (reader.Read())
            {
                // A whole object on one line that is no document is taken for a fact, so that its faults are told as a fact's.
                isFact |= reader is { TokenType: JsonTokenType.EndObject, CurrentDepth: 0 } && reader.BytesConsumed > 2;
                if (reader.TokenType == JsonTokenType.PropertyName && reader.CurrentDepth == 1)
                {
                    if (reader.ValueTextEquals("schema") || reader.ValueTextEquals("facts"))
                    {
                        return false;
                    }

                    isFact |= reader.ValueTextEquals("fact");
                }
            }
        }
        catch (JsonException)
        {
            // Broken text is told where it is read; what was seen up to here decides.
        }

        return isFact;
    }

    private bool Fill()
    {
        if (ended)
        {
            return false;
        }

        if (start > 0)
        {
            buffer.AsSpan(start, filled - start).CopyTo(buffer);
            filled -= start;
            start = 0;
        }

        if (filled == buffer.Length)
        {
            Array.Resize(ref buffer, buffer.Length * 2);
        }

        var count = stream.Read(buffer, filled, buffer.Length - filled);
        filled += count;
        ended = count == 0;
        return !ended;
    }
}
