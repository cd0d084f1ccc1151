using System.Globalization;
using StrategicAlliance.Facts;

namespace StrategicAlliance.Simulation;

/// <summary>Results as tidy rows: every column a variable, every row an observation (Wickham 2014, Tidy Data, J Stat Softw 59(10)).</summary>
/// <remarks>Immutable; safe to share between threads. Two tables are equal when their columns and values are.</remarks>
public sealed record TidyTable
{
    /// <summary>A table.</summary>
    /// <param name="columns">The names of the columns; at least one, none twice.</param>
    /// <param name="rows">The rows; each has a value for every column, and a column holds values of one type.</param>
    /// <exception cref="ArgumentNullException">An argument is, or holds, <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">There is no column, a name is blank or given twice, a row is too long or too short, or a column mixes types.</exception>
    public TidyTable(ValueList<string> columns, IEnumerable<ValueList<TidyValue>> rows)
    {
        Columns = Bounds.Given(columns);
        ArgumentNullException.ThrowIfNull(rows);
        Rows = rows.ToValueList();
        if (columns.Count == 0 || columns.Any(string.IsNullOrWhiteSpace) || columns.Distinct(StringComparer.Ordinal).Count() < columns.Count)
        {
            throw new ArgumentException("Expected names that are not blank and differ; at least one.", nameof(columns));
        }

        var types = new Type?[columns.Count];
        for (var row = 0; row < Rows.Count; row++)
        {
            if (Wrong(row, types) is { } found)
            {
                throw new ArgumentException(found, nameof(rows));
            }
        }
    }

    /// <summary>The names of the columns.</summary>
    public ValueList<string> Columns { get; }

    /// <summary>The rows; their values stand in the order of <see cref="Columns"/>.</summary>
    public ValueList<ValueList<TidyValue>> Rows { get; }

    /// <summary>The values of a column, from the first row to the last.</summary>
    /// <param name="name">The name of the column.</param>
    /// <returns>One value a row.</returns>
    /// <exception cref="ArgumentException">There is no such column.</exception>
    public IEnumerable<TidyValue> Column(string name)
    {
        var index = Columns.TakeWhile(column => !string.Equals(column, name, StringComparison.Ordinal)).Count();
        return index < Columns.Count
            ? Rows.Select(row => row[index])
            : throw new ArgumentException($"There is no column '{name}'; there are {string.Join(", ", Columns)}.", nameof(name));
    }

    /// <summary>The table as comma-separated values (RFC 4180), with the names in the first line and line feeds between lines.</summary>
    /// <returns>The text; see <see cref="WriteCsv"/>.</returns>
    public string ToCsv()
    {
        using var text = new StringWriter(CultureInfo.InvariantCulture);
        WriteCsv(text);
        return text.ToString();
    }

    /// <summary>Writes the table as comma-separated values (RFC 4180), with the names in the first line.</summary>
    /// <param name="writer">Where to; stays open.</param>
    /// <remarks>Numbers are written so that reading them gives the same number, in no culture; days as <c>yyyy-MM-dd</c>; what is not known as an empty
    /// cell. Text that a spreadsheet would take for a formula (it begins with <c>= + - @</c>, a tab or a carriage return) is preceded by an apostrophe; negative
    /// numbers stay numbers. Every line ends with a line feed.</remarks>
    /// <exception cref="ArgumentNullException"><paramref name="writer"/> is <see langword="null"/>.</exception>
    public void WriteCsv(TextWriter writer)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.Write(string.Join(',', Columns.Select(TidyValue.Csv)) + "\n");
        foreach (var row in Rows)
        {
            writer.Write(string.Join(',', row.Select(value => value.ToCsv())) + "\n");
        }
    }

    /// <summary>The names of the columns and the number of rows.</summary>
    /// <returns>For people.</returns>
    public override string ToString() => FormattableString.Invariant($"{string.Join(", ", Columns)}: {Rows.Count} rows");

    private string? Wrong(int row, Type?[] types)
    {
        if (Rows[row]?.Count != Columns.Count)
        {
            return FormattableString.Invariant($"Row {row} has {Rows[row]?.Count ?? 0} values; expected {Columns.Count}.");
        }

        for (var column = 0; column < types.Length; column++)
        {
            var type = Rows[row][column].Type;
            if (type is not null && (types[column] ??= type) != type)
            {
                return FormattableString.Invariant($"Column '{Columns[column]}' holds {types[column]!.Name}; row {row} has {type.Name}.");
            }
        }

        return null;
    }
}
