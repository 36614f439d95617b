using PanelAssistant.Bot.Referrals;
using PanelAssistant.Bot.Storage;
using PanelAssistant.Bot.Storage.Documents;
using PanelAssistant.Bot.Turns;
using PanelAssistant.Cards.Elements;
using PanelAssistant.Cards.Missing;
using PanelAssistant.Cards.Words;
using PanelAssistant.Domain;
using PanelAssistant.Domain.Cases;
using PanelAssistant.Domain.Csv;
using PanelAssistant.Domain.Missing;
using PanelAssistant.Domain.Notices;

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
            MissingTurn.Plan(turn, child, plan);
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
        var opened = ImportEpisodes.Children(rows)
            .Select(child => read.Get(Kinds.Child, child.ToString()))
            .OfType<Stored<ChildDocument>>()
            .Where(child => turn.OpensEpisodesHere(child.Value))
            .ToLookup(child => child.Value.JoinedTo is not null);
        var children = opened[false].ToDictionary(child => CaseReference.Of(child.Value.Number));
        var stored = children.ToDictionary(child => child.Key, child => read.Get(Kinds.Missing, child.Key.ToString()));
        var known = children.ToDictionary(child => child.Key, child => MissingTurn.RecordOf(turn, stored[child.Key], child.Value.Value));
        var setting = MissingTurn.SettingOf(turn);
        return new ImportEpisodes(rows, turn.Me, turn.Key) { Joined = opened[true].Select(child => CaseReference.Of(child.Value.Number)).ToHashSet() }.Decide(known, setting) switch
        {
            Decision<EpisodeImport>.Accepted accepted => Kept(accepted),
            Decision<EpisodeImport>.AlreadySo already => Outcome.Show(ImportResultCard.Render(already.State, turn.Words)),
            Decision<EpisodeImport>.Refused refused => Outcome.Say(Refusals.Say(refused.Why, turn.Words)),
            _ => throw new InvalidOperationException("A decision has three forms."),
        };

        Outcome Kept(Decision<EpisodeImport>.Accepted accepted)
        {
            var around = ReviewSettings.Of(turn);
            var listed = accepted.State.Records.Select(record => MissingItems.Changes(known[record.Child], record, children[record.Child], read, around)).ToList();
            return Outcome.Show(ImportResultCard.Render(accepted.State, turn.Words)) with
            {
                Changes =
                [
                    .. accepted.State.Records.SelectMany(record => MissingTurn.Save(record, stored[record.Child], setting)),
                    .. listed.SelectMany(item => item?.Changes ?? []),
                ],
                Fact = accepted.Fact,
                Tell = [.. accepted.Tell, .. Together(listed.SelectMany(item => item?.Tell ?? []), turn.Key)],
            };
        }
    }

    /// <summary>What was said of several children, as one message for each who hears of them.</summary>
    private static IEnumerable<Notice> Together(IEnumerable<Notice> notices, string key) =>
        notices.GroupBy(notice => (notice.Kind, notice.Forum, notice.To))
            .Select(same => same.First() with { Id = $"{same.Key.Kind}:{same.Key.Forum}:{key}:{same.Key.To}", Items = [.. same.SelectMany(notice => notice.Items)] });

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
