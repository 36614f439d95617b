using PanelAssistant.Bot.People;
using PanelAssistant.Bot.Storage;
using PanelAssistant.Bot.Turns;
using PanelAssistant.Cards.Forms;
using PanelAssistant.Cards.Meetings;
using PanelAssistant.Cards.Words;
using PanelAssistant.Domain;
using PanelAssistant.Domain.Meetings;
using PanelAssistant.Domain.People;

namespace PanelAssistant.Bot.Meetings;

/// <summary>Gives a meeting another day. Typed: "move meeting 31 March 2027 to 30 March 2027 because ...".</summary>
internal sealed class MoveMeetingHandler : Handler
{
    private const string Into = " to ";

    private const string Because = " because ";

    public override string Verb => MeetingVerbs.Move;

    public override IReadOnlyList<TypedCommand> Typed { get; } =
    [
        new("move meeting", "move meeting 31 March 2027 to 30 March 2027 because REASON", "Give a meeting of your group another day") { ForChair = true, Read = Words },
    ];

    public override string? Record(Turn turn) => $"meetings:{turn.Data[MeetingVerbs.Forum] ?? turn.Place.Id}";

    public override void Plan(Turn turn, ReadPlan plan) => MeetingsAnswer.Plan(turn, plan);

    public override Outcome Handle(Turn turn, ReadSet read)
    {
        if (!AgendaAccess.Opens(turn, turn.Terms.Forum))
        {
            return Outcome.Say(Refusals.Say(Reason.NoSeat, turn.Words));
        }
        var meetings = MeetingTurn.Of(turn, read);
        var done = turn.Words["Moved. Everybody in the group is told."];
        if (turn.Repeated)
        {
            return MeetingsAnswer.Show(turn, read, meetings, done);
        }
        if (Which(turn, meetings) is not { } meeting)
        {
            return Refuse(Access.Runs(turn.Terms, turn.Roster, turn.Me, turn.Today) ? Reason.NotAMeeting : Reason.RunnersOnly);
        }
        var command = new MoveMeeting(turn.Data.Date(MeetingVerbs.To), turn.Data[MeetingVerbs.Why], turn.Data[MeetingVerbs.ActionsFollow] == ChoiceField.Yes, turn.Me);
        // The stored roster is written, without those who sit there only by an office elsewhere.
        return command.Decide(meeting, turn.Terms, turn.Roster, turn.Now) switch
        {
            Decision<MovedSeries>.Accepted accepted => MeetingsAnswer.Show(turn, read, meetings, done, changed: accepted.State) with
            {
                Changes =
                [
                    meetings.Save(accepted.State.Meeting),
                    RosterTurn.Save(read, RosterTurn.Stored(read, turn.Terms.Forum) with { MovedMeetings = accepted.State.Roster.MovedMeetings }),
                ],
                Fact = accepted.Fact,
                Tell = accepted.Tell,
            },
            Decision<MovedSeries>.AlreadySo => MeetingsAnswer.Show(turn, read, meetings, turn.Words["It is on that day already."]),
            Decision<MovedSeries>.Refused refused => Refuse(refused.Why),
            _ => throw new InvalidOperationException("A decision has three forms."),
        };

        Outcome Refuse(Reason why) => MeetingsAnswer.Show(turn, read, meetings, Refusals.Say(why, turn.Words), refused: true);
    }

    /// <summary>A card names it by the day it was first due, somebody who types by the day on which it stands.</summary>
    private static Meeting? Which(Turn turn, MeetingTurn meetings) => turn.Data[MeetingVerbs.Held] is null
        ? turn.Data[MeetingVerbs.Meeting] is null ? null : meetings.Named
        : turn.Data.Date(MeetingVerbs.Held) is { } day ? meetings.HeldOn(day) : null;

    private static Dictionary<string, string> Words(string text)
    {
        var (dates, why) = Halves(text, Because);
        var (from, to) = Halves(dates, Into);
        return new() { [MeetingVerbs.Held] = TypedDate.AsSent(from), [MeetingVerbs.To] = TypedDate.AsSent(to), [MeetingVerbs.Why] = why };
    }

    private static (string Before, string After) Halves(string text, string word) =>
        text.IndexOf(word, StringComparison.OrdinalIgnoreCase) is >= 0 and var at ? (text[..at].Trim(), text[(at + word.Length)..].Trim()) : (text.Trim(), "");
}
