using PanelAssistant.Cards.Words;
using PanelAssistant.Domain.Csv;

namespace PanelAssistant.Cards.Csv;

/// <summary>What is wrong with a pasted table or one of its rows, without repeating anything that stands in it.</summary>
internal static class CsvWords
{
    public static string Of(CsvTable.Unusable table, int mostRows, Language words) => table.Why switch
    {
        CsvTableFault.Empty => words["There are no rows in it. Paste the heading and the rows."],
        CsvTableFault.HeadingBroken => words["The heading has a quotation mark in the wrong place."],
        CsvTableFault.HeadingMissing => words["The heading has no column \"{0}\". The first row must name the columns.", table.Column!],
        CsvTableFault.HeadingNotKnown => words["Column {0} of the heading is none that I know. The first row must name the columns; take out the others.", table.At],
        CsvTableFault.HeadingTwice => words["Column {0} of the heading names a column that was named before.", table.At],
        _ => words["There are more than {0} rows, or the text is too long. Split the list.", mostRows],
    };

    public static string Of(CsvFault fault, Language words) => fault switch
    {
        CsvFault.QuoteInField => words["A quotation mark stands inside a field. Put the whole field in quotation marks and write the one inside twice."],
        CsvFault.TextAfterQuote => words["Something follows the closing quotation mark of a field."],
        CsvFault.QuoteNotClosed => words["A quotation mark is opened and never closed, so this row and all after it could not be read."],
        _ => words["It has more or fewer fields than the heading."],
    };
}
