using PanelAssistant.Cards.Forms;
using PanelAssistant.Cards.Sharing;
using PanelAssistant.Cards.Words;
using PanelAssistant.Domain;
using PanelAssistant.Domain.Forums;
using PanelAssistant.Domain.Sharing;
using static PanelAssistant.Cards.Gallery.SampleGroup;

namespace PanelAssistant.Cards.Gallery;

internal static class ShareSamples
{
    private static readonly IReadOnlyList<TermsOfReference> Forums = [.. TermsLibrary.InTheBox("halton").All];

    private static readonly ShareReference First = ShareReference.Of(Child, 3);

    private static readonly ShareAccount Account = new(
        ShareKind.FreeNote,
        "Where the child stays this week & the number of the car.",
        new(Terms.AgencyOf(new("police-ocg")), null, "duty sergeant"),
        "A visit tonight to see that the child is safe.",
        "public-task",
        "Only what the visit needs, and only to those who make it.");

    private static readonly Share Written = new() { Reference = First, Forum = Terms.Forum, By = Health, At = Now, Account = Account, Draft = "sample" };

    private static readonly Share AtOnce = Written with { Reference = ShareReference.Of(Child, 4), Account = null, Line = "Address & car to the duty sergeant: the child is there now." };

    private static readonly Share Longest = Written with
    {
        Line = new('<', Share.MostLine),
        CompletedAt = Now.AddDays(1),
        Account = Account with
        {
            Outline = new('<', ShareAccount.MostOutline),
            Purpose = new('w', ShareAccount.MostPurpose),
            Proportion = new('&', ShareAccount.MostProportion),
            With = new(null, new ForumId("cssg"), new('w', Recipient.MostRole)),
            Basis = "legal-obligation",
        },
    };

    private static readonly OpenShare Open = new(AtOnce.Reference, Terms.Forum, Health, Now);

    private static readonly FormDefinition Record = ShareForm.Record(Terms, Forums);

    private static readonly FormAnswers Answers = FormAnswers.None
        .With("sharekind", "note").With("outline", Account.Outline).With("with", "agency.police").With("role", "duty sergeant")
        .With("purpose", Account.Purpose).With("proportion", Account.Proportion).With("basis", "public-task");

    private static FormView View(FormDefinition form, FormAnswers answers, Language words) =>
        new() { Form = form, Draft = "sample-draft", About = Child.ToString(), Answers = answers, Today = Today, Surface = FormSurface.Chat, Words = words };

    private static ShareView Shown(Share share) => new() { Share = share, Forums = Forums, NameOf = Roster.NameOf };

    private static SharesView List(params IReadOnlyList<Share> entries) => new() { Child = Child, Entries = entries, Open = [AtOnce.Reference], Forums = Forums, NameOf = Roster.NameOf };

    public static IReadOnlyList<SampleCard> All { get; } =
    [
        .. Record.Pages.Select((page, at) => new SampleCard($"sharing/form, {page.Id}", words => FormCard.Page(View(Record, Answers, words), page, []))),
        new("sharing/form, no basis", words => FormCard.Page(View(Record, Answers, words), Record.Pages[^1], [new("basis", "basis", "Choose the legal basis. Nothing is recorded as shared without one.")])),
        new("sharing/form, review", words => FormReview.Card(View(Record, Answers, words))),
        new("sharing/form, to complete", words => FormCard.Page(View(ShareForm.Completion(Terms, Forums), ShareForm.Known(AtOnce), words), ShareForm.Completion(Terms, Forums).Pages[0], [])),
        new("sharing/recorded", words => ShareCard.Render(Shown(Written) with { Said = words["It is recorded."] }, words)),
        new("sharing/at once", words => ShareCard.Render(Shown(AtOnce) with { MayComplete = true }, words)),
        new("sharing/as long as can be", words => ShareCard.Render(Shown(Longest), words)),
        new("sharing/one line now", words => ShareNowCard.Render(new(Child, "sample-draft"), words)),
        new("sharing/one line now, refused", words => ShareNowCard.Render(new(Child, "sample-draft", "", Refusals.Say(Reason.ShareLineNeeded, words)), words)),
        new("sharing/list", words => SharesCard.Render(List(AtOnce, Written), words)),
        new("sharing/list, a long page", words => SharesCard.Render(List([.. Enumerable.Repeat(Longest, SharesCard.PageSize)]) with { Next = "CH-2041:0003" }, words)),
        new("sharing/list, own only, none", words => SharesCard.Render(List() with { OwnOnly = true }, words)),
        new("sharing/to complete", words => OpenSharesCard.Render(new([Open], [(Terms, [Open with { Owner = Police }])], Roster.NameOf, More: true), words)),
        new("sharing/to complete, none", words => OpenSharesCard.Render(new([], [], Roster.NameOf, More: false), words)),
    ];
}
