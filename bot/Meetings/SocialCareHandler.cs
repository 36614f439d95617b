using PanelAssistant.Bot.Flags;
using PanelAssistant.Bot.Referrals;
using PanelAssistant.Bot.Storage;
using PanelAssistant.Bot.Turns;
using PanelAssistant.Cards.Meetings;
using PanelAssistant.Cards.Referrals;
using PanelAssistant.Cards.Words;
using PanelAssistant.Domain;
using PanelAssistant.Domain.Cases;
using PanelAssistant.Domain.Meetings;

namespace PanelAssistant.Bot.Meetings;

/// <summary>
/// What was found out about social care, by the front door or by anybody who opens the child's record in a group that has the child on its list.
/// An item that waited for it goes on at once; one that is listed is asked about again on the day of its meeting.
/// </summary>
internal sealed class SocialCareHandler : Handler
{
    public override string Verb => ItemVerbs.SocialCare;

    public override IReadOnlyList<TypedCommand> Typed { get; } =
    [
        new("child open", "child open CH-2041 yes", "Record whether a child is open to children's social care", SaidIn.Privately) { Read = static text => Words(text, ItemVerbs.ChildOpen) },
        new("sibling open", "sibling open CH-2041 yes", "Record whether a brother or sister is open", SaidIn.Privately) { Read = static text => Words(text, ItemVerbs.SiblingOpen) },
    ];

    public override string? Record(Turn turn) => FrontDoorTurn.Record(turn) ?? ItemTurn.Record(turn);

    public override void Plan(Turn turn, ReadPlan plan)
    {
        if (turn.Data[FrontDoorVerbs.Referral] is not null)
        {
            FrontDoorTurn.Plan(turn, plan);
        }
        else
        {
            ItemTurn.Plan(turn, plan);
        }
    }

    public override Outcome Handle(Turn turn, ReadSet read)
    {
        if (turn.Data[FrontDoorVerbs.Referral] is not null)
        {
            return FrontDoorTurn.Of(turn, read) is { } review ? AtFrontDoor(turn, review) : FrontDoorTurn.NotFound(turn);
        }
        return ItemTurn.Of(turn, read, static (turn, forum) => ItemTurn.Runs(turn, forum) || turn.SeesRecordsOf(forum)) is { IsTheirs: true } item
            ? OnList(turn, item)
            : ItemTurn.NotFound(turn);
    }

    private static Outcome AtFrontDoor(Turn turn, FrontDoorTurn about)
    {
        var done = turn.Words["Recorded."];
        if (turn.Repeated)
        {
            return about.Show(about.Review, said: done);
        }
        return Command(turn, about.Child.Reference).Decide(about.Child) switch
        {
            Decision<Child>.Accepted accepted => about.Show(about.Review, accepted.State, said: done) with { Changes = [about.Save(accepted.State)], Fact = accepted.Fact },
            Decision<Child>.AlreadySo => about.Show(about.Review, said: done),
            Decision<Child>.Refused refused => about.Show(about.Review, said: Refusals.Say(refused.Why, turn.Words), refused: true),
            _ => throw new InvalidOperationException("A decision has three forms."),
        };
    }

    private static Outcome OnList(Turn turn, ItemTurn about)
    {
        var done = turn.Words["Recorded. What waited for it goes on; what is listed is asked again on the day of the meeting."];
        if (turn.Repeated)
        {
            return about.Show(about.Item, done);
        }
        return Command(turn, about.Child.Reference).Decide(about.Child) switch
        {
            Decision<Child>.Accepted accepted => Released(about, accepted, done),
            Decision<Child>.AlreadySo => about.Show(about.Item, done),
            Decision<Child>.Refused refused => about.Show(about.Item, Refusals.Say(refused.Why, turn.Words), refused: true),
            _ => throw new InvalidOperationException("A decision has three forms."),
        };
    }

    private static Outcome Released(ItemTurn about, Decision<Child>.Accepted accepted, string done)
    {
        var items = about.Everywhere.ToDictionary(item => item.Id);
        var changed = new Dictionary<string, ForumItem>();
        List<Domain.Notices.Notice> tell = [];
        foreach (var held in about.Everywhere.Where(item => item.HeldFor is HeldFor.SocialCareCheck))
        {
            if (RouteAgain.Decide(held, accepted.State, [.. items.Values], about.Setting, about.Setting.Today) is Decision<IReadOnlyList<ForumItem>>.Accepted routed)
            {
                foreach (var item in routed.State)
                {
                    changed[item.Id] = items[item.Id] = item;
                }
                tell.AddRange(routed.Tell);
            }
        }
        return new Outcome(about.Show(changed.GetValueOrDefault(about.Item.Id) ?? about.Item, done, child: accepted.State))
        {
            Changes = [.. about.Save(changed.Values, accepted.State)],
            Fact = accepted.Fact,
            Tell = tell,
        };
    }

    private static ChangeSocialCare Command(Turn turn, CaseReference child) =>
        new(child, turn.Data.Choice<Known>(ItemVerbs.ChildOpen), turn.Data.Choice<Known>(ItemVerbs.SiblingOpen), turn.Me);

    private static Dictionary<string, string> Words(string text, string name)
    {
        var read = new Dictionary<string, string>(ReferenceWords.Read(text, ItemVerbs.Child, name));
        read[name] = read.GetValueOrDefault(name, "").ToLowerInvariant() switch
        {
            "yes" => nameof(Known.Yes),
            "no" => nameof(Known.No),
            "not known" => nameof(Known.NotKnown),
            _ => "",
        };
        return read;
    }
}
