using PanelAssistant.Domain.Calendar;
using PanelAssistant.Domain.Forums;
using PanelAssistant.Domain.People;

namespace PanelAssistant.Domain.Accountability;

/// <summary>
/// A report that a forum owes another forum or a body for one of its meetings (Halton CSOG, accountability; CSSG,
/// accountability). It is closed when it is filed, and only then; that it was received is noted beside it.
/// </summary>
public sealed record ReportTask
{
    public const int MostTitle = 200;

    public const int MostPlace = 500;

    public const int MostReceiver = 200;

    /// <summary>It is on the list so many days before it is due.</summary>
    public const int ListedDaysBefore = 28;

    /// <summary>A body that is not run here has no deadline of its own (practice, Q-01).</summary>
    public const int UsualDaysBefore = 5;

    public required ForumId Forum { get; init; }

    /// <summary>The family of a forum, or the id of a body.</summary>
    public required string To { get; init; }

    /// <summary>The clause of the reporting line: one receiver may get two reports.</summary>
    public required string Clause { get; init; }

    /// <summary>What the line asks for.</summary>
    public required string What { get; init; }

    public required bool ChairAttends { get; init; }

    /// <summary>The receiver asked for it, it does not come by itself.</summary>
    public bool WhenAsked { get; init; }

    /// <summary>The receiver's meeting, by the day on which it was first due.</summary>
    public required DateOnly Meeting { get; init; }

    /// <summary>Before the receiver's papers close.</summary>
    public required DateOnly Due { get; init; }

    public ReportFiled? Filed { get; init; }

    public ReportReceived? Received { get; init; }

    /// <summary>How many reminders have been worked through.</summary>
    public int NudgeStep { get; init; }

    public DateTimeOffset? NextStep { get; init; }

    public bool IsOwed => Filed is null;

    public string Id => IdOf(Forum, To, Clause, Meeting);

    public static string IdOf(ForumId forum, string to, string clause, DateOnly meeting) => $"{forum}:{to}:{clause}:{meeting:yyyy-MM-dd}";

    public static ReportTask Of(TermsOfReference terms, ReportingLine line, DateOnly meeting, DateOnly due, DateTimeOffset now) => new()
    {
        Forum = terms.Forum,
        To = line.To,
        Clause = line.Clause,
        What = line.What,
        ChairAttends = line.ChairAttends,
        WhenAsked = line.WhenAsked,
        Meeting = meeting,
        Due = due,
        NextStep = Notices.Reminders.Of(terms.ActionNudges).NextAfter(due, 0, now),
    };

    /// <summary>The same for another day, where the receiver's meeting has moved: reminders begin again from it.</summary>
    /// <param name="due">As it would be now.</param>
    /// <returns>Nothing where nothing changes: it is filed, or due on that day already.</returns>
    public ReportTask? Following(DateOnly due, TermsOfReference terms, DateTimeOffset now) =>
        IsOwed && Due != due ? this with { Due = due, NudgeStep = 0, NextStep = Notices.Reminders.Of(terms.ActionNudges).NextAfter(due, 0, now) } : null;

    /// <summary>For a body: the usual days before its meeting, or the working day before that.</summary>
    public static DateOnly DueBefore(DateOnly meeting) => WorkingDays.EnglandAndWales.OnOrBefore(meeting.AddDays(-UsualDaysBefore)).Date;

    /// <summary>
    /// What falls due by itself for the next meeting of each receiver whose meetings are known: of a forum when its papers
    /// close, of a body with dates of its own some days before. What a receiver must ask for is left out.
    /// </summary>
    /// <param name="receivers">The forums of a family, with their rosters.</param>
    public static IEnumerable<ReportTask> Coming(TermsOfReference terms, Func<string, IEnumerable<(TermsOfReference Terms, Roster Roster)>> receivers, DateTimeOffset now)
    {
        var today = UkTime.DateOf(now);
        foreach (var line in terms.ReportsTo.Where(line => line is { WhenAsked: false, EveryMonths: null }))
        {
            foreach (var (receiver, roster) in receivers(line.To))
            {
                if (roster.Series(receiver) is { } series && series.OpenOnOrAfter(today, today, WorkingDays.EnglandAndWales) is var meeting && series.DueOf(meeting) is { } first)
                {
                    yield return Of(terms, line, first, series.PapersFor(meeting, WorkingDays.EnglandAndWales).Proposed, now);
                }
            }
            if (terms.Profile.Bodies.FirstOrDefault(body => body.Id == line.To)?.MeetingOnOrAfter(today.AddDays(UsualDaysBefore)) is { } day)
            {
                yield return Of(terms, line, day, DueBefore(day), now);
            }
        }
    }
}

/// <summary>The report itself is a document of the group's own: its title and where it is.</summary>
public sealed record ReportFiled(PersonId By, DateTimeOffset At, string Title, string Place);

/// <param name="For">Who received it there, by role; nothing where the receiver's chair or coordinator says so here.</param>
public sealed record ReportReceived(PersonId By, DateTimeOffset At, string? For);
