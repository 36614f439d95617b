using PanelAssistant.Cards.Actions;
using PanelAssistant.Cards.Elements;
using PanelAssistant.Cards.Words;
using PanelAssistant.Domain.Actions;
using PanelAssistant.Domain.Notices;

namespace PanelAssistant.Cards.Meetings;

/// <summary>What people are told about who comes to a meeting and who chairs it.</summary>
internal static class RoomNoticeWords
{
    /// <summary>As many main buttons as a card shows.</summary>
    private const int MostButtons = 6;

    private const int MostText = 160;

    public static bool Are(NoticeKind kind) => kind is NoticeKind.ApologyReceived or NoticeKind.RepresentativeNamed or NoticeKind.ChairActing;

    public static string Title(Notice notice, Language words)
    {
        var (group, day) = (notice.Items[0].Reference, Day(notice.Items[0], words));
        return notice.Kind switch
        {
            NoticeKind.ApologyReceived => words["Apologies for {0} on {1}", group, day],
            NoticeKind.RepresentativeNamed => words["You are asked to {0} on {1} in a member's place", group, day],
            _ => words["You chair {0} on {1}", group, day],
        };
    }

    public static string? Explanation(NoticeKind kind, Language words) => kind switch
    {
        NoticeKind.RepresentativeNamed => words["Ask the member for a briefing and the papers if you have not had them. Please report on the member's open actions: they are below."],
        NoticeKind.ChairActing => words["You act as chair while the chair is away or stands aside. Type \"attendance\" to see who comes."],
        _ => null,
    };

    public static string? Line(NoticeKind kind, NoticeItem item, Language words) => kind switch
    {
        NoticeKind.ApologyReceived => item.Text switch
        {
            "none" => words["{0} cannot come, and nobody comes instead. The reason is on the attendance.", Who(item)],
            "ready" => words["{0} cannot come. Somebody comes instead, briefed and with the papers.", Who(item)],
            _ => words["{0} cannot come. Somebody comes instead who has not been briefed or has no papers yet.", Who(item)],
        },
        NoticeKind.RepresentativeNamed when item.Text.Length == 0 => words["In the place of {0}.", Who(item)],
        NoticeKind.RepresentativeNamed => words["{0}, due {1}: {2}", item.Reference, Day(item, words), PlainText.Escape(PlainText.Shorten(item.Text, MostText))],
        _ => null,
    };

    public static IReadOnlyList<CardAction> Buttons(Notice notice, Language words) =>
    [
        new Press(words["Attendance"], MeetingVerbs.About(RoomVerbs.Show, notice.Forum)),
        .. notice.Items.Skip(1).Take(MostButtons - 1).SelectMany(item => ActionReference.TryParse(item.Reference, out var action)
            ? (IEnumerable<CardAction>)[new Press(words["Open {0}", action], ActionVerbs.About(ActionVerbs.View, action))]
            : []),
    ];

    private static string Who(NoticeItem item) => PlainText.Escape(item.Owner ?? "");

    private static string Day(NoticeItem item, Language words) => item.Due is { } day ? Dates.Of(day, words) : "";
}
