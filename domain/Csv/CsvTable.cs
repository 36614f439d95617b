namespace PanelAssistant.Domain.Csv;

/// <summary>
/// Comma-separated text under a heading that names its columns, in any order and letter case. Rows that are broken keep
/// their number and say why; a table that cannot be used at all says so without repeating anything that stands in it.
/// </summary>
public abstract record CsvTable
{
    private CsvTable()
    {
    }

    public sealed record Usable(IReadOnlyList<CsvRow> Rows) : CsvTable;

    /// <param name="Column">The missing column's name, where one is missing: a word of ours.</param>
    /// <param name="At">Place of the wrong heading, from 1.</param>
    public sealed record Unusable(CsvTableFault Why, string? Column = null, int At = 0) : CsvTable;

    /// <param name="needed">Columns that must be there, lower case.</param>
    /// <param name="optional">Columns that may be.</param>
    /// <param name="mostRows">Rows under the heading.</param>
    public static CsvTable Read(string text, IReadOnlyList<string> needed, IReadOnlyList<string> optional, int mostRows)
    {
        var records = CsvText.Read(text);
        if (records.Count == 0)
        {
            return new Unusable(CsvTableFault.Empty);
        }
        if (records[0].Fault is not null)
        {
            return new Unusable(CsvTableFault.HeadingBroken);
        }
        if (records.Count - 1 > mostRows)
        {
            return new Unusable(CsvTableFault.TooManyRows);
        }
        var heading = records[0].Fields.Select(Name).ToList();
        for (var at = 0; at < heading.Count; at++)
        {
            if (!needed.Contains(heading[at]) && !optional.Contains(heading[at]))
            {
                return new Unusable(CsvTableFault.HeadingNotKnown, At: at + 1);
            }
            if (heading.IndexOf(heading[at]) < at)
            {
                return new Unusable(CsvTableFault.HeadingTwice, At: at + 1);
            }
        }
        return needed.FirstOrDefault(column => !heading.Contains(column)) is { } missing
            ? new Unusable(CsvTableFault.HeadingMissing, missing)
            : new Usable([.. records.Skip(1).Select(record => CsvRow.Of(record, heading))]);
    }

    /// <summary>"Serious_Issue" and "serious issue" are one name.</summary>
    private static string Name(string heading) =>
        string.Join(' ', heading.ToLowerInvariant().Split([' ', '_', '-', '\u00a0'], StringSplitOptions.RemoveEmptyEntries));
}

/// <summary>One row: its fields by the names of their columns.</summary>
public sealed class CsvRow
{
    private readonly IReadOnlyList<string> _heading;
    private readonly IReadOnlyList<string> _fields;

    private CsvRow(int number, IReadOnlyList<string> heading, IReadOnlyList<string> fields, CsvFault? fault)
    {
        Number = number;
        Fault = fault;
        _heading = heading;
        _fields = fields;
    }

    /// <summary>As a spreadsheet numbers it: the heading is row 1.</summary>
    public int Number { get; }

    public CsvFault? Fault { get; }

    /// <summary>Without spaces around it; empty for a column that the table does not have.</summary>
    public string this[string column]
    {
        get
        {
            for (var at = 0; at < _fields.Count; at++)
            {
                if (_heading[at] == column)
                {
                    return _fields[at].Trim();
                }
            }
            return "";
        }
    }

    /// <summary>Whether the table has that column at all.</summary>
    public bool Has(string column) => _heading.Contains(column);

    internal static CsvRow Of(CsvRecord record, IReadOnlyList<string> heading) =>
        record.Fault is null && record.Fields.Count == heading.Count
            ? new(record.Row, heading, record.Fields, null)
            : new(record.Row, heading, [], record.Fault ?? CsvFault.FieldCount);
}

public enum CsvTableFault
{
    Empty,
    HeadingBroken,
    HeadingMissing,
    HeadingNotKnown,
    HeadingTwice,
    TooManyRows,
}
