using PanelAssistant.Domain.Calendar;
using PanelAssistant.Domain.Forums;
using PanelAssistant.Domain.People;
using PanelAssistant.Domain.Records;

namespace PanelAssistant.Domain.Meetings;

/// <summary>
/// Whoever runs the meeting says that the minutes and actions of the last one were reviewed, or why they are skipped (Oxfordshire
/// Network, roles and responsibilities: the chair reviews them at the start of each meeting). What was said last counts until
/// the meeting is closed.
/// </summary>
public sealed record ReviewPrevious(PersonId By)
{
    public const string Name = "meeting.previous";

    public bool Skipped { get; init; }

    /// <summary>Needed when it is skipped.</summary>
    public string? Why { get; init; }

    public Decision<Meeting> Decide(Meeting meeting, TermsOfReference terms, Roster roster, DateTimeOffset now)
    {
        var today = UkTime.DateOf(now);
        return meeting switch
        {
            _ when !meeting.Runs(terms, roster, By, today) => Decision<Meeting>.Refuse(Reason.RunnersOnly),
            { State: MeetingState.Closed } => Decision<Meeting>.Refuse(Reason.MeetingClosed),
            _ when PreviousReview.LastOf(meeting, terms, roster.Series(terms)) is null => Decision<Meeting>.Refuse(Reason.NothingToReview),
            { State: MeetingState.Planned } when meeting.On > today => Decision<Meeting>.Refuse(Reason.NoMeetingToday),
            _ when Skipped && string.IsNullOrWhiteSpace(Why) => Decision<Meeting>.Refuse(Reason.ReasonNeeded),
            _ when Skipped && Why!.Length > PreviousReview.MostWhy => Decision<Meeting>.Refuse(Reason.TextTooLong),
            { Previous: { } said } when said.SkippedWhy == Reasoned => new Decision<Meeting>.AlreadySo(meeting),
            _ => Decision<Meeting>.Accept(
                meeting with { Previous = new(Reasoned, By, now) },
                new AuditFact(Name, meeting.Id, Skipped ? "skipped" : "reviewed")),
        };
    }

    private string? Reasoned => Skipped ? Why : null;
}
