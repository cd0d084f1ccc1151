namespace StrategicAlliance.Cli.Ratings;

/// <summary>Which column of a table of ratings holds what.</summary>
internal sealed class RatingColumns
{
    /// <summary>The columns of a table without a header, unless the command line says otherwise.</summary>
    public const string Usual = "source,target,rating,time";

    private static readonly string[] Roles = Usual.Split(',');

    private readonly string[] labels;

    private RatingColumns(string[] labels) => this.labels = labels;

    /// <summary>How many columns a row has at least.</summary>
    public int Count { get; private init; }

    /// <summary>The column of who rates, from 0.</summary>
    public int Source { get; private init; }

    /// <summary>The column of who is rated, from 0.</summary>
    public int Target { get; private init; }

    /// <summary>The column of the rating, from 0.</summary>
    public int Rating { get; private init; }

    /// <summary>The column of the time, from 0.</summary>
    public int Time { get; private init; }

    /// <summary>Whether the names are those of a header: the four columns in the order source, target, rating, time.</summary>
    public bool NamesHeader => Count == 0;

    /// <summary>Whether the columns are the usual ones, which a header of the same names in another order puts right.</summary>
    public bool AreUsual => labels.SequenceEqual(Roles, StringComparer.Ordinal) && (Source, Target, Rating, Time) == (0, 1, 2, 3);

    /// <summary>Reads what the command line says.</summary>
    /// <exception cref="CommandLineException">It does not name the four columns.</exception>
    public static RatingColumns Parse(string text)
    {
        var names = text.Split(',', StringSplitOptions.TrimEntries);
        if (Roles.All(role => names.Count(name => string.Equals(name, role, StringComparison.Ordinal)) == 1))
        {
            return At(names, Roles)!;
        }

        return names.Length == Roles.Length && names.All(name => name.Length > 0) && names.Distinct(StringComparer.Ordinal).Count() == Roles.Length
            ? new RatingColumns(names)
            : throw new CommandLineException($"'{text}' does not name the columns. --columns takes source, target, rating and time once each in the order of the file, other names for columns to skip; or the four names of the header that stand for them.");
    }

    /// <summary>The columns under a header; <see langword="null"/> if it lacks one.</summary>
    public RatingColumns? Under(IReadOnlyList<string> header) => At(header, labels);

    /// <summary>The columns under a header that names source, target, rating and time itself; <see langword="null"/> if it does not.</summary>
    public static RatingColumns? Named(IReadOnlyList<string> header) => At([.. header.Select(name => name.Trim().ToLowerInvariant())], Roles);

    /// <summary>What the header should hold.</summary>
    public string Expected => "a header with " + string.Join(", ", labels);

    private static RatingColumns? At(IReadOnlyList<string> columns, string[] names)
    {
        var places = names.Select(name => columns.ToList().FindIndex(column => string.Equals(column.Trim(), name, StringComparison.Ordinal))).ToArray();
        return places.Contains(-1)
            ? null
            : new RatingColumns(names) { Count = places.Max() + 1, Source = places[0], Target = places[1], Rating = places[2], Time = places[3] };
    }
}
