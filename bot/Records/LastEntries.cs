using PanelAssistant.Bot.Storage.Documents;
using PanelAssistant.Domain.Calendar;

namespace PanelAssistant.Bot.Records;

/// <summary>The latest entry in documents that are written in more than once. A hold, or its release, is none: it says nothing new about the child.</summary>
internal static class LastEntries
{
    public static DateTimeOffset? Of(ReviewDocument review) => Latest(
    [
        review.Received, review.Acknowledged?.At, review.Discussion?.At, review.Decision?.At, review.Keyworker?.At, review.Joined?.At,
        .. (review.Earlier ?? []).Select(decision => (DateTimeOffset?)decision.At),
        .. (review.Questions ?? []).Select(asked => (DateTimeOffset?)asked.At),
        .. (review.Additions ?? []).Select(added => (DateTimeOffset?)added.At),
    ]);

    public static DateTimeOffset? Of(IEnumerable<EpisodeDocument> episodes) => Latest(episodes.SelectMany(episode => episode.Reports
        .Select(report => (DateTimeOffset?)report.At)
        .Append(episode.Started).Append(episode.Returned).Append(episode.Interview?.At)));

    public static DateTimeOffset? Of(ItemDocument item) => Latest(
    [
        UkTime.StartOf(item.Since), item.Late?.At, item.MissingLinks?.At, item.CameFrom?.At, item.WentTo?.At,
        .. (item.Closings ?? []).Select(closing => (DateTimeOffset?)closing.At),
        .. (item.PaperChecks ?? []).Select(check => (DateTimeOffset?)check.At),
        .. (item.Scrutiny ?? []).Select(said => (DateTimeOffset?)said.At),
        .. (item.Plans ?? []).Select(plan => (DateTimeOffset?)plan.At),
    ]);

    public static DateTimeOffset? Of(FlagDocument flag) => Latest(
    [
        flag.Question?.Opened, flag.Question?.Closed,
        .. (flag.Question?.Ballots ?? []).Select(ballot => (DateTimeOffset?)ballot.At),
        .. flag.Confirmations.Select(task => (DateTimeOffset?)UkTime.StartOf(task.On ?? task.AskedOn)),
    ]);

    public static DateTimeOffset? Of(ActionDocument action) => Latest([action.Created, action.Tactical?.At, .. action.Updates.Select(update => (DateTimeOffset?)update.At)]);

    public static DateTimeOffset? Of(ImmediateDocument action) => Latest([action.Given, action.Asked, action.Acknowledged, action.Done?.At]);

    public static DateTimeOffset? Of(UpdateDocument ask) => Latest([ask.Asked, ask.Replied, ask.Report?.At]);

    public static DateTimeOffset? Of(ChallengeDocument challenge) => Latest([challenge.At, challenge.Settled?.At, .. (challenge.Answers ?? []).Select(answer => (DateTimeOffset?)answer.At)]);

    private static DateTimeOffset? Latest(IEnumerable<DateTimeOffset?> moments) => moments.Max();
}
