using PanelAssistant.Bot.Actions;
using PanelAssistant.Bot.Turns;
using PanelAssistant.Cards.Actions;
using PanelAssistant.Cards.Decisions;
using PanelAssistant.Cards.Elements;
using PanelAssistant.Cards.Flags;
using PanelAssistant.Domain.Flags;

namespace PanelAssistant.Bot.Decisions;

/// <summary>What the chair wrote down to put to the group.</summary>
internal static class ProposalForm
{
    /// <summary>Only what belongs to the kind of question: the rest of the card is ignored. Nothing for a flag set or removed.</summary>
    public static Proposal? Read(Turn turn) => turn.Data.Choice<FlagChange>(FlagVerbs.Choice) switch
    {
        FlagChange.Keep => new() { Until = turn.Data.Date(FlagVerbs.Until) },
        FlagChange.Recommend => new() { What = Clean(turn, FlagVerbs.What), To = Clean(turn, FlagVerbs.To) },
        FlagChange.Act => ActionOwners.Chosen(turn.Roster, turn.Today, turn.Data[ActionVerbs.Owner]) is var owner
            ? new() { What = Clean(turn, FlagVerbs.What), Owner = owner?.Person, OwnerSeat = owner?.Seat, Due = turn.Data.Date(FlagVerbs.Due), Tactic = TacticalWords.Chosen(turn.Data[FlagVerbs.Tactic]) }
            : null,
        _ => null,
    };

    public static PersonalCard Draw(Turn turn, Flag flag, string? said = null) => ProposeCard.Render(
        new()
        {
            Forum = flag.Forum,
            Child = flag.Child,
            IsFlagged = flag.IsFlagged,
            Owners = ActionOwners.Of(turn.Terms, turn.Roster, turn.Today),
            NextMeeting = AddActionForm.NextMeeting(turn),
            NextReview = turn.Today.AddDays(turn.Terms.Decisions.FlagReviewWeeks * 7),
            Change = turn.Data.Choice<FlagChange>(FlagVerbs.Choice),
            Written = new()
            {
                What = Shortened(turn, FlagVerbs.What, Proposal.MostWhat),
                To = Shortened(turn, FlagVerbs.To, Proposal.MostTo),
                Due = turn.Data.Date(FlagVerbs.Due),
                Until = turn.Data.Date(FlagVerbs.Until),
                Tactic = turn.Data[FlagVerbs.Tactic],
            },
            Responses = turn.Terms.Tactical,
            Owner = ActionOwners.Chosen(turn.Roster, turn.Today, turn.Data[ActionVerbs.Owner]) is { } owner ? $"{owner.Seat}/{owner.Person}" : null,
            Said = said,
        },
        turn.Words);

    private static string? Clean(Turn turn, string name) => turn.Data[name] is { } typed ? PlainText.Clean(typed) : null;

    private static string? Shortened(Turn turn, string name, int most) => Clean(turn, name) is { } clean ? PlainText.Shorten(clean, most) : null;
}
