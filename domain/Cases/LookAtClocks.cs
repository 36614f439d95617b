using PanelAssistant.Domain.Calendar;
using PanelAssistant.Domain.Forums;
using PanelAssistant.Domain.People;
using PanelAssistant.Domain.Records;

namespace PanelAssistant.Domain.Cases;

/// <summary>
/// Takes every step of a child's clocks that has come: the plan is asked for, the professional invited, the chair asked
/// (Halton CSOG, section 3). A step taken is dated on the record, so it is never taken twice.
/// </summary>
public static class LookAtClocks
{
    public const string Name = "clock.look";

    /// <summary>
    /// The forum that follows a child of whom no group has said that it is at risk: the one with clocks among those that
    /// cover the area, or the only one. Between several it is not guessed, for its members see the child.
    /// </summary>
    public static TermsOfReference? ForumOf(Child child, IEnumerable<TermsOfReference> forums)
    {
        var covering = forums.Where(terms => terms.Kind is ForumKind.Operational && terms.Areas.Contains(child.Area)).ToList();
        return covering.Find(terms => terms.Clocks.Count > 0) ?? (covering is [var only] ? only : null);
    }

    /// <param name="terms">Of the watch's forum, or of <see cref="ForumOf"/> where there is no watch yet; nothing when no forum covers the child.</param>
    public static Decision<Child> Decide(Child child, TermsOfReference? terms, Roster roster, DateTimeOffset now)
    {
        var today = UkTime.DateOf(now);
        if (child.AtRiskSince is not { } since)
        {
            return child.Watch is null ? new Decision<Child>.AlreadySo(child) : Decision<Child>.Accept(child with { Watch = null }, Fact(child, ["ended"]));
        }
        if (terms is null)
        {
            return Decision<Child>.Accept(child with { Watch = new() { Forum = null, Since = since, AtStart = child.Level } }, Fact(child, []));
        }
        var course = new ClockCourse(terms, roster, today);
        if (child.Watch?.Since != since)
        {
            child = child with { Watch = course.Begin(child) };
        }
        child = course.Settle(child);
        var told = new ClockNotices(terms, roster, today, now);
        var done = new List<string>();
        foreach (var id in child.Watch!.Clocks.Select(clock => clock.Clock).ToList())
        {
            while (child.Watch!.Find(id) is { } clock && course.Next(child, clock) is { } step && step.At <= now)
            {
                told.Add(child, clock, step);
                done.Add($"{id}:{step.Deed}");
                child = child with { Watch = child.Watch.With(After(child, clock, step, today, course.NextMeeting)) };
            }
        }
        return Decision<Child>.Accept(course.Settle(child), Fact(child, done), [.. told.All]);
    }

    private static ClockState After(Child child, ClockState clock, ClockStep step, DateOnly today, DateOnly? next) => step.Deed switch
    {
        ClockDeed.AskPlan => clock with { Asked = today },
        ClockDeed.AskPlanAgain => clock with { Reminded = today },
        ClockDeed.AskTransition => clock with { Asked = today, Meeting = step.Meeting },
        ClockDeed.AskChair => clock with { ChairAsked = today, Meeting = step.Meeting },
        ClockDeed.InviteLeadProfessional => clock with { Invited = today, Meeting = step.Meeting },
        ClockDeed.InviteSocialWorker => clock with { Invited = today, Meeting = step.Meeting, Found = RiskChanges.Of(child) },
        ClockDeed.LeaveAgenda => clock with { Over = true },
        _ => clock with { Meeting = next ?? clock.Meeting },
    };

    private static AuditFact Fact(Child child, List<string> done) =>
        new(Name, child.Reference.ToString(), done.Count == 0 ? null : string.Join(' ', done));
}
