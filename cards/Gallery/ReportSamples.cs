using PanelAssistant.Cards.Meetings;
using PanelAssistant.Cards.Reports;
using PanelAssistant.Cards.Words;
using PanelAssistant.Domain;
using PanelAssistant.Domain.Cases;
using PanelAssistant.Domain.Forums;
using PanelAssistant.Domain.Meetings;
using PanelAssistant.Domain.NoNames;
using PanelAssistant.Domain.Privacy;
using PanelAssistant.Domain.Reports;
using PanelAssistant.Domain.Screenings;

namespace PanelAssistant.Cards.Gallery;

/// <summary>Figures of the strategic group, of invented counts.</summary>
internal static class ReportSamples
{
    private static readonly TermsLibrary Library = TermsLibrary.InTheBox("halton");
    private static readonly TermsOfReference Strategic = Library.ForForum(new("cssg"));
    private static readonly FigureScope Scope = FigureScope.Of(Strategic, Library.All);

    public static Figures Quarter { get; } = Invented(ReportPeriod.Quarter(SampleGroup.Today), 1, final: false);

    public static Figures Before { get; } = Invented(ReportPeriod.Quarter(new(2026, 7, 1)), 2, final: true);

    /// <summary>Counts so large that all of them are told.</summary>
    private static Figures Large { get; } = Quarter with { Cells = Quarter.Cells.ToDictionary(cell => cell.Key, cell => new ShownCount(ShownAs.Exact, 20 + cell.Key.By.GetValueOrDefault().Code)) };

    private static Figures Empty { get; } = new FigureCounts { Counts = new Dictionary<FigureCell, int>(), HotSpots = [], Concerns = [] }
        .Print(Scope, ReportPeriod.Between(new MeetingSeries(SampleGroup.Today, Strategic.Cadence), SampleGroup.Today), 0, SampleGroup.Now, false, []);

    private static FiguresView View { get; } = new()
    {
        Group = Strategic.ShortName,
        Now = Quarter,
        Before = Before,
        Part = FiguresPart.Risk,
        GroupName = _ => "CSOG",
    };

    private static ReportView Report { get; } = new()
    {
        Terms = Strategic,
        Kind = ReportKind.Summary,
        Now = Quarter with { Work = [Done(Strategic), Done(Library.ForForum(new("csog")))] },
        Before = Before,
        Find = forum => Library.All.FirstOrDefault(terms => terms.Forum == forum),
        Escalations =
        [
            new(1, "No place of safety for a girl on a Friday night", "A bed that the area pays for together", new("chair"), SampleGroup.Now, null),
            new(2, new string('W', Escalation.MostText), "=1+1 *money* <https://example.org>", new("chair"), SampleGroup.Now, null),
        ],
    };

    private static ReportView Executive { get; } = Report with
    {
        Kind = ReportKind.Board,
        Now = Report.Now with
        {
            Standing = new()
            {
                Plans = [PlanSamples.Progress],
                Protocols = [new("Pan-Cheshire joint protocol on missing children", SampleGroup.Today.AddDays(-9), [new("health"), new("yjs")]), new("Safeguarding trafficked children protocol", null, [])],
                Concerns = [new("Short lets used at weekends", 2), new("No place of safety on Friday nights", 0)],
                Missed = [new("Return interviews within 72 hours", SampleGroup.Today.AddDays(-30))],
            },
        },
    };

    private static ForumWork Done(TermsOfReference terms)
    {
        var random = new Random(3);
        var counts = Enum.GetValues<Work>().ToDictionary(work => new WorkCell(work, null), _ => random.Next(1, 30));
        foreach (var agency in terms.Agencies)
        {
            foreach (var work in Enum.GetValues<Work>())
            {
                counts[new(work, agency.Id)] = random.Next(0, 6);
            }
        }
        return new(terms.Forum, counts, [new("1.2", 3, 1), new("4.1 disruption", 0, 6)]);
    }

