using System.Globalization;
using PanelAssistant.Bot.People;
using PanelAssistant.Bot.Storage;
using PanelAssistant.Bot.Storage.Documents;
using PanelAssistant.Bot.Turns;
using PanelAssistant.Cards.Elements;
using PanelAssistant.Cards.Meetings;
using PanelAssistant.Cards.Words;
using PanelAssistant.Domain;
using PanelAssistant.Domain.Cases;
using PanelAssistant.Domain.Forums;
using PanelAssistant.Domain.Meetings;

namespace PanelAssistant.Bot.Meetings;

/// <summary>
/// "invite" and "invite CH-2041" bring the form; "invite presenter NAME for CH-2041 at 10:15 bring TEXT" sends it at once.
/// </summary>
internal sealed class InviteHandler : Handler
{
    public override string Verb => InvitationVerbs.Send;

    public override IReadOnlyList<TypedCommand> Typed { get; } =
    [
        new("invite", "invite presenter NAME for CH-2041 at 10:15 bring TEXT", "Invite a guest to the next meeting: co-opted, invitee, speaker or presenter, for a child or a title (\"invite\" alone brings the form)", SaidIn.Privately)
        {
            ForChair = true,
            Read = InviteWords.Read,
        },
    ];

    public override string? Record(Turn turn) => RoomTurn.Record(turn);

    public override void Plan(Turn turn, ReadPlan plan)
    {
        MeetingTurn.Plan(turn, plan);
        if (CaseReference.TryParse(turn.Data[InvitationVerbs.Child], out var child))
        {
            plan.Get(Kinds.Child, child.ToString());
        }
    }

    public override Outcome Handle(Turn turn, ReadSet read)
    {
        if (GuestTurn.Refusal(turn) is { } refusal)
        {
            return refusal;
        }
        var meetings = MeetingTurn.Of(turn, read);
        if (meetings.Named is not { } meeting)
        {
            return GuestTurn.NoMeeting(turn, meetings);
        }
        if (turn.Terms.Invitations.Count == 0)
        {
            return Outcome.Say(Refusals.Say(Reason.NoInvitationsHere, turn.Words));
        }
        var about = CaseReference.TryParse(turn.Data[InvitationVerbs.Child], out var reference) ? reference : (CaseReference?)null;
        var child = about is { } named ? read.Get(Kinds.Child, named.ToString())?.Value.ToDomain() : null;
        var people = People(turn, child);
        if (!turn.Data.Sent(InvitationVerbs.Kind))
        {
            return Draw(turn, meeting, people);
        }
        var done = turn.Words["Invited. They are told in their private chat."];
        if (turn.Repeated)
        {
            return GuestTurn.Show(turn, meeting, done);
        }
        var slot = Slot(turn.Data[InvitationVerbs.Slot]);
        if (slot is null && turn.Data[InvitationVerbs.Slot] is not null)
        {
            return Draw(turn, meeting, people, Reason.SlotNeeded);
        }
        if (about is null && turn.Data[InvitationVerbs.Child] is not null)
        {
            return Draw(turn, meeting, people, Reason.NotFound);
        }
        var command = new InviteGuest(Person(turn, people), turn.Data.Choice<InvitationKind>(InvitationVerbs.Kind), turn.Me)
        {
            Child = about,
            Title = Text(turn, InvitationVerbs.Title),
            Slot = slot,
            Bring = Text(turn, InvitationVerbs.Bring),
        };
        return command.Decide(meeting, turn.Terms, turn.Roster, people, child, turn.Now) switch
        {
            Decision<Meeting>.Accepted accepted => GuestTurn.Show(turn, accepted.State, done) with
            {
                Changes = [meetings.Save(accepted.State)],
                Fact = accepted.Fact,
                Tell = accepted.Tell,
            },
            Decision<Meeting>.AlreadySo already => GuestTurn.Show(turn, already.State, done),
            Decision<Meeting>.Refused refused => Draw(turn, meeting, people, refused.Why),
            _ => throw new InvalidOperationException("A decision has three forms."),
        };
    }

    /// <summary>Everybody with a part in one of the partnership's groups, and the child's lead professional.</summary>
    private static Dictionary<PersonId, string> People(Turn turn, Child? child)
    {
        var known = KnownPeople.Of(turn);
        known.Remove(turn.Me);
        if (child is { LeadPerson: { } lead, LeadProfessional: { } name } && lead != turn.Me)
        {
            known.TryAdd(lead, name);
        }
        return known;
    }

