using PanelAssistant.Bot.Storage;
using PanelAssistant.Bot.Storage.Documents;
using PanelAssistant.Bot.Turns;
using PanelAssistant.Cards.Missing;
using PanelAssistant.Domain.Calendar;
using PanelAssistant.Domain.Missing;

namespace PanelAssistant.Bot.Missing;

/// <summary>The children of the group who will meet the criteria on the day of the next meeting.</summary>
internal sealed class MissingListHandler : Handler
{
    private const int PageSize = 25;

    public override string Verb => MissingVerbs.List;

    public override bool OnlyReads => true;

    public override IReadOnlyList<TypedCommand> Typed { get; } =
        [new("missing list", "missing list", "See which children meet the missing criteria at the next meeting", SaidIn.Privately) { ForMembers = true }];

    /// <summary>
    /// Only records whose last episode the widest window still reaches today: those of years ago are never read. The
    /// forum is known once the rosters are, so the widest window of all forums is asked.
    /// </summary>
    public override void Plan(Turn turn, ReadPlan plan) => plan.Find(Kinds.Missing, new DocumentQuery(Kinds.Missing)
    {
        RangeField = "activeUntil",
        AtLeast = UtcText.Of(UkTime.StartOf(turn.Today.AddDays(-turn.Partnership.Forums.Max(terms => MissingRules.Of(turn.Partnership, terms).WindowDays)))),
        OrderBy = "activeUntil",
        Take = PageSize,
        After = turn.Data[MissingVerbs.After],
    });

    public override Outcome Handle(Turn turn, ReadSet read)
    {
        if (!MissingTurn.MayUse(turn))
        {
            return MissingTurn.NotFound(turn);
        }
        var page = read.Find(Kinds.Missing);
        var rule = MissingRules.Of(turn.Partnership, turn.Terms);
        var day = MissingTurn.NextMeeting(turn) ?? turn.Today;
        var lines = from stored in page.Items
                    let record = stored.Value.ToDomain()
                    where record.Forum == turn.Terms.Forum
                    let criteria = MissingCriteria.On(record, rule, day, turn.Now)
                    where criteria.Met
                    select turn.IsClosedByConflict(record.Child) ? new MissingLine(record.Child, [], false, IsShut: true) : new MissingLine(record.Child, [.. criteria.Grounds.Select(ground => ground.Kind)], record.Open is not null);
        return Outcome.Show(MissingListCard.Render(new MissingListView { Day = day, Rule = rule, Lines = [.. lines], Next = page.Next }, turn.Words));
    }
}
