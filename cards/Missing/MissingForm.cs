using PanelAssistant.Cards.Forms;
using PanelAssistant.Cards.Words;
using PanelAssistant.Domain.Missing;

namespace PanelAssistant.Cards.Missing;

/// <summary>The report of a missing episode: danger first, then the times, then what came to light.</summary>
public static class MissingForm
{
    public const string Id = "missing";

    internal const string Back = "back";

    internal static readonly string StartedOn = MomentInputs.OnName(MomentInputs.Start);
    internal static readonly string StartedAt = MomentInputs.AtName(MomentInputs.Start);
    internal static readonly string StartedWhich = MomentInputs.WhichName(MomentInputs.Start);
    internal static readonly string ReturnedOn = MomentInputs.OnName(MomentInputs.Back);
    internal static readonly string ReturnedAt = MomentInputs.AtName(MomentInputs.Back);
    internal static readonly string ReturnedWhich = MomentInputs.WhichName(MomentInputs.Back);

    /// <summary>The page with the times, to go back to when they cannot be so.</summary>
    public const string TimesPage = "start";

    private const string NoSuchTime = "The clocks go forward that night, so there is no such time: after 00:59 comes 02:00. Check the time.";

    private static readonly When HasReturned = When.Is(Back, ChoiceField.Yes);

    public static FormDefinition Definition { get; } = new()
    {
        Id = Id,
        Version = "1",
        Title = "Missing episode",
        SubmitTitle = "Record the episode",
        Pages =
        [
            DangerPages.Ask(DangerPages.ImmediateDanger),
            DangerPages.Stop(When.Is(DangerPages.Question, ChoiceField.Yes)),
            Start,
            Which("start-which", StartedWhich, When.ComesTwice(StartedOn, StartedAt)),
            Return,
            Which("return-which", ReturnedWhich, When.All(HasReturned, When.ComesTwice(ReturnedOn, ReturnedAt))),
            CameToLight,
        ],
    };

    private static FormPage Start => new()
    {
        Id = TimesPage,
        Title = "When the child went missing",
        Intro = ["If the child is missing now, tell the police first. This form does not tell them."],
        Fields =
        [
            Day(StartedOn, "On which day was the child last known to be safe?"),
            Time(StartedAt, "At what time?"),
            new ChoiceField(Back, "Has the child returned?", [new("Yes", ChoiceField.Yes), new("No, still missing", ChoiceField.No)])
            {
                Required = true,
                Missing = "Say whether the child has returned.",
            },
        ],
        Checks = [new(StartedAt, When.IsSkipped(StartedOn, StartedAt), NoSuchTime)],
    };

    private static FormPage Return => new()
    {
        Id = "return",
        Title = "When the child returned",
        ShowWhen = HasReturned,
        Fields = [Day(ReturnedOn, "On which day did the child return?"), Time(ReturnedAt, "At what time?")],
        Checks =
        [
            new(ReturnedAt, When.IsSkipped(ReturnedOn, ReturnedAt), NoSuchTime),
            new(ReturnedAt, When.NotLater((StartedOn, StartedAt), (ReturnedOn, ReturnedAt)), "The return must be later than the start. Check both times."),
        ],
    };

    private static FormPage CameToLight => new()
    {
        Id = "issue",
        Title = "What came to light",
        Intro = ["A serious safeguarding issue brings the child to the group at once, however short the episode was. None of it is the child's fault."],
        Fields =
        [
            ChoiceField.YesNo(MissingVerbs.Serious, "Is there a serious safeguarding issue in this episode?") with
            {
                Required = true,
                Missing = "Say whether there is a serious safeguarding issue.",
            },
            new TextField(MissingVerbs.Issue, "What is it?")
            {
                Multiline = true,
                MaxLength = Episode.MostIssueCharacters,
                RequiredWhen = When.Is(MissingVerbs.Serious, ChoiceField.Yes),
                Missing = "Say in a few words what the serious safeguarding issue is.",
            },
        ],
    };

    private static FormPage Which(string id, string field, When shown) => new()
    {
        Id = id,
        Title = "The night the clocks went back",
        Intro = ["The hour from 01:00 to 01:59 came twice that night."],
        ShowWhen = shown,
        Fields = [new ChoiceField(field, "Which of the two was it?", MomentInputs.Choices(Language.English)) { Required = true, Missing = "Say which of the two it was." }],
    };

    private static DateField Day(string id, string label) => new(id, label)
    {
        Required = true,
        Missing = "Give the day.",
        NotInFuture = "That day has not come yet. Check the date.",
    };

    private static TimeField Time(string id, string label) => new(id, label) { Required = true, Missing = "Give the time, as near as you know it." };
}
