using PanelAssistant.Domain.Forums;
using PanelAssistant.Domain.Notices;
using PanelAssistant.Domain.People;
using PanelAssistant.Domain.Records;

namespace PanelAssistant.Domain.Actions;

/// <summary>
/// The action of somebody who has left is nobody's until it is with whoever holds their seat: it goes there the next working
/// morning, however far its date is or however long its reminders have ended. The coordinator is told, also when nobody is there.
/// </summary>
public static class PassOnAction
{
    public const string Name = "action.pass";

    public static Decision<ActionItem> Decide(ActionItem action, Roster roster, DateOnly today, DateTimeOffset now)
    {
        if (!action.IsOpen || OwnerOn(today, action, roster) is not { } owner || owner == action.Owner)
        {
            return new Decision<ActionItem>.AlreadySo(action);
        }
        var passed = action with { Owner = owner };
        return Decision<ActionItem>.Accept(
            passed,
            new AuditFact(Name, action.Reference.ToString()),
            [
                ActionNotices.Given(passed, roster, now) with { Id = $"{Name}:{owner}:{today:yyyy-MM-dd}" },
                .. roster.Coordinator is { } coordinator ? (Notice[])[Changed($"{Name}:{coordinator}:{today:yyyy-MM-dd}:coordinator", coordinator, action, "passed-on", roster.NameOf(owner), now)] : [],
            ]);
    }

    /// <summary>Who has it on a day; nobody once its owner has left and nobody holds the seat.</summary>
    public static PersonId? OwnerOn(DateOnly day, ActionItem action, Roster roster) =>
        roster.Find(action.Owner, day) is not null ? action.Owner
        : action.OwnerSeat is { } seat && roster.MembersIn(seat, day).Select(person => (PersonId?)person).FirstOrDefault() is { } heir ? heir
        : roster.Coordinator == action.Owner ? action.Owner
        : null;

    /// <summary>Told once of everything that somebody left behind with nobody in their seat. The id has no day, so no second morning makes it again.</summary>
    /// <param name="actions">Open actions of one forum and one owner.</param>
    public static IReadOnlyList<Notice> Unowned(IReadOnlyList<ActionItem> actions, TermsOfReference terms, Roster roster, DateOnly today, DateTimeOffset now)
    {
        var first = actions[0];
        IReadOnlyList<PersonId> to = roster.Coordinator is { } coordinator ? [coordinator] : roster.Chairs(terms, today, first.Owner);
        return
        [
            .. to.Select(person => (Changed($"action.no-owner:{first.Forum}:{first.Owner}:{person}", person, first, "no-owner", null, now) with { Items = [] })
                .With([.. actions.Select(action => Item(action, "no-owner", null))])),
        ];
    }

    /// <summary>The same of one that was given to somebody who had left by then: what they left behind before was told without it.</summary>
    public static IReadOnlyList<Notice> Unowned(ActionItem given, TermsOfReference terms, Roster roster, DateOnly today, DateTimeOffset now) =>
        [.. Unowned([given], terms, roster, today, now).Select(notice => notice with { Id = $"action.no-owner:{given.Reference}:{notice.To}" })];

    private static Notice Changed(string id, PersonId to, ActionItem action, string what, string? owner, DateTimeOffset now) => new()
    {
        Id = id,
        To = to,
        Kind = NoticeKind.ActionChanged,
        Forum = action.Forum,
        NotBefore = now,
        Items = [Item(action, what, owner)],
    };

    private static NoticeItem Item(ActionItem action, string what, string? owner) => new(action.Reference.ToString(), what, action.Due, owner);
}
