using System.Globalization;
using PanelAssistant.Bot.People;
using PanelAssistant.Bot.Storage;
using PanelAssistant.Bot.Turns;
using PanelAssistant.Cards.Elements;
using PanelAssistant.Cards.Meetings;
using PanelAssistant.Cards.Words;
using PanelAssistant.Domain;
using PanelAssistant.Domain.Calendar;
using PanelAssistant.Domain.Meetings;

namespace PanelAssistant.Bot.Meetings;

/// <summary>Who comes, who is here and who chairs, for the reader's eyes only.</summary>
internal sealed class AttendanceHandler : Handler
{
    public override string Verb => RoomVerbs.Show;

    public override bool OnlyReads => true;

    public override IReadOnlyList<TypedCommand> Typed { get; } =
        [new("attendance", "attendance", "See who comes to the meeting, who is here and who chairs") { ForMembers = true, Read = static text => RosterRights.ReadForum(MeetingVerbs.Forum, text) }];

    public override void Plan(Turn turn, ReadPlan plan) => MeetingTurn.Plan(turn, plan);

    public override Outcome Handle(Turn turn, ReadSet read) => RoomTurn.Of(turn, read, out var refusal) is { } room ? room.Show(room.Meeting) : refusal;
}

/// <summary>"roll call" puts a card into the meeting chat on which everybody says that they are here.</summary>
internal sealed class RollCallHandler : Handler
{
    public override string Verb => RoomVerbs.Call;

    public override bool OnlyReads => true;

    public override IReadOnlyList<TypedCommand> Typed { get; } =
        [new("roll call", "roll call", "Ask in the meeting chat who is here", SaidIn.InGroup) { ForChair = true }];

    public override void Plan(Turn turn, ReadPlan plan) => MeetingTurn.Plan(turn, plan);

    public override Outcome Handle(Turn turn, ReadSet read)
    {
        if (RoomTurn.Of(turn, read, out var refusal) is not { } room)
        {
            return refusal;
        }
        Reason? why = !turn.Place.IsShared || turn.ChatForum != turn.Terms.Forum ? Reason.WrongChat
            : !room.MayMark ? Reason.RunnersOnly
            : room.Meeting.State is not MeetingState.Open ? Reason.NoMeetingOpen
            : null;
        return why is { } reason
            ? Outcome.Say(Refusals.Say(reason, turn.Words))
            : new Answer.Post(RollCallSharedCard.Render(RollCallView.Of(room.Meeting, turn.Terms, turn.Now), turn.Words));
    }
}

/// <summary>Somebody says that they are in the room.</summary>
internal sealed class HereHandler : Handler
{
    public override string Verb => RoomVerbs.Here;

    public override IReadOnlyList<TypedCommand> Typed { get; } = [new("i am here", "I am here", "Say that you are at the meeting") { ForMembers = true }];

    public override string? Record(Turn turn) => RoomTurn.Record(turn);

    public override void Plan(Turn turn, ReadPlan plan) => MeetingTurn.Plan(turn, plan);

    public override Outcome Handle(Turn turn, ReadSet read) => RoomTurn.Of(turn, read, out var refusal) is { } room
        ? room.Settle(MarkAttendance.Here(turn.Me).Decide(room.Meeting, turn.Terms, turn.Roster, turn.Now), turn.Words["You are marked as here."])
        : refusal;
}

/// <summary>Somebody says that they are going.</summary>
internal sealed class LeavingHandler : Handler
{
    public override string Verb => RoomVerbs.Leave;

    public override IReadOnlyList<TypedCommand> Typed { get; } = [new("i am leaving", "I am leaving", "Say that you are leaving the meeting") { ForMembers = true }];

    public override string? Record(Turn turn) => RoomTurn.Record(turn);

    public override void Plan(Turn turn, ReadPlan plan) => MeetingTurn.Plan(turn, plan);

    public override Outcome Handle(Turn turn, ReadSet read) => RoomTurn.Of(turn, read, out var refusal) is { } room
        ? room.Settle(MarkAttendance.Leaving(turn.Me).Decide(room.Meeting, turn.Terms, turn.Roster, turn.Now), turn.Words["You are marked as not in the room."])
        : refusal;
}

/// <summary>Whoever keeps the list marks others. Typed: "mark here NAME at 10:05", "mark left NAME".</summary>
internal sealed class MarkHandler : Handler
{
    private const string Time = " at ";

    public override string Verb => RoomVerbs.Mark;

