namespace PanelAssistant.Tests.Benchmarks.Report;

/// <summary>Columns as wide as what is in them.</summary>
internal sealed class Table(params string[] head)
{
    private readonly List<string[]> _rows = [head];

    public void Add(params string[] row) => _rows.Add(row);

    public void Print()
    {
        var widths = Enumerable.Range(0, head.Length).Select(column => _rows.Max(row => row[column].Length)).ToArray();
        foreach (var (row, line) in _rows.Select((row, line) => (row, line)))
        {
            Console.WriteLine(string.Join("  ", row.Select((cell, column) => column == 0 ? cell.PadRight(widths[0]) : cell.PadLeft(widths[column]))));
            if (line == 0)
            {
                Console.WriteLine(string.Join("  ", widths.Select(width => new string('-', width))));
            }
        }
        Console.WriteLine();
    }
}
