using PanelAssistant.Cards.Elements;
using PanelAssistant.Cards.Forms;
using PanelAssistant.Domain.Screenings;

namespace PanelAssistant.Cards.Screenings;

/// <summary>The pages of a screening, made from the tool's data and the child's age.</summary>
public static class ScreeningForm
{
    public const string Id = "screening";

    internal const string NotSeen = "notseen";
    internal const string Possible = "possible";
    internal const string Seen = "seen";

    internal static readonly IReadOnlyList<Choice> Levels =
    [
        new("No current risk", "none"), new("Emerging", "emerging"), new("Moderate", "moderate"), new("Significant", "significant"),
    ];

    internal static readonly IReadOnlyList<Choice> Sureness = [new("Low", "low"), new("Medium", "medium"), new("High", "high")];

    private static readonly IReadOnlyList<Choice> Sightings = [new("Not seen", NotSeen), new("Possible", Possible), new("Seen", Seen)];

    internal static readonly IReadOnlyList<Choice> Periods =
        [new("In the last 3 months", "recent"), new("3 to 12 months ago", "year"), new("Longer ago", "older")];

    internal static readonly IReadOnlyList<Choice> Bases = [new("Evidence", "evidence"), new("Professional concern", "concern")];

    /// <param name="age">The child's age in whole years today: some rules of the tool depend on it.</param>
    public static FormDefinition Definition(ScreeningTool tool, int age) => new()
    {
        Id = Id,
        Version = $"{tool.Id}-{tool.Version}",
        Title = tool.Title,
        SubmitTitle = "Send the screening",
        Pages =
        [
            DangerPages.Ask([.. tool.HarmNow.Select((item, at) => HarmNow(item, first: at == 0))]),
            DangerPages.Stop(When.Any([.. tool.HarmNow.Select((item, at) => When.Is(HarmField(item.Id, at == 0), ChoiceField.Yes))])),
            .. age < tool.Rules.ConfirmUnderAge ? [Young(age)] : (FormPage[])[],
            .. tool.Groups.SelectMany(group => new[] { Signs(group), Details(group) }),
            Several("vulnerabilities", "What makes the child vulnerable", "Which of these apply? None of them is the child's fault.", tool.Vulnerabilities),
            Several("strengths", "What keeps the child safe", "Which of these help?", tool.Strengths),
            Judgement,
            .. ManagerPage(tool, age),
        ],
    };

    // The first question carries the name that every form's danger check looks for.
    internal static string HarmField(string item, bool first) => first ? DangerPages.Question : $"harm.{item}";

    internal static string SignField(string indicator) => $"sign.{indicator}";

    private static ChoiceField HarmNow(ToolItem item, bool first) =>
        ChoiceField.YesNo(HarmField(item.Id, first), item.Text) with { Required = true, Missing = "Answer yes or no. If you cannot rule it out, answer yes." };

    private static FormPage Young(int age) => new()
    {
        Id = "young",
        Title = "A very young child",
        Intro = [age < 1 ? "The child is a baby." : "The child is younger than this tool was made for."],
        Fields =
        [
            ChoiceField.YesNo("young", "Do you want to use this tool all the same?") with
            {
                Required = true,
                Missing = "Say whether to go on.",
                Accepts = [ChoiceField.Yes],
                NotAccepted = "Press Cancel, and talk to children's social care about this child.",
            },
        ],
    };

    private static FormPage Signs(IndicatorGroup group) => new()
    {
        Id = $"signs-{group.Id}",
        Title = group.Title,
        Intro = ["Possible means that you suspect it. Seen means that somebody saw or heard it."],
        Fields =
        [
            .. group.Indicators.Select(indicator => new ChoiceField(SignField(indicator.Id), indicator.Text, Sightings)
            {
                Required = true,
                Missing = "Choose not seen, possible or seen.",
            }),
        ],
    };

    private static FormPage Details(IndicatorGroup group) => new()
    {
        Id = $"details-{group.Id}",
        Title = $"{group.Title}: more about it",
        Fields = [.. group.Indicators.SelectMany(Details)],
    };

    private static IEnumerable<FormField> Details(Indicator indicator)
    {
        var found = When.Is(SignField(indicator.Id), Possible, Seen);
        var field = SignField(indicator.Id);
        yield return new ChoiceField($"{field}.when", "When was the last time?", Periods) { Topic = indicator.Text, ShowWhen = found, Required = true, DropDown = true, Missing = "Choose when it was last seen or suspected." };
        yield return new ChoiceField($"{field}.basis", "Is that evidence or a professional concern?", Bases) { Topic = indicator.Text, ShowWhen = found, Required = true, Missing = "Choose evidence or professional concern." };
        yield return new TextField($"{field}.note", "What was seen or heard, and by whom?") { Topic = indicator.Text, ShowWhen = found, Multiline = true, MaxLength = Screening.MostNoteCharacters };
    }

    private static FormPage Several(string id, string title, string label, IReadOnlyList<ToolItem> items) => new()
    {
        Id = id,
        Title = title,
        Fields =
        [
            new ChoiceField(id, label, [.. items.Select(item => new Choice(item.Text, item.Id))]) { Several = true },
            new TextField($"{id}.note", "Anything to add?") { Multiline = true, MaxLength = Screening.MostReasonCharacters },
        ],
    };

    private static FormPage Judgement { get; } = new()
    {
        Id = "level",
        Title = "Your judgement",
        Intro = ["You decide the level. Nothing here is added up."],
        Fields =
        [
            new ChoiceField("level", "What is the level of risk now?", Levels) { Required = true, Missing = "Choose the level you judge right." },
            new TextField("reason", "Why this level?") { Required = true, Multiline = true, MaxLength = Screening.MostReasonCharacters, Missing = "Write why you chose this level. Others will rely on it." },
            new ChoiceField("confidence", "How sure are you?", Sureness) { Required = true, Missing = "Choose how sure you are." },
        ],
    };

    private static IEnumerable<FormPage> ManagerPage(ScreeningTool tool, int age)
    {
        var floors = tool.Rules.Floors.Where(floor => floor.Vulnerability is not null || age <= floor.AgeAtMost).ToList();
        if (floors.Count == 0)
        {
            yield break;
        }
        yield return new()
        {
            Id = "manager",
            Title = "A manager's reason",
            Intro = ["A high indicator is there, and this child is very young or has a learning disability. A level this low needs a manager's reason. Or press Back and choose a higher level."],
            ShowWhen = When.Any([.. floors.Select(floor => BelowFloor(tool, floor))]),
            Fields = [new TextField("manager", "Who agreed, and why?") { Required = true, Multiline = true, MaxLength = Screening.MostReasonCharacters, Missing = "Write which manager agreed and why, or press Back and choose a higher level." }],
        };
    }

    private static When BelowFloor(ScreeningTool tool, LevelFloor floor)
    {
        string[] counted = floor.CountsPossible ? [Possible, Seen] : [Seen];
        var below = When.Is("level", [.. Levels.Where((_, level) => level < (int)floor.Floor).Select(level => level.Value)]);
        var high = When.Any([.. tool.Indicators.Where(indicator => indicator.High).Select(indicator => When.Is(SignField(indicator.Id), counted))]);
        return floor.Vulnerability is { } vulnerability ? When.All(below, high, When.Is("vulnerabilities", vulnerability)) : When.All(below, high);
    }
}
