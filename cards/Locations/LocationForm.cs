using PanelAssistant.Cards.Elements;
using PanelAssistant.Cards.Forms;
using PanelAssistant.Domain.Forums;
using PanelAssistant.Domain.Links;
using PanelAssistant.Domain.Locations;
using PanelAssistant.Domain.Privacy;
using PanelAssistant.Domain.Referrals;

namespace PanelAssistant.Cards.Locations;

/// <summary>The questions about a place of note; one that is online has neither area nor postcode.</summary>
public static class LocationForm
{
    public const string Id = "location";
    public const string Version = "2026-1";

    internal const string Physical = "physical";
    internal const string Online = "online";

    public static FormDefinition Definition(TermsOfReference terms) => new()
    {
        Id = Id,
        Version = Version,
        Title = "Tell about a place",
        SubmitTitle = "Send it to the group",
        Pages =
        [
            DangerPages.Ask(DangerPages.ImmediateDanger),
            DangerPages.Stop(When.Is(DangerPages.Question, ChoiceField.Yes)),
            Kind,
            Ground(terms),
            Page,
            Why,
            Agency(terms),
        ],
    };

    private static FormPage Kind { get; } = new()
    {
        Id = "kind",
        Title = "The place",
        Fields =
        [
            new ChoiceField("kind", "What kind of place is it?", [new("On the ground", Physical), new("Online", Online)])
            {
                Required = true,
                Missing = "Say whether the place is on the ground or online.",
            },
        ],
    };

    private static FormPage Ground(TermsOfReference terms) => new()
    {
        Id = "ground",
        Title = "Where it is",
        ShowWhen = When.Is("kind", Physical),
        Fields =
        [
            new TextField("ground", "What is it, and where?") { Required = true, MaxLength = Location.MostName, Hint = "For example: the car park behind the cinema.", Missing = "Write what the place is and where." },
            new ChoiceField("area", "Area", [.. terms.Areas.Select(area => new Choice(area, TextCode.Of(area)))]) { Required = true, DropDown = terms.Areas.Count > 6, Missing = "Choose the area." },
            new CodeField("postcode", "Postcode", static text => PostcodeFinder.IsOne(text) ? text.ToUpperInvariant() : null)
            {
                Required = true,
                Hint = "If it has none, the nearest one.",
                Missing = "Write the postcode, or the nearest one.",
                NotReadable = "Write a full postcode, such as WA8 7QF.",
            },
        ],
    };

    private static FormPage Page { get; } = new()
    {
        Id = "online",
        Title = "Where it is online",
        ShowWhen = When.Is("kind", Online),
        Fields = [new TextField("online", "Which app, page or account?") { Required = true, MaxLength = Location.MostName, Missing = "Write which app, page or account it is." }],
    };

    private static FormPage Why { get; } = new()
    {
        Id = "why",
        Title = "Your reason",
        Fields =
        [
            new TextField("why", "Why is this place a worry?") { Required = true, Multiline = true, MaxLength = Location.MostWhy, Hint = "What happens there, when, and who told you. Up to 4,000 characters.", Missing = "Write why the place is a worry. A few sentences are enough." },
            new ChoiceField("themes", "What is it about?", [.. Themes.All.Select(theme => new Choice(theme.Title, theme.Id))]) { Several = true, Hint = "Choose all that apply." },
            CodeField.Child("child", "A child who is linked to it: the reference, not the name"),
        ],
    };

    private static FormPage Agency(TermsOfReference terms) => new()
    {
        Id = "agency",
        Title = "Your agency",
        Fields =
        [
            new ChoiceField("agency", "Your agency", [.. terms.Agencies.Select(agency => new Choice(agency.Name, agency.Id.Value)), new("Another agency", Referral.AnotherAgency.Value)])
            {
                Required = true,
                DropDown = true,
                Missing = "Choose the agency you work for.",
            },
        ],
    };
}
