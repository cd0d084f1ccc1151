using System.Globalization;
using System.Text;
using StrategicAlliance.Cli.Input;
using StrategicAlliance.Facts;
using StrategicAlliance.Trust;

namespace StrategicAlliance.Cli.Ratings;

/// <summary>Reads ratings from lines of comma-separated values, one at a time: a long table is never held as text.</summary>
internal sealed class RatingReader
{
    private const int MostErrors = 100;

    private readonly Dictionary<string, PartnerId> names = new(StringComparer.Ordinal);
    private readonly List<InputError> errors = [];
    private readonly List<Rating> ratings = [];
    private readonly string file;
    private RatingColumns columns;

    private RatingReader(string file, RatingColumns columns)
    {
        this.file = file;
        this.columns = columns;
    }

    /// <summary>Reads a table; standard input for <c>-</c>.</summary>
    /// <exception cref="InputException">It cannot be read, or lines of it are no ratings.</exception>
    public static RatingTable Read(string path, RatingColumns columns, Terminal terminal)
    {
        if (path.Length == 0)
        {
            throw new CommandLineException("An empty path names no file; - is standard input.");
        }

        var name = path == "-" ? "standard input" : path;
        try
        {
            using var stream = path == "-" ? terminal.Input : new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read, 1 << 16, FileOptions.SequentialScan);
            return new RatingReader(name, columns).Read(stream);
        }
        catch (DecoderFallbackException)
        {
            throw new InputException(new InputError(name, name, null, "bytes that are not UTF-8", "text in UTF-8"));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or ArgumentException)
        {
            var found = Directory.Exists(path) ? "a folder" : e is FileNotFoundException or DirectoryNotFoundException ? "nothing" : e.Message.TrimEnd('.');
            throw new InputException(new InputError(name, name, null, found, "a file that can be read"));
        }
    }

    private RatingTable Read(Stream stream)
    {
        using var text = new StreamReader(stream, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true));
        var isFirst = true;
        for (var line = 1; text.ReadLine() is { } row && errors.Count < MostErrors; line++)
        {
            if (!string.IsNullOrWhiteSpace(row))
            {
                Take(CsvRow.Fields(row), line, isFirst);
                isFirst = false;
            }
        }

        return errors.Count > 0 ? throw new InputException([.. errors]) { IsCut = errors.Count >= MostErrors }
            : ratings.Count == 0 ? throw new InputException(new InputError(file, file, null, "no rating", "a rating on every line: " + RatingColumns.Usual))
            : RatingTable.Of(ratings);
    }

    private void Take(IReadOnlyList<string>? fields, int line, bool isFirst)
    {
        if (fields is null)
        {
            Wrong(line, null, "a quotation mark that is not closed", "fields separated by commas");
            return;
        }

        if (isFirst && columns.NamesHeader)
        {
            if (columns.Under(fields) is not { } found)
            {
                Wrong(line, null, string.Join(", ", fields), columns.Expected);

                // Every other line would be wrong for the same reason.
                throw new InputException([.. errors]);
            }

            columns = found;
            return;
        }

        if (isFirst && columns.AreUsual && RatingColumns.Named(fields) is { } named)
        {
            columns = named;
            return;
        }

        if (fields.Count < columns.Count)
        {
            Wrong(line, null, string.Create(CultureInfo.InvariantCulture, $"{fields.Count} fields"), string.Create(CultureInfo.InvariantCulture, $"at least {columns.Count} fields"));
            return;
        }

        var value = Number(fields[columns.Rating]);
        if (isFirst && value is null && RatingTime.Parse(fields[columns.Time]) is null)
        {
            // Neither rating nor time: a header.
            return;
        }

        Add(fields, value, line);
    }

    private void Add(IReadOnlyList<string> fields, double? value, int line)
    {
        var source = Name(fields[columns.Source], "source", line);
        var target = Name(fields[columns.Target], "target", line);
        if (value is null)
        {
            Wrong(line, "rating", fields[columns.Rating], "a finite number");
        }

        var at = RatingTime.Parse(fields[columns.Time]);
        if (at is null)
        {
            Wrong(line, "time", fields[columns.Time], RatingTime.Expected);
        }

        if (source is { } by && target is { } about && value is { } rating && at is { } when)
        {
            ratings.Add(new Rating(by, about, rating, when));
        }
    }

    private PartnerId? Name(string text, string role, int line)
    {
        var trimmed = text.Trim();
        if (names.TryGetValue(trimmed, out var known))
        {
            return known;
        }

        if (trimmed.Length == 0 || trimmed.Any(char.IsControl))
        {
            Wrong(line, role, text, "a name that is not blank");
            return null;
        }

        return names[trimmed] = new PartnerId(trimmed);
    }

    private static double? Number(string text) =>
        double.TryParse(text.Trim(), NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && double.IsFinite(number) ? number : null;

    private void Wrong(int line, string? column, string found, string expected) =>
        errors.Add(new InputError(file, column ?? "line", line, found.Length == 0 ? "nothing" : found.Length <= 60 ? found : found[..57] + "...", expected));
}
