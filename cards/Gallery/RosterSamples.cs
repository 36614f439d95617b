using PanelAssistant.Cards.People;
using PanelAssistant.Cards.Words;
using PanelAssistant.Domain;
using PanelAssistant.Domain.Csv;
using PanelAssistant.Domain.People;
using static PanelAssistant.Cards.Gallery.SampleGroup;

namespace PanelAssistant.Cards.Gallery;

internal static class RosterSamples
{
    private static Roster Some { get; } = new()
    {
        Forum = Terms.Forum,
        FirstMeeting = new(2026, 11, 25),
        Coordinator = new("coordinator"),
        Others = [new(new("coordinator"), "Chris Example-Coordinator", "safeguarding-unit")],
        Holdings =
        [
            new(new("chair"), "Morgan Example-Chair", Terms.Chair.Seat, SeatRole.Member, new(2026, 1, 5), null),
            new(new("health"), "Alex Example-Healthlead", new("health-lead"), SeatRole.Member, new(2026, 1, 5), null),
            new(new("nurse"), "Sandy Example-Namednurse", new("health-lead"), SeatRole.AlternateWithAuthority, new(2026, 1, 5), new(2027, 3, 31)),
        ],
        Awaited =
        [
            new("robin@agency.example", "Robin Example-Newcomer", new("police-ocg"), null, SeatRole.Alternate, new(2027, 1, 1), null),
            new("bailey@agency.example", "Bailey Example-Frontdoor", null, Office.FrontDoor, SeatRole.Member, new(2026, 11, 1), null),
        ],
        Findings = [new("robin@agency.example", DirectoryTrouble.Guest)],
    };

    private static RosterView Sitting { get; } = new()
    {
        Terms = Terms,
        Roster = Some,
        Today = Today,
        NotReachable = [new("nurse")],
        Others = [new("cssg")],
    };

    private static ImportRosterView List { get; } = new() { Terms = Terms };

    private static StandInView Chairing { get; } = new()
    {
        Terms = Terms with { Chair = Terms.Chair with { StandIn = new(Domain.Forums.StandInFirst.Deputy, true, Terms.Clauses[0].Id) } },
        Roster = Some,
        Meeting = new(2026, 11, 25),
    };

    public static IReadOnlyList<SampleCard> All { get; } =
    [
        new("people/senior managers", words => SeniorManagersCard.Render(new() { Terms = Terms, Named = [new(Terms.Agencies[1].Id, new("lead"), "Terry Example-Seniormanager")], People = [new("Terry Example-Seniormanager", "lead")] }, words)),
        new("people/senior managers, refused", words => SeniorManagersCard.Render(new() { Terms = Terms, Named = [], People = [new("Terry Example-Seniormanager", "lead")], Said = Refusals.Say(Reason.ManagerNeeded, words), SaidIsRefusal = true }, words)),
        new("people/champions", words => ChampionsCard.Render(new(Terms with { Champions = Terms.PassOn }, Champions.Of(Terms, Some, Today)), words)),
        new("people/roster", words => RosterCard.Render(Sitting, words)),
        new("people/roster, second page", words => RosterCard.Render(Sitting with { Skip = 12 }, words)),
        new("people/paste a list", words => ImportRosterCard.Render(List, words)),
        new("people/paste a list, some lines not kept", words => ImportRosterCard.Render(
            List with { Imported = new() { State = Some, Added = 9, Changed = 1, Same = 2, Bad = [.. Enum.GetValues<RosterFault>().Select((fault, at) => (at + 2, fault))] } }, words)),
        new("people/paste a list, unreadable", words => ImportRosterCard.Render(
            List with { Imported = new() { State = Some, Unusable = new(CsvTableFault.HeadingMissing, RosterRow.Email) } }, words)),
        new("people/who chairs", words => StandInCard.Render(Chairing, words)),
        new("people/who chairs, sent back", words => StandInCard.Render(Chairing with { Person = "health", Said = Refusals.Say(Domain.Reason.OtherChairNeedsReason, words), SaidIsRefusal = true }, words)),
        new("people/who chairs, somebody stands in", words => StandInCard.Render(
            Chairing with { Roster = Some with { StandIns = [new(new("health"), new(2026, 11, 25), "The chair and the deputy are on leave.", new("coordinator"), Now)] } }, words)),
        new("people/give a seat", words => GiveSeatCard.Render(new() { Terms = Terms, Today = Today, Typed = static _ => null }, words)),
        new("people/give a seat, nobody chairs after it", words => GiveSeatCard.Render(new()
        {
            Terms = Terms,
            Today = Today,
            Typed = static name => name == RosterRow.Email ? "robin@agency.example" : null,
            Said = SavedSeatWords.Of(
                Some with { Holdings = [.. Some.Holdings, new(new("chair"), "Morgan Example-Chair", Terms.Chair.Seat, SeatRole.Member, new(2026, 1, 1), null)] },
                Some with { Coordinator = null, Holdings = [.. Some.Holdings.Where(held => !Terms.Chair.HasOffice(held.Seat))] },
                Terms, "robin@agency.example", "Robin Example-Newcomer", Today, words),
        }, words)),
        new("people/give a seat, refused", words => GiveSeatCard.Render(
            new() { Terms = Terms, Today = Today, Typed = static name => name == RosterRow.Email ? "robin at agency.example" : null, Said = words["Nothing was saved: {0}.", RosterWords.Fault(RosterFault.Email, words)], SaidIsRefusal = true }, words)),
    ];
}
