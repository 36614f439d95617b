using PanelAssistant.Domain.Calendar;
using PanelAssistant.Domain.Forums;
using PanelAssistant.Domain.Notices;
using PanelAssistant.Domain.People;

namespace PanelAssistant.Domain.Meetings;

/// <summary>What is told about who comes and who chairs.</summary>
internal static class RoomNotices
{
    /// <summary>The chair, those whom the terms name (Halton CSOG, section 6: the Multi-agency Safeguarding Unit), and the representative.</summary>
    public static IEnumerable<Notice> Apology(Meeting meeting, Apology apology, SendApology sent, TermsOfReference terms, Roster roster, DateTimeOffset now)
    {
        var today = UkTime.DateOf(now);
        var code = apology switch
        {
            { WhyNone: not null } => "none",
            { Briefed: true, HasPapers: true } => "ready",
            _ => "not-ready",
        };
        var unit = (terms.Apologies?.Tell ?? []).SelectMany(seat => roster.MembersIn(seat, today));
        foreach (var person in roster.Chairs(terms, today, apology.Person).Concat(unit).Distinct().Where(person => person != apology.By && person != apology.Person))
        {
            yield return One(NoticeKind.ApologyReceived, meeting, person, now, [new(terms.ShortName, code, meeting.On, roster.NameOf(apology.Person))]);
        }
        if (apology.Representative is { } representative && meeting.Apologies.Any(known => known == apology))
        {
            yield return One(NoticeKind.RepresentativeNamed, meeting, representative, now,
            [
                new(terms.ShortName, "", meeting.On, roster.NameOf(apology.Person)),
                .. sent.Actions.Select(action => new NoticeItem(action.Reference.ToString(), action.What, action.Due)),
            ]);
        }
    }

    public static IReadOnlyList<Notice> Acting(Meeting meeting, PersonId who, PersonId by, TermsOfReference terms, DateTimeOffset now) =>
        who == by ? [] : [One(NoticeKind.ChairActing, meeting, who, now, [new(terms.ShortName, "", meeting.On)])];

    private static Notice One(NoticeKind kind, Meeting meeting, PersonId to, DateTimeOffset now, IReadOnlyList<NoticeItem> items) => new()
    {
        Id = $"{kind}:{meeting.Id}:{now.UtcTicks}:{to}",
        To = to,
        Kind = kind,
        Forum = meeting.Forum,
        NotBefore = now,
        Items = items,
    };
}
