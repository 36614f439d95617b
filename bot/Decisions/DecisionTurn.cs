using PanelAssistant.Bot.Flags;
using PanelAssistant.Bot.Storage;
using PanelAssistant.Bot.Storage.Documents;
using PanelAssistant.Bot.Turns;
using PanelAssistant.Cards.Decisions;
using PanelAssistant.Cards.Flags;
using PanelAssistant.Domain.Cases;
using PanelAssistant.Domain.Decisions;

namespace PanelAssistant.Bot.Decisions;

/// <summary>The decisions about one child in the reader's forum, for those whose seat opens the child's record.</summary>
internal sealed class DecisionTurn
{
    /// <summary>The newest; nobody asks about more questions on one child at once.</summary>
    private const int MostRead = 20;

    private readonly Turn _turn;
    private readonly IReadOnlyList<Stored<DecisionRecordDocument>> _stored;

    private DecisionTurn(Turn turn, ReadSet read, FlagTurn about)
    {
        _turn = turn;
        About = about;
        _stored = read.Find(Kinds.Decision, "about", FlagDocument.IdOf(turn.Terms.Forum, about.Child)).Items;
        All = [.. _stored.Select(stored => stored.Value.ToDomain())];
        if (All.Count == 0 && about.Flag.Question is { Closed: not null })
        {
            // Closed before records of decisions were kept.
            All = [DecisionRecord.Of(about.Flag)];
        }
    }

    public FlagTurn About { get; }

    /// <summary>Newest first.</summary>
    public IReadOnlyList<DecisionRecord> All { get; }

    public static void Plan(Turn turn, ReadPlan plan)
    {
        FlagTurn.Plan(turn, plan);
        if (CaseReference.TryParse(turn.Data[FlagVerbs.Child], out var child))
        {
            foreach (var terms in turn.Partnership.Forums)
            {
                plan.Find(Kinds.Decision, new DocumentQuery(Kinds.Decision)
                {
                    Equal = [("about", FlagDocument.IdOf(terms.Forum, child))],
                    OrderBy = "closed",
                    Descending = true,
                    Take = MostRead,
                });
            }
        }
    }

    public static DecisionTurn? Of(Turn turn, ReadSet read) => FlagTurn.Of(turn, read) is { } about ? new(turn, read, about) : null;

    /// <summary>The one a press names; for typed words, the newest that fits.</summary>
    public DecisionRecord? Chosen(Predicate<DecisionRecord> fits) => _turn.Data.Number(FlagVerbs.Question) is { } number
        ? All.FirstOrDefault(decision => decision.Question.Number == number)
        : All.FirstOrDefault(decision => fits(decision));

    public Stored<DecisionRecordDocument>? StoredOf(DecisionRecord decision) => _stored.FirstOrDefault(stored => stored.Id == decision.Id);

    public bool IsInConflict(DecisionRecord decision) => decision.Question.Conflicted.Contains(_turn.Me);

    public Answer View(DecisionRecord decision, string? said = null, bool refused = false) => new Answer.Show(DecisionCard.Render(
        new()
        {
            Decision = decision,
            All = All,
            NameOf = _turn.Roster.NameOf,
            Responses = _turn.Terms.Tactical,
            InConflict = IsInConflict(decision),
            Said = said,
            SaidIsRefusal = refused,
        },
        _turn.Words));
}
