using PanelAssistant.Bot.Flags;
using PanelAssistant.Bot.Screenings;
using PanelAssistant.Bot.Storage;
using PanelAssistant.Bot.Storage.Documents;
using PanelAssistant.Bot.Turns;
using PanelAssistant.Cards.Cases;
using PanelAssistant.Cards.Forms;
using PanelAssistant.Cards.Words;
using PanelAssistant.Domain;
using PanelAssistant.Domain.Cases;

namespace PanelAssistant.Bot.Cases;

/// <summary>
/// When the front door was told of a child, and which help follows. Typed: "sent CH-2041 2026-11-20", "help given CH-2041 a mentor
/// at school"; without more than the reference it brings the card.
/// </summary>
internal sealed class RecordFrontDoorHandler : Handler
{
    public override string Verb => CaseVerbs.FrontDoor;

    public override IReadOnlyList<TypedCommand> Typed { get; } =
    [
        new("sent", "sent CH-2041 2026-11-20", "Record when the front door was told of a child", SaidIn.Privately) { Read = static text => Words(text, CaseVerbs.On) },
        new("help given", "help given CH-2041 A MENTOR AT SCHOOL", "Record which help follows for a child", SaidIn.Privately) { Read = static text => Words(text, CaseVerbs.Help) },
    ];

    public override string? Record(Turn turn) => FlagTurn.Record(turn);

    public override void Plan(Turn turn, ReadPlan plan)
    {
        if (CaseReference.TryParse(turn.Data[CaseVerbs.Child], out var child))
        {
            plan.Get(Kinds.Child, child.ToString());
        }
    }

    public override Outcome Handle(Turn turn, ReadSet read)
    {
        if (!CaseReference.TryParse(turn.Data[CaseVerbs.Child], out var reference)
            || read.Get(Kinds.Child, reference.ToString()) is not { } stored
            || !(turn.ReviewsReferrals || ScreeningSubject.MayScreen(turn, stored.Value)))
        {
            return Outcome.Say(Refusals.Say(Reason.NotFound, turn.Words));
        }
        var child = stored.Value.ToDomain();
        if (child.JoinedTo is { } kept && (turn.ReviewsReferrals || turn.OpensHere(stored.Value)))
        {
            return Outcome.Say(turn.Words["{0} is the same child as {1}, whose record is kept. Nothing was saved. Type: sent {1}", reference, kept]);
        }
        if (turn.Data[CaseVerbs.Save] is null || turn.Repeated)
        {
            return Show(turn, child);
        }
        if (turn.Data[CaseVerbs.On] is not null && turn.Data.Date(CaseVerbs.On) is null)
        {
            return Show(turn, child, Refusals.Say(Reason.DateNotReadable, turn.Words));
        }
        var command = new RecordFrontDoor(reference, turn.Data.Date(CaseVerbs.On), turn.Data[CaseVerbs.Help], turn.Me);
        return command.Decide(child, turn.Today) switch
        {
            Decision<Child>.Accepted accepted => Show(turn, accepted.State) with
            {
                Changes = [DocumentOperation.Replace(Kinds.Child, stored, ChildDocument.From(accepted.State, stored.Value.Referrer))],
                Fact = accepted.Fact,
            },
            Decision<Child>.AlreadySo already => Show(turn, already.State),
            Decision<Child>.Refused refused => Show(turn, child, Refusals.Say(refused.Why, turn.Words)),
            _ => throw new InvalidOperationException("A decision has three forms."),
        };
    }

    private static Outcome Show(Turn turn, Child child, string? said = null) =>
        Outcome.Show(FrontDoorCards.Record(child, turn.Terms.FrontDoor, turn.Today, said, turn.Words));

    private static Dictionary<string, string> Words(string text, string name)
    {
        var read = new Dictionary<string, string>(ReferenceWords.Read(text, CaseVerbs.Child, name));
        if (!string.IsNullOrWhiteSpace(read.GetValueOrDefault(name)))
        {
            read[CaseVerbs.Save] = ChoiceField.Yes;
        }
        return read;
    }
}

/// <summary>Children of whom the front door was never told, for members and the coordinator.</summary>
internal sealed class NotSentHandler : Handler
{
    public override string Verb => CaseVerbs.NotSent;

    public override bool OnlyReads => true;

    public override IReadOnlyList<TypedCommand> Typed { get; } =
    [
        new("not yet with the front door", "not yet with the front door", "See the children of whom the front door was never told", SaidIn.Privately) { ForMembers = true },
        new("not sent", "not sent", "", SaidIn.Privately),
    ];

    public override void Plan(Turn turn, ReadPlan plan) => plan.Find(Kinds.Child, new DocumentQuery(Kinds.Child)
    {
        Equal = [("atFrontDoor", "none")],
        Take = FrontDoorCards.PageSize,
        After = turn.Data[CaseVerbs.After],
    });

    public override Outcome Handle(Turn turn, ReadSet read)
    {
        if (!turn.IsMember && turn.Roster.Coordinator != turn.Me)
        {
            return Outcome.Say(Refusals.Say(Reason.NoSeat, turn.Words));
        }
        var page = read.Find(Kinds.Child);
        var children = page.Items.Where(stored => turn.Roster.Coordinator == turn.Me || ScreeningSubject.MayScreen(turn, stored.Value));
        return Outcome.Show(FrontDoorCards.NotSent(
            new(turn.Terms.FrontDoor, [.. children.Select(stored => stored.Value.ToDomain())], page.Next), turn.Words));
    }
}
