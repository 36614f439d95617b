using PanelAssistant.Bot.Meetings;
using PanelAssistant.Bot.Storage;
using PanelAssistant.Bot.Storage.Documents;
using PanelAssistant.Bot.Turns;
using PanelAssistant.Cards.Decisions;
using PanelAssistant.Cards.Words;
using PanelAssistant.Domain;
using PanelAssistant.Domain.Decisions;

namespace PanelAssistant.Bot.Decisions;

/// <summary>What a forum's meeting leaves without a decision: its queries, and what they bring, for whoever closes the meeting.</summary>
internal static class UndecidedReading
{
    private const int MostRead = 200;

    private const string Called = "undecided";

    /// <summary>How a flag stands with a question before the group.</summary>
    private static readonly string[] Asked = [FlagDocument.Voting, FlagDocument.FlaggedAndVoting];

    /// <summary>A meeting may be closed on a later day than its own, past the last one of a quarterly series at most.</summary>
    private const int DaysBack = 100;

    public static void Plan(ReadPlan plan, ForumId forum, DateOnly today)
    {
        plan.Find(Kinds.Item, new DocumentQuery(Kinds.Item) { Equal = [("forum", forum.Value), ("place", "here")], OrderBy = "since", Take = MostRead }, Name(forum));
        foreach (var standing in Asked)
        {
            plan.Find(Kinds.Flag, new DocumentQuery(Kinds.Flag) { Equal = [("forum", forum.Value), ("standing", standing)], Take = MostRead }, Name(forum, standing));
        }
        plan.Find(Kinds.Decision, new DocumentQuery(Kinds.Decision) { Equal = [("forum", forum.Value)], RangeField = "day", AtLeast = $"{today.AddDays(-DaysBack):yyyy-MM-dd}", OrderBy = "day", Descending = true, Take = MostRead }, Name(forum));
    }

    public static UndecidedView Of(Turn turn, ReadSet read, DateOnly meeting)
    {
        var called = Name(turn.Terms.Forum);
        var items = read.Find(Kinds.Item, called);
        List<Page<FlagDocument>> flags = [.. Asked.Select(standing => read.Find(Kinds.Flag, Name(turn.Terms.Forum, standing)))];
        var decisions = read.Find(Kinds.Decision, called);
        return new(
            turn.Terms.ShortName,
            meeting,
            Undecided.Of(
                meeting,
                items.Items.Select(stored => stored.Value.ToDomain()),
                flags.SelectMany(page => page.Items).Select(stored => stored.Value.ToDomain().Child),
                decisions.Items.Select(stored => stored.Value.ToDomain())),
            items.Next is null && decisions.Next is null && flags.All(page => page.Next is null));
    }

    /// <summary>The group's list, as far as it was read.</summary>
    public static IReadOnlyList<Domain.Meetings.ForumItem> Items(Turn turn, ReadSet read) => [.. read.Find(Kinds.Item, Name(turn.Terms.Forum)).Items.Select(stored => stored.Value.ToDomain())];

    private static string Name(ForumId forum, string standing = "") => $"{Called}:{forum}:{standing}";
}

/// <summary>"undecided": what the agenda of the meeting that is open, or of today, holds and nothing was decided about.</summary>
internal sealed class UndecidedHandler : Handler
{
    public override string Verb => DecisionVerbs.Undecided;

    public override bool OnlyReads => true;

    public override IReadOnlyList<TypedCommand> Typed { get; } =
        [new("undecided", "undecided", "See which items of today's meeting have no decision yet", SaidIn.Privately) { ForChair = true }];

    public override void Plan(Turn turn, ReadPlan plan)
    {
        MeetingTurn.Plan(turn, plan);
        foreach (var forum in turn.PossibleForums)
        {
            UndecidedReading.Plan(plan, forum, turn.Today);
        }
    }

    public override Outcome Handle(Turn turn, ReadSet read) => turn.SeesRecordsOf(turn.Terms.Forum)
        ? Outcome.Show(UndecidedCard.Render(UndecidedReading.Of(turn, read, MeetingTurn.Of(turn, read).Open?.On ?? turn.Today), turn.Words))
        : Outcome.Say(Refusals.Say(Reason.NoSeat, turn.Words));
}
