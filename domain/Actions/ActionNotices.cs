using PanelAssistant.Domain.Forums;
using PanelAssistant.Domain.Notices;
using PanelAssistant.Domain.People;

namespace PanelAssistant.Domain.Actions;

/// <summary>What an owner hears of a new action, and what an owner says that the chair must hear.</summary>
internal static class ActionNotices
{
    public static Notice Given(ActionItem action, Roster roster, DateTimeOffset now) => new()
    {
        Id = $"action.given:{action.Reference}",
        To = action.Owner,
        Kind = NoticeKind.ActionGiven,
        Forum = action.Forum,
        NotBefore = now,
        Items = [Line(action, action.Owner, roster)],
    };

    /// <summary>Whoever stepped back from the child hears that there is an action, and not what it is (practice, Q-03).</summary>
    public static NoticeItem Line(ActionItem action, PersonId reader, Roster roster) =>
        new(action.Reference.ToString(), Access.IsClosedByConflict([roster], reader, action.Child) ? "" : action.What, action.Due);

    /// <summary>Nobody where the chair noted it for the owner, and so knows.</summary>
    /// <param name="what">The word that cards know the sentence of.</param>
    /// <param name="day">The day that the sentence speaks of.</param>
    public static IReadOnlyList<Notice> ToChairs(ActionItem action, string what, DateOnly day, PersonId by, TermsOfReference terms, Roster roster, DateOnly today, DateTimeOffset now) =>
        action.Owner != by && roster.Chairs(terms, today).Contains(by)
            ? []
            :
            [
                .. roster.Chairs(terms, today, by).Select(chair => new Notice
                {
                    Id = $"action.{what}:{action.Reference}:{now:yyyyMMddHHmmssfff}:{chair}",
                    To = chair,
                    Kind = NoticeKind.ActionChanged,
                    Forum = action.Forum,
                    NotBefore = now,
                    Items = [new(action.Reference.ToString(), what, day, roster.NameOf(by))],
                }),
            ];
}
