using PanelAssistant.Cards.Elements;
using PanelAssistant.Cards.Words;
using PanelAssistant.Domain.Notices;

namespace PanelAssistant.Cards.Chairs;

/// <summary>What people are told about a chair that passes on.</summary>
internal static class ChairWords
{
    public static bool Are(NoticeKind kind) => kind is NoticeKind.ChairPassesSoon or NoticeKind.ChairHandedOver;

    public static string Title(Notice notice, Language words) => notice.Kind is NoticeKind.ChairPassesSoon
        ? words["{0}: the chair passes on, {1}", notice.Items[0].Reference, Day(notice.Items[0], words)]
        : words["{0}: somebody takes the chair from {1}", notice.Items[0].Reference, Day(notice.Items[0], words)];

    public static string Line(NoticeKind kind, NoticeItem item, Language words) => kind is NoticeKind.ChairPassesSoon
        ? words["It is the turn of {0}. Agree who takes it, go through the hand-over, and record it.", item.Text]
        : words["{0} chairs for {1}.", PlainText.Escape(item.Owner ?? ""), item.Text];

    public static IReadOnlyList<CardAction> Buttons(Notice notice, Language words) => [new Press(words["Open the plan"], ChairVerbs.In(ChairVerbs.Plan, notice.Forum))];

    private static string Day(NoticeItem item, Language words) => item.Due is { } due ? Dates.Of(due, words) : "";
}
