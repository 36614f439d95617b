using PanelAssistant.Bot.People;
using PanelAssistant.Bot.Storage;
using PanelAssistant.Bot.Storage.Documents;
using PanelAssistant.Bot.Turns;
using PanelAssistant.Cards.People;
using PanelAssistant.Cards.Words;
using PanelAssistant.Domain;

namespace PanelAssistant.Bot.Forums;

/// <summary>Takes a chat away from its group, so that it can be tied to the right one.</summary>
internal sealed class UntieChatHandler : Handler
{
    public override string Verb => RosterVerbs.Untie;

    public override IReadOnlyList<TypedCommand> Typed { get; } = [new("untie chat", "untie chat", "", SaidIn.InGroup)];

    public override Outcome Handle(Turn turn, ReadSet read)
    {
        if (turn.ChatForum is not { } bound || read.Get(Kinds.Chat, turn.Place.Id) is not { } chat)
        {
            return Outcome.Say(Refusals.Say(turn.Place.IsShared ? Reason.ChatHasNoForum : Reason.WrongChat, turn.Words));
        }
        // A chat of a group that is no longer run here can be freed by an administrator.
        var allowed = turn.Partnership.TryGet(bound, out var terms) ? RosterRights.Has(turn, terms) : turn.IsAdministrator;
        return !allowed
            ? RosterRights.Refuse(turn, Verb)
            : new Outcome(new Answer.Say(turn.Words["This chat belongs to no group now. Type \"set up\" and the group to tie it again."]))
            {
                Changes = [DocumentOperation.Replace(Kinds.Chat, chat, chat.Value with { Forum = null })],
                Fact = new(Verb, bound.Value),
            };
    }
}
