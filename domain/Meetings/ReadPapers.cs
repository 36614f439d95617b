using PanelAssistant.Domain.Calendar;
using PanelAssistant.Domain.Forums;
using PanelAssistant.Domain.People;
using PanelAssistant.Domain.Records;

namespace PanelAssistant.Domain.Meetings;

/// <summary>A member says that they have read the agenda and papers (Halton CSOG, section 6: all members prepare by reading them).</summary>
public sealed record ReadPapers(PersonId By)
{
    public const string Name = "paper.read";

    public Decision<Meeting> Decide(Meeting meeting, TermsOfReference terms, Roster roster, DateTimeOffset now)
    {
        if (!Access.ReadsPapers(terms, roster, By, UkTime.DateOf(now)))
        {
            return Decision<Meeting>.Refuse(Reason.NoSeat);
        }
        if (meeting.Circulations is not [.., var last])
        {
            return Decision<Meeting>.Refuse(Reason.NothingOut);
        }
        return meeting.HasRead(By)
            ? new Decision<Meeting>.AlreadySo(meeting)
            : Decision<Meeting>.Accept(
                meeting with { Readers = [.. meeting.Readers.Where(read => read.Person != By), new(By, now, last.Number)] },
                new AuditFact(Name, meeting.Id, $"{last.Number}"));
    }
}
