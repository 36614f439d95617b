using PanelAssistant.Domain.Calendar;
using PanelAssistant.Domain.Forums;
using PanelAssistant.Domain.Notices;
using PanelAssistant.Domain.People;

namespace PanelAssistant.Domain.Cases;

/// <summary>
/// Who is told what when a clock takes a step. A professional without an account cannot be written to here, so the
/// coordinator gets a task with the wording.
/// </summary>
internal sealed class ClockNotices(TermsOfReference terms, Roster roster, DateOnly today, DateTimeOffset now)
{
    private readonly List<Notice> _all = [];

    public IReadOnlyList<Notice> All => _all;

    public void Add(Child child, ClockState clock, ClockStep step)
    {
        switch (step.Deed)
        {
            case ClockDeed.InviteLeadProfessional when child.LeadPerson is { } lead:
                _all.Add(Of(lead, NoticeKind.ClockInvitation, $"clock:{terms.Forum}:{child.Reference}:{clock.Clock}:{child.Watch!.Since:yyyy-MM-dd}", Papers(child, clock, step.Meeting!.Value)));
                break;
            case ClockDeed.InviteLeadProfessional:
                Task(ClockTask.InviteLead, child.LeadProfessional);
                break;
            case ClockDeed.InviteSocialWorker:
                Task(ClockTask.InviteSocialWorker, child.AllocatedSocialWorker);
                break;
            case ClockDeed.AskPlan:
                Task(ClockTask.AskPlan, child.AllocatedSocialWorker);
                break;
            case ClockDeed.AskPlanAgain:
                Task(ClockTask.AskPlanAgain, child.AllocatedSocialWorker);
                break;
            case ClockDeed.AskTransition:
                Task(ClockTask.AskTransition, child.LeadProfessional);
                break;
            case ClockDeed.AskChair:
                Tell(roster.Chairs(terms, today), NoticeKind.ClockReduced, new(child.Reference.ToString(), clock.Clock, step.Meeting));
                break;
            default:
                break;
        }

        void Task(ClockTask task, string? who) => Tell(
            roster.Coordinator is { } coordinator ? [coordinator] : roster.Chairs(terms, today),
            NoticeKind.ClockTask, new(child.Reference.ToString(), task.ToString(), step.Meeting, who));
    }

    /// <summary>The meeting, and then each paper with the day by which it is needed.</summary>
    private List<NoticeItem> Papers(Child child, ClockState clock, DateOnly meeting)
    {
        var reference = child.Reference.ToString();
        var rule = terms.Clocks.First(known => known.Id == clock.Clock);
        var closes = roster.Series(terms)!.PapersFor(meeting, WorkingDays.EnglandAndWales).Proposed;
        return [new(reference, terms.ShortName, meeting), .. rule.Papers.Select(paper => new NoticeItem(reference, paper, closes))];
    }

    /// <summary>One notice for each person and morning: items of the same morning are put together where it is committed.</summary>
    private void Tell(IReadOnlyList<PersonId> people, NoticeKind kind, NoticeItem item) =>
        _all.AddRange(people.Select(person => Of(person, kind, $"{kind}:{person}:{today:yyyy-MM-dd}", [item])));

    private Notice Of(PersonId to, NoticeKind kind, string id, IReadOnlyList<NoticeItem> items) =>
        new() { Id = id, To = to, Kind = kind, Forum = terms.Forum, NotBefore = now, Items = items };
}

/// <summary>What the coordinator is asked to do by phone or e-mail.</summary>
public enum ClockTask
{
    AskPlan,
    AskPlanAgain,
    InviteLead,
    InviteSocialWorker,
    AskTransition,
}
