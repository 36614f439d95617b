using PanelAssistant.Cards.Elements;
using PanelAssistant.Cards.Updates;
using PanelAssistant.Cards.Words;
using PanelAssistant.Domain.Calendar;
using PanelAssistant.Domain.Notices;

namespace PanelAssistant.Cards.Meetings;

/// <summary>What people are told about meetings and their papers.</summary>
internal static class MeetingNoticeWords
{
    public static bool Are(NoticeKind kind) => kind is NoticeKind.MeetingMoved or NoticeKind.PaperAsked or NoticeKind.PapersOwed
        or NoticeKind.PapersClosing or NoticeKind.PapersOut or NoticeKind.ItemProposed or NoticeKind.GroupAlert
        or NoticeKind.UpdateAsked or NoticeKind.UpdateOwed;

    public static string Title(Notice notice, Language words)
    {
        var item = notice.Items[0];
        return notice.Kind switch
        {
            NoticeKind.MeetingMoved => words["The meeting of {0} is on another day", item.Reference],
            NoticeKind.PaperAsked => words["A paper of yours is wanted for {0}", item.Reference],
            NoticeKind.PapersOwed => words["Papers you owe {0}: {1}", item.Reference, notice.Count],
            NoticeKind.PapersClosing => words["The papers of {0} close on {1}", item.Reference, Day(item.Due, words)],
            NoticeKind.UpdateAsked => words["News wanted before the meeting: {0} children", notice.Count],
            NoticeKind.UpdateOwed => words["News you still owe: {0} children", notice.Count],
            NoticeKind.GroupAlert => words["Alert from the chair of {0}", item.Reference],
            NoticeKind.ItemProposed => words["Proposed for the agenda of {0}", item.Reference],
            _ when item.Text == "0" => words["The final agenda and papers of {0}, {1}", item.Reference, Day(item.Due, words)],
            _ => words["Supplement {0} to the papers of {1}, {2}", item.Text, item.Reference, Day(item.Due, words)],
        };
    }

    public static string Line(NoticeKind kind, NoticeItem item, Language words) => kind switch
    {
        NoticeKind.MeetingMoved => words["It was due on {0}. It is now on {1}.", Day(item.Text, words), Day(item.Due, words)],
        NoticeKind.PaperAsked or NoticeKind.PapersOwed => words["{0}. Papers close on {1}.", PlainText.Escape(item.Text), Day(item.Due, words)],
        NoticeKind.PapersClosing => words["Papers asked for and not here yet: {0}. When all is there, send the final agenda and papers.", item.Text],
        NoticeKind.UpdateAsked or NoticeKind.UpdateOwed => words["{0}, by {1}", item.Reference, Day(item.Due, words)],
        NoticeKind.GroupAlert => PlainText.Escape(item.Text),
        NoticeKind.ItemProposed => words["{0}: {1}", PlainText.Escape(item.Owner ?? ""), PlainText.Escape(item.Text)],
        _ => item.Owner is { } changed ? PlainText.Escape(changed) : words["Please read them before the meeting, and say so here."],
    };

    public static IReadOnlyList<CardAction> Buttons(Notice notice, Language words) => notice.Kind is NoticeKind.UpdateAsked or NoticeKind.UpdateOwed
        ? [new Press(words["My requests"], new(UpdateVerbs.Mine))]
        : notice.Kind is NoticeKind.MeetingMoved
        ? [new Press(words["Meetings"], MeetingVerbs.About(MeetingVerbs.List, notice.Forum))]
        : [new Press(words["Open the papers"], MeetingVerbs.About(PaperVerbs.Mine, notice.Forum)), new Press(words["Agenda"], AgendaVerbs.Of(notice.Forum))];

    public static string Day(string text, Language words) =>
        DayText.TryParse(text, out var day) ? Dates.Of(day, words) : "";

    private static string Day(DateOnly? day, Language words) => day is { } known ? Dates.Of(known, words) : "";
}
