using PanelAssistant.Domain.Forums;
using PanelAssistant.Domain.Notices;
using PanelAssistant.Domain.People;

namespace PanelAssistant.Domain.Meetings;

/// <summary>What the people of a group hear of its meetings.</summary>
internal static class MeetingNotices
{
    /// <summary>Everybody with a seat, alternates too, and the coordinator; not the one who moved it.</summary>
    public static IEnumerable<Notice> Moved(Meeting meeting, MeetingMove move, TermsOfReference terms, Roster roster, DateOnly today) =>
        People(roster, today).Where(person => person != move.By).Select(person => new Notice
        {
            Id = $"{MoveMeeting.Name}:{meeting.Id}:{move.At.UtcTicks}:{person}",
            To = person,
            Kind = NoticeKind.MeetingMoved,
            Forum = meeting.Forum,
            NotBefore = move.At,
            Items = [new(terms.ShortName, $"{move.From:yyyy-MM-dd}", move.To)],
        });

    public static IEnumerable<PersonId> People(Roster roster, DateOnly day)
    {
        var seated = roster.Holdings.Where(held => held.HeldOn(day)).Select(held => held.Person);
        return (roster.Coordinator is { } coordinator ? seated.Append(coordinator) : seated).Distinct();
    }
}
