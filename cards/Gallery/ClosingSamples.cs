using PanelAssistant.Cards.Closing;
using PanelAssistant.Cards.Elements;
using PanelAssistant.Cards.Forms;
using PanelAssistant.Cards.Meetings;
using PanelAssistant.Cards.Words;
using PanelAssistant.Domain;
using PanelAssistant.Domain.Cases;
using PanelAssistant.Domain.Closing;
using PanelAssistant.Domain.Forums;
using PanelAssistant.Domain.Meetings;
using PanelAssistant.Domain.Screenings;

namespace PanelAssistant.Cards.Gallery;

/// <summary>A Panel closes the item of one child.</summary>
internal static class ClosingSamples
{
    private static readonly TermsOfReference Terms = TermsLibrary.InTheBox("oxfordshire").ForForum(new("panel-north"));

    private static readonly PersonId Chair = new("chair");

    private static FormDefinition Close { get; } = CloseItemForm.Definition(Terms, [new Choice("Morgan Example-Chair, chair", "chair")], RiskLevel.Moderate);

    private static FormDefinition Papers { get; } = PapersForm.Definition(Terms, screened: true);

    private static ItemClosing Closing { get; } = new()
    {
        Meeting = SampleGroup.Today,
        NoActionWhy = "All that helps is in place.",
        Monitor = Chair,
        MonitorOn = SampleGroup.Today.AddDays(7),
        ChallengeConsidered = true,
        Level = RiskLevel.Moderate,
        ToolLevel = RiskLevel.Significant,
        LevelWhy = "The adult has left the town.",
        Interventions = new(Judged.Yes, Judged.Partly, null, "The mentor meets them weekly."),
        ReviewOn = SampleGroup.Today.AddDays(28),
        By = Chair,
        At = SampleGroup.Now,
    };

    private static ForumItem Listed { get; } = SampleDoor.Listed with
    {
        Forum = Terms.Forum,
        Meeting = SampleGroup.Today,
        Closings = [Closing],
        PaperChecks = [.. Terms.ChildPapers.Select((paper, at) => new PaperCheck(paper.Id, (PaperAnswer)(at % 3), SampleGroup.Today, Chair, SampleGroup.Now)
        {
            Seen = at % 3 == 0 ? SampleGroup.Today : null,
            Why = at % 3 == 2 ? "No health plan is needed." : null,
        })],
        Scrutiny = [new(Terms.ChildPapers[0].Id, new("police"), new string('<', PaperScrutiny.MostText), SampleGroup.Today, Chair, SampleGroup.Now)],
        Plans = [new("School each day, a mentor on Fridays.", SampleGroup.Today, Chair, SampleGroup.Now)],
    };

    private static BeforeCloseView Before { get; } = new()
    {
        Terms = Terms,
        Meeting = Meeting.Planned(Terms.Forum, SampleGroup.Today, SampleGroup.Today) with { State = MeetingState.Open, Started = new(Chair, SampleGroup.Now) },
        Undecided = [CaseReference.Of(2041)],
        Open = [CaseReference.Of(2047), CaseReference.Of(2048)],
        LinksLacking = [CaseReference.Of(2048)],
        Whole = true,
    };

    public static IReadOnlyList<SampleCard> All { get; } =
    [
        .. Close.Pages.Select(page => new SampleCard($"closing/form {page.Id}", words => FormCard.Page(View(Close, words), page, []))),
        .. Papers.Pages.Take(2).Select(page => new SampleCard($"closing/papers form {page.Id}", words => FormCard.Page(View(Papers, words), page, []))),
        new("closing/papers", words => Cards.Closing.PapersCard.Render(new() { Item = Listed, Terms = Terms, Screened = true, MayCheck = true, MayChair = true, MayScrutinise = true }, words)),
        new("closing/papers, nothing asked yet", words => Cards.Closing.PapersCard.Render(new() { Item = Listed with { PaperChecks = [], Scrutiny = [], Plans = [] }, Terms = Terms }, words)),
        new("closing/timeline", words => TimelineCard.Render(
            new(Listed, [.. Enumerable.Range(1, 30).Select(at => new TimelineEntry(SampleGroup.Now.AddDays(-at), $"Screening {31 - at}: moderate"))], 12, Whole: false), words)),
        new("closing/timeline, nothing", words => TimelineCard.Render(new(Listed, [], 0, Whole: true), words)),
        new("closing/overdue reviews", words => OverdueReviewsCard.Render(new(Terms.ShortName, Terms.Forum, [Listed, Listed with { Child = CaseReference.Of(2047) }], 12, 8, Whole: true), words)),
        new("closing/overdue reviews, none", words => OverdueReviewsCard.Render(new(Terms.ShortName, Terms.Forum, [], 0, null, Whole: true), words)),
        new("closing/before the meeting closes", words => BeforeCloseCard.Render(Before, words)),
        new("closing/before the meeting closes, refused", words => BeforeCloseCard.Render(Before with { Said = Refusals.Say(Reason.ChecklistNeeded, words) }, words)),
        new("closing/item, closed", words => ItemCard.Render(Item(new(Listed, [], []) { MayClose = true, OpensRecord = true }), words)),
        new("closing/item, lacking", words => ItemCard.Render(Item(new(
            Listed with { Closings = [] }, [], [.. Enum.GetValues<LackKind>().Select(kind => new Lack(kind, Terms.Clauses[0].Id) { Paper = Terms.ChildPapers[0].Id })]) { MayClose = true, OpensRecord = true }), words)),
    ];

    private static ItemView Item(ClosingView closing) => new()
    {
        Item = closing.Here,
        Terms = Terms,
        Siblings = [],
        ChildOpen = Known.No,
        SiblingOpen = Known.No,
        GroupName = _ => Terms.ShortName,
        NameOf = SampleGroup.Roster.NameOf,
        MayRun = true,
        MayChair = true,
        Closing = closing,
    };

    private static FormView View(FormDefinition form, Language words) => new()
    {
        Form = form,
        Answers = FormAnswers.Of(new Dictionary<string, string>()),
        Draft = "sample",
        Today = SampleGroup.Today,
        Surface = FormSurface.Chat,
        Words = words,
    };
}