    public override IReadOnlyList<TypedCommand> Typed { get; } =
    [
        new("mark here", "mark here NAME at 10:05", "Note that somebody has come to the meeting (also: mark left)", SaidIn.Privately) { ForChair = true, Read = static text => Words(RoomVerbs.Came, text) },
        new("mark left", "mark left NAME at 10:05", "", SaidIn.Privately) { ForChair = true, Read = static text => Words(RoomVerbs.Gone, text) },
    ];

    public override string? Record(Turn turn) => RoomTurn.Record(turn);

    public override void Plan(Turn turn, ReadPlan plan) => MeetingTurn.Plan(turn, plan);

    public override Outcome Handle(Turn turn, ReadSet read)
    {
        if (RoomTurn.Of(turn, read, out var refusal) is not { } room)
        {
            return refusal;
        }
        if (RoomTurn.People(turn, RoomVerbs.Came) is not { } came || RoomTurn.People(turn, RoomVerbs.Gone) is not { } gone)
        {
            return room.Show(room.Meeting, Refusals.Say(room.MayMark ? Reason.MemberNeeded : Reason.RunnersOnly, turn.Words), refused: true);
        }
        DateTimeOffset? at = null;
        if (turn.Data[RoomVerbs.At] is { } typed)
        {
            if (!TimeOnly.TryParseExact(typed, ["HH:mm", "H:mm"], CultureInfo.InvariantCulture, DateTimeStyles.None, out var time))
            {
                return room.Show(room.Meeting, Refusals.Say(Reason.TimeNotReadable, turn.Words), refused: true);
            }
            at = TimeIn(room.Meeting, turn, time);
        }
        return room.Settle(new MarkAttendance(came, gone, at, turn.Me).Decide(room.Meeting, turn.Terms, turn.Roster, turn.Now), turn.Words["Noted."]);
    }

    /// <summary>Of the day of the meeting; today's where it went on past midnight.</summary>
    private static DateTimeOffset TimeIn(Meeting meeting, Turn turn, TimeOnly time) =>
        UkTime.At(turn.Today, time) is var today && (meeting.On >= turn.Today || (today <= turn.Now && meeting.IsHeldAt(today))) ? today : UkTime.At(meeting.On, time);

    private static Dictionary<string, string> Words(string name, string text) => text.LastIndexOf(Time, StringComparison.OrdinalIgnoreCase) is > 0 and var at
        ? new() { [name] = text[..at].Trim(), [RoomVerbs.At] = text[(at + Time.Length)..].Trim() }
        : new() { [name] = text.Trim() };
}

/// <summary>Somebody chairs in the chair's place. Typed: "take the chair", "take the chair because REASON".</summary>
internal sealed class TakeChairHandler : Handler
{
    private const string Because = "because ";

    public override string Verb => RoomVerbs.Chair;

    public override IReadOnlyList<TypedCommand> Typed { get; } =
        [new("take the chair", "take the chair because REASON", "Chair the meeting in the chair's place, or take it back") { ForMembers = true, Read = Words }];

    public override string? Record(Turn turn) => RoomTurn.Record(turn);

    public override void Plan(Turn turn, ReadPlan plan) => MeetingTurn.Plan(turn, plan);

    public override Outcome Handle(Turn turn, ReadSet read)
    {
        if (RoomTurn.Of(turn, read, out var refusal) is not { } room)
        {
            return refusal;
        }
        var who = turn.Data[RoomVerbs.Who] is { } named ? RoomTurn.Person(turn, named) : turn.Data.Raw.ValueKind is System.Text.Json.JsonValueKind.Undefined ? turn.Me : null;
        if (who is not { } person)
        {
            return room.Show(room.Meeting, Refusals.Say(room.Runs ? Reason.MemberNeeded : Reason.RunnersOnly, turn.Words), refused: true);
        }
        var why = turn.Data[RoomVerbs.Why] is { } typed ? PlainText.Clean(typed) : null;
        var command = new TakeChair(person, turn.Data.Choice<ChairMissing>(RoomVerbs.Missing) ?? ChairMissing.Away, why, turn.Me);
        return room.Settle(command.Decide(room.Meeting, turn.Terms, turn.Roster, turn.Now), turn.Words["Noted. It stands in the minutes who chaired, and why."]);
    }

    private static Dictionary<string, string> Words(string text) => text.StartsWith(Because, StringComparison.OrdinalIgnoreCase)
        ? new() { [RoomVerbs.Why] = text[Because.Length..].Trim() }
        : [];
}
