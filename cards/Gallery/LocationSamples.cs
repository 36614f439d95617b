using PanelAssistant.Cards.Actions;
using PanelAssistant.Cards.Forms;
using PanelAssistant.Cards.Links;
using PanelAssistant.Cards.Locations;
using PanelAssistant.Cards.Words;
using PanelAssistant.Domain;
using PanelAssistant.Domain.Cases;
using PanelAssistant.Domain.Links;
using PanelAssistant.Domain.Locations;
using static PanelAssistant.Cards.Gallery.SampleGroup;

namespace PanelAssistant.Cards.Gallery;

internal static class LocationSamples
{
    private static readonly LocationReference Reference = LocationReference.Of(7);

    internal static FormAnswers Answers { get; } = FormAnswers.Of(new Dictionary<string, string>
    {
        ["danger"] = "no",
        ["kind"] = "physical",
        ["ground"] = "The car park behind the cinema",
        ["area"] = "Runcorn",
        ["postcode"] = "WA7 2ES",
        ["why"] = "Children meet older people there at night.",
        ["themes"] = "transport,missing",
        ["child"] = "",
        ["agency"] = "health",
    });

    private static FormDefinition Form { get; } = LocationForm.Definition(Terms);

    private static Location Place { get; } =
        LocationReading.Of(Answers, Terms, Health, "sample-draft").Decide(Terms, Roster, Reference, Now, Today) is Decision<Location>.Accepted accepted
            ? accepted.State
            : throw new InvalidOperationException("A sample must be possible.");

    private static Location Linked { get; } = Place with { LinkedChildren = 3, Disruption = [new(Now, Police, "patrol", Today, "Fridays.")] };

    private static IReadOnlyList<LinkLine> Links { get; } =
        [.. new[] { 2041, 2042, 2047 }.Select(child => Line(child, RecordReference.Of(Reference), RecordReference.Of(CaseReference.Of(child)), "missing"))];

    public static IReadOnlyList<SampleCard> All { get; } =
    [
        Page("locations/form kind", "kind"), Page("locations/form ground", "ground"), Page("locations/form why", "why"), Page("locations/form agency", "agency"),
        new("locations/form online", words => FormCard.Page(View(Answers.With("kind", "online").With("online", "A group chat in a game"), words), Form.Find("online")!, [])),
        new("locations/review", words => FormReview.Card(View(Answers, words))),
        new("locations/receipt", words => LocationReceiptCard.For(Reference, Terms.ShortName, false, words)),
        new("locations/place", words => LocationCard.Render(Card(Linked) with { Links = Links }, words)),
        new("locations/place, for the chair", words => LocationCard.Render(Card(Linked) with { Links = Links, MayChair = true, Said = words["Logged."] }, words)),
        new("locations/place, online", words => LocationCard.Render(Card(Place with { Kind = LocationKind.Online, Name = "A group chat in a game", Area = null, Postcode = null, Themes = [], Child = SampleGroup.Child }), words)),
        new("locations/themes", words => ThemesCard.Render(new(ThemeReport.Of([Linked, Place with { Reference = LocationReference.Of(9), LinkedChildren = 1, Themes = ["hotel", "missing"] }]), false), words)),
        new("locations/themes, none", words => ThemesCard.Render(new(ThemeReport.Of([]), false), words)),
        new("links/add", words => AddLinkCard.Render(new(SampleGroup.Child, null, null, false), words)),
        new("links/add, either end", words => AddLinkCard.Render(new(null, null, null, false), words)),
        new("links/added", words => AddLinkCard.Render(new(SampleGroup.Child, "LOC-7", words["{0} is linked to {1}.", SampleGroup.Child, Reference], false), words)),
        new("links/group", words => GroupCard.Render(
            new(new() { Reference = GroupReference.Of(4), Forum = Terms.Forum, Name = "Northside", By = Health, At = Now }, [Line(2041, RecordReference.Of(GroupReference.Of(4)), RecordReference.Of(SampleGroup.Child))], true), words)),
        new("actions/add, from a link", words => AddActionCard.Render(
            new() { Forum = Terms.Forum, Draft = "sample-draft", Owners = [new("Jo Example-Nurse, Health safeguarding lead", "health-lead/health")], NextMeeting = new(2027, 1, 6), Child = "CH-2041", Link = new(SampleGroup.Child, RecordReference.Of(Reference)) }, words)),
    ];

    internal static LinkLine Line(int child, RecordReference other, RecordReference shown, params string[] themes) =>
        new(new(CaseReference.Of(child), other), shown, Themes.Of(themes));

    private static LocationView Card(Location place) => new()
    {
        Location = place,
        Agency = "Health",
        SentOn = Today,
        Today = Today,
        NameOf = Roster.NameOf,
        MayChair = false,
    };

    private static SampleCard Page(string name, string page) => new(name, words => FormCard.Page(View(Answers, words), Form.Find(page)!, []));

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
