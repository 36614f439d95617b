using PanelAssistant.Domain.Notices;

namespace PanelAssistant.Domain.Referrals;

/// <summary>
/// Whoever was asked for more and has not answered is reminded on the days that the front door's rule names, while the
/// referral is undecided. The front door's own reminders go on beside it.
/// </summary>
internal static class RemindAsked
{
    public static DateTimeOffset? First(FrontDoorReview review, ReviewSetting setting) =>
        Of(review, setting) is var (reminders, from) ? reminders.NextAfter(from, 0, setting.Now) : null;

    /// <returns>The review after the steps whose moment has come, and who is told.</returns>
    public static (FrontDoorReview Review, IReadOnlyList<Notice> Tell) Due(FrontDoorReview review, ReviewSetting setting)
    {
        if (review.NextAsk is not { } at || at > setting.Now)
        {
            return (review, []);
        }
        if (Of(review, setting) is not var (reminders, from))
        {
            return (review with { NextAsk = null }, []);
        }
        var reached = reminders.Reached(from, review.AskStep, setting.Now);
        return (
            review with { AskStep = reached.Step, NextAsk = reminders.NextAfter(from, reached.Step, setting.Now) },
            reached.Owner ? [.. review.OpenQuestions.GroupBy(asked => asked.To).Where(asked => !setting.HasLeft(asked.Key)).Select(asked => Reminder(review, asked.Key, asked.Min(one => one.WantedBy), setting))] : []);
    }

    private static (Reminders Reminders, DateOnly From)? Of(FrontDoorReview review, ReviewSetting setting) =>
        setting.Terms(review.Forum).FrontDoor.Questions is { } rule && review.OpenQuestions.Any()
            ? (Reminders.Of(new(rule.Nudges, [], 0)), review.OpenQuestions.Min(asked => asked.WantedBy))
            : null;

    private static Notice Reminder(FrontDoorReview review, PersonId to, DateOnly wanted, ReviewSetting setting) => new()
    {
        Id = $"{NoticeKind.ReferralAnswerOwed}:{to}:{setting.Today:yyyy-MM-dd}",
        To = to,
        Kind = NoticeKind.ReferralAnswerOwed,
        Forum = review.Forum,
        NotBefore = setting.Now,
        Items = [new(review.Referral.ToString(), setting.Door.Name, wanted)],
    };
}
