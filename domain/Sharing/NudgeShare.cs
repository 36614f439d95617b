using PanelAssistant.Domain.Calendar;
using PanelAssistant.Domain.Forums;
using PanelAssistant.Domain.Notices;
using PanelAssistant.Domain.People;
using PanelAssistant.Domain.Records;

namespace PanelAssistant.Domain.Sharing;

/// <summary>
/// Reminds the owner of a share on each working day until it is written up, and tells the chair as the partnership's rule
/// says. Mornings that went by while nothing ran bring one reminder.
/// </summary>
public static class NudgeShare
{
    public const string Name = "share.nudge";

    public static Decision<OpenShare> Decide(OpenShare open, TermsOfReference terms, Roster roster, DateTimeOffset now)
    {
        if (open.NextStep is not { } due || due > now)
        {
            return new Decision<OpenShare>.AlreadySo(open);
        }
        var reminded = open.Reminded + 1;
        var rule = terms.Profile.Sharing;
        var tell = new List<Notice> { To(open, open.Owner, NoticeKind.ShareToComplete, roster, now) };
        if (rule.TellsAbove(reminded))
        {
            tell.AddRange(Above(open, terms, roster, now).Select(person => To(open, person, NoticeKind.ShareNotCompleted, roster, now)));
        }
        return Decision<OpenShare>.Accept(
            open with { Reminded = reminded, NextStep = OpenShare.MorningAfter(now) },
            new AuditFact(Name, open.Reference.ToString(), reminded.ToString()),
            tell);
    }

    /// <summary>
    /// The chair. A strategic group sees figures, not children (Halton CSSG, section 1): there the front door is told, which has
    /// the referral. Nobody whom a conflict of interest shuts out.
    /// </summary>
    private static IEnumerable<PersonId> Above(OpenShare open, TermsOfReference terms, Roster roster, DateTimeOffset now) =>
        (terms.Kind is ForumKind.Operational ? roster.Chairs(terms, UkTime.DateOf(now), open.Owner) : roster.FrontDoor)
            .Where(person => person != open.Owner && !Access.IsClosedByConflict([roster], person, open.Reference.Child));

    private static Notice To(OpenShare open, PersonId person, NoticeKind kind, Roster roster, DateTimeOffset now) => new()
    {
        Id = $"{kind}:{open.Reference}:{UkTime.DateOf(now):yyyy-MM-dd}:{person}",
        To = person,
        Kind = kind,
        Forum = open.Forum,
        NotBefore = now,
        Items = [new(open.Reference.ToString(), "", UkTime.DateOf(open.At), kind is NoticeKind.ShareNotCompleted ? roster.KnownName(open.Owner) : null)],
    };
}
