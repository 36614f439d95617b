using PanelAssistant.Cards.Meetings;
using PanelAssistant.Cards.Words;
using PanelAssistant.Domain;
using PanelAssistant.Domain.Calendar;
using PanelAssistant.Domain.Meetings;
using PanelAssistant.Domain.Records;
using PanelAssistant.Domain.Notices;
using static PanelAssistant.Cards.Gallery.SampleGroup;

namespace PanelAssistant.Cards.Gallery;

/// <summary>A group's meetings, from their dates on.</summary>
internal static class MeetingSamples
{
    private static readonly WorkingDays Days = WorkingDays.EnglandAndWales;
    private static readonly MeetingSeries Series = new(new(2026, 11, 16), Terms.Cadence);

    private static Meeting Open { get; } = On(new(2026, 11, 16)) with { State = MeetingState.Open, Started = new(Chair, Now) };

    private static MeetingsView Coming { get; } = new()
    {
        Terms = Terms,
        Today = new(2026, 11, 16),
        MayMove = true,
        Meetings =
        [
            Line(Open),
            Line(On(new(2026, 12, 28)), new(2026, 12, 24), new(2026, 12, 29)),
            Line(On(new(2027, 2, 10)) with { Due = new(2027, 2, 8), Moves = [new(new(2027, 2, 8), new(2027, 2, 10), "The room is taken.", false, Chair, Now)] }),
            Line(On(new(2029, 3, 28))),
        ],
    };

    private static PapersView Papers { get; } = new()
    {
        Terms = Terms,
        Today = Today,
        Deadline = Series.PapersFor(new(2026, 12, 28), Days),
        Me = Health,
        NameOf = Roster.NameOf,
        Readers = 12,
        MayRun = true,
        Members = [new("Jo Example-Nurse", "health")],
        Others = [Terms],
        Meeting = On(new(2026, 12, 28)) with
        {
            Papers =
            [
                new() { Number = 1, Title = "Attendance figures", Place = "https://example.org/figures", From = Education, Given = Now, WentOutWith = 0 },
                new() { Number = 2, Title = "Map of the bus station & arcade", Place = "Shared drive, folder 7", From = Police, Given = Now.AddDays(40), WentOutWith = 1 },
                new() { Number = 3, Title = "Sexual health service", From = Health, AskedBy = Chair },
            ],
            Circulations = [Sent(0, null), Sent(1, "A map was added.")],
            Readers = [new(Education, Now, 1), new(Police, Now, 0)],
            Proposals =
            [
                new() { Number = 1, Title = "The youth shelter", By = Health, At = Now },
                new() { Number = 2, Title = "The bus station", By = Police, At = Now, OtherBusiness = true },
            ],
        },
    };

    private static PapersView Many { get; } = Papers with
    {
        Meeting = Papers.Meeting with
        {
            Papers = [.. Enumerable.Range(1, Paper.Most).Select(number => new Paper { Number = number, Title = new('w', Paper.MostTitle), Place = new('w', Paper.MostPlace), From = Education, Given = Now })],
            Proposals = [.. Enumerable.Range(1, AgendaProposal.Most).Select(number => new AgendaProposal { Number = number, Title = new('w', AgendaProposal.MostTitle), By = Health, At = Now })],
        },
    };

    private static Circulation Sent(int number, string? changed) => new(number, Chair, Now, changed, [new("Items", $"CH-{2041 + number}")], [Health, Police, Education]);

    private static CirculationView Log { get; } = new()
    {
        Terms = Terms,
        Meeting = Papers.Meeting,
        Circulation = Papers.Meeting.Circulations[1],
        To = [new("Jo Example-Nurse", DeliveryState.Sent), new("Alex Example-Officer", DeliveryState.NotReachable), new("Robin Example-Socialworker", null)],
        Added = [new("Items", "CH-2042")],
        Gone = [new("Items", "CH-2041")],
    };

    private static PassedOn Passed { get; } = new(new("health"), "The new route for reports of missing children.", "School nurses and practice managers", Today, Health, Now);

    private static PassOnView Passing { get; } = new() { Terms = Terms, Meeting = On(Today), Today = Today, Next = new(2027, 1, 6), Missing = ["Education", "Health"] };