    public static IReadOnlyList<SampleCard> All { get; } =
    [
        .. Enum.GetValues<FiguresPart>().Select(part => new SampleCard($"reports/figures {part.ToString().ToLowerInvariant()}", words => FiguresCard.Render(View with { Part = part }, words))),
        new("reports/figures, nothing yet", words => FiguresCard.Render(View with { Now = Empty, Before = null, Part = FiguresPart.Themes, NothingFeeds = true }, words)),
        .. Enum.GetValues<ReportKind>().Select(kind => new SampleCard($"reports/{kind.ToString().ToLowerInvariant()}", words => ReportCard.Render(Report with { Kind = kind }, 0, words))),
        new("reports/prevalence, nothing hidden and nothing before", words => ReportCard.Render(Report with { Kind = ReportKind.Prevalence, Now = Large, Before = null }, 1, words)),
        new("reports/board, for the executive", words => ReportCard.Render(Executive, 0, words)),
        new("reports/board, for the executive, further", words => ReportCard.Render(Executive, 4, words)),
        new("reports/board, for the executive, nothing to report", words => ReportCard.Render(
            Report with { Kind = ReportKind.Board, Now = Empty with { Standing = new() }, Before = null, Escalations = [] }, 0, words)),
        new("reports/board, to one body, nothing escalated", words => ReportCard.Render(Report with { Kind = ReportKind.Board, To = Strategic.Profile.Bodies[0], Escalations = [] }, 2, words)),
        new("reports/summary, nothing done", words => ReportCard.Render(Report with { Now = Empty, Before = null }, 1, words)),
        new("reports/file", words => ReportFileCard.Render(Report, ReportVerbs.Word, "https://panel.example.org/files/secret", 10, words)),
        new("reports/file, no address", words => ReportFileCard.Render(Report, ReportVerbs.Csv, null, 10, words)),
        new("reports/escalations", words => EscalationsCard.Render(new(new(Strategic.Forum, Report.Escalations), "CSSG", Runs: true), words)),
        new("reports/escalations, none", words => EscalationsCard.Render(new(new(Strategic.Forum, []), "CSSG", Runs: false), words)),
        new("reports/escalations, refused", words => EscalationsCard.Render(new(new(Strategic.Forum, []), "CSSG", Runs: true, Refusals.Say(Reason.IssueAndAskNeeded, words), true, "No place for girls", null), words)),
        new("reports/agenda since the last meeting", words => AgendaCard.Render(new()
        {
            Terms = Strategic,
            Today = SampleGroup.Today,
            Meeting = SampleGroup.Today,
            Papers = null,
            Parts = [],
            GroupName = forum => forum.Value,
            WithNames = true,
            Since = Report,
        }, words)),
        new("reports/tag themes", words => TagItemCard.Render(new(SampleDoor.Listed, "CSOG", [], null, null), words)),
        new("reports/tag themes, refused", words => TagItemCard.Render(new(SampleDoor.Listed, "CSOG", ["hotel", "transport"], "Ask Jordan Example-Child", Refusals.Say(Reason.ConcernIdentifies, words)), words)),
    ];

    private static Figures Invented(ReportPeriod period, int seed, bool final)
    {
        var random = new Random(seed);
        var counts = new Dictionary<FigureCell, int>();
        for (var child = 0; child < 40 + seed; child++)
        {
            var area = Slice.Area(random.Next(3));
            var age = 9 + random.Next(10);
            List<Slice> types = [.. Enum.GetValues<ExploitationType>().Where(_ => random.Next(3) == 0).DefaultIfEmpty(ExploitationType.Criminal).Select(Slice.Of)];
            Slice[] once = [area, random.Next(6) == 0 ? Slice.NotScreened : Slice.Of((RiskLevel)random.Next(4)), Slice.Of(age < 18 ? AgeGroup.Child : AgeGroup.Adult)];
            Add(Measure.AtRisk);
            foreach (var slice in (Slice[])[.. once, .. types, .. age < 18 ? (Slice[])[Slice.Of(AgeBands.Of(age))] : []])
            {
                Add(new(Measure.AtRisk, slice));
            }
            types.ForEach(type => Add(new(Measure.AtRisk, type, area)));
            if (random.Next(3) == 0)
            {
                Add(Measure.NewlyAtRisk);
                Add(new(Measure.NewlyAtRisk, area));
            }
            if (random.Next(2) == 0)
            {
                var episodes = 1 + random.Next(2);
                Add(Measure.MissingChildren);
                Add(new(Measure.MissingChildren, area));
                types.ForEach(type => Add(new(Measure.MissingChildren, type)));
                Add(Measure.Episodes, episodes);
                Add(new(Measure.Episodes, area), episodes);
                Add(Measure.MissingRepeatedly, episodes - 1);
                Add(Measure.Returns, episodes);
                Add(Measure.InterviewsOffered, episodes);
                Add(Measure.EpisodesOverDay, random.Next(2));
                Add(Measure.InterviewsInTime, random.Next(2));
            }
            if (random.Next(2) == 0)
            {
                Add(Measure.Themed);
                Add(new(Measure.Themed, Slice.Theme(random.Next(5))));
            }
        }
        return new FigureCounts
        {
            Counts = counts,
            HotSpots = [new(1, 4, 6), new(0, 5, 4), new(null, 2, 3), new(2, 8, 1), new(2, 9, 1)],
            Concerns = [new(new("csog"), SampleGroup.Today, NamelessText.Kept("Free rides home after dark, offered outside takeaways <https://example.org> *new*")), new(new("csog"), SampleGroup.Today.AddDays(-3), NamelessText.Kept("Vapes given away to start a debt"))],
            MoreConcerns = final,
        }.Print(Scope, period, 5, SampleGroup.Now, final, []);

        void Add(FigureCell cell, int more = 1) => counts[cell] = counts.GetValueOrDefault(cell) + more;
    }
}
