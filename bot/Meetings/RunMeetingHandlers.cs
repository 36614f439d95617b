using PanelAssistant.Bot.Storage;
using PanelAssistant.Bot.Turns;
using PanelAssistant.Cards.Meetings;
using PanelAssistant.Cards.Words;
using PanelAssistant.Domain;
using PanelAssistant.Domain.Meetings;

namespace PanelAssistant.Bot.Meetings;

/// <summary>"start meeting" in the meeting chat: what is decided from now on is decided in it.</summary>
internal sealed class StartMeetingHandler : Handler
{
    public override string Verb => MeetingVerbs.Start;

    public override IReadOnlyList<TypedCommand> Typed { get; } =
        [new("start meeting", "start meeting", "Open today's meeting, in the meeting chat") { ForChair = true }];

    public override string? Record(Turn turn) => $"meetings:{turn.Place.Id}";

    public override void Plan(Turn turn, ReadPlan plan) => MeetingTurn.Plan(turn, plan);

    public override Outcome Handle(Turn turn, ReadSet read) =>
        RunMeeting.Handle(turn, read, static meetings => meetings.Open ?? meetings.Today, meeting => new StartMeeting(turn.Me).Decide(meeting, turn.Terms, turn.Roster, turn.Now), Reason.NoMeetingToday);
}

/// <summary>What opening and closing share: the chat of the group, the meeting meant, the card that everybody sees.</summary>
internal static class RunMeeting
{
    /// <param name="which">The meeting meant.</param>
    /// <param name="draw">What a refusal is shown with, where a sentence is not enough.</param>
    public static Outcome Handle(Turn turn, ReadSet read, Func<MeetingTurn, Meeting?> which, Func<Meeting, Decision<Meeting>> decide, Reason none, Func<Reason, Outcome?>? draw = null)
    {
        if (!turn.Place.IsShared)
        {
            return Say(Reason.WrongChat);
        }
        if (turn.ChatForum is null)
        {
            return Say(Reason.ChatHasNoForum);
        }
        if (turn.ChatForum != turn.Terms.Forum)
        {
            return Say(Reason.WrongChat);
        }
        if (!AgendaAccess.Opens(turn, turn.Terms.Forum))
        {
            return Say(Reason.NoSeat);
        }
        if (turn.Repeated)
        {
            return new Answer.Silence();
        }
        var meetings = MeetingTurn.Of(turn, read);
        if (which(meetings) is not { } meeting)
        {
            return Say(none);
        }
        return decide(meeting) switch
        {
            Decision<Meeting>.Accepted accepted => new Outcome(new Answer.Post(MeetingSharedCard.Render(MeetingSharedView.Of(accepted.State, turn.Terms, meetings.Series), turn.Words)))
            {
                Changes = [meetings.Save(accepted.State)],
                Fact = accepted.Fact,
                Tell = accepted.Tell,
            },
            Decision<Meeting>.AlreadySo already => Outcome.Say(already.State.State is MeetingState.Open ? turn.Words["The meeting is open already."] : turn.Words["The meeting is closed already."]),
            Decision<Meeting>.Refused refused => draw?.Invoke(refused.Why) ?? Say(refused.Why),
            _ => throw new InvalidOperationException("A decision has three forms."),
        };

        Outcome Say(Reason why) => Outcome.Say(Refusals.Say(why, turn.Words));
    }
}