    /// <summary>As the form sends them, or by their name when only one fits.</summary>
    private static PersonId? Person(Turn turn, Dictionary<PersonId, string> people) =>
        turn.Data[InvitationVerbs.Person] is { } id ? new PersonId(id)
        : turn.Data[InvitationVerbs.Name] is { } name ? KnownPeople.Named(people, name)
        : null;

    private static TimeOnly? Slot(string? text) =>
        TimeOnly.TryParseExact(text, ["HH:mm", "H:mm"], CultureInfo.InvariantCulture, DateTimeStyles.None, out var time) ? time : null;

    private static string? Text(Turn turn, string name) => turn.Data[name] is { } typed ? PlainText.Clean(typed) : null;

    private static Outcome Draw(Turn turn, Meeting meeting, Dictionary<PersonId, string> people, Reason? why = null) => Outcome.Show(InviteCard.Render(new()
    {
        Terms = turn.Terms,
        Meeting = meeting,
        People = [.. people.OrderBy(person => person.Value, StringComparer.Ordinal).Select(person => new Choice(PlainText.Clean(person.Value), person.Key.Value))],
        Person = Person(turn, people)?.Value,
        Kind = turn.Data.Choice<InvitationKind>(InvitationVerbs.Kind),
        Child = Short(turn, InvitationVerbs.Child, 20),
        Title = Short(turn, InvitationVerbs.Title, Invitation.MostTitle),
        Slot = Slot(turn.Data[InvitationVerbs.Slot])?.ToString("HH:mm", CultureInfo.InvariantCulture),
        Bring = Short(turn, InvitationVerbs.Bring, Invitation.MostBring),
        Refusal = why is { } reason ? Refusals.Say(reason, turn.Words) : null,
    }, turn.Words));

    private static string? Short(Turn turn, string name, int most) => Text(turn, name) is { } typed ? PlainText.Shorten(typed, most) : null;
}

/// <summary>The guests of the next meeting, for those who run it.</summary>
internal sealed class InvitationsHandler : Handler
{
    public override string Verb => InvitationVerbs.List;

    public override bool OnlyReads => true;

    public override IReadOnlyList<TypedCommand> Typed { get; } =
        [new("invitations", "invitations", "See who is invited to the next meeting, and who comes", SaidIn.Privately) { ForChair = true }];

    public override void Plan(Turn turn, ReadPlan plan) => MeetingTurn.Plan(turn, plan);

    public override Outcome Handle(Turn turn, ReadSet read)
    {
        if (GuestTurn.Refusal(turn) is { } refusal)
        {
            return refusal;
        }
        var meetings = MeetingTurn.Of(turn, read);
        return meetings.Named is { } meeting ? GuestTurn.Show(turn, meeting) : GuestTurn.NoMeeting(turn, meetings);
    }
}

internal sealed class WithdrawInvitationHandler : Handler
{
    public override string Verb => InvitationVerbs.Withdraw;

    public override IReadOnlyList<TypedCommand> Typed { get; } =
    [
        new("withdraw invitation", "withdraw invitation 2", "Take an invitation to the next meeting back", SaidIn.Privately)
        {
            ForChair = true,
            Read = static text => TypedCommand.All(InvitationVerbs.Number, text),
        },
    ];

    public override string? Record(Turn turn) => RoomTurn.Record(turn);

    public override void Plan(Turn turn, ReadPlan plan) => MeetingTurn.Plan(turn, plan);

    public override Outcome Handle(Turn turn, ReadSet read)
    {
        if (GuestTurn.Refusal(turn) is { } refusal)
        {
            return refusal;
        }
        var meetings = MeetingTurn.Of(turn, read);
        if (meetings.Named is not { } meeting)
        {
            return GuestTurn.NoMeeting(turn, meetings);
        }
        var done = turn.Words["It is taken back."];
        if (turn.Repeated)
        {
            return GuestTurn.Show(turn, meeting, done);
        }
        return new WithdrawInvitation(turn.Data.Number(InvitationVerbs.Number), turn.Me).Decide(meeting, turn.Terms, turn.Roster, turn.Now) switch
        {
            Decision<Meeting>.Accepted accepted => GuestTurn.Show(turn, accepted.State, done) with
            {
                Changes = [meetings.Save(accepted.State)],
                Fact = accepted.Fact,
                Tell = accepted.Tell,
            },
            Decision<Meeting>.AlreadySo already => GuestTurn.Show(turn, already.State, done),
            Decision<Meeting>.Refused refused => GuestTurn.Show(turn, meeting, Refusals.Say(refused.Why, turn.Words), refused: true),
            _ => throw new InvalidOperationException("A decision has three forms."),
        };
    }
}
