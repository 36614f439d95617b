using PanelAssistant.Domain.People;

namespace PanelAssistant.Domain.Flags;

/// <summary>What stands in the way of declaring a conflict or taking it back: alike for both.</summary>
internal static class ConflictPress
{
    public static Reason? Refusal(Flag flag, int number, PersonId by, Roster roster, DateOnly today) => flag.Question switch
    {
        null => Reason.NoVoteOpen,
        { } question when question.Number != number => Reason.VoteReplaced,
        _ when roster.Find(by, today) is null => Reason.NotFound,
        { Closed: not null } => Reason.VoteClosed,
        _ => null,
    };
}
