using PanelAssistant.Domain.Notices;
using PanelAssistant.Domain.People;

namespace PanelAssistant.Domain.Actions;

/// <summary>What is told about immediate actions. Never held back for a night, a weekend or a bank holiday.</summary>
internal static class ImmediateNotices
{
    public static IReadOnlyList<Notice> Asked(ImmediateAction action, DateTimeOffset now) =>
        [One(NoticeKind.ImmediateAsked, action, action.Tasked, now, [new(action.Reference.ToString(), action.What)])];

    /// <param name="code">What happened; the card puts it into words.</param>
    /// <param name="next">Who might be asked next.</param>
    public static IReadOnlyList<Notice> Told(ImmediateAction action, string code, IReadOnlyList<PersonId> to, Roster roster, DateTimeOffset now, PersonId? next = null) =>
    [
        .. to.Select(person => One(NoticeKind.ImmediateTold, action, person, now,
        [
            new(action.Reference.ToString(), code, null, roster.NameOf(action.Tasked)),
            .. next is { } other ? (IEnumerable<NoticeItem>)[new(action.Reference.ToString(), "next", null, roster.NameOf(other))] : [],
        ])),
    ];

    private static Notice One(NoticeKind kind, ImmediateAction action, PersonId to, DateTimeOffset now, IReadOnlyList<NoticeItem> items) => new()
    {
        Id = $"{kind}:{action.Reference}:{now.UtcTicks}:{to}",
        To = to,
        Kind = kind,
        Forum = action.Forum,
        NotBefore = now,
        Items = items,
    };
}
