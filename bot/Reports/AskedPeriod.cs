using System.Globalization;
using System.Text.RegularExpressions;
using PanelAssistant.Domain.Forums;
using PanelAssistant.Domain.Reports;

namespace PanelAssistant.Bot.Reports;

/// <summary>Which period somebody asks for: "quarter", "last month", "2027-Q1", "2027-02", "February 2027", or the id of one.</summary>
/// <param name="Sequence">Of periods that follow each other, see <see cref="ReportPeriod.Sequence"/>.</param>
/// <param name="Until">The period begins on this day or earlier; nothing for the latest.</param>
/// <param name="Back">So many periods before that.</param>
internal sealed partial record AskedPeriod(string Sequence, DateOnly? Until, int Back)
{
    private const int MonthsOfQuarter = 3;

    public static bool IsWord(string word) => Kind(word) is not null || IsLast(word) || IsFill(word) || DateOnly.TryParseExact(word, ["MMMM", "MMM"], CultureInfo.InvariantCulture, DateTimeStyles.None, out _);

    /// <summary>Nothing when it cannot be understood; the latest of the usual kind when nothing was asked.</summary>
    /// <param name="terms">They say how long a report covers.</param>
    public static AskedPeriod? Read(string? text, TermsOfReference terms, PeriodKind usual = PeriodKind.Quarter)
    {
        if (text is null)
        {
            return Latest(usual, 0, terms);
        }
        if (Named(text.Trim()) is { } named)
        {
            return named;
        }
        PeriodKind? kind = null;
        var back = 0;
        foreach (var word in text.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            if (Kind(word) is { } said && kind is null)
            {
                kind = said;
            }
            else if (IsLast(word) && back == 0)
            {
                back = 1;
            }
            else if (!IsFill(word))
            {
                return null;
            }
        }
        return Latest(kind ?? usual, back, terms);
    }

    /// <summary>"2027-Q1", "2027-02", "quarter-3-2027-01-01".</summary>
    private static AskedPeriod? Named(string text)
    {
        if (Quarter().Match(text) is { Success: true } quarter && Day(quarter.Groups[1].Value, (Number(quarter.Groups[2].Value) - 1) * MonthsOfQuarter + 1) is { } first)
        {
            return new(ReportPeriod.Quarter(first).Sequence, first, 0);
        }
        if (Month().Match(text) is { Success: true } month && Day(month.Groups[1].Value, Number(month.Groups[2].Value)) is { } start)
        {
            return new(ReportPeriod.Month(start).Sequence, start, 0);
        }
        if (DateOnly.TryParseExact(text, ["MMMM yyyy", "MMM yyyy"], CultureInfo.InvariantCulture, DateTimeStyles.None, out var written) && written.Year > 1)
        {
            return new(ReportPeriod.Month(written).Sequence, written, 0);
        }
        return Id().Match(text) is { Success: true } id && DateOnly.TryParseExact(id.Groups[2].Value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var from)
            ? new(id.Groups[1].Value, from, 0)
            : null;
    }

    private static AskedPeriod Latest(PeriodKind kind, int back, TermsOfReference terms) => new(
        ReportPeriod.SequenceOf(kind, kind is PeriodKind.Report ? terms.ReportsTo.Select(line => line.EveryMonths).FirstOrDefault(months => months is not null) ?? 0 : ReportPeriod.UsualMonths(kind)),
        null, back);

    private static DateOnly? Day(string year, int month) => Number(year) is > 0 and var known && month is >= 1 and <= 12 ? new(known, month, 1) : null;

    private static int Number(string digits) => int.Parse(digits, CultureInfo.InvariantCulture);

    private static PeriodKind? Kind(string word) => word.ToLowerInvariant() switch
    {
        "month" => PeriodKind.Month,
        "quarter" => PeriodKind.Quarter,
        "meeting" or "meetings" => PeriodKind.Meetings,
        ReportPeriod.Word => PeriodKind.Report,
        _ => null,
    };

    private static bool IsLast(string word) => word.ToLowerInvariant() is "last" or "previous";

    private static bool IsFill(string word) => word.ToLowerInvariant() is "this" or "the" or "for" or "of" or "between" or "since";

    [GeneratedRegex("^([0-9]{4})-?q([1-4])$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Quarter();

    [GeneratedRegex("^([0-9]{4})-([0-9]{2})$")]
    private static partial Regex Month();

    [GeneratedRegex("^((?:month|quarter|meetings|report)-[0-9]{1,2})-([0-9]{4}-[0-9]{2}-[0-9]{2})$")]
    private static partial Regex Id();
}
