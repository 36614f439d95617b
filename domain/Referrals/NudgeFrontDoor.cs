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
        if (review.NextNudge is not { } at || at > setting.Now)
        {
            return new Decision<FrontDoorReview>.AlreadySo(review);
        }
        var fact = new AuditFact(Name, review.Referral.ToString());
        if (review.DueOn is not { } due)
        {
            return Decision<FrontDoorReview>.Accept(review with { NextNudge = null }, fact);
        }
        var terms = setting.Terms(review.Forum);
        var reminders = Reminders.Of(terms.ConfirmationNudges);
        var reached = reminders.Reached(due, review.NudgeStep, setting.Now);
        var item = new NoticeItem(review.Referral.ToString(), WaitsFor(review), due);
        return Decision<FrontDoorReview>.Accept(
            review with { NudgeStep = reached.Step, NextNudge = reminders.NextAfter(due, reached.Step, setting.Now) },
            fact,
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
        { Decision: not null } => "keyworker",
        { Acknowledged: null } => "acknowledgement",
        _ => "outcome",
    };
}
