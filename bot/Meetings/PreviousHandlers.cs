using PanelAssistant.Bot.Storage;
using PanelAssistant.Bot.Turns;
using PanelAssistant.Cards.Elements;
using PanelAssistant.Cards.Forms;
using PanelAssistant.Cards.Meetings;
using PanelAssistant.Cards.Words;
using PanelAssistant.Domain;
using PanelAssistant.Domain.Meetings;

namespace PanelAssistant.Bot.Meetings;

/// <summary>What was said of the minutes and actions of the last meeting, and the buttons to say it.</summary>
internal sealed class PreviousHandler() : OfPreviousHandler(MeetingVerbs.OpenPrevious,
    new TypedCommand("previous minutes", "previous minutes", "Say that the minutes and actions of the last meeting were reviewed, or why not") { ForChair = true })
{
    public override bool OnlyReads => true;

    protected override Outcome Handle(Turn turn, RoomTurn room) => Draw(turn, room.Meeting, null, false) is { } card
        ? card
        : Outcome.Say(Refusals.Say(Reason.NothingToReview, turn.Words));
}

/// <summary>Records it. Typed: "previous minutes reviewed", "previous minutes skipped because REASON".</summary>
internal sealed class ReviewPreviousHandler() : OfPreviousHandler(MeetingVerbs.Previous,
    new TypedCommand("previous minutes reviewed", "previous minutes reviewed", "") { ForChair = true, Read = static _ => TypedCommand.All(MeetingVerbs.Reviewed, ChoiceField.Yes) },
    new TypedCommand("previous minutes skipped", "previous minutes skipped because REASON", "") { ForChair = true, Read = Words })
{
    private const string Because = "because";

    public override string? Record(Turn turn) => RoomTurn.Record(turn);

    protected override Outcome Handle(Turn turn, RoomTurn room)
    {
        var skipped = turn.Data[MeetingVerbs.Reviewed] is not ChoiceField.Yes;
        var why = turn.Data[MeetingVerbs.SkipWhy] is { } typed ? PlainText.Clean(typed) : null;
        return room.Settle(
            new ReviewPrevious(turn.Me) { Skipped = skipped, Why = why }.Decide(room.Meeting, turn.Terms, turn.Roster, turn.Now),
            turn.Words["Noted. It stands in the minutes."],
            (meeting, said, refused) => Draw(turn, meeting, said, refused, skipped ? why : null) ?? new Answer.Say(Refusals.Say(Reason.NothingToReview, turn.Words)));
    }

    private static Dictionary<string, string> Words(string text)
    {
        var said = text.Trim();
        var given = said.StartsWith(Because, StringComparison.OrdinalIgnoreCase) && (said.Length == Because.Length || said[Because.Length] == ' ');
        said = given ? said[Because.Length..].Trim() : said;
        return new() { [MeetingVerbs.Reviewed] = ChoiceField.No, [MeetingVerbs.SkipWhy] = said };
    }
}

/// <summary>What both verbs share: whoever runs the meeting that is open, the last one in which it was not said, or the next.</summary>
internal abstract class OfPreviousHandler(string verb, params TypedCommand[] typed) : Handler
{
    public override string Verb => verb;

    public override IReadOnlyList<TypedCommand> Typed { get; } = typed;

    public override void Plan(Turn turn, ReadPlan plan) => MeetingTurn.Plan(turn, plan);

    public override Outcome Handle(Turn turn, ReadSet read) => RoomTurn.Of(turn, read, out var refusal, static meetings => meetings.Open ?? meetings.Today ?? meetings.LastLacking ?? meetings.Next) is not { } room ? refusal
        : room.Runs ? Handle(turn, room)
        : Outcome.Say(Refusals.Say(Reason.RunnersOnly, turn.Words));

    protected abstract Outcome Handle(Turn turn, RoomTurn room);

    /// <returns>Nothing where nothing of an earlier meeting comes first.</returns>
    protected static Answer? Draw(Turn turn, Meeting meeting, string? said, bool refused, string? why = null) =>
        PreviousReview.LastOf(meeting, turn.Terms, turn.Roster.Series(turn.Terms)) is { } last
            ? new Answer.Show(PreviousCard.Render(new()
            {
                Terms = turn.Terms,
                Meeting = meeting,
                Last = last,
                NameOf = turn.Roster.NameOf,
                Why = refused ? why : null,
                Said = said,
                SaidIsRefusal = refused,
            }, turn.Words))
            : null;
}
