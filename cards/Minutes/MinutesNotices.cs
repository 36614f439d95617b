using PanelAssistant.Cards.Elements;
using PanelAssistant.Cards.Meetings;
using PanelAssistant.Cards.Words;
using PanelAssistant.Domain.Minutes;
using PanelAssistant.Domain.Notices;

namespace PanelAssistant.Cards.Minutes;

/// <summary>What notices about minutes say: a day and a button, nothing of what is in them.</summary>
internal static class MinutesNotices
{
    public static bool Are(NoticeKind kind) => kind is NoticeKind.MinuteTakerNamed or NoticeKind.MinutesOffered or NoticeKind.MinutesSentBack or NoticeKind.MinutesSent;

    public static string Title(Notice notice, Language words)
    {
        var day = notice.Items[0].Due is { } meeting ? Dates.Of(meeting, words) : "";
        return notice.Kind switch
        {
            NoticeKind.MinuteTakerNamed when IsRelieved(notice) => words["Somebody else takes the minutes of the meeting of {0}", day],
            NoticeKind.MinuteTakerNamed => words["You take the minutes of the meeting of {0}", day],
            NoticeKind.MinutesOffered => words["Minutes of {0} wait for your approval", day],
            NoticeKind.MinutesSentBack => words["The chair has sent back the minutes of {0}", day],
            _ when IsCorrected(notice) => words["The minutes of {0} were corrected", day],
            _ => words["The minutes of {0} are ready for you", day],
        };
    }

    public static string Explanation(Notice notice, Language words) => notice.Kind switch
    {
        NoticeKind.MinuteTakerNamed when IsRelieved(notice) => words["You need do nothing more. What you wrote stays in the draft; send what is not saved yet to whoever runs the meeting."],
        NoticeKind.MinuteTakerNamed => words["When the meeting is over, the draft is made from what was recorded, and you write the rest."],
        NoticeKind.MinutesOffered => words["Read them, then approve them or send them back with what is to change. Actions in them reach their owners when you approve."],
        NoticeKind.MinutesSentBack => words["What is to change: {0}", PlainText.Escape(notice.Items[0].Text)],
        _ when IsCorrected(notice) => words["What was corrected stands at their end. Look whether it changes what you act on or what you flag."],
        _ when notice.Items[0].Text == nameof(CopyKind.OwnItems) => words["They hold the items that concern you. Please act on what is yours, and say that you have read them."],
        _ => words["Please act on what is yours, flag your own system where the group decided so, and say that you have read them."],
    };

    private static bool IsRelieved(Notice notice) => notice.Items[0].Text == NameMinuteTaker.Instead;

    private static bool IsCorrected(Notice notice) => notice.Kind is NoticeKind.MinutesSent && notice.Items.Any(item => item.Text == SendMinutes.Corrected);

    public static IReadOnlyList<CardAction> Buttons(Notice notice, Language words) => !IsRelieved(notice) && MinutesReference.TryParse(notice.Items[0].Reference, out var minutes)
        ?
        [
            new Press(words["Open the minutes"], MinutesVerbs.Of(MinutesVerbs.Show, minutes)),
            .. notice.Items.Any(item => item.Text == SendMinutes.NextAgenda) ? (CardAction[])[new Press(words["Open the next agenda"], AgendaVerbs.Of(minutes.Forum))] : [],
        ]
        : [];
}
