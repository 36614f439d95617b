using PanelAssistant.Cards.Elements;
using PanelAssistant.Cards.Forms;
using PanelAssistant.Domain.Cases;
using PanelAssistant.Domain.Forums;
using PanelAssistant.Domain.Referrals;

namespace PanelAssistant.Cards.Referrals;

/// <summary>The questions of a referral, with the agencies and areas of one forum.</summary>
public static class ReferralForm
{
    public const string Id = "referral";
    public const string NamingId = "naming";
    public const string Version = "2026-1";

    /// <summary>The question that takes the words of a referred message.</summary>
    public const string ConcernField = "concern";

    internal const string Informed = "informed";
    internal const string NotAble = "notable";
    internal const string NotSafe = "notsafe";

    public static FormDefinition Definition(TermsOfReference terms) => new()
    {
        Id = Id,
        Version = Version,
        Title = "Refer a child",
        SubmitTitle = "Send the referral",
        Pages =
        [
            DangerPages.Ask(DangerPages.ImmediateDanger),
            DangerPages.Stop(When.Is(DangerPages.Question, ChoiceField.Yes)),
            Child,
            Young,
            Place(terms),
            Concern(terms),
            Involved(terms),
            Placed,
            Parents,
            ParentsMore,
        ],
    };

    /// <summary>The same questions for a child who was discussed without a name, parents first.</summary>
    public static FormDefinition Naming(TermsOfReference terms) => Definition(terms) with
    {
        Id = NamingId,
        Title = "Refer by name",
        Pages =
        [
            DangerPages.Ask(DangerPages.ImmediateDanger),
            DangerPages.Stop(When.Is(DangerPages.Question, ChoiceField.Yes)),
            Parents with { Fields = [ParentsKnow with { Accepts = [Informed], NotAccepted = "Until parents or carers have been told, this stays without a name. The front door route is open: type \"refer\"." }] },
            ParentsMore,
            Child,
            Young,
            Place(terms),
            Concern(terms),
            Involved(terms),
            Placed,
        ],
    };

    private static FormPage Child { get; } = new()
    {
        Id = "child",
        Title = "The child",
        Fields =
        [
            new TextField("first", "Child's first name") { Required = true, MaxLength = Domain.Cases.Child.MostNameCharacters, Missing = "Write the child's first name." },
            new TextField("last", "Child's last name") { Required = true, MaxLength = Domain.Cases.Child.MostNameCharacters, Missing = "Write the child's last name." },
            new DateField("born", "Child's date of birth")
            {
                Required = true,
                Missing = "Enter the child's date of birth. If nobody knows it, enter your best estimate and say so in your concern.",
                NotReadable = "Enter a date that is in the calendar, such as 31 March 2012.",
                NotInFuture = "This date is in the future. Enter the day the child was born.",
                UnderEighteen = "This date makes the person 18 or older. Check it. For an adult, contact adult safeguarding instead.",
            },
        ],
    };

    private static FormPage Young { get; } = new()
    {
        Id = "young",
        Title = "A very young child",
        Intro = ["The date of birth makes the child younger than 10."],
        ShowWhen = When.YoungerThan("born", Referral.ConfirmBelowAge),
        Fields =
        [
            ChoiceField.YesNo("young", "Is the date of birth right?") with
            {
                Required = true,
                Missing = "Say whether the date of birth is right.",
                Accepts = [ChoiceField.Yes],
                NotAccepted = "Press Back and correct the date of birth.",
            },
        ],
    };

    private static FormPage Place(TermsOfReference terms) => new()
    {
        Id = "place",
        Title = "Where the child lives",
        Fields =
        [
            new ChoiceField("area", "Area", [.. terms.Profile.Areas.Select(area => new Choice(area, TextCode.Of(area)))])
            {
                Required = true,
                DropDown = terms.Profile.Areas.Count > 6,
                Missing = "Choose the area where the child lives now.",
            },
            ChoiceField.YesNoNotKnown("placed", "Was the child placed here by another local authority?") with
            {
                Required = true,
                Missing = "Say whether another authority placed the child here.",
            },
        ],
    };

