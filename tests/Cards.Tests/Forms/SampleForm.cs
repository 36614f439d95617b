using System.Text.Json;
using PanelAssistant.Cards.Forms;
using PanelAssistant.Cards.Words;

namespace PanelAssistant.Tests.Cards.Forms;

/// <summary>A small form with every kind of question.</summary>
internal static class SampleForm
{
    public static readonly DateOnly Today = new(2026, 11, 23);

    public static FormDefinition Form { get; } = new()
    {
        Id = "sample",
        Version = "1",
        Title = "A sample",
        SubmitTitle = "Send it",
        Pages =
        [
            new()
            {
                Id = "one",
                Title = "One",
                Fields =
                [
                    new TextField("name", "Name") { Required = true, MaxLength = 20, Missing = "Write the name." },
                    new DateField("born", "Born") { NotInFuture = "Not yet born.", UnderEighteen = "Grown up." },
                    ChoiceField.YesNoNotKnown("more", "Is there more?") with { Required = true, Missing = "Say whether there is more." },
                ],
            },
            new()
            {
                Id = "two",
                Title = "Two",
                ShowWhen = When.Is("more", ChoiceField.Yes),
                Fields = [new TextField("story", "The story") { Required = true, Multiline = true, MaxLength = 4000, Missing = "Write the story." }],
            },
            new()
            {
                Id = "three",
                Title = "Three",
                Fields =
                [
                    new ChoiceField("kinds", "Kinds", [new("A", "a"), new("B", "b"), new("Other", "other")]) { Several = true },
                    new TextField("kind", "Which other kind?") { RequiredWhen = When.Is("kinds", "other"), Missing = "Say which kind." },
                    ChoiceField.YesNo("sure", "Are you sure?") with { Required = true, Missing = "Say whether you are sure.", Accepts = [ChoiceField.Yes], NotAccepted = "Go back." },
                ],
            },
        ],
    };

    public static FormAnswers Complete { get; } = FormAnswers.Of(new Dictionary<string, string>
    {
        ["name"] = "Sam",
        ["born"] = "2012-03-31",
        ["more"] = "yes",
        ["story"] = "Long ago.",
        ["kinds"] = "a",
        ["kind"] = "",
        ["sure"] = "yes",
    });

    public static FormPage Page(string id) => Form.Find(id)!;

    public static FormChecked Check(string page, string json, FormAnswers? before = null)
    {
        using var data = JsonDocument.Parse(json);
        return FormCheck.Page(Form, Page(page), before ?? FormAnswers.None, data.RootElement, Today);
    }

    public static FormView View(FormAnswers answers, FormSurface surface = FormSurface.Chat) => new()
    {
        Form = Form,
        Draft = "d1",
        Answers = answers,
        Today = Today,
        Surface = surface,
        Words = Language.English,
    };
}
