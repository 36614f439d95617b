using PanelAssistant.Domain.Calendar;
using PanelAssistant.Domain.Forums;
using PanelAssistant.Domain.People;
using PanelAssistant.Domain.Records;

namespace PanelAssistant.Domain.Meetings;

/// <summary>The chair, the deputy or the coordinator opens the meeting of the day.</summary>
public sealed record StartMeeting(PersonId By)
{
    public const string Name = "meeting.start";

    public Decision<Meeting> Decide(Meeting meeting, TermsOfReference terms, Roster roster, DateTimeOffset now)
    {
        var today = UkTime.DateOf(now);
        return meeting.State switch
        {
            _ when !meeting.Runs(terms, roster, By, today) => Decision<Meeting>.Refuse(Reason.RunnersOnly),
            MeetingState.Open => new Decision<Meeting>.AlreadySo(meeting),
            MeetingState.Closed => Decision<Meeting>.Refuse(Reason.MeetingClosed),
            _ when meeting.On != today => Decision<Meeting>.Refuse(Reason.NoMeetingToday),
            _ => Decision<Meeting>.Accept((MeetingChair.IsChair(terms, roster, By, today) ? meeting : meeting.AsNamed(roster, now)).Begun(now) with { State = MeetingState.Open, Started = new(By, now) }, new AuditFact(Name, meeting.Id)),
        };
    }
}
