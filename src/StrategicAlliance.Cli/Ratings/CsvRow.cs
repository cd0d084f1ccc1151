using System.Text;

namespace StrategicAlliance.Cli.Ratings;

/// <summary>Takes a line of comma-separated values apart (RFC 4180, without fields of several lines).</summary>
internal static class CsvRow
{
    /// <summary>The fields; <see langword="null"/> if a quotation mark is not closed.</summary>
    public static IReadOnlyList<string>? Fields(string line)
    {
        if (!line.Contains('"', StringComparison.Ordinal))
        {
            return line.Split(',');
        }

        var (fields, field, quoted) = (new List<string>(), new StringBuilder(), false);
        for (var i = 0; i < line.Length; i++)
        {
            var letter = line[i];
            if (letter == '"' && quoted && i + 1 < line.Length && line[i + 1] == '"')
            {
                field.Append('"');
                i++;
            }
            else if (letter == '"')
            {
                quoted = !quoted;
            }
            else if (letter == ',' && !quoted)
            {
                fields.Add(field.ToString());
                field.Clear();
            }
            else
            {
                field.Append(letter);
            }
        }

        fields.Add(field.ToString());
        return quoted ? null : fields;
    }
}
