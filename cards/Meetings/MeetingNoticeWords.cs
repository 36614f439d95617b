using System.Globalization;
using PanelAssistant.Cards.Elements;
using PanelAssistant.Cards.Words;
using PanelAssistant.Domain.Notices;

namespace PanelAssistant.Cards.Meetings;

/// <summary>What people are told about meetings and their papers.</summary>
internal static class MeetingNoticeWords
{
    public static bool Are(NoticeKind kind) => kind is NoticeKind.MeetingMoved;

    public static string Title(Notice notice, Language words) =>
        words["The meeting of {0} is on another day", notice.Items[0].Reference];

    public static string Line(NoticeKind kind, NoticeItem item, Language words) =>
        words["It was due on {0}. It is now on {1}.", Day(item.Text, words), Day(item.Due, words)];

    public static IReadOnlyList<CardAction> Buttons(Notice notice, Language words) =>
        [new Press(words["Meetings"], MeetingVerbs.About(MeetingVerbs.List, notice.Forum))];

    private static string Day(string text, Language words) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? Dates.Of(day, words) : "";

    private static string Day(DateOnly? day, Language words) => day is { } known ? Dates.Of(known, words) : "";
}
