using PanelAssistant.Bot.Flags;
using PanelAssistant.Bot.Storage;
using PanelAssistant.Bot.Storage.Documents;
using PanelAssistant.Bot.Turns;
using PanelAssistant.Cards.Cases;
using PanelAssistant.Cards.Forms;
using PanelAssistant.Cards.Meetings;
using PanelAssistant.Domain;
using PanelAssistant.Domain.Cases;
using PanelAssistant.Domain.Meetings;
using PanelAssistant.Domain.People;

namespace PanelAssistant.Bot.Meetings;

/// <summary>What the speaker is invited to.</summary>
internal sealed class MyInvitationsHandler : Handler
{
    public override string Verb => InvitationVerbs.Mine;

    public override bool OnlyReads => true;

    public override IReadOnlyList<TypedCommand> Typed { get; } =
        [new("my invitations", "my invitations", "See to which meetings you are invited, and what for", SaidIn.Privately)];

    public override void Plan(Turn turn, ReadPlan plan) => MeetingTurn.Plan(turn, plan);

    public override Outcome Handle(Turn turn, ReadSet read) => turn.Place.IsShared
        ? GuestTurn.NotFound(turn)
        : Outcome.Show(MyInvitationsCard.Render(new([.. GuestTurn.Own(turn, read).Select(one => one.Own)]), turn.Words));
}

/// <summary>Typed, the number may be left out while only one invitation waits for an answer.</summary>
internal sealed class AnswerInvitationHandler : Handler
{
    public override string Verb => InvitationVerbs.Answer;

    public override IReadOnlyList<TypedCommand> Typed { get; } =
    [
        new("accept invitation", "accept invitation 2", "Say that you come to a meeting to which you are invited", SaidIn.Privately) { Read = static text => Words(text, ChoiceField.Yes) },
        new("decline invitation", "decline invitation 2", "Say that you cannot come to it", SaidIn.Privately) { Read = static text => Words(text, ChoiceField.No) },
    ];

    public override string? Record(Turn turn) => RoomTurn.Record(turn);

    public override void Plan(Turn turn, ReadPlan plan) => MeetingTurn.Plan(turn, plan);

    public override Outcome Handle(Turn turn, ReadSet read)
    {
        var all = turn.Place.IsShared ? [] : GuestTurn.Own(turn, read);
        var meant = Meant(turn, all);
        if (meant.Count == 0 || turn.Data[InvitationVerbs.Comes] is not (ChoiceField.Yes or ChoiceField.No))
        {
            return GuestTurn.NotFound(turn);
        }
        if (meant is not [var (stored, own)])
        {
            return Show(null, turn.Words["You have several. Press the button of the one you mean."], refused: true);
        }
        var comes = turn.Data[InvitationVerbs.Comes] is ChoiceField.Yes;
        var done = comes ? turn.Words["Thank you. Whoever invited you is told that you come."] : turn.Words["Thank you. Whoever invited you is told that you cannot come."];
        if (turn.Repeated)
        {
            return Show(null, done);
        }
        return new AnswerInvitation(own.Invitation.Number, comes, turn.Me).Decide(own.Meeting, own.Terms, turn.RosterOf(own.Terms.Forum), turn.Now) switch
        {
            Decision<Meeting>.Accepted accepted => Show(accepted.State, done) with
            {
                Changes = [DocumentOperation.Replace(Kinds.Meeting, stored, MeetingDocument.From(accepted.State))],
                Fact = accepted.Fact,
                Tell = accepted.Tell,
            },
            Decision<Meeting>.AlreadySo => Show(null, done),
            _ => GuestTurn.NotFound(turn),
        };

        Outcome Show(Meeting? changed, string said, bool refused = false) => Outcome.Show(MyInvitationsCard.Render(new(
            [.. all.Select(one => changed is not null && one.Own.Meeting.Id == changed.Id
                ? one.Own with { Meeting = changed, Invitation = changed.Invitations.First(invitation => invitation.Number == one.Own.Invitation.Number) }
                : one.Own)],
            said,
            refused), turn.Words));
    }

    private static IReadOnlyList<(Stored<MeetingDocument> Stored, OwnInvitation Own)> Meant(Turn turn, IReadOnlyList<(Stored<MeetingDocument> Stored, OwnInvitation Own)> all)
    {
        if (turn.Data[InvitationVerbs.Number] is not null)
        {
            var number = turn.Data.Number(InvitationVerbs.Number);
            var due = turn.Data.Date(MeetingVerbs.Meeting);
            return [.. all.Where(one => one.Own.Invitation.Number == number && (due is null || one.Own.Meeting.Due == due))];
        }
        var awaited = all.Where(one => one.Own.Invitation.State is InvitationState.Awaited).ToList();
        return awaited is [_] ? awaited : all;
    }

    private static Dictionary<string, string> Words(string text, string comes) => new() { [InvitationVerbs.Number] = text, [InvitationVerbs.Comes] = comes };
}

/// <summary>The one item that a guest comes for. Opening it is on record.</summary>
internal sealed class InvitedItemHandler : Handler
{
    public override string Verb => InvitationVerbs.Item;

    public override IReadOnlyList<TypedCommand> Typed { get; } =
        [new("invited item", "invited item CH-2041", "Open the item for which you are invited to a meeting", SaidIn.Privately) { Read = ReferenceWords.Child }];

    public override void Plan(Turn turn, ReadPlan plan)
    {
        MeetingTurn.Plan(turn, plan);
        FlagTurn.Plan(turn, plan);
    }

    public override Outcome Handle(Turn turn, ReadSet read)
    {
        if (turn.Place.IsShared
            || !CaseReference.TryParse(turn.Data[InvitationVerbs.Child], out var reference)
            || read.Get(Kinds.Child, reference.ToString()) is not { } stored
            || Access.IsClosedByConflict(FlagTurn.EveryForums(turn, read, reference), turn.Me))
        {
            return GuestTurn.NotFound(turn);
        }
        var child = stored.Value.ToDomain();
        var own = GuestTurn.Own(turn, read).Select(one => one.Own)
            .FirstOrDefault(one => one.Invitation.Opens(reference) && Access.OpensAsGuest(one.Terms, one.Meeting, turn.Me, turn.Today, child));
        return own is null
            ? GuestTurn.NotFound(turn)
            : Outcome.Show(InvitedItemCard.Render(new(CaseSummary.Of(child, turn.Today, turn.Words), own), turn.Words)) with
            {
                Fact = new(InvitationVerbs.Item, reference.ToString(), own.Meeting.Id),
            };
    }
}
