using PanelAssistant.Domain.Forums;
using PanelAssistant.Domain.Notices;
using PanelAssistant.Domain.People;

namespace PanelAssistant.Domain.Actions;

/// <summary>What an owner says that the chair must hear.</summary>
internal static class ActionNotices
{
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
