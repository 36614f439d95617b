using System.Buffers;
using System.Text;

namespace PanelAssistant.Domain.Csv;

/// <summary>
/// Writes CSV that a spreadsheet opens as text and numbers and nothing else: a field that could be read as a formula gets an
/// apostrophe before it, unless it is a plain whole number.
/// </summary>
public static class CsvOut
{
    private static readonly SearchValues<char> Quoted = SearchValues.Create("\",\r\n;\t");

    private const string Dangerous = "=+-@\t\r";

    /// <summary>Lines end with CR and LF; a byte order mark in front tells spreadsheets that it is UTF-8.</summary>
    public static byte[] Write(IEnumerable<IReadOnlyList<string>> rows)
    {
        var text = new StringBuilder();
        foreach (var row in rows)
        {
            text.AppendJoin(',', row.Select(Field)).Append("\r\n");
        }
        return [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(text.ToString())];
    }

    public static string Field(string value)
    {
        var harmless = CouldBeFormula(value) ? $"'{value}" : value;
        return harmless.AsSpan().IndexOfAny(Quoted) < 0 ? harmless : $"\"{harmless.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
    }

    public static bool CouldBeFormula(string value) =>
        value.TrimStart() is [var first, ..] && Dangerous.Contains(first, StringComparison.Ordinal) && !IsWhole(value);

    private static bool IsWhole(string value) =>
        value is ['-' or '+', _, ..] && value.AsSpan(1).IndexOfAnyExceptInRange('0', '9') < 0;
}
