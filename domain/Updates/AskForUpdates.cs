using PanelAssistant.Domain.Calendar;
using PanelAssistant.Domain.Cases;
using PanelAssistant.Domain.Forums;
using PanelAssistant.Domain.Meetings;
using PanelAssistant.Domain.Notices;
using PanelAssistant.Domain.People;

namespace PanelAssistant.Domain.Updates;

/// <summary>
/// Before a meeting everybody who may know something of a child on its list is asked (Halton CSOG, section 3: an update of
/// the lead worker through a point of contact; Oxfordshire Panel: the administrator asks the professionals involved).
/// </summary>
public static class AskForUpdates
{
    /// <summary>When the requests for a meeting go out.</summary>
    public static DateTimeOffset GoOut(DateOnly meeting, UpdateRule rule) => NudgeMoment.For(meeting.AddDays(-rule.DaysBefore)).Instant;

    /// <summary>Those of one child that have not been asked yet. Whoever has answered for this meeting is not asked again.</summary>
    /// <param name="child">The child's record, for its lead professional; nothing where it could not be read.</param>
    /// <param name="known">What was asked about the child before.</param>
    public static IReadOnlyList<UpdateAsk> Decide(ForumItem item, Child? child, DateOnly due, DateOnly on, IEnumerable<UpdateAsk> known, TermsOfReference terms, Roster roster, DateTimeOffset now)
    {
        if (terms.Updates is not { } rule || !item.IsHere)
        {
            return [];
        }
        var today = UkTime.DateOf(now);
        var closes = roster.Series(terms)?.PapersFor(on, WorkingDays.EnglandAndWales).Proposed ?? on;
        var by = closes > today ? closes : on;
        var made = new List<UpdateAsk>();
        if (rule.From.Contains(UpdateFrom.Agencies))
        {
            made.AddRange(terms.Agencies.Select(agency => Ask(agency.Id, roster.ContactOf(agency.Id, terms, today))));
        }
        if (rule.From.Contains(UpdateFrom.Professionals))
        {
            var asked = made.Select(ask => ask.To).ToHashSet();
            made.AddRange(new[] { child?.LeadPerson, item.Referrer }.OfType<PersonId>().Distinct().Where(person => !asked.Contains(person)).Select(person => Ask(null, person)));
        }
        var before = known.Select(ask => ask.Id).ToHashSet();
        return [.. made.Where(ask => !before.Contains(ask.Id))];

        UpdateAsk Ask(AgencyId? agency, PersonId? to) => new()
        {
            Forum = item.Forum,
            Child = item.Child,
            Meeting = due,
            Agency = agency,
            To = to,
            AsksReport = agency is not null && rule.ReportBack is not null,
            Asked = now,
            ReplyBy = by,
            NextNudge = to is null || by <= today ? null : NudgeMoment.For(by).Instant,
        };
    }

    /// <summary>One message for each person and morning, with a line for each child.</summary>
    public static IEnumerable<Notice> Tell(IEnumerable<UpdateAsk> asks, NoticeKind kind, DateTimeOffset now) =>
        from ask in asks
        where ask.To is not null
        group ask by (ask.Forum, ask.Meeting, Person: ask.To!.Value) into one
        select new Notice
        {
            Id = $"{kind}:{one.Key.Forum}:{one.Key.Meeting:yyyy-MM-dd}:{UkTime.DateOf(now):yyyy-MM-dd}:{one.Key.Person}",
            To = one.Key.Person,
            Kind = kind,
            Forum = one.Key.Forum,
            NotBefore = now,
            Items = [.. one.Select(ask => ask.Child).Distinct().OrderBy(child => child.Number).Select(child => new NoticeItem(child.ToString(), "", one.First().ReplyBy))],
        };
}
