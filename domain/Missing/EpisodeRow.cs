using System.Globalization;
using PanelAssistant.Domain.Calendar;
using PanelAssistant.Domain.Cases;
using PanelAssistant.Domain.Csv;

namespace PanelAssistant.Domain.Missing;

/// <summary>One row of the police coordinator's list, read as far as it can be.</summary>
/// <param name="Number">As a spreadsheet numbers it.</param>
public sealed record EpisodeRow(int Number, CaseReference? Child, ReportMissing? Report, CsvFault? Fault, Reason? Why)
{
    public const int MostRows = 300;

    public static IReadOnlyList<string> Needed { get; } = ["child", "started"];

    public static IReadOnlyList<string> Optional { get; } = ["returned", "serious issue", "started which", "returned which"];

    private static readonly string[] Forms =
    [
        "yyyy-MM-dd HH:mm", "yyyy-MM-dd HH:mm:ss", "yyyy-MM-dd'T'HH:mm", "yyyy-MM-dd'T'HH:mm:ss",
        "d/M/yyyy H:mm", "d/M/yyyy H:mm:ss",
    ];

    private static readonly string[] FormsWithOffset =
    [
        "yyyy-MM-dd HH:mmzzz", "yyyy-MM-dd HH:mm:sszzz", "yyyy-MM-dd'T'HH:mmzzz", "yyyy-MM-dd'T'HH:mm:sszzz",
        "yyyy-MM-dd HH:mm'Z'", "yyyy-MM-dd HH:mm:ss'Z'", "yyyy-MM-dd'T'HH:mm'Z'", "yyyy-MM-dd'T'HH:mm:ss'Z'",
    ];

    /// <param name="clean">Makes typed text fit to be kept.</param>
    public static EpisodeRow Of(CsvRow row, PersonId by, Func<string, string> clean)
    {
        if (row.Fault is { } fault)
        {
            return new(row.Number, null, null, fault, null);
        }
        if (!CaseReference.TryParse(row["child"], out var child))
        {
            return Bad(Reason.NotFound);
        }
        if (Time(row["started"], row["started which"]) is not { } started)
        {
            return Bad(Reason.TimeNotReadable);
        }
        var returned = Time(row["returned"], row["returned which"]);
        return returned is null && row["returned"].Length > 0
            ? Bad(Reason.TimeNotReadable)
            : new(row.Number, child, new ReportMissing
            {
                Started = started,
                Returned = returned,
                Issue = Issue(clean(row["serious issue"])),
                By = by,
                Source = EpisodeSource.Imported,
            }, null, null);

        EpisodeRow Bad(Reason why) => new(row.Number, null, null, null, why);
    }

    /// <summary>Day first, as the UK writes it, or year first. With an offset no hour is in doubt.</summary>
    private static WallTime? Time(string text, string which)
    {
        if (DateTimeOffset.TryParseExact(text, FormsWithOffset, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var instant))
        {
            return WallTime.Of(instant);
        }
        return DateTime.TryParseExact(text, Forms, CultureInfo.InvariantCulture, DateTimeStyles.None, out var local)
            ? new(DateOnly.FromDateTime(local), TimeOnly.FromDateTime(local), Which(which))
            : null;
    }

    private static WhichTime Which(string text) => text.ToLowerInvariant() switch
    {
        "first" or "1" or "1st" => WhichTime.First,
        "second" or "2" or "2nd" => WhichTime.Second,
        _ => WhichTime.NotSaid,
    };

    private static SeriousIssue Issue(string text) => text.ToLowerInvariant() switch
    {
        "" or "no" or "n" or "none" or "false" or "nil" or "n/a" or "na" or "-" => SeriousIssue.No,
        "yes" or "y" or "true" => new(true, null),
        _ => new(true, text),
    };
}
