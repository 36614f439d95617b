using PanelAssistant.Bot.People;
using PanelAssistant.Bot.Storage;
using PanelAssistant.Bot.Storage.Documents;
using PanelAssistant.Bot.Turns;
using PanelAssistant.Cards.People;
using PanelAssistant.Cards.Words;
using PanelAssistant.Domain;
using PanelAssistant.Domain.Forums;

namespace PanelAssistant.Bot.Forums;

/// <summary>Ties a shared chat to a group, because an administrator, its chair or its coordinator says so in that chat.</summary>
internal sealed class SetUpHandler : Handler
{
    public override string Verb => RosterVerbs.SetUp;

    public override IReadOnlyList<TypedCommand> Typed { get; } =
    [
        new("set up", "set up", "Tie this chat to your group", SaidIn.InGroup) { ForChair = true, ForRoster = true, Read = static text => RosterRights.ReadForum(RosterVerbs.Forum, text) },
        new("setup", "set up", "", SaidIn.InGroup) { Read = static text => RosterRights.ReadForum(RosterVerbs.Forum, text) },
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
        // A name that is no group's ("set up please") is asked for again; another group than their own is refused.
        var named = turn.Data[RosterVerbs.Forum];
        var unknown = named is not null && !turn.Partnership.TryGet(new ForumId(named), out _);
        if (named is not null && !unknown)
        {
            mine.RemoveAll(terms => terms.Forum.Value != named);
        }
        switch (mine)
        {
            case []:
                return RosterRights.Refuse(turn, Verb);
            case var _ when unknown:
            case [_, _, ..]:
                return Outcome.Say(turn.Words["Which group is this chat for? Type one of these: {0}", string.Join(", ", mine.Select(terms => $"\"set up {terms.Forum}\""))]);
        }
        return new Outcome(new Answer.Say(mine[0].Kind is ForumKind.Operational
            ? turn.Words["Done. This chat now belongs to {0}. The chair can type \"vote\" and a reference here.", mine[0].ShortName]
            : turn.Words["Done. This chat now belongs to {0}. Type \"help\" to see what I do in this chat.", mine[0].ShortName]))
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
