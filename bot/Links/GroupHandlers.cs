using PanelAssistant.Bot.Storage;
using PanelAssistant.Bot.Storage.Documents;
using PanelAssistant.Bot.Turns;
using PanelAssistant.Cards.Elements;
using PanelAssistant.Cards.Links;
using PanelAssistant.Cards.Words;
using PanelAssistant.Domain;
using PanelAssistant.Domain.Forums;
using PanelAssistant.Domain.Links;

namespace PanelAssistant.Bot.Links;

/// <summary>"new group NAME": a group to which children can be linked.</summary>
internal sealed class AddGroupHandler : Handler
{
    private const string Counter = "peerGroup";

    public override string Verb => LinkVerbs.NewGroup;

    public override IReadOnlyList<TypedCommand> Typed { get; } =
    [
        new("new group", "new group NAME", "Name a group of people to whom children can be linked", SaidIn.Privately)
        {
            Read = static text => TypedCommand.All(LinkVerbs.Name, text),
            ForMembers = true,
        },
    ];

    public override void Plan(Turn turn, ReadPlan plan) => plan.Get(Kinds.Counter, Counter);

    public override Outcome Handle(Turn turn, ReadSet read)
    {
        var counter = read.Get(Kinds.Counter, Counter);
        if (turn.Repeated)
        {
            return Outcome.Say(turn.Words["The group is named. Type \"link\", a child's reference and the group's."]);
        }
        var reference = GroupReference.Of((counter?.Value.Last ?? 0) + 1);
        var name = turn.Data[LinkVerbs.Name] is { } typed ? PlainText.Clean(typed) : null;
        return new AddGroup(name, turn.Me).Decide(turn.Terms.Forum, turn.Terms.Kind is ForumKind.Operational && turn.SeesRecordsOf(turn.Terms.Forum), reference, turn.Now) switch
        {
            Decision<PeerGroup>.Accepted accepted => Outcome.Show(GroupCard.Render(
                new(accepted.State, [], turn.MayChair, turn.Words["The group is named. Type \"link\", a child's reference and the group's."]), turn.Words)) with
            {
                Changes =
                [
                    DocumentOperation.Create(Kinds.PeerGroup, reference.ToString(), PeerGroupDocument.From(accepted.State)),
                    DocumentOperation.Save(Kinds.Counter, Counter, counter, new CounterDocument { Last = reference.Number }),
                ],
                Fact = accepted.Fact,
            },
            Decision<PeerGroup>.Refused refused => Outcome.Say(Refusals.Say(refused.Why, turn.Words)),
            _ => throw new InvalidOperationException("A new group is accepted or refused."),
        };
    }
}

/// <summary>A group and the children linked to it, for members.</summary>
internal sealed class GroupHandler : Handler
{
    public override string Verb => LinkVerbs.ShowGroup;

    public override IReadOnlyList<TypedCommand> Typed { get; } =
        [new("group", "group GRP-4", "See which children are linked to a group", SaidIn.Privately) { Read = static text => TypedCommand.All(LinkVerbs.Group, text), ForMembers = true }];

    public override void Plan(Turn turn, ReadPlan plan)
    {
        if (GroupReference.TryParse(turn.Data[LinkVerbs.Group], out var group))
        {
            LinkTurn.Plan(plan.Get(Kinds.PeerGroup, group.ToString()), RecordReference.Of(group));
        }
    }

    public override Outcome Handle(Turn turn, ReadSet read)
    {
        if (!GroupReference.TryParse(turn.Data[LinkVerbs.Group], out var reference)
            || read.Get(Kinds.PeerGroup, reference.ToString())?.Value.ToDomain() is not { } group
            || !turn.SeesRecordsOf(group.Forum))
        {
            return Outcome.Say(Refusals.Say(Reason.NotFound, turn.Words));
        }
        return Outcome.Show(GroupCard.Render(new(group, LinkTurn.Lines(turn, read, RecordReference.Of(reference), LinkTurn.NoGrants), turn.MayChair), turn.Words)) with
        { Fact = new(Verb, reference.ToString()) };
    }
}
