using PanelAssistant.Cards.Elements;
using PanelAssistant.Cards.Words;
using PanelAssistant.Domain.Cases;
using PanelAssistant.Domain.Notices;

namespace PanelAssistant.Cards.Cases;

/// <summary>What notices about clocks say. Their titles hold references only.</summary>
internal static class ClockNoticeWords
{
    public static bool Are(NoticeKind kind) => kind is NoticeKind.ClockInvitation or NoticeKind.ClockTask or NoticeKind.ClockReduced;

    public static string Title(Notice notice, Language words)
    {
        var first = notice.Items[0];
        return notice.Kind switch
        {
            NoticeKind.ClockInvitation => words["{0}: you are invited to the meeting on {1}", first.Reference, DateOf(first, words)],
            NoticeKind.ClockReduced when notice.Count == 1 => words["{0}: please confirm that the risk is less", first.Reference],
            NoticeKind.ClockReduced => words["Please confirm that the risk is less: {0} children", notice.Count],
            _ when notice.Count == 1 => words["{0}: something to ask by phone or e-mail", first.Reference],
            _ => words["{0} things to ask by phone or e-mail", notice.Count],
        };
    }

    public static string Explanation(NoticeKind kind, Language words) => kind switch
    {
        NoticeKind.ClockInvitation => words["You lead for this child. Please present the papers below, and send them before the day given. Open it to see why."],
        NoticeKind.ClockReduced => words["A professional judges the risk lower than at the start. Confirm it, or have the social worker invited all the same."],
        _ => words["These people have no account here. Open each to see what to say, and record what comes."],
    };

    /// <summary>Nothing for the line that the title has said already.</summary>
    public static string? Line(Notice notice, NoticeItem item, Language words) => notice.Kind switch
    {
        NoticeKind.ClockInvitation when ReferenceEquals(item, notice.Items[0]) => null,
        NoticeKind.ClockInvitation => words["{0}, by {1}", PlainText.Escape(item.Text), DateOf(item, words)],
        NoticeKind.ClockReduced => words["{0}, for the meeting on {1}", item.Reference, DateOf(item, words)],
        _ => Task(item, words),
    };

    private static string Task(NoticeItem item, Language words)
    {
        var who = item.Owner is { } name ? PlainText.Escape(name) : words["name not known"];
        var meeting = item.Due is null ? words["a meeting without a date yet"] : words["the meeting on {0}", DateOf(item, words)];
        return Enum.TryParse<ClockTask>(item.Text, out var task) ? task switch
        {
            ClockTask.AskPlan => words["{0}: ask the social worker ({1}) for their plan.", item.Reference, who],
            ClockTask.AskPlanAgain => words["{0}: the plan has not come. Ask the social worker ({1}) again.", item.Reference, who],
            ClockTask.InviteLead => words["{0}: invite the lead professional ({1}) to {2}.", item.Reference, who, meeting],
            ClockTask.InviteSocialWorker => words["{0}: invite the social worker ({1}) to {2}.", item.Reference, who, meeting],
            _ => words["{0}: turns 18 before {2}. Ask the lead professional ({1}) for the plan for the move to adult services.", item.Reference, who, meeting],
        } : item.Reference;
    }

    private static string DateOf(NoticeItem item, Language words) => item.Due is { } due ? Dates.Of(due, words) : "";
}
