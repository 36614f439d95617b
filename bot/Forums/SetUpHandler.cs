using PanelAssistant.Bot.Storage;
using PanelAssistant.Bot.Storage.Documents;
using PanelAssistant.Bot.Turns;
using PanelAssistant.Cards.Words;
using PanelAssistant.Domain;

namespace PanelAssistant.Bot.Forums;

/// <summary>Ties a shared chat to a group, because its chair or coordinator says so in that chat.</summary>
internal sealed class SetUpHandler : Handler
{
    private const string Published = "forum.setup";

    public override string Verb => Published;

    public override IReadOnlyList<TypedCommand> Typed { get; } = [new("set up", "set up", "Tie this chat to your group", SaidIn.InGroup) { ForChair = true }];

    public override Outcome Handle(Turn turn, ReadSet read)
    {
        if (!turn.Place.IsShared)
        {
            return Outcome.Say(Refusals.Say(Reason.WrongChat, turn.Words));
        }
        if (turn.ChatForum is not null)
        {
            return Outcome.Say(turn.Words["This chat belongs to {0}.", turn.Terms.ShortName]);
        }
        var mine = turn.Partnership.Forums.FirstOrDefault(terms =>
            turn.RosterOf(terms.Forum) is var roster && (roster.MayChair(turn.Me, terms, turn.Today) || roster.Coordinator == turn.Me));
        if (mine is null)
        {
            return Outcome.Say(Refusals.Say(Reason.ChairOnly, turn.Words));
        }
        return new Outcome(new Answer.Say(turn.Words["Done. This chat now belongs to {0}. The chair can type \"vote\" and a reference here.", mine.ShortName]))
        {
            Changes =
            [
                DocumentOperation.Save(Kinds.Chat, turn.Place.Id, read.Get(Kinds.Chat, turn.Place.Id), new ChatDocument
                {
                    ConversationId = turn.Place.Id,
                    Forum = mine.Forum.Value,
                    ServiceUrl = turn.Place.ServiceUrl,
                    TenantId = turn.Place.TenantId,
                }),
            ],
            Fact = new(Published, mine.Forum.Value),
        };
    }
}
