using PanelAssistant.Domain.Calendar;
using PanelAssistant.Domain.Forums;
using PanelAssistant.Domain.Notices;
using PanelAssistant.Domain.People;
using PanelAssistant.Domain.Records;

namespace PanelAssistant.Domain.Meetings;

/// <summary>
/// Makes the agenda final and sends it with the papers; from then on, whatever is new goes out as a numbered supplement that
/// says what changed (Oxfordshire Panel, roles and responsibilities).
/// </summary>
/// <param name="Agenda">As it is drawn now.</param>
/// <param name="Out">How often the sender saw that it had gone out: a second press on the same card sends nothing again.</param>
public sealed record CirculatePapers(string? Changed, IReadOnlyList<AgendaPoint> Agenda, int? Out, PersonId By)
{
    public const string Name = "paper.circulate";

    /// <summary>The id of the message to one person.</summary>
    public static string NoticeIdOf(Meeting meeting, int number, PersonId to) => $"{Name}:{meeting.Id}:{number}:{to}";

    /// <summary>How the ids of messages and mails begin; without a day, those of all of a group's meetings.</summary>
    /// <param name="due">The day on which the meeting was first due.</param>
    public static string MessagesOf(ForumId forum, DateOnly? due) => due is { } day ? $"{Name}:{Meeting.IdOf(forum, day)}:" : $"{Name}:{forum}:";

    /// <summary>To those who read papers and are known by their address alone, about what has just gone out: members and their alternates.</summary>
    public static IReadOnlyList<Mail> MailsFor(Meeting meeting, TermsOfReference terms, Roster roster, DateOnly day) =>
    [
        .. roster.Away(terms, day).Select(away => away.Email).Distinct().Select(address => new Mail
        {
            Id = MailIdOf(meeting, meeting.Circulations[^1].Number, address),
            To = address,
            Forum = meeting.Forum,
            Kind = meeting.Circulations.Count == 1 ? MailKind.Papers : MailKind.Supplement,
            Meeting = meeting.On,
        }),
    ];

    public static string MailIdOf(Meeting meeting, int number, string address) => $"{Name}:{meeting.Id}:{number}:{address}";

    /// <summary>Typed again with the same words while nothing has come since: a second message would only ask everybody to read the same.</summary>
    private static readonly TimeSpan SaidAgain = TimeSpan.FromMinutes(10);

    private bool IsSaidAgain(Meeting meeting, DateTimeOffset now) =>
        meeting.Circulations is [.., { Number: > 0 } last]
        && last.By == By && now - last.At < SaidAgain
        && string.Equals(last.Changed?.Trim(), Changed?.Trim(), StringComparison.OrdinalIgnoreCase)
        && meeting.Papers.All(paper => paper.WentOutWith is not null || paper.IsAwaited);

    public Decision<Meeting> Decide(Meeting meeting, TermsOfReference terms, Roster roster, DateTimeOffset now)
    {
        var today = UkTime.DateOf(now);
        var number = meeting.Circulations.Count;
        if (!Access.Runs(terms, roster, By, today))
        {
            return Decision<Meeting>.Refuse(Reason.RunnersOnly);
        }
        if (meeting.State is MeetingState.Closed)
        {
            return Decision<Meeting>.Refuse(Reason.MeetingClosed);
        }
        if (Out < number || IsSaidAgain(meeting, now))
        {
            return new Decision<Meeting>.AlreadySo(meeting);
        }
        if (number > 0 && string.IsNullOrWhiteSpace(Changed))
        {
            return Decision<Meeting>.Refuse(Reason.ChangeNeeded);
        }
        if (Changed?.Length > Circulation.MostChanged)
        {
            return Decision<Meeting>.Refuse(Reason.TextTooLong);
        }
        var to = MeetingNotices.People(roster, today).Where(person => Access.ReadsPapers(terms, roster, person, today)).ToList();
        var circulation = new Circulation(number, By, now, number == 0 ? null : Changed, Agenda, to);
        var sent = meeting with
        {
            AgendaLocked = meeting.AgendaLocked ?? new(By, now),
            Circulations = [.. meeting.Circulations, circulation],
            Papers = [.. meeting.Papers.Select(paper => paper is { WentOutWith: null, IsAwaited: false } ? paper with { WentOutWith = number } : paper)],
        };
        return Decision<Meeting>.Accept(
            sent,
            new AuditFact(Name, meeting.Id, $"{number}"),
            [.. to.Select(person => PaperNotices.Out(sent, circulation, person, terms, now))]);
    }
}
