using PanelAssistant.Cards.Cases;
using PanelAssistant.Cards.Forums;
using PanelAssistant.Cards.People;
using PanelAssistant.Domain.Cases;
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
        Referral = ReferralReference.Of(1042),
    };

    public static IReadOnlyList<SampleCard> All { get; } =
    [
        Help("people/help, for a member", HelpKind.Help, Terms.ShortName),
        Help("people/help, without a seat", HelpKind.Help),
        Help("people/welcome", HelpKind.Welcome),
        Help("people/not understood", HelpKind.NotUnderstood, Terms.ShortName),
        new("forums/about", words => AboutCard.Render(Terms, words)),
        new("cases/case", words => CaseCard.Render(
            new() { Forum = Terms.Forum, Child = Sam, Summary = CaseSummary.Of(Sam, Today, words), Flag = Flagged, Direction = words["First screening."], IsMember = true }, words)),
        new("cases/case, for the referrer", words => CaseCard.Render(
            new() { Forum = Terms.Forum, Child = Sam with { PlacedBy = null, LeadProfessional = null }, Summary = CaseSummary.Of(Sam, Today, words), IsMember = false }, words)),
        new("cases/case, an adult by now", words => CaseCard.Render(
            new() { Forum = Terms.Forum, Child = Sam, Summary = CaseSummary.Of(Sam, new(2030, 3, 1), words), IsMember = true }, words)),
    ];

    private static SampleCard Help(string name, HelpKind kind, params string[] groups) =>
        new(name, words => HelpCard.Render(new() { Kind = kind, Groups = groups, Commands = Commands }, words));
}
