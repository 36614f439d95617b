using System.Globalization;
using PanelAssistant.Cards.Words;
using PanelAssistant.Domain.Missing;
using PanelAssistant.Domain.Notices;

namespace PanelAssistant.Cards.Missing;

/// <summary>What notices about missing children say: references, criteria and times.</summary>
internal static class MissingNotices
{
    public static bool Are(NoticeKind kind) => kind is NoticeKind.MissingQualifies or NoticeKind.ReturnInterviewDue or NoticeKind.ReturnInterviewOverdue;

    public static string Title(Notice notice, Language words) => (notice.Kind, notice.Count) switch
    {
        (NoticeKind.MissingQualifies, 1) => words["{0} meets the criteria for missing children", notice.Items[0].Reference],
        (NoticeKind.MissingQualifies, var count) => words["{0} children meet the criteria for missing children", count],
        (NoticeKind.ReturnInterviewDue, 1) => words["Return interview due: {0}", notice.Items[0].Reference],
        (NoticeKind.ReturnInterviewDue, var count) => words["Return interviews due: {0}", count],
        (_, 1) => words["No return interview yet: {0}", notice.Items[0].Reference],
        (_, var count) => words["No return interview yet: {0} episodes", count],
    };

    public static string Explanation(NoticeKind kind, Language words) => kind switch
    {
        NoticeKind.MissingQualifies => words["Please put this on the agenda of the next meeting."],
        NoticeKind.ReturnInterviewDue => words["Please see that somebody independent offers it in time, and record what came of it. It is not the prevention check that the police make."],
        _ => words["The time is over, and no result is recorded. That the child declined is a result too."],
    };

    public static string Line(NoticeKind kind, NoticeItem item, Language words) => kind is NoticeKind.MissingQualifies
        ? $"{item.Reference}: {MissingWords.Grounds(item.Text.Split(',').Select(Enum.Parse<MissingGroundKind>), words)}"
        : words["{0}: due by {1}", item.Reference, Dates.OfMoment(DateTimeOffset.Parse(item.Text, CultureInfo.InvariantCulture), words)];
}
