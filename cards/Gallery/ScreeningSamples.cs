using PanelAssistant.Cards.Forms;
using PanelAssistant.Cards.Screenings;
using PanelAssistant.Cards.Words;
using PanelAssistant.Domain;
using PanelAssistant.Domain.Cases;
using PanelAssistant.Domain.Screenings;

namespace PanelAssistant.Cards.Gallery;

internal static class ScreeningSamples
{
    private static readonly DateOnly Today = new(2026, 11, 23);
    private static readonly CaseReference Child = CaseReference.Of(2041);

    private static ScreeningTool Tool => ScreeningTools.Current;

    /// <summary>A screening of a young child with a low level, so that the manager's page is shown too.</summary>
    internal static FormAnswers Answers { get; } = MakeAnswers();

    private static IReadOnlyList<ScreeningHistoryLine> History { get; } =
    [
        new(Sample(4, RiskLevel.Moderate), Sample(3, RiskLevel.Moderate), new(2026, 11, 20), "Robin Example-Socialworker, Health"),
        new(Sample(3, RiskLevel.Moderate), Sample(2, RiskLevel.Significant), new(2026, 9, 1), "Robin Example-Socialworker, Health"),
        new(Sample(2, RiskLevel.Significant), Sample(1, RiskLevel.Emerging) with { ToolVersion = "2025-1" }, new(2026, 6, 12), "Alex Example-Teacher, Education"),
        new(Sample(1, RiskLevel.Emerging) with { ToolVersion = "2025-1" }, null, new(2026, 3, 31), "Alex Example-Teacher, Education"),
    ];

    public static IReadOnlyList<SampleCard> All { get; } =
    [
        new("screenings/start", words => ScreeningStartCard.For(new([(Child, "S. S."), (CaseReference.Of(2029), "J. S.")]), words)),
        new("screenings/start, unknown child", words => ScreeningStartCard.For(new([(Child, "S. S.")], Unknown: true), words)),
        new("screenings/start, no child", words => ScreeningStartCard.For(new([]), words)),
        .. Form(9).Visible(Answers.With("danger", "yes").With("young", ""), Today).Select(Page),
        new("screenings/review", words => FormReview.Card(View(12, Answers, words))),
        new("screenings/receipt, first", words => ScreeningReceiptCard.For(new(Sample(1, RiskLevel.Moderate), null, Tool, "iCART"), words)),
        new("screenings/receipt, mechanism asked", words => ScreeningReceiptCard.For(new(Sample(1, RiskLevel.Moderate) with { Vulnerabilities = ["uasc"] }, null, Tool, "iCART"), words)),
        new("screenings/receipt, up", words => ScreeningReceiptCard.For(new(Sample(3, RiskLevel.Significant), Sample(2, RiskLevel.Emerging), Tool, "iCART"), words)),
        new("screenings/history", words => ScreeningHistoryCard.For(new(Child, History, "next"), words)),
        new("screenings/read", words => ScreeningCard.For(new(History[0], Tool), words)),
        new("screenings/read, everything answered", words => ScreeningCard.For(new(new(Everything, null, Today, "Robin Example-Socialworker, Health"), Tool), words)),
        new("screenings/history, none yet", words => ScreeningHistoryCard.For(new(Child, [], null), words)),
    ];

    private static FormDefinition Form(int age) => ScreeningForm.Definition(Tool, age);

    private static SampleCard Page(FormPage page, int at) =>
        new($"screenings/{at + 1} {page.Id}", words => FormCard.Page(View(9, Answers.With("danger", "yes"), words), page, []));

    private static FormView View(int age, FormAnswers answers, Language words) => new()
    {
        Form = Form(age),
        Draft = "sample-draft",
        About = Child.ToString(),
        Answers = answers,
        Today = Today,
        Surface = FormSurface.Chat,
        Words = words,
    };

    private static FormAnswers MakeAnswers()
    {
        var answers = FormAnswers.None.With("danger", "no").With("harm.hurt", "no").With("harm.away", "no").With("young", "yes");
        foreach (var (indicator, at) in Tool.Indicators.Select((indicator, at) => (indicator.Id, at)))
        {
            var field = $"sign.{indicator}";
            answers = answers.With(field, at % 3 == 0 ? "seen" : at % 3 == 1 ? "possible" : "notseen");
            if (at % 3 < 2)
            {
                answers = answers.With($"{field}.when", "recent").With($"{field}.basis", at % 3 == 0 ? "evidence" : "concern").With($"{field}.note", "Seen by the school nurse.");
            }
        }
        return answers.With("vulnerabilities", "care,loss").With("vulnerabilities.note", "").With("strengths", "trusted-adult").With("strengths.note", "An aunt nearby.")
            .With("level", "emerging").With("reason", "Two signs are new this month.").With("confidence", "medium").With("manager", "The team manager agreed: the aunt has the child with her.");
    }

    /// <summary>With every sign and every text as long as it may be.</summary>
    private static Screening Everything => Sample(5, RiskLevel.Significant) with
    {
        HarmNow = [.. Tool.HarmNow.Select(item => item.Id)],
        Findings = [.. Tool.Indicators.Select((indicator, at) => new Finding(indicator.Id, at % 2 == 0 ? Sighting.Seen : Sighting.Possible, Period.ThreeToTwelveMonths, Basis.ProfessionalConcern, new('w', Screening.MostNoteCharacters)))],
        Vulnerabilities = [.. Tool.Vulnerabilities.Select(item => item.Id)],
        VulnerabilitiesNote = new('w', Screening.MostReasonCharacters),
        Strengths = [.. Tool.Strengths.Select(item => item.Id), "asked-once"],
        StrengthsNote = new('w', Screening.MostReasonCharacters),
        Reason = new('w', Screening.MostReasonCharacters),
        ManagerReason = new('w', Screening.MostReasonCharacters),
    };

    internal static Screening Sample(int number, RiskLevel level) => new()
    {
        Child = Child,
        Number = number,
        Tool = Tool.Id,
        ToolVersion = Tool.Version,
        By = new PersonId("00000000-0000-0000-0000-000000000001"),
        At = new(2026, 11, 20, 10, 0, 0, TimeSpan.Zero),
        Draft = "sample-draft",
        HarmNow = [],
        Findings =
        [
            new("phones", Sighting.Seen, Period.LastThreeMonths, Basis.Evidence, "A second phone."),
            new("debt", Sighting.Seen, Period.LastThreeMonths, Basis.Evidence, null),
            new("travel", Sighting.Possible, Period.ThreeToTwelveMonths, Basis.ProfessionalConcern, null),
        ],
        Vulnerabilities = ["care"],
        Strengths = ["trusted-adult"],
        Level = level,
        Reason = "Somebody says that the child owes money, and the child is afraid.",
        Confidence = Confidence.Medium,
    };
}
