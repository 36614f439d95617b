using PanelAssistant.Domain.Calendar;
using PanelAssistant.Domain.Cases;
using PanelAssistant.Domain.Forums;
using PanelAssistant.Domain.Meetings;
using PanelAssistant.Domain.Notices;
using PanelAssistant.Domain.Records;

namespace PanelAssistant.Domain.Referrals;

/// <summary>What follows from a decision that stands: the review is closed, the child's record says so, the groups get their items.</summary>
internal static class SettleReferral
{
    /// <param name="goes">The groups it goes to; the first is the one that was chosen.</param>
    /// <param name="routes">What every group said.</param>
    public static Decision<Settlement> Of(
        DecideReferral command, FrontDoorOutcome outcome, FrontDoorReview review, Child child,
        IReadOnlyList<RouteAnswer> goes, IReadOnlyList<RouteAnswer> routes, ReviewSetting setting)
    {
        var decided = Decided(command, outcome, review, setting);
        var items = Linked([.. goes.Select(answer => ListItem.Of(decided, answer, needsScreening: false, setting))]);
        if (goes.Count > 0 && command.InsteadOf is { } family && Route.InFamily(routes, family) is { ByGrounds: RouteVerdict.NotAdmitted } wrong)
        {
            items = WrongDoor.Logged(items, decided, wrong, setting, command.By);
        }
        return Decision<Settlement>.Accept(
            new(decided, AtRiskAfter(command, After(command, child, decided, setting.Today), goes, setting).BroughtTo([.. goes.Select(answer => answer.Terms.Forum)]), items),
            new AuditFact(DecideReferral.Name, review.Referral.ToString(), Detail(outcome, items)),
            [ReferralNotices.Decided(decided, outcome, goes, setting), .. ItemNotices.Of(items, setting)]);
    }

    private static FrontDoorReview Decided(DecideReferral command, FrontDoorOutcome outcome, FrontDoorReview review, ReviewSetting setting)
    {
        var nudges = setting.Terms(review.Forum).ConfirmationNudges;
        DateOnly? keyworkerBy = outcome.Kind is OutcomeKind.Assessment && setting.Door.Assessment is { AsksKeyworker: true }
            ? setting.Today.AddDays(nudges.DueAfterDays)
            : null;
        return review with
        {
            Decision = new(outcome.Id, command.Why!, command.By, setting.Now)
            {
                MissingOrExploitedNow = command.MissingOrExploitedNow,
                ThresholdMet = command.ThresholdMet,
                WhyNotAssessed = command.WhyNotAssessed,
                AsksKeyworkerBy = keyworkerBy,
            },
            NextAsk = null,
            NudgeStep = 0,
            NextNudge = keyworkerBy is { } by ? Reminders.Of(nudges).NextAfter(by, 0, setting.Now) : null,
        };
    }

    /// <summary>One child in two groups is two items, each of which knows the other .</summary>
    private static List<ForumItem> Linked(IReadOnlyList<ForumItem> items) =>
        [.. items.Select(item => item with { Linked = [.. items.Where(other => other.Forum != item.Forum).Select(other => other.Forum)] })];

    private static Child After(DecideReferral command, Child child, FrontDoorReview decided, DateOnly today) => child with
    {
        FrontDoor = (child.FrontDoor ?? new(UkTime.DateOf(decided.Received))) with
        {
            DecidedOn = today,
            Outcome = decided.Decision!.Outcome,
            Intervention = string.IsNullOrWhiteSpace(command.Intervention) ? child.FrontDoor?.Intervention : command.Intervention,
        },
    };

    /// <summary>Found at risk, the child is followed by the group that it goes to; its clocks run from today.</summary>
    private static Child AtRiskAfter(DecideReferral command, Child child, IReadOnlyList<RouteAnswer> goes, ReviewSetting setting) => (command.AtRisk, goes) switch
    {
        (false, _) => child,
        (true, [{ Terms: var group }, ..]) => AtRisk.Agreed(child, group, setting.RosterOf(group.Forum), setting.Now),
        _ => child with { AtRiskSince = child.AtRiskSince ?? setting.Today },
    };

    private static string Detail(FrontDoorOutcome outcome, IReadOnlyList<ForumItem> items) =>
        string.Join(' ', items.Where(item => item.IsHere).Select(item => item.Forum.Value).Prepend(outcome.Id));
}
