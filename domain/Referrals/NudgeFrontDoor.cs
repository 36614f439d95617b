using PanelAssistant.Domain.Notices;
using PanelAssistant.Domain.Records;

namespace PanelAssistant.Domain.Referrals;

/// <summary>
/// A referral that has no answer in time, or a keyworker's question without one, reminds the front door and then goes up the
/// line. Each step of the schedule is worked through once.
/// </summary>
public static class NudgeFrontDoor
{
    public const string Name = "referral.remind";

    public static Decision<FrontDoorReview> Decide(FrontDoorReview review, ReviewSetting setting)
    {
        var (asked, askedTell) = RemindAsked.Due(review, setting);
        var (after, tell) = Due(asked, setting);
        return ReferenceEquals(after, review)
            ? new Decision<FrontDoorReview>.AlreadySo(review)
            : Decision<FrontDoorReview>.Accept(after, new AuditFact(Name, review.Referral.ToString()), [.. tell, .. askedTell]);
    }

    private static (FrontDoorReview Review, IReadOnlyList<Notice> Tell) Due(FrontDoorReview review, ReviewSetting setting)
    {
        if (review.NextNudge is not { } at || at > setting.Now)
        {
            return (review, []);
        }
        if (review.DueOn is not { } due)
        {
            return (review with { NextNudge = null }, []);
        }
        var terms = setting.Terms(review.Forum);
        var reminders = Reminders.Of(terms.ConfirmationNudges);
        var reached = reminders.Reached(due, review.NudgeStep, setting.Now);
        var item = new NoticeItem(review.Referral.ToString(), WaitsFor(review), due);
        return (
            review with { NudgeStep = reached.Step, NextNudge = reminders.NextAfter(due, reached.Step, setting.Now) },
            [
                .. reached.Owner ? setting.Reviewers.Select(to => NoticeOf(to, NoticeKind.FrontDoorOverdue)) : [],
                .. reached.Chair ? setting.AboveFrontDoor(terms).Select(to => NoticeOf(to, NoticeKind.FrontDoorEscalated)) : [],
            ]);

        Notice NoticeOf(PersonId to, NoticeKind kind) => new()
        {
            Id = $"{kind}:{to}:{setting.Today:yyyy-MM-dd}",
            To = to,
            Kind = kind,
            Forum = review.Forum,
            NotBefore = setting.Now,
            Items = [item],
        };
    }

    private static string WaitsFor(FrontDoorReview review) => review switch
    {
        { LookBy: not null } => "addition",
        { Decision: not null } => "keyworker",
        { Acknowledged: null } => "acknowledgement",
        _ => "outcome",
    };
}
