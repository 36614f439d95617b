using PanelAssistant.Bot.Storage;
using PanelAssistant.Bot.Storage.Documents;
using PanelAssistant.Bot.Turns;
using PanelAssistant.Cards.Elements;
using PanelAssistant.Cards.Missing;
using PanelAssistant.Cards.Words;
using PanelAssistant.Domain;
using PanelAssistant.Domain.Csv;
using PanelAssistant.Domain.Missing;

namespace PanelAssistant.Bot.Missing;

/// <summary>Takes the police coordinator's list, pasted on a card or below the words. Every child's record changes in one commit.</summary>
internal sealed class ImportEpisodesHandler : Handler
{
    private const string Words = "missing import";

    public override string Verb => MissingVerbs.Import;

    public override IReadOnlyList<TypedCommand> Typed { get; } =
        [new(Words, Words, "Import a list of missing episodes", SaidIn.Privately) { ForMembers = true }];

    public override void Plan(Turn turn, ReadPlan plan)
    {
        foreach (var child in ImportEpisodes.Children(Rows(turn, Table(turn))))
        {
            MissingTurn.Plan(child, plan);
        }
    }

    public override Outcome Handle(Turn turn, ReadSet read)
    {
        if (!MissingTurn.MayUse(turn))
        {
            return MissingTurn.NotFound(turn);
        }
        var table = Table(turn);
        if (table is null or CsvTable.Unusable)
        {
            return Outcome.Show(ImportEpisodesCard.Render(table as CsvTable.Unusable, turn.Words));
        }
        var rows = Rows(turn, table);
        var stored = ImportEpisodes.Children(rows)
            .Where(child => read.Get(Kinds.Child, child.ToString()) is { } known && turn.OpensHere(known.Value))
            .ToDictionary(child => child, child => read.Get(Kinds.Missing, child.ToString()));
        var known = stored.ToDictionary(child => child.Key, child => child.Value?.Value.ToDomain() ?? MissingRecord.None(turn.Terms.Forum, child.Key));
        var setting = MissingTurn.SettingOf(turn);
        return new ImportEpisodes(rows, turn.Me, turn.Key).Decide(known, setting) switch
        {
            Decision<EpisodeImport>.Accepted accepted => Outcome.Show(ImportResultCard.Render(accepted.State, turn.Words)) with
            {
                Changes = [.. accepted.State.Records.SelectMany(record => MissingTurn.Save(record, stored[record.Child], setting))],
                Fact = accepted.Fact,
                Tell = accepted.Tell,
            },
            Decision<EpisodeImport>.AlreadySo already => Outcome.Show(ImportResultCard.Render(already.State, turn.Words)),
            Decision<EpisodeImport>.Refused refused => Outcome.Say(Refusals.Say(refused.Why, turn.Words)),
            _ => throw new InvalidOperationException("A decision has three forms."),
        };
    }

    private static IReadOnlyList<EpisodeRow> Rows(Turn turn, CsvTable? table) =>
        table is CsvTable.Usable usable ? [.. usable.Rows.Select(row => EpisodeRow.Of(row, turn.Me, PlainText.Clean))] : [];

    /// <summary>Nothing when no rows came along: then the card to paste them is shown.</summary>
    private static CsvTable? Table(Turn turn)
    {
        var text = turn.Incoming is Incoming.Said said ? After(said.Text) : turn.Data[MissingVerbs.Rows] ?? "";
        return text switch
        {
            "" => MissingTurn.Sent(turn, MissingVerbs.Rows) ? new CsvTable.Unusable(CsvTableFault.Empty) : null,
            { Length: > ImportEpisodesCard.MostCharacters } => new CsvTable.Unusable(CsvTableFault.TooManyRows),
            _ => CsvTable.Read(text, EpisodeRow.Needed, EpisodeRow.Optional, EpisodeRow.MostRows),
        };
    }

    /// <summary>What a message holds below its first line: read as it came, for a list ends in quotation marks and full stops too.</summary>
    private static string After(string message)
    {
        var end = message.AsSpan().TrimStart().IndexOfAny('\r', '\n');
        return end < 0 ? "" : message.TrimStart()[end..].Trim();
    }
}
