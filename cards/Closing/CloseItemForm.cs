using PanelAssistant.Cards.Elements;
using PanelAssistant.Cards.Forms;
using PanelAssistant.Cards.Screenings;
using PanelAssistant.Domain.Closing;
using PanelAssistant.Domain.Disruption;
using PanelAssistant.Domain.Forums;
using PanelAssistant.Domain.Screenings;

namespace PanelAssistant.Cards.Closing;

/// <summary>The pages with which an item is closed. What the group's terms ask for must be answered; the rest may be.</summary>
public static class CloseItemForm
{
    public const string Id = "closeitem";

    internal const string NoAction = "noaction";
    internal const string Monitor = "monitor";
    internal const string MonitorOn = "monitoron";
    internal const string Challenge = "challenge";
    internal const string Level = "level";
    internal const string LevelWhy = "levelwhy";
    internal const string Fit = "fit";
    internal const string Sustained = "sustained";
    internal const string Tactic = "tactic";
    internal const string Note = "note";
    internal const string Next = "next";
    internal const string ReviewOn = "reviewon";
    internal const string EndWhy = "endwhy";

    internal const string Again = "again";
    internal const string Ends = "ends";

    internal static readonly IReadOnlyList<Choice> Judgements = [new("Yes", "yes"), new("Partly", "partly"), new("No", "no"), new("Not known", "notknown")];

    /// <param name="people">Who may monitor: the value of each is their id.</param>
    /// <param name="tool">The level of the child's latest screening.</param>
    public static FormDefinition Definition(TermsOfReference terms, IReadOnlyList<Choice> people, RiskLevel? tool) => new()
    {
        Id = Id,
        Version = $"2026-1-{terms.Version}",
        Title = "Close an item",
        SubmitTitle = "Close the item",
        Pages = [Actions(terms.Closing, people), Risk(terms.Closing, tool), Interventions(terms.Closing), Ending, Review, End],
    };

    private static FormPage Actions(ClosingRule rule, IReadOnlyList<Choice> people) => new()
    {
        Id = "actions",
        Title = "What is done, and who watches it",
        Intro = ["Actions are given with \"add action\". Those about the child that came of this meeting count."],
        Fields =
        [
            new TextField(NoAction, "If no action is needed: why?") { Multiline = true, MaxLength = ItemClosing.MostText, Hint = "Leave it empty when there are actions." },
            new ChoiceField(Monitor, "Who looks whether it works?", people) { DropDown = true, Required = rule.Needs(ClosingPart.Monitor), Missing = "Choose who monitors it." },
            new DateField(MonitorOn, "When do they look?") { Required = rule.Needs(ClosingPart.Monitor), Missing = "Give the day on which they look." },
            new ChoiceField(Challenge, "Challenge between agencies", [new("Challenge was considered", ChoiceField.Yes)])
            {
                Several = true,
                Required = rule.Needs(ClosingPart.Challenge),
                Missing = "Tick that challenge was considered. If it was not, ask the group now.",
            },
        ],
    };

    private static FormPage Risk(ClosingRule rule, RiskLevel? tool) => new()
    {
        Id = "risk",
        Title = "The level of risk",
        Intro = [tool is { } level ? LevelSentences[(int)level] : "There is no screening tool here to compare with."],
        Fields =
        [
            new ChoiceField(Level, "What level does the group agree?", ScreeningForm.Levels) { Required = rule.Needs(ClosingPart.Level), Missing = "Choose the level that the group agrees." },
            new TextField(LevelWhy, "If it differs from the tool: why?")
            {
                Multiline = true,
                MaxLength = ItemClosing.MostText,
                RequiredWhen = tool is { } said ? When.Is(Level, [.. ScreeningForm.Levels.Where((_, at) => at != (int)said).Select(choice => choice.Value)]) : null,
                Missing = "The group differs from the tool. Write why.",
            },
        ],
    };

    private static readonly string[] LevelSentences =
    [
        "The screening tool says: no current risk.", "The screening tool says: emerging.", "The screening tool says: moderate.", "The screening tool says: significant.",
    ];

    private static FormPage Interventions(ClosingRule rule) => new()
    {
        Id = "interventions",
        Title = "What is being done",
        Fields =
        [
            new ChoiceField(Fit, "Does it fit what the child needs?", Judgements) { Required = rule.Needs(ClosingPart.Interventions), Missing = "Choose yes, partly, no or not known." },
            new ChoiceField(Sustained, "Can it be kept up?", Judgements) { Required = rule.Needs(ClosingPart.Interventions), Missing = "Choose yes, partly, no or not known." },
            new ChoiceField(Tactic, "Which tactic was used to disrupt?", [.. Tactics.All.Select(tactic => new Choice(tactic.Title, tactic.Id))]) { DropDown = true, Hint = "Leave it empty when none was." },
            new TextField(Note, "Anything to add?") { Multiline = true, MaxLength = ItemClosing.MostText },
        ],
    };

    private static FormPage Ending { get; } = new()
    {
        Id = "ending",
        Title = "What comes next",
        Fields =
        [
            new ChoiceField(Next, "Is the child looked at again?", [new("Yes, on a day", Again), new("No, the child leaves the list", Ends)]) { Required = true, Missing = "Say whether the child is looked at again." },
        ],
    };

    private static FormPage Review { get; } = new()
    {
        Id = "review",
        Title = "The day to look again",
        ShowWhen = When.Is(Next, Again),
        Fields = [new DateField(ReviewOn, "On which day?") { Required = true, Missing = "Give a day after today." }],
    };

    private static FormPage End { get; } = new()
    {
        Id = "end",
        Title = "Why the child leaves the list",
        ShowWhen = When.Is(Next, Ends),
        Fields = [new TextField(EndWhy, "Why?") { Required = true, Multiline = true, MaxLength = ItemClosing.MostText, Missing = "Write why the child leaves the list." }],
    };
}
