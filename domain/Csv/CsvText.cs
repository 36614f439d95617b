using System.Text;

namespace PanelAssistant.Domain.Csv;

/// <summary>
/// Splits comma-separated text into records, strictly (RFC 4180): with or without a byte order mark, any line ends, quoted
/// fields with commas, line ends and doubled quotes. Semicolons and tabs serve too when the first line uses them, because
/// spreadsheets write the one and cells copied from them the other. A broken record is marked and the rest is still read.
/// </summary>
public static class CsvText
{
    private const char ByteOrderMark = '\uFEFF';
    private const char Quote = '"';

    private static readonly char[] Separators = [',', ';', '\t'];

    /// <summary>Records that are not empty. Empty ones count in the numbers, so that a number is the row of the spreadsheet.</summary>
    public static IReadOnlyList<CsvRecord> Read(string text)
    {
        var at = text.StartsWith(ByteOrderMark) ? 1 : 0;
        var separator = SeparatorOf(text, at);
        var records = new List<CsvRecord>();
        for (var row = 1; at < text.Length; row++)
        {
            var record = Record(text, ref at, separator, row);
            if (record.Fault is not null || record.Fields.Any(field => !string.IsNullOrWhiteSpace(field)))
            {
                records.Add(record);
            }
        }
        return records;
    }

    private static CsvRecord Record(string text, ref int at, char separator, int row)
    {
        var fields = new List<string>();
        while (true)
        {
            var (field, fault) = at < text.Length && text[at] == Quote ? Quoted(text, ref at, separator) : Plain(text, ref at, separator);
            if (fault is not null)
            {
                PassLine(text, ref at);
                return new(row, [], fault);
            }
            fields.Add(field);
            if (at >= text.Length || text[at] != separator)
            {
                PassLineEnd(text, ref at);
                return new(row, fields, null);
            }
            at++;
        }
    }

    private static (string Field, CsvFault? Fault) Plain(string text, ref int at, char separator)
    {
        var start = at;
        while (at < text.Length && text[at] != separator && text[at] is not ('\r' or '\n'))
        {
            if (text[at] == Quote)
            {
                return ("", CsvFault.QuoteInField);
            }
            at++;
        }
        return (text[start..at], null);
    }

    private static (string Field, CsvFault? Fault) Quoted(string text, ref int at, char separator)
    {
        var field = new StringBuilder();
        for (at++; at < text.Length; at++)
        {
            if (text[at] != Quote)
            {
                field.Append(text[at]);
            }
            else if (at + 1 < text.Length && text[at + 1] == Quote)
            {
                field.Append(Quote);
                at++;
            }
            else
            {
                at++;
                return at >= text.Length || text[at] == separator || text[at] is '\r' or '\n'
                    ? (field.ToString(), null)
                    : ("", CsvFault.TextAfterQuote);
            }
        }
        return ("", CsvFault.QuoteNotClosed);
    }

    private static void PassLine(string text, ref int at)
    {
        while (at < text.Length && text[at] is not ('\r' or '\n'))
        {
            at++;
        }
        PassLineEnd(text, ref at);
    }

    private static void PassLineEnd(string text, ref int at)
    {
        if (at < text.Length)
        {
            at += text[at] == '\r' && at + 1 < text.Length && text[at + 1] == '\n' ? 2 : 1;
        }
    }

    /// <summary>The first separator that stands outside quotes in the first line; a comma when there is none.</summary>
    private static char SeparatorOf(string text, int at)
    {
        for (var quoted = false; at < text.Length && (quoted || text[at] is not ('\r' or '\n')); at++)
        {
            quoted ^= text[at] == Quote;
            if (!quoted && Separators.Contains(text[at]))
            {
                return text[at];
            }
        }
        return Separators[0];
    }
}

/// <param name="Row">Counted as a spreadsheet counts: the first is 1, and a field with a line end inside makes no second row.</param>
/// <param name="Fields">As they stand, without their quotes; none when the record is broken.</param>
public sealed record CsvRecord(int Row, IReadOnlyList<string> Fields, CsvFault? Fault);

public enum CsvFault
{
    /// <summary>A quotation mark inside a field that does not begin with one.</summary>
    QuoteInField,

    /// <summary>Something follows the closing quotation mark.</summary>
    TextAfterQuote,

    /// <summary>Opened and never closed: nothing after it could be read.</summary>
    QuoteNotClosed,

    /// <summary>More fields or fewer than the heading has.</summary>
    FieldCount,
}
