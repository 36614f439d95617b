using PanelAssistant.Cards.Forms;
using PanelAssistant.Cards.NoNames;
using PanelAssistant.Cards.Referrals;
using PanelAssistant.Cards.Words;
using PanelAssistant.Domain;
using PanelAssistant.Domain.Cases;
using PanelAssistant.Domain.Forums;
using PanelAssistant.Domain.NoNames;
using static PanelAssistant.Cards.Gallery.SampleGroup;

namespace PanelAssistant.Cards.Gallery;

internal static class NoNamesSamples
{
    /// <summary>An invented group that works without names when parents have not been told.</summary>
    internal static TermsOfReference Nameless { get; } = Terms with
    {
        NoNames = new("The parents have not been told, so this child is discussed without a name. Write nothing that says who the child is.", Terms.Clauses[0].Id),
    };

    internal static FormAnswers Answers { get; } = FormAnswers.Of(new Dictionary<string, string>
    {
        ["danger"] = "no",
        ["parents"] = "notsafe",
        ["why"] = "It may warn an adult in the household.",
        ["age"] = "13-15",
        ["area"] = "Runcorn",
        ["types"] = "cce,missing",
        ["other"] = "",
        ["concern"] = "Came home at 4 am with a second phone and would not say who gave it. A blue car waits at the school gate.",
        ["agency"] = "other",
    });

    private static FormDefinition Form { get; } = NoNamesForm.Definition([Nameless]);

    private static FormDefinition Naming { get; } = ReferralForm.Naming(Nameless);

    private static NoNamesItem Item { get; } = NoNamesReading.Of(Answers, [Nameless], Health, "sample-draft").Decide(Nameless, Roster, NoNamesReference.Of(17), Now, Today) is Decision<NoNamesItem>.Accepted accepted
        ? accepted.State
        : throw new InvalidOperationException("A sample must be possible.");

    public static IReadOnlyList<SampleCard> All { get; } =
    [
        .. Form.Pages.Where(page => page.Id is not (DangerPages.AskPage or DangerPages.StopPage)).Select(page =>
            new SampleCard($"nonames/form {page.Id}", words => FormCard.Page(View(Form, Answers, words), page, []))),
        new("nonames/form concern that names somebody", ConcernThatNames),
        new("nonames/review", words => FormReview.Card(View(Form, Answers, words))),
        new("nonames/receipt", words => NoNamesReceiptCard.For(new(NoNamesReference.Of(17), Nameless.ShortName, Nameless.NoNames!.Notice, false), words)),
        new("nonames/receipt after danger", words => NoNamesReceiptCard.For(new(NoNamesReference.Of(17), Nameless.ShortName, Nameless.NoNames!.Notice, true), words)),
        Card("nonames/item, for its sender", mayConvert: true),
        Card("nonames/item, for a member"),
        Card("nonames/item, named since", named: SampleGroup.Child),
        new("nonames/list", words => NoNamesListCard.Render(
            new(null, [new(NoNamesReference.Of(17), AgeBand.ThirteenToFifteen, "Runcorn", Today), new(NoNamesReference.Of(9), AgeBand.UnderTen, "Widnes", Today.AddDays(-40))], [(Terms.Forum, Terms.ShortName)], "next"), words)),
        new("nonames/list, none", words => NoNamesListCard.Render(new(Terms.Forum, [], [], null), words)),
        new("nonames/naming, parents", words => FormCard.Page(View(Naming, ReferralReading.Known(Item, Nameless).With("danger", "no"), words) with { About = "NN-17" }, Naming.Find("parents")!, [])),
    ];

    private static SampleCard Card(string name, bool mayConvert = false, CaseReference? named = null) => new(name, words => NoNamesCard.Render(new()
    {
        Item = Item,
        Group = Nameless.ShortName,
        Notice = Nameless.NoNames!.Notice,
        Agency = words["Another agency"],
        SentOn = Today,
        MayConvert = mayConvert,
        Named = named,
    }, words));

    private static Elements.PersonalCard ConcernThatNames(Language words)
    {
        const string concern = "A blue car waits. Sam Sample-Child, dob 4/5/11, came home late. NHS 943 476 5919.";
        using var sent = System.Text.Json.JsonDocument.Parse($$"""{ "types": "cce", "concern": "{{concern}}" }""");
        var seen = FormCheck.Page(Form, Form.Find("concern")!, Answers, sent.RootElement, Today);
        return FormCard.Page(View(Form, seen.Typed, words), Form.Find("concern")!, seen.Errors);
    }

    private static FormView View(FormDefinition form, FormAnswers answers, Language words) => new()
    {
        Form = form,
        Draft = "sample-draft",
        Answers = answers,
        Today = Today,
        Surface = FormSurface.Chat,
        Words = words,
    };
}
