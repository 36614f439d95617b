using PanelAssistant.Cards.Elements;
using PanelAssistant.Cards.Words;
using PanelAssistant.Domain.Actions;
using PanelAssistant.Domain.Notices;

namespace PanelAssistant.Cards.Actions;

/// <summary>What people are told about immediate actions. The first line holds the reference only.</summary>
internal static class ImmediateNoticeWords
{
    private const int MostText = 500;

    public static bool Are(NoticeKind kind) => kind is NoticeKind.ImmediateAsked or NoticeKind.ImmediateTold;

    public static string Title(Notice notice, Language words) => notice.Kind is NoticeKind.ImmediateAsked
        ? words["Act now: {0}", notice.Items[0].Reference]
        : words["Immediate action {0}", notice.Items[0].Reference];

    public static string? Explanation(NoticeKind kind, Language words) => kind is NoticeKind.ImmediateAsked
        ? words["A significant risk of harm was raised and the chair asks you to act. Press \"I am on it\" now. If a child is in danger now, ring 999."]
        : null;

    public static string Line(NoticeKind kind, NoticeItem item, Language words)
    {
        if (kind is NoticeKind.ImmediateAsked)
        {
            return PlainText.Escape(PlainText.Shorten(item.Text, MostText));
        }
        var who = PlainText.Escape(item.Owner ?? "");
        return item.Text switch
        {
            "acknowledged" => words["{0} is on it.", who],
            "done" => words["{0}: it is done. Open it to see what came of it.", who],
            "silent" => words["{0} has not acknowledged it. Ring them, or give it to somebody else.", who],
            "undelivered" => words["It was not delivered to {0}. Phone them now.", who],
            "not-done" => words["{0} has not said that it is done, and the time is over. Ask them.", who],
            "next" => words["You might ask {0} next.", who],
            _ => words["It was given to somebody else. Thank you; nothing more to do."],
        };
    }

    public static IReadOnlyList<CardAction> Buttons(Notice notice, Language words)
    {
        if (!ImmediateReference.TryParse(notice.Items[0].Reference, out var action))
        {
            return [];
        }
        var open = new Press(words["Open {0}", action], ImmediateVerbs.About(ImmediateVerbs.Show, action));
        return notice.Kind is NoticeKind.ImmediateAsked
            ? [new Press(words["I am on it"], ImmediateVerbs.About(ImmediateVerbs.Acknowledge, action)) { Style = "positive" }, open]
            : notice.Items[0].Text is "passed-on" ? [] : [open];
    }
}
