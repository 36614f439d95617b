using PanelAssistant.Domain.Cases;
using PanelAssistant.Domain.Closing;
using PanelAssistant.Domain.Referrals;
using PanelAssistant.Domain.Screenings;

namespace PanelAssistant.Domain.Meetings;

/// <summary>
/// A child on one group's list for its next meeting. It rests on a front-door review and on grounds of admission; all else
/// about the child stands on the child's own record, so nothing is typed again when an item moves.
/// </summary>
public sealed record ForumItem
{
    public required ForumId Forum { get; init; }

    public required CaseReference Child { get; init; }

    /// <summary>The referral whose review brought it.</summary>
    public required ReferralReference Referral { get; init; }

    public required PersonId Referrer { get; init; }

    /// <summary>Local day on which a group first had it; kept when it moves.</summary>
    public required DateOnly Since { get; init; }

    /// <summary>Empty while it is not known whether the group takes the child.</summary>
    public required IReadOnlyList<GroundMet> Grounds { get; init; }

    public required ItemState State { get; init; }

    /// <summary>What an item waits for that is held.</summary>
    public HeldFor? HeldFor { get; init; }

    /// <summary>The meeting it is meant for; nothing while the group has no dates.</summary>
    public DateOnly? Meeting { get; init; }

    /// <summary>It is discussed only with a screening tool.</summary>
    public bool NeedsScreening { get; init; }

    /// <summary>The child's latest screening.</summary>
    public ScreeningMark? Screening { get; init; }

    /// <summary>What became of a screening that came too late for its meeting.</summary>
    public LateScreening? Late { get; init; }

    /// <summary>Other groups that discuss the same child on another ground .</summary>
    public IReadOnlyList<ForumId> Linked { get; init; } = [];

    /// <summary>What was last said about links of going missing.</summary>
    public MissingLinks? MissingLinks { get; init; }

    /// <summary>How each meeting left it, the latest last.</summary>
    public IReadOnlyList<ItemClosing> Closings { get; init; } = [];

    public ItemClosing? Closing => Closings is [.., var last] ? last : null;

    /// <summary>The latest answer about each paper of the child.</summary>
    public IReadOnlyList<PaperCheck> PaperChecks { get; init; } = [];

    /// <summary>What agencies said to the papers, for this meeting and the one before.</summary>
    public IReadOnlyList<PaperScrutiny> Scrutiny { get; init; } = [];

    /// <summary>The child's plan in a few lines, for this meeting and the last one.</summary>
    public IReadOnlyList<PlanSummary> Plans { get; init; } = [];

    /// <summary>What the group saw in it, the latest last.</summary>
    public IReadOnlyList<ItemTag> Tags { get; init; } = [];

    public ItemMove? CameFrom { get; init; }

    public ItemMove? WentTo { get; init; }

    /// <summary>When its admission is asked again: on the day of its meeting.</summary>
    public DateTimeOffset? NextCheck { get; init; }

    public string Id => IdOf(Forum, Child);

    public bool IsHere => State is ItemState.Listed or ItemState.Held;

    /// <summary>A child who comes back to a group: how its meetings left them before stays with the item.</summary>
    /// <param name="before">What lay there under the same id; nothing when the child is new to the group.</param>
    public ForumItem After(ForumItem? before) => before is null or { IsHere: true } || Closings.Count > 0
        ? this
        : this with
        {
            Closings = before.Closings,
            PaperChecks = before.PaperChecks,
            Scrutiny = before.Scrutiny,
            Plans = before.Plans,
            Tags = Tags.Count == 0 ? before.Tags : Tags,
        };

    public static string IdOf(ForumId forum, CaseReference child) => $"{forum}:{child}";
}

public enum ItemState
{
    Listed,
    Held,

    /// <summary>Another group has it, or the front door has it back.</summary>
    Moved,

    /// <summary>A meeting closed it without a day to look again.</summary>
    Closed,
}

public enum HeldFor
{
    /// <summary>Whether the child or a sibling is open to social care must be found out .</summary>
    SocialCareCheck,

    ScreeningTool,

    /// <summary>The chair takes a late screening, or it is for the next meeting.</summary>
    LateScreening,
}

/// <summary>A screening that came after the deadline (Oxfordshire Network: a week before).</summary>
/// <param name="Meeting">The meeting it came too late for.</param>
public sealed record LateScreening(DateOnly Meeting)
{
    /// <summary>Nothing while the chair has not answered.</summary>
    public bool? Accepted { get; init; }

    /// <summary>Nothing when the meeting came before the chair's answer.</summary>
    public PersonId? By { get; init; }

    public DateTimeOffset? At { get; init; }
}

/// <summary>One half of a move; the other item keeps the other.</summary>
/// <param name="Forum">The other group; nothing for the front door.</param>
/// <param name="Why">In somebody's own words, when it was moved by hand.</param>
/// <param name="By">Nothing when the rules moved it.</param>
public sealed record ItemMove(ForumId? Forum, MoveCause Cause, string? Why, PersonId? By, DateTimeOffset At);

public enum MoveCause
{
    ChildIsOpen,
    SiblingIsOpen,
    NeitherIsOpen,
    NoExploitationConcern,

    /// <summary>The front door chose a group that does not take the child and took the right one instead.</summary>
    WrongDoor,

    ByHand,
}
