using System.Text;

namespace StrategicAlliance.Cli.Answers;

/// <summary>Text for people, wrapped at a width. Whatever is put on it is made fit for a terminal first.</summary>
internal sealed class TextPage(Ink ink, int width)
{
    private const string Gap = "  ";
    private const int MostLead = 40;

    private readonly StringBuilder text = new();

    /// <summary>Begins with what the page is about, and something that belongs to the right of it.</summary>
    public TextPage Title(string title, string right)
    {
        var shown = Printable.Short(title, Math.Max(20, width - right.Length - Gap.Length));
        return Line(ink.Name(shown) + new string(' ', Math.Max(Gap.Length, width - shown.Length - right.Length)) + right);
    }

    /// <summary>Begins a section.</summary>
    public TextPage Heading(string heading) => Heading(heading, string.Empty);

    /// <summary>Begins a section with an answer beside its heading.</summary>
    public TextPage Heading(string heading, string answer)
    {
        if (text.Length > 0)
        {
            text.Append('\n');
        }

        return Line(ink.Name(Printable.OneLine(heading)) + (answer.Length == 0 ? string.Empty : Gap + Printable.OneLine(answer)));
    }

    /// <summary>An empty line.</summary>
    public TextPage Blank() => Line(string.Empty);

    /// <summary>A paragraph.</summary>
    public TextPage Paragraph(string paragraph) => Wrap(string.Empty, string.Empty, paragraph);

    /// <summary>A paragraph set in.</summary>
    public TextPage Inset(string paragraph) => Wrap(Gap, Gap, paragraph);

    /// <summary>A paragraph set in by some blanks, of at most so many letters.</summary>
    public TextPage Told(string indent, string paragraph, int most) => Wrap(indent, indent, Printable.Short(paragraph, most));

    /// <summary>A line that is cut where the width ends.</summary>
    public TextPage Cut(string indent, string line) => Line(indent + Printable.Short(line, width - indent.Length));

    /// <summary>A line as it is, however long: a command to be copied, for one.</summary>
    public TextPage Whole(string line) => Line(Gap + Printable.OneLine(line));

    /// <summary>Rows of names and what is to be said of them; the last cell is wrapped beside the others.</summary>
    /// <param name="rows">Rows of equal length.</param>
    public TextPage Rows(params IReadOnlyList<IReadOnlyList<string>> rows)
    {
        if (rows.Count == 0)
        {
            return this;
        }

        // Names of any length must leave room for what is said of them.
        var most = Math.Min(MostLead, width / 2);
        var lead = rows[0].Count - 1;
        var cells = rows.Select(row => row.Take(lead).Select(cell => Printable.Short(cell, most)).ToArray()).ToArray();
        var widths = Enumerable.Range(0, lead).Select(column => cells.Max(row => row[column].Length)).ToArray();
        for (var i = 0; i < rows.Count; i++)
        {
            var plain = Gap + string.Concat(cells[i].Select((cell, column) => cell.PadRight(widths[column]) + Gap));
            Wrap(plain, new string(' ', plain.Length), rows[i][lead]);
        }

        return this;
    }

    /// <summary>The text; lines end with a line feed.</summary>
    public override string ToString() => text.ToString();

    private TextPage Wrap(string first, string next, string paragraph)
    {
        var room = Math.Max(20, width - first.Length);
        var line = new StringBuilder();
        var indent = first;
        foreach (var word in Printable.OneLine(paragraph).Split(' ', StringSplitOptions.RemoveEmptyEntries).SelectMany(word => Pieces(word, room)))
        {
            if (line.Length > 0 && line.Length + 1 + word.Length > room)
            {
                Line(indent + line);
                line.Clear();
                indent = next;
            }

            line.Append(line.Length > 0 ? " " : string.Empty).Append(word);
        }

        return Line(indent + line);
    }

    private static IEnumerable<string> Pieces(string word, int room)
    {
        while (word.Length > room)
        {
            var cut = char.IsHighSurrogate(word[room - 1]) ? room - 1 : room;
            yield return word[..cut];
            word = word[cut..];
        }

        yield return word;
    }

    private TextPage Line(string line)
    {
        text.Append(line.TrimEnd(' ')).Append('\n');
        return this;
    }
}
