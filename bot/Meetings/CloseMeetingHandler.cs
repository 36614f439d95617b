using PanelAssistant.Bot.Decisions;
using PanelAssistant.Bot.Minutes;
using PanelAssistant.Bot.Storage;
using PanelAssistant.Bot.Turns;
using PanelAssistant.Cards.Elements;
using PanelAssistant.Cards.Forms;
using PanelAssistant.Cards.Meetings;
using PanelAssistant.Cards.Words;
using PanelAssistant.Domain;
using PanelAssistant.Domain.Closing;
using PanelAssistant.Domain.Meetings;

namespace PanelAssistant.Bot.Meetings;

/// <summary>
/// "close meeting" in the meeting chat. What is undecided or open, and what the chair answers for, is shown to the chair alone
/// first; where there is nothing of it the meeting is closed at once.
/// </summary>
internal sealed class CloseMeetingHandler : Handler
{
    public override string Verb => MeetingVerbs.Close;

    public override IReadOnlyList<TypedCommand> Typed { get; } =
    [
        new("close meeting", "close meeting", "Close the meeting that is open, in the meeting chat", SaidIn.Anywhere) { ForChair = true, Read = Words },
    ];

    public override string? Record(Turn turn) => $"meetings:{turn.Place.Id}";

    public override void Plan(Turn turn, ReadPlan plan)
    {
        MeetingTurn.Plan(turn, plan);
        MinutesTurn.Plan(turn, plan, turn.Today);
        foreach (var forum in turn.PossibleForums)
        {
            UndecidedReading.Plan(plan, forum, turn.Today);
        }
    }

    public override Outcome Handle(Turn turn, ReadSet read)
    {
        var meeting = turn.Place.IsShared && !turn.Repeated ? MeetingTurn.Of(turn, read).Unclosed : null;
        var before = meeting is null ? null : Before(turn, read, meeting);
        var outcome = RunMeeting.Handle(turn, read, static meetings => meetings.Unclosed ?? meetings.Today, open => Decide(turn, read, open, before), Reason.NoMeetingOpen, Draw);
        // Somebody who closes it for the first time sees what it leaves; everything else about it is said by the decision.
        return before is { } first && outcome.Changes.Count > 0 && !turn.Data.Sent(MeetingVerbs.Seen) && HasAnything(first) ? Outcome.Show(BeforeCloseCard.Render(first, turn.Words)) : outcome;

        Outcome? Draw(Reason why) => before is { } view && why is Reason.PreviousFirst or Reason.ChecklistNeeded or Reason.ItemsOpen or Reason.TextTooLong
            ? Outcome.Show(BeforeCloseCard.Render(turn.Data.Sent(MeetingVerbs.Seen) ? before! with { Said = Refusals.Say(why, turn.Words) } : before!, turn.Words))
            : null;
    }

    private static Decision<Meeting> Decide(Turn turn, ReadSet read, Meeting meeting, BeforeCloseView? before) =>
        new CloseMeeting(turn.Me) { Answers = before?.Answers ?? new Dictionary<string, bool>(), CarryWhy = before?.CarryWhy }
            .Decide(meeting, MinutesTurn.Taken(turn, read, meeting.On), before?.Open ?? [], turn.Terms, turn.Roster, turn.Now);

    private static BeforeCloseView Before(Turn turn, ReadSet read, Meeting meeting)
    {
        var undecided = UndecidedReading.Of(turn, read, meeting.On);
        var items = UndecidedReading.Items(turn, read);
        return new()
        {
            Terms = turn.Terms,
            Meeting = meeting,
            Undecided = undecided.Children,
            Open = OpenItems.Of(items, meeting.On, turn.Terms),
            LinksLacking = [.. items.Where(item => OpenItems.IsFor(item, meeting.On) && AnswerMissingLinks.IsLacking(item, turn.Terms)).Select(item => item.Child)],
            Whole = undecided.Whole,
            PreviousLacking = PreviousReview.IsLacking(meeting, turn.Terms, turn.Roster.Series(turn.Terms)),
            Answers = Answers(turn),
            CarryWhy = turn.Data[MeetingVerbs.CarryWhy] is { } why ? PlainText.Clean(why) : null,
        };
    }

    private static bool HasAnything(BeforeCloseView view) => view.Undecided.Count > 0 || view.Open.Count > 0 || view.LinksLacking.Count > 0;

    private static Dictionary<string, bool> Answers(Turn turn)
    {
        var answers = new Dictionary<string, bool>();
        foreach (var question in turn.Terms.CloseChecklist?.Questions ?? [])
        {
            var said = turn.Data[MeetingVerbs.Answer(question.Id)] ?? turn.Data[MeetingVerbs.AllAnswers];
            if (said is ChoiceField.Yes or ChoiceField.No)
            {
                answers[question.Id] = said == ChoiceField.Yes;
            }
        }
        return answers;
    }

    /// <summary>"close meeting all yes because two children could not be discussed", for whom buttons fail.</summary>
    private static Dictionary<string, string> Words(string text)
    {
        const string allYes = "all yes";
        const string because = "because ";
        var read = new Dictionary<string, string>();
        var said = text.Trim();
        if (said.StartsWith(allYes, StringComparison.OrdinalIgnoreCase))
        {
            (read[MeetingVerbs.AllAnswers], read[MeetingVerbs.Seen]) = (ChoiceField.Yes, ChoiceField.Yes);
            said = said[allYes.Length..].Trim();
        }
        if (said.StartsWith(because, StringComparison.OrdinalIgnoreCase))
        {
            (read[MeetingVerbs.CarryWhy], read[MeetingVerbs.Seen]) = (said[because.Length..].Trim(), ChoiceField.Yes);
        }
        return read;
    }
}
