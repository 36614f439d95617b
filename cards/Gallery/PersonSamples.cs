using PanelAssistant.Cards.Elements;
using PanelAssistant.Cards.Forms;
using PanelAssistant.Cards.Links;
using PanelAssistant.Cards.PersonsOfInterest;
using PanelAssistant.Cards.Privacy;
using PanelAssistant.Cards.Words;
using PanelAssistant.Domain;
using PanelAssistant.Domain.Links;
using PanelAssistant.Domain.PersonsOfInterest;
using static PanelAssistant.Cards.Gallery.SampleGroup;

namespace PanelAssistant.Cards.Gallery;

internal static class PersonSamples
{
    private static readonly PersonReference Reference = PersonReference.Of(3);

    internal static FormAnswers Answers { get; } = FormAnswers.Of(new Dictionary<string, string>
    {
        ["danger"] = "no",
        ["who"] = "Lou Sample-Adult, called Lou, about 30, drives a blue car.",
        ["why"] = "Waits at the school gate on Fridays and gives children phones.",
        ["basis"] = "evidence",
        ["child"] = "CH-2041",
        ["place"] = "The bus station",
        ["source"] = "untested",
        ["information"] = "known",
        ["agency"] = "education",
    });

    private static FormDefinition Form { get; } = PersonForm.Definition(Terms);

    private static PersonOfInterest Item { get; } =
        PersonReading.Of(Answers, Education, "sample-draft").Decide(Terms, Roster, Reference, Now, Today) is Decision<PersonOfInterest>.Accepted accepted
            ? accepted.State
            : throw new InvalidOperationException("A sample must be possible.");

    private static PersonOfInterest OnAgenda { get; } = Item with
    {
        Standing = PersonStanding.OnAgenda,
        Owner = Police,
        Outcome = "Interviewed. The car is known.",
        Disruption = [new(Now, Police, "cawn", Today.AddDays(-7), "Served at home."), new(Now, Police, "patrol", Today, null)],
    };

    private static IReadOnlyList<Choice> Members { get; } =
        [.. Roster.Holdings.Select(held => new Choice($"{held.Name}, {Terms.Seat(held.Seat).Title}", $"{held.Seat}/{held.Person}"))];

    public static IReadOnlyList<SampleCard> All { get; } =
    [
        .. Form.Pages.Where(page => page.Id is not (DangerPages.AskPage or DangerPages.StopPage)).Select(page =>
            new SampleCard($"persons/form {page.Id}", words => FormCard.Page(View(Answers, words), page, []))),
        new("persons/form without a reason", WithoutReason),
        new("persons/review", words => FormReview.Card(View(Answers, words))),
        new("persons/receipt", words => PersonReceiptCard.For(Reference, false, words)),
        new("persons/list", words => PersonListCard.Render(new([new(Reference, PersonStanding.Waiting, Today), new(PersonReference.Of(2), PersonStanding.OnAgenda, Today.AddDays(-30))], "next"), words)),
        new("persons/list, none", words => PersonListCard.Render(new([], null), words)),
        new("persons/person, for the officer", words => PersonCard.Render(Card(Item) with { MayDecide = true, MaySettle = true, Owners = Members }, words)),
        new("persons/person, for the chair", words => PersonCard.Render(
            Card(OnAgenda) with { IsChair = true, MaySettle = true, Owners = Members, Members = Members, Granted = ["Jo Example-Nurse"], Links = Links, Said = words["Logged."] }, words)),
        new("persons/person, for somebody it was opened to", words => PersonCard.Render(Card(OnAgenda) with { Links = Links }, words)),
        new("privacy/pasted", PastedCard.For),
    ];

    private static IReadOnlyList<LinkLine> Links => [new(new(SampleGroup.Child, RecordReference.Of(Reference)), RecordReference.Of(SampleGroup.Child), Themes.Of(["county-lines"]))];

    private static PersonView Card(PersonOfInterest item) => new()
    {
        Item = item,
        Agency = "Education",
        SentOn = Today,
        Today = Today,
        MayDecide = false,
        MaySettle = false,
        IsChair = false,
        NameOf = Roster.NameOf,
    };

    private static PersonalCard WithoutReason(Language words)
    {
        using var sent = System.Text.Json.JsonDocument.Parse("""{ "why": " ", "basis": "evidence" }""");
        var seen = FormCheck.Page(Form, Form.Find("why")!, Answers.Without("why"), sent.RootElement, Today);
        return FormCard.Page(View(seen.Typed, words), Form.Find("why")!, seen.Errors);
    }

    private static FormView View(FormAnswers answers, Language words) => new()
    {
        Form = Form,
        Draft = "sample-draft",
        Answers = answers,
        Today = Today,
        Surface = FormSurface.Chat,
        Words = words,
    };
}
