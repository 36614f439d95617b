using PanelAssistant.Cards.Elements;
using PanelAssistant.Cards.Words;
using PanelAssistant.Domain.Notices;

namespace PanelAssistant.Cards.Accountability;

/// <summary>What people are told about reports from group to group.</summary>
internal static class ReportingWords
{
    public static bool Are(NoticeKind kind) => kind is NoticeKind.ReportAsked or NoticeKind.ReportOwed or NoticeKind.ReportFiled or NoticeKind.ReportReceived;

    public static string Title(Notice notice, Language words)
    {
        var item = notice.Items[0];
        return notice.Kind switch
        {
            NoticeKind.ReportAsked => words["{0} is asked for a report, {1}", item.Reference, Day(item, words)],
            NoticeKind.ReportOwed => words["A report of {0} is owed, {1}", item.Reference, Day(item, words)],
            NoticeKind.ReportFiled => words["The report of {0} is there", item.Reference],
            _ => words["The report of {0} has arrived", item.Reference],
        };
    }

    /// <summary>The item's text is the receiver's id: the card that the button opens says its name.</summary>
    public static string Line(NoticeKind kind, Language words) => kind switch
    {
        NoticeKind.ReportAsked => words["Open the list: it says who meets on that day, what is asked for, and whether the chair is to come."],
        NoticeKind.ReportOwed => words["It is closed only when it is filed: open the list, and say what it is called and where it is."],
        NoticeKind.ReportFiled => words["Open the list to see where it is, and to say that it has arrived."],
        _ => words["Nothing more to do."],
    };

    public static IReadOnlyList<CardAction> Buttons(Language words) => [new Press(words["Reports"], new(ReportingVerbs.List))];

    private static string Day(NoticeItem item, Language words) => item.Due is { } due ? Dates.Of(due, words) : "";
}
