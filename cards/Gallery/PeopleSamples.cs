using PanelAssistant.Cards.Cases;
using PanelAssistant.Cards.Forms;
using PanelAssistant.Cards.People;
using PanelAssistant.Cards.Words;
using PanelAssistant.Domain.Cases;
using PanelAssistant.Domain.Links;
using PanelAssistant.Domain.Locations;
using PanelAssistant.Domain.NoNames;
using PanelAssistant.Domain.PersonsOfInterest;
using PanelAssistant.Domain.Referrals;
using static PanelAssistant.Cards.Gallery.SampleGroup;
using Record = PanelAssistant.Domain.Cases.Child;

namespace PanelAssistant.Cards.Gallery;

internal static class PeopleSamples
{
    private static readonly (string, string)[] Commands =
    [
        ("refer", "Refer a child"),
        ("my actions", "See your open actions and tick them off"),
        ("done A-17", "Tick an action off (for a child, add: helped, no change, made worse or too early)"),
    ];

    private static Record Sam { get; } = new()
    {
        Reference = SampleGroup.Child,
        FirstName = "Sam",
        LastName = "Sample-Child",
        Born = BirthDate.Of(new(2012, 2, 29)),
        Area = "Runcorn",
        Exploitation = [ExploitationType.Criminal, ExploitationType.Missing],
        OpenToSocialCare = Known.No,
        SiblingsOpen = Known.NotKnown,
        PlacedBy = "Sample County Council",
        LeadProfessional = "Robin Example-Socialworker",
        AtRiskSince = new(2026, 11, 20),
        FrontDoor = new(new(2026, 11, 20)) { DecidedOn = new(2026, 11, 23), Outcome = "assessment", Intervention = "A youth worker meets Sam each week." },
        Referral = ReferralReference.Of(1042),
    };

    private static Correction Wrong { get; } = new(SampleGroup.Health, Now.AddDays(-1), "sample", "The *birth* certificate says so, & the school too.", "Sammy", "Sample *Child*", BirthDate.Of(new(2012, 2, 28)));

    private static Record Corrected { get; } = Sam with { Corrections = [.. Enumerable.Repeat(Wrong with { FirstName = new string('&', Record.MostNameCharacters), LastName = new string('&', Record.MostNameCharacters), Why = new string('&', Correction.MostCharacters) }, 3), Wrong] };

    private static string NameOf(Domain.PersonId person) => "Jo *Example*-Nurse";

    private static FormView Correcting(FormAnswers answers, Language words) => new()
    {
        Form = CorrectionForm.Definition(Sam.Born.Day),
        Draft = "sample-draft",
        About = $"{Sam.Reference}",
        Answers = answers,
        Today = Today,
        Surface = FormSurface.Chat,
        Words = words,
    };

