using PanelAssistant.Cards.Elements;
using PanelAssistant.Cards.Forms;
using PanelAssistant.Domain.Cases;
using PanelAssistant.Domain.Forums;
using PanelAssistant.Domain.NoNames;
using PanelAssistant.Domain.Privacy;
using PanelAssistant.Domain.Referrals;

namespace PanelAssistant.Cards.NoNames;

/// <summary>
/// The questions about a child whom nobody names (Oxfordshire, Network: "no names"): an age band, an area, the concern.
/// Nothing asks for a name, and every free text is scanned for one.
/// </summary>
public static class NoNamesForm
{
    public const string Id = "nonames";
    public const string Version = "2026-1";

    internal const string NotAble = "notable";
    internal const string NotSafe = "notsafe";

    /// <param name="forums">Those that take items without a name.</param>
    public static FormDefinition Definition(IReadOnlyList<TermsOfReference> forums)
    {
        var passes = PassedWords.Of(forums);
        return new()
        {
            Id = Id,
            Version = Version,
            Title = "Bring a child without a name",
            SubmitTitle = "Send it without a name",
            Pages =
            [
                DangerPages.Ask(DangerPages.ImmediateDanger),
                DangerPages.Stop(When.Is(DangerPages.Question, ChoiceField.Yes)),
                Parents(passes),
                Child(forums),
                Concern(passes),
                Agency(forums),
            ],
        };
    }

    internal static IReadOnlyList<string> Areas(IReadOnlyList<TermsOfReference> forums) => [.. forums.SelectMany(terms => terms.Areas).Distinct()];

    internal static IReadOnlyList<Agency> Agencies(IReadOnlyList<TermsOfReference> forums) =>
        [.. forums.SelectMany(terms => terms.Agencies).DistinctBy(agency => agency.Id)];

    private static FormPage Parents(PassedWords passes) => new()
    {
        Id = "parents",
        Title = "Parents and carers",
        Intro = ["Without a name a child can be discussed when parents or carers have not been told. If they know, type \"refer\" instead."],
        Fields =
        [
            new ChoiceField("parents", "Why have they not been told?", [new("They could not be told", NotAble), new("Telling them would not be safe", NotSafe)])
            {
                Required = true,
                Missing = "Say why parents or carers have not been told.",
            },
            new TextField("why", "Say more, without naming anybody")
            {
                Required = true,
                Multiline = true,
                MaxLength = Referral.MostLongCharacters,
                Missing = "Write why they have not been told.",
                WithoutNames = passes,
            },
        ],
    };

    private static FormPage Child(IReadOnlyList<TermsOfReference> forums)
    {
        var areas = Areas(forums);
        return new()
        {
            Id = "child",
            Title = "The child",
            Fields =
            [
                new ChoiceField("age", "How old is the child?", [.. AgeBands.All.Select(band => new Choice(band.Title, band.Code))]) { Required = true, Missing = "Choose the child's age." },
                new ChoiceField("area", "Area", [.. areas.Select(area => new Choice(area, TextCode.Of(area)))])
                {
                    Required = true,
                    DropDown = areas.Count > 6,
                    Missing = "Choose the area where the child lives now.",
                },
            ],
        };
    }

    private static FormPage Concern(PassedWords passes) => new()
    {
        Id = "concern",
        Title = "Your concern",
        Fields =
        [
            new ChoiceField("types", "What kinds of exploitation are you worried about?",
                [.. ExploitationTypes.All.Select(type => new Choice(type.Title, type.Code))])
            {
                Several = true,
                Required = true,
                Hint = "Choose all that apply.",
                Missing = "Choose at least one. If you are not sure, choose the nearest.",
            },
            new TextField("other", "If another form, which?")
            {
                RequiredWhen = When.Is("types", ExploitationTypes.OtherCode),
                MaxLength = Referral.MostShortCharacters,
                Missing = "Say which other form of exploitation you mean.",
                WithoutNames = passes,
            },
            new TextField("concern", "What are you worried about? Name nobody.")
            {
                Multiline = true,
                Required = true,
                MaxLength = Referral.MostConcernCharacters,
                Hint = "No names, initials, birth dates, numbers, addresses or schools: they are not accepted here. Up to 4,000 characters.",
                Missing = "Write what you are worried about. A few sentences are enough.",
                WithoutNames = passes,
            },
        ],
    };

    private static FormPage Agency(IReadOnlyList<TermsOfReference> forums) => new()
    {
        Id = "agency",
        Title = "Your agency",
        Fields =
        [
            new ChoiceField("agency", "Your agency", [.. Agencies(forums).Select(agency => new Choice(agency.Name, agency.Id.Value)), new("Another agency", Referral.AnotherAgency.Value)])
            {
                Required = true,
                DropDown = true,
                Hint = "A school is \"another agency\": its name would tell too much.",
                Missing = "Choose the agency you work for.",
            },
        ],
    };
}
