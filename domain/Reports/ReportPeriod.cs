using System.Globalization;
using PanelAssistant.Domain.Meetings;

namespace PanelAssistant.Domain.Reports;

/// <summary>Local days, first and last included, over which figures are counted.</summary>
/// <param name="Months">Of a month or a report: how long it is; 0 between meetings.</param>
public sealed record ReportPeriod(PeriodKind Kind, int Months, DateOnly From, DateOnly To)
{
    private const int MonthsOfQuarter = 3;
    private const int MonthsOfYear = 12;

    private static readonly string[] Codes = ["month", "quarter", "meetings", "report"];

    /// <summary>One text for each period of a forum: quarter-3-2026-10-01.</summary>
    public string Id => string.Create(CultureInfo.InvariantCulture, $"{Sequence}-{From:yyyy-MM-dd}");

    /// <summary>The same for all periods that follow each other: quarter-3.</summary>
    /// <summary>How a period of as many months as the terms say a report covers is asked for.</summary>
    public const string Word = "report";

    public string Sequence => SequenceOf(Kind, Months);

    public static string SequenceOf(PeriodKind kind, int months) => string.Create(CultureInfo.InvariantCulture, $"{Codes[(int)kind]}-{months}");

    /// <summary>Months of a period whose kind says it: of all but a report.</summary>
    public static int UsualMonths(PeriodKind kind) => kind switch
    {
        PeriodKind.Month => 1,
        PeriodKind.Quarter => MonthsOfQuarter,
        _ => 0,
    };

    public static ReportPeriod Month(DateOnly day) => Regular(PeriodKind.Month, 1, day);

    public static ReportPeriod Quarter(DateOnly day) => Regular(PeriodKind.Quarter, MonthsOfQuarter, day);

    /// <summary>So many months counted from a January, as "every six months" is: January to June, July to December.</summary>
    public static ReportPeriod Report(int months, DateOnly day) => Regular(PeriodKind.Report, months, day);

    /// <summary>From the meeting before that day, or on it, to the day before the next: what the next meeting hears of.</summary>
    public static ReportPeriod Between(MeetingSeries series, DateOnly day)
    {
        var next = series.After(day);
        var last = series.Before(next) ?? series.NthDue(1).AddDays(series.NthDue(1).DayNumber - series.NthDue(2).DayNumber);
        return new(PeriodKind.Meetings, 0, last, next.AddDays(-1));
    }

    /// <summary>The one before, of the same kind. Between meetings that needs the series.</summary>
    public ReportPeriod? Before(MeetingSeries? series) => Kind is PeriodKind.Meetings
        ? series is not null && From > series.Nth(1) ? Between(series, From.AddDays(-1)) : null
        : Regular(Kind, Months, From.AddDays(-1));

    public bool Has(DateOnly day) => From <= day && day <= To;

    /// <summary>The calendar months that make it up, and the quarters of a report that is made up of them; none between meetings.</summary>
    public IEnumerable<ReportPeriod> Parts()
    {
        for (var at = 0; Kind is PeriodKind.Quarter or PeriodKind.Report && at < Months; at++)
        {
            yield return Month(From.AddMonths(at));
        }
        for (var at = 0; Kind is PeriodKind.Report && Months % MonthsOfQuarter == 0 && at < Months; at += MonthsOfQuarter)
        {
            yield return Quarter(From.AddMonths(at));
        }
    }

    private static ReportPeriod Regular(PeriodKind kind, int months, DateOnly day)
    {
        var first = (day.Year * MonthsOfYear + day.Month - 1) / months * months;
        var from = new DateOnly(first / MonthsOfYear, first % MonthsOfYear + 1, 1);
        return new(kind, months, from, from.AddMonths(months).AddDays(-1));
    }
}

public enum PeriodKind
{
    Month,
    Quarter,

    /// <summary>Between two meetings of the group that reads the figures.</summary>
    Meetings,

    /// <summary>As long as the terms say that a report covers.</summary>
    Report,
}
