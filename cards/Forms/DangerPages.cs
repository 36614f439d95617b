namespace PanelAssistant.Cards.Forms;

/// <summary>
/// The two pages that stand before every form about a child: is anybody in danger now, and if so, phone first
/// (Oxfordshire, MASH as the front door: nothing sent here is a call for help).
/// </summary>
public static class DangerPages
{
    public const string AskPage = "danger";
    public const string StopPage = "stop";
    public const string Question = "danger";
    public const string Called = "called";
    public const string HelpCalled = "called";
    public const string Mistake = "mistake";

    public static FormPage Ask(params IReadOnlyList<FormField> questions) => new()
    {
        Id = AskPage,
        Title = "Is anybody in danger?",
        Intro = ["This is not 999. Nobody reads this form the moment you send it."],
        Fields = questions,
    };

    public static ChoiceField ImmediateDanger { get; } = ChoiceField.YesNo(Question, "Is a child in immediate danger right now?") with
    {
        Required = true,
        Missing = "Say whether a child is in immediate danger.",
    };

    public static FormPage Stop(When danger) => new()
    {
        Id = StopPage,
        Title = "Stop: phone first",
        Warns = true,
        Intro = DangerWords.Stop,
        ShowWhen = danger,
        Fields =
        [
            new ChoiceField(Called, "Before you go on",
            [
                new("I have called 999 or the emergency duty team", HelpCalled),
                new("I answered yes by mistake", Mistake),
            ])
            {
                Required = true,
                Missing = "Phone first, then say that you have.",
                Accepts = [HelpCalled],
                NotAccepted = "Press Back and change your answer on the page before.",
            },
        ],
    };
}

/// <summary>What is said wherever a child may be in danger. No numbers but 999: local ones belong to the partnership.</summary>
public static class DangerWords
{
    public static IReadOnlyList<string> Stop { get; } =
    [
        "**Ring 999 now** if a child is in immediate danger.",
        "If the danger is serious but not this minute, ring children's social care, or the emergency duty team outside office hours.",
        "This is not 999. Sending this form calls nobody.",
    ];

    public const string NotACall = "This is not 999. If a child is in immediate danger, ring 999 now.";
}
