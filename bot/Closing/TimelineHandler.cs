using PanelAssistant.Bot.Flags;
using PanelAssistant.Bot.Meetings;
using PanelAssistant.Bot.Screenings;
using PanelAssistant.Bot.Storage;
using PanelAssistant.Bot.Storage.Documents;
using PanelAssistant.Bot.Turns;
using PanelAssistant.Cards.Closing;
using PanelAssistant.Domain.Cases;

namespace PanelAssistant.Bot.Closing;

/// <summary>What happened to a child, in the order of its dates, for those who open the record. Opening it is on record.</summary>
internal sealed class TimelineHandler : Handler
{
    private const int MostScreenings = 100;

    public override string Verb => ClosingVerbs.Timeline;

    public override IReadOnlyList<TypedCommand> Typed { get; } =
        [new("timeline", "timeline CH-2041", "See a child's assessments, screenings, missing episodes and actions in order", SaidIn.Privately) { Read = ReferenceWords.Child, ForMembers = true }];

    public override void Plan(Turn turn, ReadPlan plan)
    {
        ItemTurn.Plan(turn, plan);
        if (CaseReference.TryParse(turn.Data[ClosingVerbs.Child], out var child))
        {
            plan.Find(Kinds.Screening, ScreeningSubject.Latest(child, MostScreenings)).Get(Kinds.Missing, child.ToString());
        }
    }

    public override Outcome Handle(Turn turn, ReadSet read)
    {
        if (ClosingTurn.Of(turn, read, out var refusal) is not { } closing)
        {
            return refusal;
        }
        if (!closing.About.OpensRecord)
        {
            return ItemTurn.NotFound(turn);
        }
        var screenings = read.Find(Kinds.Screening);
        var missing = read.Get(Kinds.Missing, closing.About.Item.Child.ToString())?.Value.ToDomain();
        var entries = TimelineEntries.Of(new()
        {
            // Another group's item is its own business, unless the child came from there.
            Items = [.. closing.About.Everywhere.Where(item => turn.SeesRecordsOf(item.Forum))],
            Screenings = [.. screenings.Items.Select(stored => stored.Value.ToDomain())],
            Episodes = missing?.Episodes ?? [],
            Actions = [.. closing.EveryAction.Where(action => turn.SeesRecordsOf(action.Forum))],
            TermsOf = closing.About.Setting.Terms,
        }, turn.Words);
        var from = Math.Clamp(turn.Data.Number(ClosingVerbs.After) ?? 0, 0, Math.Max(0, entries.Count - 1));
        return Outcome.Show(TimelineCard.Render(
            new(closing.About.Item, entries, from, screenings.Next is null && closing.EveryActionRead && missing?.ArchivedUntil is null), turn.Words))
            with
        { Fact = new(ClosingVerbs.Timeline, closing.About.Item.Child.ToString()) };
    }
}