    public static IReadOnlyList<SampleCard> All { get; } =
    [
        new("meetings/alert", words => AlertCard.Render(new() { Groups = [Terms] }, words)),
        new("meetings/alert, refused", words => AlertCard.Render(new() { Groups = [Terms, Terms], What = "Cars wait outside the arcade.", Said = Refusals.Say(Reason.AlertNamesSomebody, words), SaidIsRefusal = true }, words)),
        new("meetings/alert, sent", words => AlertCard.Receipt(Terms, 12, words)),
        new("meetings/coming", words => MeetingsCard.Render(Coming, words)),
        new("meetings/coming, for a member", words => MeetingsCard.Render(Coming with { MayMove = false, Others = [Terms] }, words)),
        new("meetings/coming, not moved", words => MeetingsCard.Render(Coming with { Said = Refusals.Say(Reason.MeetingOutOfOrder, words), SaidIsRefusal = true }, words)),
        new("meetings/coming, no calendar", words => MeetingsCard.Render(Coming with { Calendar = OutsideTrouble.NotAllowed }, words)),
        new("meetings/coming, no dates", words => MeetingsCard.Render(Coming with { Meetings = [] }, words)),
        new("meetings/papers", words => PapersCard.Render(Papers, words)),
        new("meetings/papers, for a member", words => PapersCard.Render(Papers with { MayRun = false, Me = Education, Said = words["The paper is added."] }, words)),
        new("meetings/papers, none yet", words => PapersCard.Render(Papers with { Meeting = On(new(2026, 12, 28)), Said = Refusals.Say(Reason.PlaceNeeded, words), SaidIsRefusal = true }, words)),
        new("meetings/papers, as many as there can be", words => PapersCard.Render(Many, words)),
        new("meetings/circulation", words => CirculationCard.Render(Log, words)),
        new("meetings/circulation, by mail", words => CirculationCard.Render(Log with
        {
            To =
            [
                new("Jo Example-Nurse", DeliveryState.Sent), new("Alex Example-Officer", DeliveryState.ByMail) { Mail = new(DeliveryState.Sent) },
                new("Kit Example-Charity", null) { Mail = new(DeliveryState.Unconfirmed) }, new("Lou Example-Youthcentre", null) { Mail = new(DeliveryState.Queued, OutsideTrouble.NotFound) },
            ],
        }, words)),
        new("meetings/circulation, the final agenda", words => CirculationCard.Render(Log with { Circulation = Papers.Meeting.Circulations[0], Added = [], Gone = [], To = [new("Jo Example-Nurse", DeliveryState.Sent)] }, words)),
        new("meetings/circulation, older than is looked up", words => CirculationCard.Render(Log with { Added = [], Gone = [], ReadOf = 500, To = [new("Jo Example-Nurse", DeliveryState.Sent), new("Kit Example-Charity", null)] }, words)),
        new("meetings/passed on, nothing yet", words => PassOnCard.Render(Passing, words)),
        new("meetings/passed on", words => PassOnCard.Render(Passing with { Meeting = Passing.Meeting with { PassedOn = [Passed] }, Missing = [], Said = words["Recorded. It stands in the minutes of the next meeting."] }, words)),
        new("meetings/passed on, refused", words => PassOnCard.Render(Passing with { What = "Jordan", To = "School nurses", Said = Refusals.Say(Reason.PassOnNamesSomebody, words), SaidIsRefusal = true }, words)),
        new("meetings/passed on, as much as there can be", words => PassOnCard.Render(
            Passing with { Meeting = Passing.Meeting with { PassedOn = [.. Enumerable.Repeat(Passed with { What = new('w', PassedOn.MostWhat), To = new('w', PassedOn.MostTo) }, PassedOn.Most)] } }, words)),
        new("meetings/open", words => MeetingSharedCard.Render(MeetingSharedView.Of(Open, Terms, Series), words)),
        new("meetings/closed", words => MeetingSharedCard.Render(MeetingSharedView.Of(Open with { State = MeetingState.Closed }, Terms, Series), words)),
    ];

    private static Meeting On(DateOnly day) => Meeting.Planned(Terms.Forum, day, day);

    private static MeetingLine Line(Meeting meeting, params IReadOnlyList<DateOnly> proposed) =>
        new(meeting, Days.KindOf(meeting.On), Days.HolidayOn(meeting.On), Series.PapersFor(meeting.On, Days), proposed);
}
