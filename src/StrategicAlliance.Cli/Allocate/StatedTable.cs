using StrategicAlliance.Cli.Input;

namespace StrategicAlliance.Cli.Allocate;

/// <summary>A table of numbers as it is written: rows and columns by name (objects) or by place (lists).</summary>
internal sealed class StatedTable
{
    private readonly IReadOnlyList<IReadOnlyList<(string? Name, double Number)>> rows;
    private readonly InputValue at;

    private StatedTable(InputValue at, IReadOnlyList<string>? names, IReadOnlyList<IReadOnlyList<(string? Name, double Number)>> rows)
    {
        this.at = at;
        RowNames = names;
        this.rows = rows;
        ColumnNames = rows.Count > 0 && rows.All(row => row.All(cell => cell.Name is not null))
            ? [.. rows.SelectMany(row => row.Select(cell => cell.Name!)).Distinct(StringComparer.Ordinal)]
            : null;
    }

    /// <summary>The names of the rows; <see langword="null"/> if they stand in a list.</summary>
    public IReadOnlyList<string>? RowNames { get; }

    /// <summary>The names of the columns; <see langword="null"/> if they stand in lists.</summary>
    public IReadOnlyList<string>? ColumnNames { get; }

    public int Rows => rows.Count;

    public int Columns => ColumnNames?.Count ?? (rows.Count == 0 ? 0 : rows.Max(row => row.Count));

    /// <summary>Reads one; a row that is a single number has one column.</summary>
    public static StatedTable? Read(InputValue? value)
    {
        if (value is null)
        {
            return null;
        }

        var stated = value.IsList ? value.Items()?.Select(item => (Name: (string?)null, Value: item)) : value.Members()?.Select(member => (Name: (string?)member.Name, member.Value));
        var read = stated?.Select(row => (row.Name, Cells: Row(row.Value))).ToArray();
        return read is null || read.Any(row => row.Cells is null) ? null : new StatedTable(value, value.IsList ? null : [.. read.Select(row => row.Name!)], [.. read.Select(row => row.Cells!)]);
    }

    /// <summary>Rows as columns.</summary>
    public StatedTable Turned()
    {
        var turned = ColumnNames is { } names
            ? names.Select(name => Column(cell => cell == name, _ => false))
            : Enumerable.Range(0, Columns).Select(place => Column(_ => false, at => at == place));
        return new StatedTable(at, ColumnNames, [.. turned]);
    }

    /// <summary>The numbers in the order of these rows and columns; notes an error for one that is missing, if it must be there, for a
    /// stranger, and for a length that does not fit.</summary>
    public double[][]? Of(IReadOnlyList<string> rowNames, IReadOnlyList<string> columnNames, bool missingIsZero)
    {
        var stranger = (RowNames ?? []).Except(rowNames, StringComparer.Ordinal).Concat((ColumnNames ?? []).Except(columnNames, StringComparer.Ordinal)).FirstOrDefault();
        if (stranger is not null)
        {
            return at.Wrong<double[][]>($"a table without '{stranger}', which is named nowhere else");
        }

        if ((RowNames is null && Rows != rowNames.Count) || (ColumnNames is null && rows.Any(row => row.Count != columnNames.Count)))
        {
            return at.Wrong<double[][]>(FormattableString.Invariant($"a table of {rowNames.Count} by {columnNames.Count} numbers: {string.Join(", ", rowNames)} by {string.Join(", ", columnNames)}"));
        }

        var numbers = rowNames.Select((row, i) => columnNames.Select((column, j) => Cell(row, i, column, j)).ToArray()).ToArray();
        for (var i = 0; i < numbers.Length && !missingIsZero; i++)
        {
            if (Array.IndexOf(numbers[i], null) is >= 0 and var j)
            {
                return at.Wrong<double[][]>($"a number for {rowNames[i]} and {columnNames[j]}");
            }
        }

        return Array.ConvertAll(numbers, row => Array.ConvertAll(row, number => number ?? 0));
    }

    private static (string? Name, double Number)[]? Row(InputValue value)
    {
        var cells = value.IsNumber ? [(null, value.Number())]
            : value.IsList ? value.Items()?.Select(item => (Name: (string?)null, Number: item.Number())).ToArray()
            : value.Members()?.Select(member => (Name: (string?)member.Name, Number: member.Value.Number())).ToArray();
        return cells is null || cells.Any(cell => cell.Number is null) ? null : Array.ConvertAll(cells, cell => (cell.Name, cell.Number!.Value));
    }

    private IReadOnlyList<(string? Name, double Number)> Column(Func<string?, bool> named, Func<int, bool> placed) =>
    [
        .. rows.SelectMany((row, i) => row.Where((cell, place) => cell.Name is null ? placed(place) : named(cell.Name)).Select(cell => (RowNames?[i], cell.Number))),
    ];

    private double? Cell(string row, int rowPlace, string column, int columnPlace)
    {
        var index = RowNames is null ? rowPlace : RowNames.ToList().IndexOf(row);
        if (index < 0)
        {
            return null;
        }

        foreach (var (cell, place) in rows[index].Select((cell, place) => (cell, place)))
        {
            if (cell.Name is null ? place == columnPlace : cell.Name == column)
            {
                return cell.Number;
            }
        }

        return null;
    }
}
