using PanelAssistant.Bot.People;
using PanelAssistant.Bot.Storage;
using PanelAssistant.Bot.Storage.Documents;
using PanelAssistant.Bot.Turns;
using PanelAssistant.Cards.People;
using PanelAssistant.Cards.Words;
using PanelAssistant.Domain;

namespace PanelAssistant.Bot.Forums;

/// <summary>Ties a shared chat to a group, because an administrator, its chair or its coordinator says so in that chat.</summary>
internal sealed class SetUpHandler : Handler
{
    public override string Verb => RosterVerbs.SetUp;

    public override IReadOnlyList<TypedCommand> Typed { get; } =
    [
        new("set up", "set up", "Tie this chat to your group", SaidIn.InGroup) { ForChair = true, Read = static text => RosterRights.ReadForum(RosterVerbs.Forum, text) },
    ];

    public override Outcome Handle(Turn turn, ReadSet read)
    {
        if (!turn.Place.IsShared)
        {
            return Outcome.Say(Refusals.Say(Reason.WrongChat, turn.Words));
        }
        var known = read.Get(Kinds.Chat, turn.Place.Id);
        if (turn.ChatForum is { } bound)
        {
            var belongs = turn.Words["This chat belongs to {0}.", turn.Partnership.TryGet(bound, out var its) ? its.ShortName : bound];
            return Outcome.Say(turn.Data[RosterVerbs.Forum] is { } other && other != bound.Value
                ? belongs + " " + turn.Words["Nothing was changed. To tie it to another group, type \"untie chat\" first."]
                : belongs);
        }
        var mine = RosterRights.Forums(turn).ToList();
        if (turn.Data[RosterVerbs.Forum] is { } named)
        {
            mine.RemoveAll(terms => terms.Forum.Value != named);
        }
        switch (mine)
        {
            case []:
                return RosterRights.Refuse(turn, Verb);
            case [_, _, ..]:
                return Outcome.Say(turn.Words["Which group is this chat for? Type one of these: {0}", string.Join(", ", mine.Select(terms => $"\"set up {terms.Forum}\""))]);
        }
        return new Outcome(new Answer.Say(turn.Words["Done. This chat now belongs to {0}. The chair can type \"vote\" and a reference here.", mine[0].ShortName]))
        {
            Changes =
            [
                DocumentOperation.Save(Kinds.Chat, turn.Place.Id, known, new ChatDocument
                {
                    ConversationId = turn.Place.Id,
                    Forum = mine[0].Forum.Value,
                    ServiceUrl = turn.Place.ServiceUrl,
                    TenantId = turn.Place.TenantId,
                }),
            ],
            Fact = new(Verb, mine[0].Forum.Value),
        };
    }
}
