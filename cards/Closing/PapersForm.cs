using PanelAssistant.Cards.Elements;
using PanelAssistant.Cards.Forms;
using PanelAssistant.Domain.Closing;
using PanelAssistant.Domain.Forums;
using PanelAssistant.Domain.Meetings;

namespace PanelAssistant.Cards.Closing;

/// <summary>The papers that belong to each child, two to a page, and the child's plan in a few lines. Nothing must be answered at once.</summary>
public static class PapersForm
{
    public const string Id = "papers";

    internal const string Plan = "plan";
    internal const string NotApplicable = "na";

    private const int PapersOnPage = 2;

    /// <param name="screened">A completed screening of the child is held here.</param>
    public static FormDefinition Definition(TermsOfReference terms, bool screened) => new()
    {
        Id = Id,
        Version = $"2026-1-{terms.Version}",
        Title = "The child's papers",
        SubmitTitle = "Record the papers",
        Pages =
        [
            .. terms.ChildPapers.Chunk(PapersOnPage).Select((papers, at) => new FormPage
            {
                Id = $"papers{at + 1}",
                Title = "Which papers are there?",
                Intro = ["Leave out what you do not know yet. It keeps its answer."],
                Fields = [.. papers.SelectMany(paper => Fields(paper, screened))],
            }),
            new FormPage
            {
                Id = "plan",
                Title = "The child's plan",
                Fields = [new TextField(Plan, "The plan in a few lines") { Multiline = true, MaxLength = PlanSummary.MostText }],
            },
        ],
    };

    /// <summary>What is known for the item's meeting, so that it need not be answered again.</summary>
    public static FormAnswers Known(ForumItem item, TermsOfReference terms)
    {
        var answers = FormAnswers.None;
        foreach (var check in terms.ChildPapers.Select(paper => PaperChecks.Of(item, paper)).OfType<PaperCheck>())
        {
            answers = answers.With(Answer(check.Paper), check.Answer switch { PaperAnswer.Yes => ChoiceField.Yes, PaperAnswer.No => ChoiceField.No, _ => NotApplicable });
            answers = check.Seen is { } seen ? answers.With(Seen(check.Paper), $"{seen:yyyy-MM-dd}") : answers;
            answers = check.Why is { } why ? answers.With(Why(check.Paper), why) : answers;
        }
        return PaperChecks.PlanOf(item) is { } plan ? answers.With(Plan, plan.Text) : answers;
    }

    public static IReadOnlyList<PaperSaid> Read(FormAnswers answers, TermsOfReference terms) =>
    [
        .. terms.ChildPapers.Where(paper => answers.Has(Answer(paper.Id))).Select(paper => new PaperSaid(
            paper.Id,
            answers[Answer(paper.Id)] switch { ChoiceField.Yes => PaperAnswer.Yes, ChoiceField.No => PaperAnswer.No, _ => PaperAnswer.NotApplicable },
            CloseItemReading.Day(answers[Seen(paper.Id)]),
            CloseItemReading.Text(answers[Why(paper.Id)]))),
    ];

    public static string? PlanOf(FormAnswers answers) => CloseItemReading.Text(answers[Plan]);

    private static IEnumerable<FormField> Fields(ChildPaper paper, bool screened)
    {
        var held = paper.HeldHere && screened;
        yield return new ChoiceField(Answer(paper.Id), "Is it there?",
            [new("Yes", ChoiceField.Yes), new("No", ChoiceField.No), .. paper.MayNotApply ? [new Choice("Not applicable", NotApplicable)] : (Choice[])[]])
        {
            Topic = paper.Title,
            Hint = held ? "A completed screening is held here." : paper.HeldHere ? "No completed screening is held here. If it is held elsewhere, say when it was seen." : null,
        };
        yield return new DateField(Seen(paper.Id), "If yes: when was it seen?")
        {
            Topic = paper.Title,
            RequiredWhen = held ? null : When.Is(Answer(paper.Id), ChoiceField.Yes),
            Missing = "Give the day on which it was seen.",
            NotInFuture = "Give a day that has been.",
        };
        if (paper.MayNotApply || !paper.OnlyConfirmed)
        {
            yield return new TextField(Why(paper.Id), paper.MayNotApply ? "If it does not apply, or is not there: why?" : "If it is not there: why?")
            {
                Topic = paper.Title,
                RequiredWhen = When.Is(Answer(paper.Id), NotApplicable),
                Missing = "Write why it does not apply.",
            };
        }
    }

    private static string Answer(string paper) => $"paper.{paper}";

    private static string Seen(string paper) => $"seen.{paper}";

    private static string Why(string paper) => $"why.{paper}";
}
