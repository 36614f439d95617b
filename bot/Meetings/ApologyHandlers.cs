using PanelAssistant.Bot.Storage;
using PanelAssistant.Bot.Storage.Documents;
using PanelAssistant.Bot.Turns;
using PanelAssistant.Cards.Elements;
using PanelAssistant.Cards.Forms;
using PanelAssistant.Cards.Meetings;
using PanelAssistant.Cards.Words;
using PanelAssistant.Domain;
using PanelAssistant.Domain.Meetings;

namespace PanelAssistant.Bot.Meetings;

/// <summary>"apologies" brings the form; whoever runs the meeting gets it for a member by "apologies for NAME".</summary>
internal sealed class DrawApologyHandler : Handler
{
    private const string For = "for ";

    public override string Verb => RoomVerbs.Draw;

    public override bool OnlyReads => true;

    public override IReadOnlyList<TypedCommand> Typed { get; } =
    [
        new("apologies", "apologies", "Say that you cannot come to the meeting, and who comes instead")
        {
            ForMembers = true,
            Read = static text => text.StartsWith(For, StringComparison.OrdinalIgnoreCase) ? TypedCommand.All(RoomVerbs.For, text[For.Length..].Trim()) : TypedCommand.Empty,
        },
    ];

    public override void Plan(Turn turn, ReadPlan plan) => MeetingTurn.Plan(turn, plan);

    public override Outcome Handle(Turn turn, ReadSet read) =>
        RoomTurn.Of(turn, read, out var refusal) is { } room ? ApologyForm.Show(turn, room, room.Meeting) : refusal;
}

/// <summary>Typed: "send apologies none because REASON", "send apologies NAME" for a named alternate who has been briefed and has the papers.</summary>
internal sealed class SendApologyHandler : Handler
{
    private const string None = "none because ";

    /// <summary>More than a member has; the representative sees the first of them.</summary>
    private const int MostActions = 12;

    public override string Verb => RoomVerbs.Send;

    public override IReadOnlyList<TypedCommand> Typed { get; } =
        [new("send apologies", "send apologies NAME", "Say which alternate comes in your place, briefed and with the papers (also: send apologies none because REASON)", SaidIn.Privately) { ForMembers = true, Read = Words }];

    public override string? Record(Turn turn) => RoomTurn.Record(turn);

    public override void Plan(Turn turn, ReadPlan plan)
    {
        MeetingTurn.Plan(turn, plan);
        plan.Find(Kinds.Action, new DocumentQuery(Kinds.Action)
        {
            Equal = [("owner", (turn.Data[RoomVerbs.For] ?? turn.Me.Value).ToLowerInvariant()), ("tracker", "open")],
            OrderBy = "due",
            Take = MostActions,
        });
    }

    public override Outcome Handle(Turn turn, ReadSet read)
    {
        if (RoomTurn.Of(turn, read, out var refusal) is not { } room)
        {
            return refusal;
        }
        var who = turn.Data[RoomVerbs.For] is null ? turn.Me : RoomTurn.Person(turn, turn.Data[RoomVerbs.For]);
        if (who is not { } person)
        {
            return ApologyForm.Show(turn, room, room.Meeting, Refusals.Say(room.Runs ? Reason.MemberNeeded : Reason.RunnersOnly, turn.Words), refused: true);
        }
        var chosen = turn.Data[RoomVerbs.Representative];
        var named = chosen is null or RoomVerbs.SomebodyElse or RoomVerbs.Nobody ? null : RoomTurn.Person(turn, chosen);
        if (named is null && chosen is not (null or RoomVerbs.SomebodyElse or RoomVerbs.Nobody))
        {
            return ApologyForm.Show(turn, room, room.Meeting, Refusals.Say(Reason.NotAnAlternate, turn.Words), refused: true);
        }
        var command = new SendApology(person, turn.Me)
        {
            Representative = named,
            RepresentativeName = chosen is RoomVerbs.SomebodyElse ? Text(RoomVerbs.Name) : null,
            WhyNone = chosen is RoomVerbs.Nobody ? Text(RoomVerbs.Why) : null,
            Briefed = YesNo(RoomVerbs.Briefed),
            HasPapers = YesNo(RoomVerbs.Papers),
            Actions = [.. read.Find(Kinds.Action).Items.Select(stored => stored.Value.ToDomain()).Where(action => action.Forum == turn.Terms.Forum && action.Owner == person)],
        };
        return room.Settle(
            command.Decide(room.Meeting, turn.Terms, turn.Roster, turn.Now),
            turn.Words["Thank you. The chair is told."],
            (meeting, said, refused) => ApologyForm.Show(turn, room, meeting, said, refused).Answer);

        string? Text(string name) => turn.Data[name] is { } typed ? PlainText.Clean(typed) : null;

        bool? YesNo(string name) => turn.Data[name] switch { ChoiceField.Yes => true, ChoiceField.No => false, _ => null };
    }

    private static Dictionary<string, string> Words(string text) => text.StartsWith(None, StringComparison.OrdinalIgnoreCase)
        ? new() { [RoomVerbs.Representative] = RoomVerbs.Nobody, [RoomVerbs.Why] = text[None.Length..].Trim() }
        : text.Length == 0
            ? []
            : new() { [RoomVerbs.Representative] = text.Trim(), [RoomVerbs.Briefed] = ChoiceField.Yes, [RoomVerbs.Papers] = ChoiceField.Yes };
}

internal static class ApologyForm
{
    public static Outcome Show(Turn turn, RoomTurn room, Meeting meeting, string? said = null, bool refused = false)
    {
        // Whose form it is shows who has sent what, so only those who run the meeting get another's.
        var other = turn.Data[RoomVerbs.For] is { } named && room.Runs ? RoomTurn.Person(turn, named) : null;
        var who = other ?? turn.Me;
        if (!turn.Roster.HeldBy(who, meeting.On).Any())
        {
            return Outcome.Say(Refusals.Say(Reason.NoSeat, turn.Words));
        }
        return Outcome.Show(ApologyCard.Render(new()
        {
            Terms = turn.Terms,
            Meeting = meeting,
            For = other,
            ForName = other is { } member ? turn.Roster.NameOf(member) : null,
            Alternates = [.. SendApology.Alternates(who, turn.Roster, meeting.On).Select(held => (held.Person, held.Name))],
            Sent = meeting.Apologies.FirstOrDefault(apology => apology.Person == who),
            NameOf = turn.Roster.NameOf,
            Said = said,
            SaidIsRefusal = refused,
        }, turn.Words));
    }
}