    private static FormPage Concern(TermsOfReference terms) => new()
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
            },
            .. Overlap(terms),
            new TextField(ConcernField, "What are you worried about, in your own words?")
            {
                Multiline = true,
                Required = true,
                MaxLength = Referral.MostConcernCharacters,
                Hint = "What happened, when, who told you, and what you have done already. Up to 4,000 characters.",
                Missing = "Write what you are worried about. A few sentences are enough.",
            },
        ],
    };

    /// <summary>Only where the front door first talks with another team (Oxfordshire, workflow: exploitation overlap).</summary>
    private static IEnumerable<FormField> Overlap(TermsOfReference terms) => terms.FrontDoor.Overlap is not { } rule ? [] :
    [
        new ChoiceField("overlap", "Does it overlap with any of these?", [.. rule.Types.Select(type => new Choice(type, TextCode.Of(type)))])
        {
            Several = true,
            Hint = "Choose all that apply, or none.",
        },
    ];

    private static FormPage Involved(TermsOfReference terms) => new()
    {
        Id = "involved",
        Title = "Who is involved",
        Fields =
        [
            ChoiceField.YesNoNotKnown("open", "Is the child open to children's social care?") with { Required = true, Missing = "Say whether the child is open to children's social care, or that you do not know." },
            ChoiceField.YesNoNotKnown("siblings", "Is a brother or sister open to children's social care?") with { Required = true, Missing = "Say whether a brother or sister is open to children's social care, or that you do not know." },
            new TextField("lead", "Lead professional, if there is one") { MaxLength = Referral.MostShortCharacters, Hint = "Name, role and agency." },
            new ChoiceField("agency", "Your agency",
                [.. terms.Agencies.Select(agency => new Choice(agency.Name, agency.Id.Value)), new("Another agency", Referral.AnotherAgency.Value)])
            {
                Required = true,
                DropDown = true,
                Missing = "Choose the agency you work for.",
            },
            new TextField("otherAgency", "If another agency, which?")
            {
                RequiredWhen = When.Is("agency", Referral.AnotherAgency.Value),
                MaxLength = Referral.MostShortCharacters,
                Missing = "Write the name of your agency.",
            },
        ],
    };

    private static FormPage Placed { get; } = new()
    {
        Id = "placedBy",
        Title = "The authority that placed the child",
        ShowWhen = When.Is("placed", ChoiceField.Yes),
        Fields =
        [
            new TextField("placedBy", "Which local authority?") { Required = true, MaxLength = Referral.MostShortCharacters, Missing = "Write the name of the authority that placed the child." },
            new TextField("socialWorker", "The child's social worker there, if known") { MaxLength = Referral.MostShortCharacters, Hint = "They will be asked for the plan that reduces the risk." },
        ],
    };

    private static ChoiceField ParentsKnow { get; } = new("parents", "Do the child's parents or carers know about this referral?",
    [
        new("Yes, they were told", Informed),
        new("No, they could not be told", NotAble),
        new("No, telling them would not be safe", NotSafe),
    ])
    {
        Required = true,
        Hint = "Tell them unless that could put the child or somebody else at more risk.",
        Missing = "Say whether parents or carers know.",
    };

    private static FormPage Parents { get; } = new()
    {
        Id = "parents",
        Title = "Parents and carers",
        Fields = [ParentsKnow],
    };

    private static FormPage ParentsMore { get; } = new()
    {
        Id = "parentsMore",
        ComesAfter = "parents",
        Title = "What parents and carers were told",
        Fields =
        [
            Told(new TextField("toldWho", "Who was told?") { MaxLength = Referral.MostShortCharacters, Missing = "Write who was told, for example mother." }),
            Told(new DateField("toldOn", "When?") { Missing = "Enter the day they were told.", NotInFuture = "This date is in the future. Enter the day they were told." }),
            Told(new TextField("toldHow", "How?") { MaxLength = Referral.MostShortCharacters, Missing = "Write how they were told, for example by phone." }),
            Told(new TextField("toldEvidence", "Where is that recorded?") { MaxLength = Referral.MostShortCharacters, Missing = "Write where it is recorded, for example in your case notes." }),
            new TextField("notAbleWhy", "Why could they not be told?") { ShowWhen = When.Is("parents", NotAble), Required = true, Multiline = true, MaxLength = Referral.MostLongCharacters, Missing = "Write why they could not be told." },
            new TextField("notSafeWhy", "Why would it not be safe?") { ShowWhen = When.Is("parents", NotSafe), Required = true, Multiline = true, MaxLength = Referral.MostLongCharacters, Missing = "Write why telling them would not be safe." },
        ],
    };

    private static FormField Told(FormField field) => field with { ShowWhen = When.Is("parents", Informed), Required = true };
}
