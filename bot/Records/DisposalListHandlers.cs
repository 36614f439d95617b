using PanelAssistant.Bot.Storage;
using PanelAssistant.Bot.Storage.Documents;
using PanelAssistant.Bot.Turns;
using PanelAssistant.Cards.Records;
using PanelAssistant.Cards.Words;
using PanelAssistant.Domain;
using PanelAssistant.Domain.Cases;
using PanelAssistant.Domain.Forums;
using PanelAssistant.Domain.People;

namespace PanelAssistant.Bot.Records;

/// <summary>"disposals": which records may go, in every group that the reader runs. By reference only.</summary>
internal sealed class DisposalsHandler : Handler
{
    public override string Verb => RecordVerbs.Disposals;

    public override bool OnlyReads => true;

    public override IReadOnlyList<TypedCommand> Typed { get; } =
        [new("disposals", "disposals", "See which records have been kept long enough", SaidIn.Privately) { ForChair = true }];

    public override void Plan(Turn turn, ReadPlan plan) => DisposalLists.Plan(turn, plan, Kinds.Disposal, "listed", descending: false, DisposalsCard.PageSize);

    public override Outcome Handle(Turn turn, ReadSet read) => DisposalLists.Of(turn) is { Count: > 0 } groups
        ? Outcome.Show(DisposalsCard.Render(new(
            [.. groups.Select(terms => read.Find(Kinds.Disposal, terms.Forum.Value) is var page
                ? new DisposalsOfGroup(terms.Forum, terms.ShortName, [.. page.Items.Select(stored => stored.Value.ToDomain())], page.Next)
                : throw new InvalidOperationException())]),
            turn.Words))
        : Outcome.Say(Refusals.Say(Reason.NotFound, turn.Words));
}

/// <summary>"disposal log": what remains of records that are gone.</summary>
internal sealed class DisposalLogHandler : Handler
{
    public override string Verb => RecordVerbs.DisposalLog;

    public override bool OnlyReads => true;

    public override IReadOnlyList<TypedCommand> Typed { get; } =
        [new("disposal log", "disposal log", "See which records were removed, and who agreed", SaidIn.Privately) { ForChair = true }];

    public override void Plan(Turn turn, ReadPlan plan) => DisposalLists.Plan(turn, plan, Kinds.DisposalLog, "finished", descending: true, DisposalLogCard.PageSize);

    public override Outcome Handle(Turn turn, ReadSet read) => DisposalLists.Of(turn) is { Count: > 0 } groups
        ? Outcome.Show(DisposalLogCard.Render(new([.. groups.Select(terms => OfGroup(turn, terms, read.Find(Kinds.DisposalLog, terms.Forum.Value)))]), turn.Words))
        : Outcome.Say(Refusals.Say(Reason.NotFound, turn.Words));

    private static DisposalLogOfGroup OfGroup(Turn turn, TermsOfReference terms, Page<DisposalLogDocument> page) => new(
        terms.Forum,
        terms.ShortName,
        [
            .. page.Items.Select(stored => stored.Value).Select(line => new DisposalLogLine(
                CaseReference.Of(line.Child), line.Class, line.Finished, turn.NameOf(new(line.Proposed.By)), turn.NameOf(new(line.Approved.By)), line.Removed)),
        ],
        page.Next);
}

internal static class DisposalLists
{
    /// <summary>A page of each group; the place in a list is of the one group that the press names.</summary>
    public static void Plan<T>(Turn turn, ReadPlan plan, DocumentKind<T> kind, string order, bool descending, int pageSize)
        where T : class
    {
        foreach (var forum in turn.PossibleForums)
        {
            plan.Find(kind, new DocumentQuery(kind)
            {
                Equal = [("forum", forum.Value)],
                OrderBy = order,
                Descending = descending,
                Take = pageSize,
                After = turn.Data[RecordVerbs.Forum] is null ? null : turn.Data[RecordVerbs.After],
            }, forum.Value);
        }
    }

    /// <summary>The groups that the reader runs, of those that were asked for. In a shared chat none.</summary>
    public static IReadOnlyList<TermsOfReference> Of(Turn turn) => turn.Place.IsShared ? [] :
        [.. turn.PossibleForums.Select(forum => turn.Partnership.TryGet(forum, out var terms) ? terms : null).OfType<TermsOfReference>()
            .Where(terms => Access.Disposes(terms, turn.RosterOf(terms.Forum), turn.Me, turn.Today))];
}
