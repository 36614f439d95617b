using PanelAssistant.Cards.Elements;
using PanelAssistant.Domain;
using PanelAssistant.Domain.Forums;
using PanelAssistant.Domain.Reports;

namespace PanelAssistant.Cards.Reports;

/// <summary>The published verbs about figures and what is tagged for them, and what their presses carry.</summary>
public static class ReportVerbs
{
    public const string Figures = "report.figures";
    public const string Tag = TagItem.Name;

    public const string Report = "report.show";
    public const string File = "report.file";
    public const string Escalations = "report.escalations";
    public const string Escalate = EscalationList.Raise;
    public const string Settle = EscalationList.Settle;

    public const string Kind = "kind";

    /// <summary>Id of the body to which it goes.</summary>
    public const string To = "to";

    public const string Format = "format";
    public const string Word = "word";
    public const string Csv = "csv";
    public const string Xlsx = "xlsx";

    public const string Issue = "issue";
    public const string Ask = "ask";
    public const string Number = "number";

    public const string Forum = "forum";

    /// <summary>A kind of period, or the id of one.</summary>
    public const string Period = "period";

    public const string Part = "part";

    /// <summary>Ids of themes, with commas between.</summary>
    public const string Themes = "themes";

    public const string Concern = "concern";

    public static PressPayload Open(ForumId forum, ReportPeriod period, FiguresPart part) =>
        new(Figures, new(Forum, forum.Value), new(Period, period.Id), new(Part, part.ToString()));

    public static PressPayload OpenReport(ReportView view, params IReadOnlyList<KeyValuePair<string, string>> more) => Of(Report, view, more);

    /// <summary>The same report to another body, over the months that the terms give it, or else over the period that is shown.</summary>
    public static PressPayload ReportFor(ReportView view, ReceivingBody body)
    {
        var own = view.Terms.ReportsTo.FirstOrDefault(line => line.To == body.Id)?.EveryMonths is not null;
        var period = own ? ReportPeriod.Word : view.Now.Period.Kind is PeriodKind.Report ? null : view.Now.Period.Id;
        return new(
            Report,
            [
                new(Forum, view.Terms.Forum.Value), new(Kind, view.Kind.ToString()), new(To, body.Id),
                .. period is null ? (KeyValuePair<string, string>[])[] : [new(Period, period)],
            ]);
    }

    public static PressPayload FileOf(ReportView view, string format) => Of(File, view, new KeyValuePair<string, string>(Format, format));

    private static PressPayload Of(string verb, ReportView view, params IReadOnlyList<KeyValuePair<string, string>> more) => new(
        verb,
        [
            new(Forum, view.Terms.Forum.Value), new(Kind, view.Kind.ToString()), new(Period, view.Now.Period.Id),
            .. view.To is { } body ? (KeyValuePair<string, string>[])[new(To, body.Id)] : [], .. more,
        ]);
}

/// <summary>A figure card shows one of these at a time.</summary>
public enum FiguresPart
{
    Risk,
    Areas,
    Missing,
    Themes,
}
