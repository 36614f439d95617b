using PanelAssistant.Bot.Flags;
using PanelAssistant.Bot.Meetings;
using PanelAssistant.Bot.Storage;
using PanelAssistant.Bot.Turns;
using PanelAssistant.Cards.Actions;
using PanelAssistant.Domain;
using PanelAssistant.Domain.Actions;
using PanelAssistant.Domain.People;

namespace PanelAssistant.Bot.Actions;

/// <summary>The chair gives an open action to somebody else: chosen on its card, or typed by name.</summary>
internal sealed class GiveActionHandler : Handler
{
    public override string Verb => ActionVerbs.Give;

    public override IReadOnlyList<TypedCommand> Typed { get; } =
    [
        new("pass action", "pass action A-17 to NAME", "Give an action to another member", SaidIn.Privately) { Read = Words, ForChair = true },
        new("reassign", "reassign A-17 to NAME", "", SaidIn.Privately) { Read = Words, ForChair = true },
    ];

    public override string? Record(Turn turn) => turn.Data[ActionVerbs.Action]?.ToUpperInvariant();

    public override void Plan(Turn turn, ReadPlan plan) => ActionTurn.Plan(turn, plan);

    public override Outcome Handle(Turn turn, ReadSet read)
    {
        if (ActionTurn.Of(turn, read) is not { } about)
        {
            return ActionTurn.Refuse(turn, read);
        }
        var roster = turn.RosterOf(about.Terms.Forum);
        var to = Chosen(turn, roster, turn.Data[ActionVerbs.NewOwner]);
        PersonId? seen = turn.Data[ActionVerbs.Seen] is { } shown ? new PersonId(shown) : null;
        return about.Settle(
            new GiveAction(to, seen, turn.Me).Decide(about.Action, about.Terms, roster, turn.Today, turn.Now),
            turn.Words["It is with {0} now.", to?.Name ?? ""],
            about.View);
    }

    /// <summary>A seat and its member as cards send them, or a name that fits one person alone.</summary>
    private static SeatHolding? Chosen(Turn turn, Roster roster, string? text) =>
        ActionOwners.Chosen(roster, turn.Today, text)
        ?? (RoomTurn.Person(turn, roster, text) is { } person ? roster.Find(person, turn.Today) : null);

    private static IReadOnlyDictionary<string, string> Words(string text) => ReferenceWords.ReadTo(text, ActionVerbs.Action, ActionVerbs.NewOwner);
}
