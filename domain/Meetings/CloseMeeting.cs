using PanelAssistant.Domain.Calendar;
using PanelAssistant.Domain.Cases;
using PanelAssistant.Domain.Forums;
using PanelAssistant.Domain.Minutes;
using PanelAssistant.Domain.People;
using PanelAssistant.Domain.Records;

namespace PanelAssistant.Domain.Meetings;

/// <summary>The chair, the deputy or the coordinator ends an open meeting, whatever the day.</summary>
public sealed record CloseMeeting(PersonId By)
{
    public const string Name = "meeting.close";

    /// <summary>Yes or no to each question that the terms put to the chair (Oxfordshire Panel, roles and responsibilities).</summary>
    public IReadOnlyDictionary<string, bool> Answers { get; init; } = new Dictionary<string, bool>();

    /// <summary>Why children of this meeting stay open: they come again to the next.</summary>
    public string? CarryWhy { get; init; }

    /// <param name="minutes">Of this meeting, if anybody is named to take them.</param>
    /// <param name="open">Children of this meeting whose item is not closed, where the terms ask for that.</param>
    public Decision<Meeting> Decide(Meeting meeting, MeetingMinutes? minutes, IReadOnlyList<CaseReference> open, TermsOfReference terms, Roster roster, DateTimeOffset now) => meeting.State switch
    {
        _ when !meeting.Runs(terms, roster, By, UkTime.DateOf(now)) => Decision<Meeting>.Refuse(Reason.RunnersOnly),
        MeetingState.Closed => new Decision<Meeting>.AlreadySo(meeting),
        MeetingState.Planned => Decision<Meeting>.Refuse(Reason.NoMeetingOpen),
        _ when NameMinuteTaker.BeforeClosing(minutes) is { } missing => Decision<Meeting>.Refuse(missing),
        _ when PreviousReview.IsLacking(meeting, terms, roster.Series(terms)) => Decision<Meeting>.Refuse(Reason.PreviousFirst),
        _ when terms.CloseChecklist is { } checklist && checklist.Questions.Any(question => !Answers.ContainsKey(question.Id)) => Decision<Meeting>.Refuse(Reason.ChecklistNeeded),
        _ when open.Count > 0 && string.IsNullOrWhiteSpace(CarryWhy) => Decision<Meeting>.Refuse(Reason.ItemsOpen),
        _ when CarryWhy?.Length > MeetingCheck.MostWhy => Decision<Meeting>.Refuse(Reason.TextTooLong),
        _ => Decision<Meeting>.Accept(
            meeting with { State = MeetingState.Closed, Ended = new(By, now), Check = Checked(open, terms) },
            new AuditFact(Name, meeting.Id, open.Count > 0 ? $"carried over {string.Join(' ', open)}" : null)),
    };

    private MeetingCheck? Checked(IReadOnlyList<CaseReference> open, TermsOfReference terms) =>
        terms.CloseChecklist is null && open.Count == 0
            ? null
            : new(
                (terms.CloseChecklist?.Questions ?? []).ToDictionary(question => question.Id, question => Answers[question.Id]),
                open,
                open.Count == 0 ? null : CarryWhy);
}
