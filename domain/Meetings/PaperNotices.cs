using PanelAssistant.Domain.Calendar;
using PanelAssistant.Domain.Forums;
using PanelAssistant.Domain.Notices;
using PanelAssistant.Domain.People;

namespace PanelAssistant.Domain.Meetings;

/// <summary>What people hear of the papers of a meeting. Every message can be told from every other, so each goes out once.</summary>
internal static class PaperNotices
{
    public static Notice Asked(Meeting meeting, Paper paper, PersonId to, TermsOfReference terms, Roster roster, DateTimeOffset now) =>
        Of($"{AddPaper.Asked}:{meeting.Id}:{paper.Number}", NoticeKind.PaperAsked, to, meeting, now,
            new NoticeItem(terms.ShortName, paper.Title, Closes(meeting, terms, roster)));

    /// <summary>Due is the day of the meeting; the text is the number of the supplement, and what changed.</summary>
    public static Notice Out(Meeting meeting, Circulation circulation, PersonId to, TermsOfReference terms, DateTimeOffset now) =>
        Of(CirculatePapers.NoticeIdOf(meeting, circulation.Number, to), NoticeKind.PapersOut, to, meeting, now,
            new NoticeItem(terms.ShortName, $"{circulation.Number}", meeting.On, circulation.Changed));

    /// <summary>Of what <see cref="Out"/> says.</summary>
    public static bool IsSupplement(Notice notice) => notice.Items[0].Text != $"{0}";

    /// <summary>To somebody who owes papers: each with the day on which they close. To those who run the meeting: the day alone.</summary>
    public static IEnumerable<Notice> Closing(Meeting meeting, TermsOfReference terms, Roster roster, DateTimeOffset now)
    {
        var closes = Closes(meeting, terms, roster);
        var day = UkTime.DateOf(now);
        foreach (var owed in meeting.Papers.Where(paper => paper.IsAwaited).GroupBy(paper => paper.From))
        {
            yield return Of($"paper.owed:{meeting.Id}:{day:yyyy-MM-dd}:{owed.Key}", NoticeKind.PapersOwed, owed.Key, meeting, now,
                [.. owed.Select(paper => new NoticeItem(terms.ShortName, paper.Title, closes))]);
        }
        foreach (var person in Runners(terms, roster, day))
        {
            yield return Of($"paper.closing:{meeting.Id}:{day:yyyy-MM-dd}:{person}", NoticeKind.PapersClosing, person, meeting, now,
                new NoticeItem(terms.ShortName, $"{meeting.Papers.Count(paper => paper.IsAwaited)}", closes));
        }
    }

    /// <summary>The coordinator, and where there is none the chair.</summary>
    public static IReadOnlyList<PersonId> Runners(TermsOfReference terms, Roster roster, DateOnly day) =>
        roster.Coordinator is { } coordinator ? [coordinator] : roster.Chairs(terms, day);

    private static DateOnly? Closes(Meeting meeting, TermsOfReference terms, Roster roster) =>
        roster.Series(terms)?.PapersFor(meeting.On, WorkingDays.EnglandAndWales).Proposed;

    private static Notice Of(string id, NoticeKind kind, PersonId to, Meeting meeting, DateTimeOffset now, params IReadOnlyList<NoticeItem> items) =>
        new() { Id = id, To = to, Kind = kind, Forum = meeting.Forum, NotBefore = now, Items = items };
}
