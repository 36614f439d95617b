using PanelAssistant.Domain.Calendar;
using PanelAssistant.Domain.Forums;
using PanelAssistant.Domain.Notices;

namespace PanelAssistant.Domain.People;

/// <summary>Reminds the chair, the coordinator and the next agency that the chair passes on. The id of each notice says for which turn, so it goes out once.</summary>
public static class RemindOfChair
{
    /// <returns>The moment at which the next reminder of this turn falls due, whether it went out or not; nothing when none is left.</returns>
    public static DateTimeOffset? Next(TermsOfReference terms, Roster roster, DateTimeOffset now) =>
        ChairPlan.Of(terms, roster, UkTime.DateOf(now)) is { } plan
            ? plan.Reminders(terms.Chair.Rotation!).Where(moment => moment > now).Cast<DateTimeOffset?>().FirstOrDefault()
            : null;

    /// <summary>What should have been told by now; of reminders that were missed, the last.</summary>
    public static IReadOnlyList<Notice> Due(TermsOfReference terms, Roster roster, DateTimeOffset now)
    {
        var today = UkTime.DateOf(now);
        if (ChairPlan.Of(terms, roster, today) is not { } plan || plan.Reminders(terms.Chair.Rotation!).Count(moment => moment <= now) is not (> 0 and var step))
        {
            return [];
        }
        var people = roster.Chairs(terms, today)
            .Concat(roster.Coordinator is { } coordinator ? [coordinator] : [])
            .Concat(roster.ContactOf(plan.Next, terms, today) is { } contact ? [contact] : []);
        return
        [
            .. people.Distinct().Select(person => new Notice
            {
                Id = $"{NoticeKind.ChairPassesSoon}:{terms.Forum}:{plan.Until:yyyy-MM-dd}:{step}:{person}",
                To = person,
                Kind = NoticeKind.ChairPassesSoon,
                Forum = terms.Forum,
                NotBefore = now,
                Items = [new(terms.ShortName, terms.Agency(plan.Next).Name, plan.Until)],
            }),
        ];
    }
}
