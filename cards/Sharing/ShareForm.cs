using PanelAssistant.Cards.Elements;
using PanelAssistant.Cards.Forms;
using PanelAssistant.Domain.Forums;
using PanelAssistant.Domain.Sharing;

namespace PanelAssistant.Cards.Sharing;

/// <summary>What was shared about a child, with whom, what for, on which basis in law, and why so much and no more.</summary>
public static class ShareForm
{
    public const string Id = "share";

    /// <summary>The same questions about what was recorded at once.</summary>
    public const string CompletionId = "sharecompletion";

    internal const string Kind = "sharekind";
    internal const string Outline = "outline";
    internal const string With = "with";
    internal const string Role = "role";
    internal const string Purpose = "purpose";
    internal const string Basis = "basis";
    internal const string Proportion = "proportion";

    internal const string Another = "another";
    internal const string AgencyCode = "agency.";
    internal const string ForumCode = "forum.";

    private const string Reminder = "Share what is relevant, proportionate and lawful. Protecting a child outranks privacy. Consent is usually not the basis.";
    private const string Urgent = "If a child's safety cannot wait for these questions, share now. Then type \"share now\", the reference and one line, for example: share now CH-2041 address to the police.";

    /// <param name="terms">The forum in which the sharer stands: its own words on sharing are shown.</param>
    /// <param name="forums">The partnership's, which with their agencies may be named.</param>
    public static FormDefinition Record(TermsOfReference terms, IReadOnlyList<TermsOfReference> forums) =>
        Definition(Id, "Record what was shared", "Record it", [Reminder, .. Says(terms), Urgent], terms, forums);

    /// <inheritdoc cref="Record"/>
    public static FormDefinition Completion(TermsOfReference terms, IReadOnlyList<TermsOfReference> forums) =>
        Definition(CompletionId, "Complete the record of what was shared", "Complete the record", [Reminder, .. Says(terms)], terms, forums);

    /// <summary>The line with which it was recorded at once is a beginning.</summary>
    public static FormAnswers Known(Share share) => share.Line is { } line ? FormAnswers.None.With(Outline, line) : FormAnswers.None;

    private static FormDefinition Definition(string id, string title, string submit, IReadOnlyList<string> intro, TermsOfReference terms, IReadOnlyList<TermsOfReference> forums) => new()
    {
        Id = id,
        Version = $"2026-1-{terms.Version}",
        Title = title,
        SubmitTitle = submit,
        Pages = [What(intro), Whom(forums), Why, Footing],
    };

    private static IEnumerable<string> Says(TermsOfReference terms) =>
        terms.Clauses.Where(clause => clause.Id == terms.Profile.Sharing.Clause).Select(clause => clause.Rule);

    private static FormPage What(IReadOnlyList<string> intro) => new()
    {
        Id = "what",
        Title = "What was shared",
        Intro = intro,
        Fields =
        [
            new ChoiceField(Kind, "What was it?", [.. ShareKinds.All.Select(kind => new Choice(kind.Title, kind.Code))]) { Required = true, Missing = "Choose what was shared." },
            new TextField(Outline, "In outline: what did it say?")
            {
                Required = true,
                Multiline = true,
                MaxLength = ShareAccount.MostOutline,
                Missing = "Write in outline what was shared.",
            },
        ],
    };

    private static FormPage Whom(IReadOnlyList<TermsOfReference> forums) => new()
    {
        Id = "whom",
        Title = "With whom",
        Fields =
        [
            new ChoiceField(With, "With which agency or group?",
            [
                .. Recipient.Agencies(forums).Select(agency => new Choice(agency.Name, AgencyCode + agency.Id.Value)),
                .. forums.Select(terms => new Choice(terms.Name, ForumCode + terms.Forum.Value)),
                new("Somebody else", Another),
            ])
            {
                DropDown = true,
                Required = true,
                Missing = "Choose with whom it was shared.",
            },
            new TextField(Role, "Who there? The role, such as duty social worker")
            {
                MaxLength = Recipient.MostRole,
                RequiredWhen = When.Is(With, Another),
                Missing = "Say who it was, by role and agency.",
            },
        ],
    };

    private static FormPage Why { get; } = new()
    {
        Id = "purpose",
        Title = "What for",
        Fields =
        [
            new TextField(Purpose, "What is it for?")
            {
                Required = true,
                Multiline = true,
                MaxLength = ShareAccount.MostPurpose,
                Missing = "Say what it was shared for. Nothing is recorded as shared without a purpose.",
            },
            new TextField(Proportion, "Why is it proportionate?")
            {
                Required = true,
                Multiline = true,
                MaxLength = ShareAccount.MostProportion,
                Hint = "Why so much and no more, and why to them.",
                Missing = "Say why so much and no more was shared.",
            },
        ],
    };

    private static FormPage Footing { get; } = new()
    {
        Id = "basis",
        Title = "On which legal basis",
        Intro = ["Choose the one that your agency relied on. The law behind each is kept with the record. If you are not sure, ask your data protection officer. Not being sure is no reason to leave a child unprotected."],
        Fields =
        [
            new ChoiceField(Basis, "Legal basis", [.. LegalBases.All.Select(basis => new Choice(basis.Title, basis.Id))])
            {
                Required = true,
                Missing = "Choose the legal basis. Nothing is recorded as shared without one.",
            },
        ],
    };
}
