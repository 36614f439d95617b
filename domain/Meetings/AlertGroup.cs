using PanelAssistant.Domain.Calendar;
using PanelAssistant.Domain.Forums;
using PanelAssistant.Domain.Notices;
using PanelAssistant.Domain.People;
using PanelAssistant.Domain.Privacy;
using PanelAssistant.Domain.Records;

namespace PanelAssistant.Domain.Meetings;

/// <summary>
/// The chair tells the members at once of a risk or issue that touches the group (Oxfordshire Network, roles: alerted as they
/// arise). Each reads it in a private chat; nothing of it stands in the preview. A group that works without names gets none.
/// </summary>
public sealed record AlertGroup(string? What, PersonId By)
{
    public const string Name = "group.alert";

    public const int MostWhat = 1000;

    public Decision<AlertGroup> Decide(TermsOfReference terms, Roster roster, DateTimeOffset now)
    {
        var today = UkTime.DateOf(now);
        if (!roster.MayChair(By, terms, today))
        {
            return Decision<AlertGroup>.Refuse(Reason.ChairOnly);
        }
        if (string.IsNullOrWhiteSpace(What))
        {
            return Decision<AlertGroup>.Refuse(Reason.AlertNeeded);
        }
        if (What.Length > MostWhat)
        {
            return Decision<AlertGroup>.Refuse(Reason.TextTooLong);
        }
        if (terms.NoNames is not null && !NamelessText.TryRead(What, PassedWords.Of(terms), today, out _))
        {
            return Decision<AlertGroup>.Refuse(Reason.AlertNamesSomebody);
        }
        var to = MeetingNotices.People(roster, today).Where(person => person != By && Access.ReadsPapers(terms, roster, person, today)).ToList();
        return Decision<AlertGroup>.Accept(this, new AuditFact(Name, terms.Forum.Value, $"to {to.Count}"), [.. to.Select(person => new Notice
        {
            Id = $"{Name}:{terms.Forum}:{now.UtcTicks}:{person}",
            To = person,
            Kind = NoticeKind.GroupAlert,
            Forum = terms.Forum,
            NotBefore = now,
            Items = [new(terms.ShortName, What)],
        })]);
    }
}
