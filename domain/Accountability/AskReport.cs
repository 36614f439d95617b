using PanelAssistant.Domain.Calendar;
using PanelAssistant.Domain.Forums;
using PanelAssistant.Domain.Notices;
using PanelAssistant.Domain.People;
using PanelAssistant.Domain.Records;

namespace PanelAssistant.Domain.Accountability;

/// <summary>
/// A body that is not run here meets on a day, or asks the chair to come (Halton CSOG, accountability: when required). Whoever
/// runs the group writes it down, and the chair is told.
/// </summary>
/// <param name="To">Id of a body that the group reports to.</param>
/// <param name="Meeting">Nothing when it could not be read.</param>
public sealed record AskReport(string? To, DateOnly? Meeting, PersonId By)
{
    public const string Name = "reporting.ask";

    private const int MostYearsAhead = 5;

    /// <summary>Lines to bodies: when a forum meets is known here.</summary>
    public static IEnumerable<ReportingLine> Lines(TermsOfReference terms) => terms.ReportsTo.Where(line => terms.Profile.Bodies.Any(body => body.Id == line.To));

    /// <summary>The reports for that meeting: one for each line.</summary>
    public Decision<IReadOnlyList<ReportTask>> Decide(TermsOfReference terms, Roster roster, DateTimeOffset now)
    {
        var today = UkTime.DateOf(now);
        if (!Access.Runs(terms, roster, By, today))
        {
            return Decision<IReadOnlyList<ReportTask>>.Refuse(Reason.RunnersOnly);
        }
        if (Lines(terms).Where(line => line.To == To).ToList() is not { Count: > 0 } lines)
        {
            return Decision<IReadOnlyList<ReportTask>>.Refuse(Reason.ReceiverNeeded);
        }
        if (Meeting is not { } meeting)
        {
            return Decision<IReadOnlyList<ReportTask>>.Refuse(Reason.DateNotReadable);
        }
        if (meeting < today || meeting > today.AddYears(MostYearsAhead))
        {
            return Decision<IReadOnlyList<ReportTask>>.Refuse(meeting < today ? Reason.DateInPast : Reason.DateTooFar);
        }
        var due = ReportTask.DueBefore(meeting) is var day && day < today ? today : day;
        IReadOnlyList<ReportTask> asked = [.. lines.Select(line => ReportTask.Of(terms, line, meeting, due, now))];
        return Decision<IReadOnlyList<ReportTask>>.Accept(
            asked,
            new AuditFact(Name, terms.Forum.Value, $"{To} {meeting:yyyy-MM-dd}"),
            [.. roster.Chairs(terms, today).Where(chair => chair != By).Select(chair => ReportNotices.Of(asked[0], chair, NoticeKind.ReportAsked, terms, now))]);
    }
}
