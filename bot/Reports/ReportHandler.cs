using PanelAssistant.Bot.Storage;
using PanelAssistant.Bot.Storage.Documents;
using PanelAssistant.Bot.Turns;
using PanelAssistant.Cards.Reports;
using PanelAssistant.Cards.Words;
using PanelAssistant.Domain;
using PanelAssistant.Domain.Forums;
using PanelAssistant.Domain.Reports;

namespace PanelAssistant.Bot.Reports;

/// <summary>A report of one period, in chat. Typed: "summary", "performance last quarter", "prevalence report", "board report".</summary>
internal sealed class ReportHandler() : ReportStep(ReportVerbs.Report,
    Command("summary", "summary LAST QUARTER", "See what the groups did: decisions, actions, blockages, themes, without names", ReportKind.Summary),
    Command("performance", "performance LAST QUARTER", "See which meetings, papers, minutes, reviews and actions were in time, by agency", ReportKind.Performance),
    Command("prevalence report", "prevalence report", "See how common each form of exploitation is, and from which sources that is known", ReportKind.Prevalence),
    new TypedCommand("annual report", "annual report", "See what goes into the annual report of the partnership", SaidIn.Privately)
    {
        ForMembers = true,
        Read = static _ => new Dictionary<string, string> { [ReportVerbs.Kind] = nameof(ReportKind.Board), [ReportVerbs.Period] = ReportPeriod.Word },
    },
    Command("board report", "board report", "See the report to the bodies above, in the parts that the terms ask for", ReportKind.Board))
{
    public override bool OnlyReads => true;

    protected override Outcome Step(Turn turn, ReportView view) => Outcome.Show(ReportCard.Render(
        view, turn.Data.Number(ReportVerbs.Part) ?? 0, turn.Words, view.Kind is ReportKind.Board ? [] : FiguresTurn.Others(turn, view.Terms)));

    private static TypedCommand Command(string words, string shows, string does, ReportKind kind) => new(words, shows, does, SaidIn.Privately)
    {
        ForMembers = true,
        Read = text => new Dictionary<string, string>(FiguresTurn.Words(text.Split(' ', StringSplitOptions.RemoveEmptyEntries))) { [ReportVerbs.Kind] = kind.ToString() },
    };
}

/// <summary>What a report and its file share: whose figures, of when, and what belongs to them.</summary>
internal abstract class ReportStep(string verb, params IReadOnlyList<TypedCommand> typed) : Handler
{
    public override string Verb => verb;

    public override IReadOnlyList<TypedCommand> Typed { get; } = typed;

    public override void Plan(Turn turn, ReadPlan plan)
    {
        foreach (var forum in turn.PossibleForums)
        {
            plan.Get(Kinds.Escalations, forum.Value);
            if (turn.Partnership.TryGet(forum, out var terms) && AskedPeriod.Read(turn.Data[ReportVerbs.Period], terms, Usual(Kind(turn), terms)) is { } asked)
            {
                FiguresTurn.Plan(forum, asked, plan);
            }
        }
    }

    public override Outcome Handle(Turn turn, ReadSet read)
    {
        var kind = Kind(turn);
        if (turn.Place.IsShared || FiguresTurn.TermsFor(turn, terms => kind is not ReportKind.Board || terms.Kind is ForumKind.Strategic) is not { } terms)
        {
            return Outcome.Say(Refusals.Say(Reason.NotFound, turn.Words));
        }
        if (AskedPeriod.Read(turn.Data[ReportVerbs.Period], terms, Usual(kind, terms)) is not { } asked)
        {
            return Outcome.Say(Refusals.Say(Reason.UnknownPeriod, turn.Words));
        }
        var (now, before) = FiguresTurn.Of(read, terms.Forum, asked);
        return now is null
            ? Outcome.Say(Refusals.Say(Reason.NoFigures, turn.Words))
            : Step(turn, FiguresTurn.View(turn, terms, kind, now, before) with
            {
                To = To(turn, terms, now) is { } to ? terms.Profile.Bodies.FirstOrDefault(body => body.Id == to) : null,
                Escalations = [.. read.Get(Kinds.Escalations, terms.Forum.Value)?.Value.ToDomain(terms.Forum).Standing ?? []],
            });
    }

    /// <summary>The body that the press names; a report over the months that one line asks for goes to that body.</summary>
    private static string? To(Turn turn, TermsOfReference terms, Figures now) =>
        turn.Data[ReportVerbs.To] ?? (now.Period.Kind is PeriodKind.Report ? terms.ReportsTo.FirstOrDefault(line => line.EveryMonths == now.Period.Months)?.To : null);

    protected abstract Outcome Step(Turn turn, ReportView view);

    /// <summary>What is reported when nobody says of when: since the last meeting, for as long as the terms say, or the quarter.</summary>
    public static PeriodKind Usual(ReportKind kind, TermsOfReference terms) => kind switch
    {
        ReportKind.Summary when terms.Kind is ForumKind.Strategic => PeriodKind.Meetings,
        ReportKind.Prevalence when terms.ReportsTo.Any(line => line.EveryMonths is not null) => PeriodKind.Report,
        _ => PeriodKind.Quarter,
    };

    private static ReportKind Kind(Turn turn) => turn.Data.Choice<ReportKind>(ReportVerbs.Kind) ?? ReportKind.Summary;
}
