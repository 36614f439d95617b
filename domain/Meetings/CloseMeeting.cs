using PanelAssistant.Domain.Calendar;
using PanelAssistant.Domain.Forums;
using PanelAssistant.Domain.Minutes;
using PanelAssistant.Domain.People;
using PanelAssistant.Domain.Records;

namespace PanelAssistant.Domain.Meetings;

/// <summary>The chair, the deputy or the coordinator ends an open meeting, whatever the day.</summary>
public sealed record CloseMeeting(PersonId By)
{
    public const string Name = "meeting.close";

    /// <param name="minutes">Of this meeting, if anybody is named to take them.</param>
    public Decision<Meeting> Decide(Meeting meeting, MeetingMinutes? minutes, TermsOfReference terms, Roster roster, DateTimeOffset now) => meeting.State switch
    {
        _ when !meeting.Runs(terms, roster, By, UkTime.DateOf(now)) => Decision<Meeting>.Refuse(Reason.RunnersOnly),
        MeetingState.Closed => new Decision<Meeting>.AlreadySo(meeting),
        MeetingState.Planned => Decision<Meeting>.Refuse(Reason.NoMeetingOpen),
        _ when NameMinuteTaker.BeforeClosing(minutes) is { } missing => Decision<Meeting>.Refuse(missing),
        _ => Decision<Meeting>.Accept(meeting with { State = MeetingState.Closed, Ended = new(By, now) }, new AuditFact(Name, meeting.Id)),
    };
}
