using PanelAssistant.Domain.Calendar;
using PanelAssistant.Domain.Cases;
using PanelAssistant.Domain.Forums;
using PanelAssistant.Domain.Meetings;
using PanelAssistant.Domain.People;
using PanelAssistant.Domain.Records;

namespace PanelAssistant.Domain.Actions;

/// <summary>The chair, or whoever acts as chair, tasks a member at once, on any day and at any hour (Oxfordshire Network and Panel, roles of the chair).</summary>
/// <param name="Meeting">The meeting that is open, or the one of today, if there is one.</param>
/// <param name="Within">Minutes in which it is to be done.</param>
public sealed record TaskImmediately(ImmediateReference Reference, string? What, PersonId? Who, int? Within, CaseReference? Child, Meeting? Meeting, PersonId By)
{
    public const string Name = "immediate.task";

    public static readonly IReadOnlyList<int> Choices = [30, 60, 120, 240, 1440];

    public Decision<ImmediateAction> Decide(TermsOfReference terms, Roster roster, DateTimeOffset now)
    {
        var today = UkTime.DateOf(now);
        if (!MayTask(Meeting, terms, roster, By, today))
        {
            return Decision<ImmediateAction>.Refuse(Reason.ChairOnly);
        }
        if (string.IsNullOrWhiteSpace(What))
        {
            return Decision<ImmediateAction>.Refuse(Reason.WhatNeeded);
        }
        if (What.Length > ImmediateAction.MostWhat)
        {
            return Decision<ImmediateAction>.Refuse(Reason.TextTooLong);
        }
        if (Who is not { } who || roster.Find(who, today) is null)
        {
            return Decision<ImmediateAction>.Refuse(Reason.MemberNeeded);
        }
        if (Within is not { } minutes || !Choices.Contains(minutes))
        {
            return Decision<ImmediateAction>.Refuse(Reason.HoursNeeded);
        }
        var action = new ImmediateAction
        {
            Reference = Reference,
            Forum = terms.Forum,
            Meeting = Meeting is { State: MeetingState.Open } || (Meeting is { State: MeetingState.Planned } planned && planned.On == today) ? Meeting.Due : null,
            What = What,
            Child = Child,
            Tasked = who,
            DoBy = now.AddMinutes(minutes),
            By = By,
            Given = now,
            Asked = now,
            NextStep = now + terms.AcknowledgeWithin,
        };
        return Decision<ImmediateAction>.Accept(action, new AuditFact(Name, Reference.ToString(), $"{minutes}"), ImmediateNotices.Asked(action, now));
    }

    public static bool MayTask(Meeting? meeting, TermsOfReference terms, Roster roster, PersonId person, DateOnly day) =>
        roster.MayChair(person, terms, day) || meeting?.ActingChair == person;
}
