using PanelAssistant.Bot.Storage;
using PanelAssistant.Bot.Storage.Documents;
using PanelAssistant.Bot.Turns;
using PanelAssistant.Cards.Missing;
using PanelAssistant.Domain.Cases;

namespace PanelAssistant.Bot.Missing;

/// <summary>A child's missing episodes with the criteria they meet. Opening them is on record.</summary>
internal sealed class ShowMissingHandler : Handler
{
    public override string Verb => MissingVerbs.Show;

    public override IReadOnlyList<TypedCommand> Typed { get; } =
        [new("missing", "missing CH-2041", "See a child's missing episodes, and what they mean for the group", SaidIn.Privately) { Read = MissingTyped.About, ForMembers = true }];

    public override void Plan(Turn turn, ReadPlan plan)
    {
        MissingTurn.Plan(turn, plan);
        if (ArchivePage(turn) is { } page)
        {
            plan.Get(Kinds.MissingArchive, page.Id);
        }
    }

    public override Outcome Handle(Turn turn, ReadSet read)
    {
        if (MissingTurn.Of(turn, read) is not { } about)
        {
            return MissingTurn.NotFound(turn, read);
        }
        var card = ArchivePage(turn) is { } page && read.Get(Kinds.MissingArchive, page.Id) is { } archived
            ? ArchivedEpisodesCard.Render(new(about.Record.Child, page.Page, [.. archived.Value.Episodes.Select(episode => episode.ToDomain())]), turn.Words)
            : about.View(about.Record, page: turn.Data.Number(MissingVerbs.Page) ?? 0);
        return Outcome.Show(card) with { Fact = new(MissingVerbs.Show, about.Record.Child.ToString()) };
    }

    private static (string Id, int Page)? ArchivePage(Turn turn) =>
        turn.Data.Number(MissingVerbs.Archive) is { } page && CaseReference.TryParse(turn.Data[MissingVerbs.Child], out var child)
            ? (MissingArchiveDocument.IdOf(child, page), page)
            : null;
}
