using PanelAssistant.Domain.Calendar;
using PanelAssistant.Domain.Forums;
using PanelAssistant.Domain.Notices;
using PanelAssistant.Domain.People;
using PanelAssistant.Domain.Records;

namespace PanelAssistant.Domain.Returns;

/// <summary>
/// Reminds those who sit for an agency of its return while it is not complete, and tells those who chair which agencies owe
/// theirs. Once the meeting is over nobody is reminded.
/// </summary>
public static class NudgeReturns
{
    public const string Name = "return.nudge";

    private const int MostText = 300;

    public static Decision<MeetingReturns> Decide(MeetingReturns returns, TermsOfReference terms, Roster roster, DateTimeOffset now)
    {
        if (terms.Returns is not { } rule || returns.NextStep is not { } due || due > now || roster.Series(terms) is not { } series)
        {
            return new Decision<MeetingReturns>.AlreadySo(returns);
        }
        var today = UkTime.DateOf(now);
        var held = series.HeldOn(returns.Meeting);
        var reminders = Reminders.Of(rule.Nudges);
        var (step, agency, chair) = reminders.Reached(returns.Due, returns.NudgeStep, now);
        var next = reminders.Next(returns.Due, step);
        var worked = returns with { NudgeStep = step, NextStep = next is { } moment && UkTime.DateOf(moment) <= held ? next : null };
        var owed = today > held ? [] : ReturnStanding.All(returns, rule, terms).Where(standing => !standing.IsComplete).ToList();
        var tell = new List<Notice>();
        if (agency)
        {
            tell.AddRange(
                from standing in owed
                from person in ReturnRule.GiversOf(standing.Agency.Id, roster, terms, today)
                select Of(returns, NoticeKind.ReturnOwed, person, Lack(standing), terms, now));
        }
        if (chair && owed.Count > 0)
        {
            var names = Shortened(string.Join(", ", owed.Select(standing => standing.Agency.Name)));
            tell.AddRange(roster.Chairs(terms, today).Select(person => Of(returns, NoticeKind.ReturnsOwed, person, names, terms, now)));
        }
        return Decision<MeetingReturns>.Accept(worked, new AuditFact(Name, returns.Id, $"{step}"), tell);
    }

    /// <summary>The measures by name; nothing where only the analysis is missing.</summary>
    private static string Lack(ReturnStanding standing) => Shortened(string.Join(", ", standing.Missing.Select(measure => measure.Title)));

    private static string Shortened(string text) => text.Length <= MostText ? text : $"{text[..MostText]}...";

    private static Notice Of(MeetingReturns returns, NoticeKind kind, PersonId to, string text, TermsOfReference terms, DateTimeOffset now) => new()
    {
        Id = $"{kind}:{returns.Id}:{now.UtcTicks}:{to}",
        To = to,
        Kind = kind,
        Forum = returns.Forum,
        NotBefore = now,
        Items = [new(terms.ShortName, text, returns.Due)],
    };
}
