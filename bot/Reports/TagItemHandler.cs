using PanelAssistant.Bot.Flags;
using PanelAssistant.Bot.Meetings;
using PanelAssistant.Bot.Privacy;
using PanelAssistant.Bot.Storage;
using PanelAssistant.Bot.Turns;
using PanelAssistant.Cards.Elements;
using PanelAssistant.Cards.Meetings;
using PanelAssistant.Cards.Reports;
using PanelAssistant.Cards.Words;
using PanelAssistant.Domain;
using PanelAssistant.Domain.Links;
using PanelAssistant.Domain.Meetings;
using PanelAssistant.Domain.Reports;

namespace PanelAssistant.Bot.Reports;

/// <summary>Tags a child's item, by anybody who sits in the group. Typed without themes, it shows the card that asks.</summary>
internal sealed class TagItemHandler : Handler
{
    private static readonly char[] Separators = [',', ';'];

    public override string Verb => ReportVerbs.Tag;

    public override IReadOnlyList<TypedCommand> Typed { get; } =
    [
        new("tag", "tag CH-2041 THEME, THEME: WHAT IS NEW", "Say which themes an item is about, and what is new", SaidIn.Privately) { ForMembers = true, Read = Words },
    ];

    public override string? Record(Turn turn) => ItemTurn.Record(turn);

    public override void Plan(Turn turn, ReadPlan plan)
    {
        ItemTurn.Plan(turn, plan);
        KnownNames.Plan(plan, turn.Data[ReportVerbs.Concern]);
    }

    public override Outcome Handle(Turn turn, ReadSet read)
    {
        if (turn.Place.IsShared
            || ItemTurn.Of(turn, read, static (turn, forum) => ItemTurn.Runs(turn, forum) || turn.SeesRecordsOf(forum)) is not { IsTheirs: true } about)
        {
            return ItemTurn.NotFound(turn);
        }
        var today = about.Item.Tags.LastOrDefault(tag => tag.On == turn.Today);
        if (!turn.Data.Sent(ReportVerbs.Themes) && !turn.Data.Sent(ReportVerbs.Concern))
        {
            return Ask(today?.Themes ?? [], today?.Concern, null);
        }
        var done = turn.Words["Recorded. It counts in the figures from tomorrow morning."];
        if (turn.Repeated)
        {
            return about.Show(about.Item, done);
        }
        var themes = (turn.Data[ReportVerbs.Themes] ?? "").Split(Separators, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(Id).Distinct().ToList();
        var concern = turn.Data[ReportVerbs.Concern] is { } typed ? PlainText.Clean(typed) : null;
        var decision = new TagItem(about.Item.Forum, about.Item.Child, themes, concern, turn.Me, turn.Partnership.Words) { NamesSomebody = KnownNames.AreIn(read, turn.Data[ReportVerbs.Concern]) }.Decide(about.Item, about.Setting);
        return decision is Decision<ForumItem>.Refused { Why: not Reason.NotListedHere } refused
            ? Ask([.. themes.Where(theme => Themes.Find(theme) is not null)], concern, Refusals.Say(refused.Why, turn.Words))
            : about.Settle(decision, done);

        Outcome Ask(IReadOnlyList<string> ticked, string? text, string? refusal) => Outcome.Show(TagItemCard.Render(
            new(about.Item, turn.Partnership.TryGet(about.Item.Forum, out var terms) ? terms.ShortName : about.Item.Forum.Value, ticked, text, refusal), turn.Words));
    }

    /// <summary>A theme by its id or its title, in any letter case; what is neither stays as it was typed.</summary>
    private static string Id(string said) =>
        Themes.All.FirstOrDefault(theme => theme.Id.Equals(said, StringComparison.OrdinalIgnoreCase) || theme.Title.Equals(said, StringComparison.OrdinalIgnoreCase))?.Id ?? said;

    /// <summary>"CH-2041 hotel, transport: parties at short lets".</summary>
    private static Dictionary<string, string> Words(string text)
    {
        var read = new Dictionary<string, string>(ReferenceWords.Read(text, ItemVerbs.Child, ReportVerbs.Themes));
        if (read.Remove(ReportVerbs.Themes, out var said))
        {
            var parts = said.Split(':', 2, StringSplitOptions.TrimEntries);
            read[ReportVerbs.Themes] = parts[0];
            if (parts.Length == 2)
            {
                read[ReportVerbs.Concern] = parts[1];
            }
        }
        return read;
    }
}
