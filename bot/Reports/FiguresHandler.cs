using PanelAssistant.Bot.Storage;
using PanelAssistant.Bot.Turns;
using PanelAssistant.Cards.Reports;
using PanelAssistant.Cards.Words;
using PanelAssistant.Domain;
using PanelAssistant.Domain.Reports;

namespace PanelAssistant.Bot.Reports;

/// <summary>Figures of one period, as they were counted in the background. Typed: "figures", "figures last quarter", "figures csog missing".</summary>
internal sealed class FiguresHandler : Handler
{
    public override string Verb => ReportVerbs.Figures;

    public override bool OnlyReads => true;

    public override IReadOnlyList<TypedCommand> Typed { get; } =
    [
        new("figures", "figures LAST QUARTER", "See counts and themes of a period, without anybody's name", SaidIn.Privately) { ForMembers = true, Read = Words },
    ];

    public override void Plan(Turn turn, ReadPlan plan) => FiguresTurn.Plan(turn, PeriodKind.Quarter, plan);

    public override Outcome Handle(Turn turn, ReadSet read)
    {
        if (turn.Place.IsShared || FiguresTurn.TermsFor(turn) is not { } terms)
        {
            return Outcome.Say(Refusals.Say(Reason.NotFound, turn.Words));
        }
        if (AskedPeriod.Read(turn.Data[ReportVerbs.Period], terms) is not { } asked)
        {
            return Outcome.Say(Refusals.Say(Reason.UnknownPeriod, turn.Words));
        }
        var (now, before) = FiguresTurn.Of(read, terms.Forum, asked);
        return now is null
            ? Outcome.Say(Refusals.Say(Reason.NoFigures, turn.Words))
            : Outcome.Show(FiguresCard.Render(new()
            {
                Group = terms.ShortName,
                Now = now,
                Before = before,
                Part = turn.Data.Choice<FiguresPart>(ReportVerbs.Part) ?? FiguresPart.Risk,
                GroupName = forum => turn.Partnership.TryGet(forum, out var known) ? known.ShortName : forum.Value,
                Others = FiguresTurn.Others(turn, terms),
                NothingFeeds = FigureScope.Of(terms, turn.Partnership.Forums).Feeds.Count == 0,
            }, turn.Words));
    }

    /// <summary>Words in any order: a part, a forum's id, and what is left says which period.</summary>
    private static Dictionary<string, string> Words(string text)
    {
        var words = text.Split(' ', StringSplitOptions.RemoveEmptyEntries).ToLookup(word => PartOf(word) is not null);
        var read = FiguresTurn.Words(words[false]);
        if (words[true].LastOrDefault() is { } part)
        {
            read[ReportVerbs.Part] = PartOf(part)!.Value.ToString();
        }
        return read;
    }

    private static FiguresPart? PartOf(string word) => word.ToLowerInvariant() switch
    {
        "risk" or "prevalence" => FiguresPart.Risk,
        "area" or "areas" => FiguresPart.Areas,
        "missing" => FiguresPart.Missing,
        "theme" or "themes" or "places" => FiguresPart.Themes,
        _ => null,
    };
}