    public static IReadOnlyList<SampleCard> All { get; } =
    [
        Help("people/help, for a member", HelpKind.Help, Terms.ShortName),
        Help("people/help, without a seat", HelpKind.Help),
        Help("people/welcome", HelpKind.Welcome),
        Help("people/not understood", HelpKind.NotUnderstood, Terms.ShortName),
        new("cases/reference", words => CaseReferenceCard.Render(new(SampleGroup.Child), words)),
        new("cases/case", words => CaseCard.Render(
            new() { Forum = Terms.Forum, Child = Sam, Summary = CaseSummary.Of(Sam, Today, words), Flag = Flagged, Direction = words["First screening."], IsMember = true, Door = Terms.FrontDoor }, words)),
        new("cases/case, for the chair, with links", words => CaseCard.Render(
            new()
            {
                Forum = Terms.Forum,
                Child = Sam with { NoNames = NoNamesReference.Of(17) },
                Summary = CaseSummary.Of(Sam, Today, words),
                Flag = Flagged,
                IsMember = true,
                MayChair = true,
                Door = Terms.FrontDoor,
                Links =
                [
                    LocationSamples.Line(2041, RecordReference.Of(LocationReference.Of(7)), RecordReference.Of(LocationReference.Of(7)), "transport"),
                    LocationSamples.Line(2041, RecordReference.Of(PersonReference.Of(3)), RecordReference.Of(PersonReference.Of(3))),
                    LocationSamples.Line(2041, RecordReference.Of(CaseReference.Of(2047)), RecordReference.Of(CaseReference.Of(2047))),
                    LocationSamples.Line(2041, RecordReference.Of(GroupReference.Of(4)), RecordReference.Of(GroupReference.Of(4)), "peer-group"),
                ],
            }, words)),
        new("cases/parents, to record", words => ParentsCard.Render(new(SampleGroup.Child, Today, null), words)),
        new("cases/parents, refused", words => ParentsCard.Render(new(SampleGroup.Child, Today, Refusals.Say(Domain.Reason.EvidenceNeeded, words), "Mother", "By phone"), words)),
        new("cases/case, on legal hold, for who answers for it", words => CaseCard.Render(
            new() { Forum = Terms.Forum, Child = Sam with { Holds = [new("The county court has asked for the record.", Chair, Now.AddDays(-3))] }, Summary = CaseSummary.Of(Sam, Today, words), IsMember = true, AnswersFor = true, Door = Terms.FrontDoor }, words)),
        new("cases/case, on legal hold, for the referrer", words => CaseCard.Render(
            new() { Forum = Terms.Forum, Child = Sam with { Holds = [new("The county court has asked for the record.", Chair, Now.AddDays(-3))] }, Summary = CaseSummary.Of(Sam, Today, words), IsMember = false, Door = Terms.FrontDoor }, words)),
        new("cases/case, for the referrer", words => CaseCard.Render(
            new() { Forum = Terms.Forum, Child = Sam with { PlacedBy = null, LeadProfessional = null, FrontDoor = null, Parents = new ParentsTold.NotSafe("It may warn an adult.") }, Summary = CaseSummary.Of(Sam, Today, words), IsMember = false, Door = Terms.FrontDoor }, words)),
        new("cases/case, put right, for who may correct it", words => CaseCard.Render(
            new() { Forum = Terms.Forum, Child = Corrected, Summary = CaseSummary.Of(Corrected, Today, words), IsMember = true, MayCorrect = true, SeesCorrections = true, NameOf = NameOf, Door = Terms.FrontDoor }, words)),
        new("cases/corrected", words => CorrectedCard.Render(new(Sam with { Corrections = [Wrong] }, NameOf, Today, MayOpen: true), words)),
        new("cases/corrected, an adult", words => CorrectedCard.Render(new(Sam with { Born = BirthDate.Of(new(2008, 5, 9)), Corrections = [Wrong] }, NameOf, Today, MayOpen: false), words)),
        new("cases/correction", words => FormCard.Page(Correcting(CorrectionReading.Answers(Sam), words), CorrectionForm.Definition(Sam.Born.Day).Find("identity")!, [])),
        new("cases/correction, an adult", words => FormCard.Page(Correcting(CorrectionReading.Answers(Sam), words), CorrectionForm.Definition(Sam.Born.Day).Find("adult")!, [])),
        new("cases/correction, review", words => FormReview.Card(Correcting(CorrectionReading.Answers(Sam, "Sammy Sample-Child", new(2018, 2, 28), "By what was added to R-1042.").With("sureyoung", "yes"), words))),
        new("cases/front door", words => FrontDoorCards.Record(Sam with { FrontDoor = new(new(2026, 11, 20)) }, Terms.FrontDoor, Today, null, words)),
        new("cases/front door, refused", words => FrontDoorCards.Record(Sam with { FrontDoor = null }, Terms.FrontDoor, Today, words["That date is in the future. Give today's date or an earlier one."], words)),
        new("cases/not yet with the front door", words => FrontDoorCards.NotSent(new(Terms.FrontDoor, [Sam, Sam with { Reference = CaseReference.Of(2042), AtRiskSince = null }], "next"), words)),
        new("cases/not yet with the front door, none", words => FrontDoorCards.NotSent(new(Terms.FrontDoor, [], null), words)),
        new("cases/case, an adult by now", words => CaseCard.Render(
            new() { Forum = Terms.Forum, Child = Sam, Summary = CaseSummary.Of(Sam, new(2030, 3, 1), words), IsMember = true, Door = Terms.FrontDoor }, words)),
    ];

    private static SampleCard Help(string name, HelpKind kind, params string[] groups) =>
        new(name, words => HelpCard.Render(new() { Kind = kind, Groups = groups, Commands = Commands }, words));
}
