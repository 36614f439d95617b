using PanelAssistant.Cards.Elements;
using PanelAssistant.Cards.Forms;
using PanelAssistant.Domain.Forums;
using PanelAssistant.Domain.PersonsOfInterest;

namespace PanelAssistant.Cards.PersonsOfInterest;

/// <summary>The referral form for a person of interest (Halton CSOG, section 3): open to any member agency.</summary>
public static class PersonForm
{
    public const string Id = "person";
    public const string Version = "2026-1";

    internal const string Evidence = "evidence";
    internal const string Concern = "concern";

    public static FormDefinition Definition(TermsOfReference terms) => new()
    {
        Id = Id,
        Version = Version,
        Title = "Refer a person of interest",
        SubmitTitle = "Send it to the police",
        Pages =
        [
            DangerPages.Ask(DangerPages.ImmediateDanger),
            DangerPages.Stop(When.Is(DangerPages.Question, ChoiceField.Yes)),
            Who,
            Why,
            Linked,
            Grading,
            Agency(terms),
        ],
    };

    private static FormPage Who { get; } = new()
    {
        Id = "who",
        Title = "The person",
        Intro = ["Only the police officer who is responsible for exploitation is sent this. You get a receipt, and cannot open it again."],
        Fields =
        [
            new TextField("who", "Who is it?")
            {
                Required = true,
                Multiline = true,
                MaxLength = PersonOfInterest.MostWho,
                Hint = "Name, nickname, age, looks, car, phone, accounts: what you know.",
                Missing = "Write who it is, or describe them.",
            },
        ],
    };

    private static FormPage Why { get; } = new()
    {
        Id = "why",
        Title = "Your reason",
        Fields =
        [
            new TextField("why", "Why are you worried about this person?")
            {
                Required = true,
                Multiline = true,
                MaxLength = PersonOfInterest.MostWhy,
                Hint = "What happened, when, and where. Up to 4,000 characters.",
                Missing = "Write why you are worried about this person. A referral without a reason is not sent.",
            },
            new ChoiceField("basis", "Is this evidence or professional concern?", [new("Evidence", Evidence), new("Professional concern", Concern)])
            {
                Required = true,
                Missing = "Say whether this is evidence or professional concern.",
            },
        ],
    };

    private static FormPage Linked { get; } = new()
    {
        Id = "linked",
        Title = "Children and places",
        Fields =
        [
            CodeField.Child("child", "A child they are linked to: the reference, not the name"),
            new TextField("place", "A place or account they are linked to") { MaxLength = PersonOfInterest.MostShort, Hint = "In words, or its reference such as LOC-7." },
        ],
    };

    private static FormPage Grading { get; } = new()
    {
        Id = "grading",
        Title = "How good the information is",
        Fields =
        [
            new ChoiceField("source", "How reliable is your source?", [.. Gradings.Sources.Select(grade => new Choice(grade.Title, grade.Id))])
            {
                Required = true,
                Missing = "Say how reliable your source is.",
            },
            new ChoiceField("information", "How does your source know?", [.. Gradings.Information.Select(grade => new Choice(grade.Title, grade.Id))])
            {
                Required = true,
                Missing = "Say how your source knows.",
            },
        ],
    };

    private static FormPage Agency(TermsOfReference terms) => new()
    {
        Id = "agency",
        Title = "Your agency",
        Fields =
        [
            new ChoiceField("agency", "Your agency", [.. terms.Agencies.Select(agency => new Choice(agency.Name, agency.Id.Value))])
            {
                Required = true,
                DropDown = true,
                Missing = "Choose the agency you work for.",
            },
        ],
    };
}
