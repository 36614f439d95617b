using PanelAssistant.Cards.Minutes;
using PanelAssistant.Cards.Reports;
using PanelAssistant.Cards.Words;
using PanelAssistant.Domain.Calendar;
using PanelAssistant.Domain.Cases;
using PanelAssistant.Domain.Forums;
using PanelAssistant.Domain.NoNames;
using PanelAssistant.Domain.Reports;

namespace PanelAssistant.Tests.Bot.Reports;

/// <summary>Reports of invented counts, some of which nobody may be told.</summary>
internal static class ReportPapers
{
    public const int Threshold = 20;

    /// <summary>A small count, and one that is hidden because the small one could be worked out from it.</summary>
    public const int Small = 14;
    public const int Withheld = 7391;

    private static readonly TermsLibrary Library = TermsLibrary.InTheBox("halton");
    private static readonly TermsOfReference Strategic = Library.ForForum(new("cssg"));
    private static readonly FigureScope Scope = FigureScope.Of(Strategic, Library.All);
    private static readonly DateTimeOffset Now = UkTime.At(new(2026, 11, 23), new(9, 0));

    /// <summary>By level of risk: a small count, one that is withheld for its sake, and three that are told.</summary>
    public static Figures Figures { get; } = Print(ReportPeriod.Quarter(new(2026, 11, 23)), 0);

    public static Figures Before { get; } = Print(ReportPeriod.Quarter(new(2026, 7, 1)), 11);

    public static ReportView View { get; } = new()
    {
        Terms = Strategic,
        Kind = ReportKind.Prevalence,
        Now = Figures with { Work = [Done("cssg", 1), Done("csog", 2)] },
        Before = Before,
        Find = forum => Library.All.FirstOrDefault(terms => terms.Forum == forum),
        Escalations = [new(1, "=HYPERLINK(\"https://example.org\")", "-1+1", new("chair"), Now, null), new(2, "@SUM(A1)", "\t+1 \u0001 <b> & \ud800", new("chair"), Now, null)],
    };

    public static MinutesPaper Of(ReportKind kind) => new ReportComposer(View with { Kind = kind }, Language.English).Paper();

    public static IEnumerable<MinutesBlock.Table> Tables(MinutesPaper paper) => paper.Sections.SelectMany(section => section.Blocks).OfType<MinutesBlock.Table>();

    private static Figures Print(ReportPeriod period, int more)
    {
        var levels = new Dictionary<Slice, int>
        {
            [Slice.NotScreened] = 8012 + more,
            [Level(0)] = Small,
            [Level(1)] = Withheld,
            [Level(2)] = 8113,
            [Level(3)] = 8214 - more,
        };
        var counts = levels.ToDictionary(level => new FigureCell(Measure.AtRisk, level.Key), level => level.Value);
        Slice[] all = [Slice.Area(0), Slice.Of(AgeGroup.Child), Slice.Of(AgeBand.SixteenOrSeventeen), Slice.Of(ExploitationType.Criminal)];
        foreach (var cell in (FigureCell[])[Measure.AtRisk, .. all.Select(slice => new FigureCell(Measure.AtRisk, slice)), new(Measure.AtRisk, Slice.Of(ExploitationType.Criminal), Slice.Area(0))])
        {
            counts[cell] = levels.Values.Sum();
        }
        return new FigureCounts { Counts = counts, HotSpots = [], Concerns = [] }.Print(Scope, period, Threshold, Now, false, []);

        static Slice Level(int code) => new(SliceKind.Level, code);
    }

    private static ForumWork Done(string forum, int seed)
    {
        var random = new Random(seed);
        return new(new(forum), Enum.GetValues<Work>().ToDictionary(work => new WorkCell(work, null), _ => random.Next(30, 60)), [new("=2.1", 3, 1)]);
    }
}
