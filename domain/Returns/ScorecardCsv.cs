using System.Globalization;
using System.Text.RegularExpressions;
using PanelAssistant.Domain.Csv;

namespace PanelAssistant.Domain.Returns;

/// <summary>A scorecard as rows that a spreadsheet opens, and that give the same scorecard when they are read again.</summary>
public static partial class ScorecardCsv
{
    public const string Measure = "measure";
    public const string Title = "title";
    public const string Unit = "unit";
    public const string Period = "period";
    public const string Value = "value";
    public const string Before = "before";
    public const string Target = "target";
    public const string Direction = "direction";
    public const string Result = "result";
    public const string Source = "source";
    public const string Agency = "agency";
    public const string Note = "note";

    public const int MostRows = 200;

    private const string Missing = "";

    /// <summary>In place of a figure that an agency says it does not have.</summary>
    public const string NotAvailable = "not available";

    private const string Withheld = "not shown";

    /// <summary>Takes the place of an apostrophe at the beginning, which else means that what follows is text.</summary>
    private const char TextMark = '\'';

    public static IReadOnlyList<string> Columns { get; } = [Measure, Title, Unit, Period, Value, Before, Target, Direction, Result, Source, Agency, Note];

    public static byte[] Write(Scorecard scorecard) => CsvOut.Write([Columns, .. scorecard.Rows.Select(Row)]);

    /// <summary>The same scorecard again.</summary>
    /// <param name="text">As it was written; a spreadsheet may have put other separators and quotation marks.</param>
    /// <returns>Nothing when it is none that <see cref="Write"/> has written.</returns>
    public static Scorecard? Read(string text)
    {
        if (CsvTable.Read(text, Columns, [], MostRows) is not CsvTable.Usable table)
        {
            return null;
        }
        var rows = table.Rows.Select(Row).ToList();
        return rows.Contains(null) ? null : new(rows.OfType<ScorecardRow>().ToList());
    }

    private static IReadOnlyList<string> Row(ScorecardRow row) =>
    [
        Marked(row.Measure), Marked(row.Title), Word(row.Unit), row.Period.ToString(), Figure(row.Value), Figure(row.Before),
        row.Target is { } target ? Number(target) : "", Word(row.Direction), Word(row.Result), Word(row.Source), Marked(row.Agency), Marked(row.Note ?? ""),
    ];

    private static ScorecardRow? Row(CsvRow row) =>
        row.Fault is null
        && ReturnPeriod.Read(row[Period]) is { } period
        && Figure(row[Value]) is { } value
        && Figure(row[Before]) is { } before
        && (row[Target].Length == 0 || Number(row[Target]) is not null)
        && Enumerated<MeasureUnit>(row[Unit]) is { } unit
        && Enumerated<MeasureDirection>(row[Direction]) is { } direction
        && Enumerated<ScorecardResult>(row[Result]) is { } result
        && Enumerated<SourceType>(row[Source]) is { } source
            ? new()
            {
                Measure = Unmarked(row[Measure]),
                Title = Unmarked(row[Title]),
                Unit = unit,
                Period = period,
                Value = value,
                Before = before,
                Target = Number(row[Target]),
                Direction = direction,
                Result = result,
                Source = source,
                Agency = Unmarked(row[Agency]),
                Note = Unmarked(row[Note]) is { Length: > 0 } note ? note : null,
            }
            : null;

    /// <summary>"LessIsBetter" is "less is better" in a file.</summary>
    public static string Word<TEnum>(TEnum value)
        where TEnum : struct, Enum => Capital().Replace(value.ToString(), static letter => $"{(letter.Index == 0 ? "" : " ")}{letter.Value.ToLowerInvariant()}");

    private static TEnum? Enumerated<TEnum>(string word)
        where TEnum : struct, Enum => Enum.GetValues<TEnum>().Where(value => Word(value) == word).Select(value => (TEnum?)value).FirstOrDefault();

    private static string Figure(ShownFigure figure) => figure.As switch
    {
        FigureAs.Exact => Number(figure.Value!.Value),
        FigureAs.Small => string.Create(CultureInfo.InvariantCulture, $"<{figure.Below}"),
        FigureAs.Withheld => Withheld,
        FigureAs.NotAvailable => NotAvailable,
        _ => Missing,
    };

    private static ShownFigure? Figure(string text) => text switch
    {
        Missing => ShownFigure.Missing,
        NotAvailable => ShownFigure.NotAvailable,
        Withheld => ShownFigure.Withheld,
        ['<', .. var below] => int.TryParse(below, NumberStyles.None, CultureInfo.InvariantCulture, out var most) ? ShownFigure.Small(most) : null,
        _ => Number(text) is { } value ? ShownFigure.Exact(value) : null,
    };

    private static string Number(decimal value) => TypedFigure.Write(value);

    private static decimal? Number(string text) => decimal.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value) ? value : null;

    private static string Marked(string text) => text.StartsWith(TextMark) ? $"{TextMark}{text}" : text;

    /// <summary>A field of text as it was before it was written.</summary>
    internal static string Unmarked(string field) => field.StartsWith(TextMark) ? field[1..] : field;

    [GeneratedRegex("[A-Z]")]
    private static partial Regex Capital();
}
