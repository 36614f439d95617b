using PanelAssistant.Cards.Elements;
using PanelAssistant.Cards.Words;
using PanelAssistant.Domain.Missing;

namespace PanelAssistant.Cards.Missing;

/// <summary>Criteria, times and interviews in words.</summary>
internal static class MissingWords
{
    public static string Rule(MissingRule rule, Language words) => rule.SeriousIssueQualifies
        ? words["The rule: {0} or more episodes within {1} days, one episode over {2} hours, or one with a serious safeguarding issue. It holds whether or not a child is open to children's social care.", rule.Episodes, rule.WindowDays, rule.OverHours]
        : words["The rule: {0} or more episodes within {1} days, or one episode over {2} hours. It holds whether or not a child is open to children's social care.", rule.Episodes, rule.WindowDays, rule.OverHours];

    /// <summary>One ground with the episodes that make it.</summary>
    public static string Ground(MissingGround ground, MissingRule rule, MissingCriteria criteria, Language words)
    {
        var episodes = string.Join(", ", ground.Episodes);
        return ground.Kind switch
        {
            MissingGroundKind.FirstTime or MissingGroundKind.Repeat => words[
                ground.Kind is MissingGroundKind.FirstTime
                    ? "First time: {0} episodes from {1} to {2} (numbered {3})"
                    : "Repeat: {0} episodes from {1} to {2} (numbered {3})",
                ground.Episodes.Count, Dates.Of(criteria.From, words), Dates.Of(criteria.To, words), episodes],
            MissingGroundKind.SeriousIssue => words["A serious safeguarding issue (numbered {0})", episodes],
            _ => words["Missing for more than {0} hours (numbered {1})", rule.OverHours, episodes],
        };
    }

    /// <summary>A ground without its episodes, for a notice and a list.</summary>
    public static string Ground(MissingGroundKind kind, Language words) => kind switch
    {
        MissingGroundKind.FirstTime => words["missing often, for the first time"],
        MissingGroundKind.Repeat => words["missing often, a repeat"],
        MissingGroundKind.SeriousIssue => words["a serious safeguarding issue"],
        _ => words["one long episode"],
    };

    public static string Grounds(IEnumerable<MissingGroundKind> kinds, Language words) =>
        string.Join("; ", kinds.Select(kind => Ground(kind, words)));

    public static string Lasted(TimeSpan time, Language words) => words["{0} h {1} min", (int)time.TotalHours, time.Minutes];

    public static string Times(Episode episode, DateTimeOffset now, Language words)
    {
        var started = Dates.OfMoment(episode.Started, words);
        var lasted = Lasted(episode.Elapsed(now), words);
        return episode.Returned is { } returned
            ? words["From {0} to {1}: {2}.", started, Dates.OfMoment(returned, words), lasted]
            : words["Still missing, since {0}: {1} so far.", started, lasted];
    }

    public static string? Interview(Episode episode, MissingRule rule, DateTimeOffset now, Language words)
    {
        if (episode.InterviewDue(rule) is not { } due)
        {
            return null;
        }
        var by = Dates.OfMoment(due, words);
        if (episode.InterviewOfReturn is not { } interview)
        {
            return now > due ? words["Return interview: was due by {0}. No result is recorded.", by] : words["Return interview: due by {0}.", by];
        }
        var at = Dates.OfMoment(interview.At, words);
        var who = interview.Who is { } named ? PlainText.Escape(named) : words["somebody not named"];
        return interview.State switch
        {
            InterviewState.Declined => words["Return interview: the child declined it on {0}.", at],
            InterviewState.Offered => words["Return interview: offered on {0} by {1}. A result is due by {2}.", at, who, by],
            _ when interview.At > due => words["Return interview: held on {0} by {1}, later than {2}.", at, who, by],
            _ => words["Return interview: held on {0} by {1}.", at, who],
        };
    }

    public static string State(InterviewState state, Language words) => state switch
    {
        InterviewState.Offered => words["Offered, no answer yet"],
        InterviewState.Declined => words["The child declined it"],
        _ => words["Held"],
    };
}
