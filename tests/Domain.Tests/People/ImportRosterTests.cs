using PanelAssistant.Domain;
using PanelAssistant.Domain.Csv;
using PanelAssistant.Domain.People;

namespace PanelAssistant.Tests.Domain.People;

public sealed class ImportRosterTests
{
    private const string Heading = "Email,Name,Seat,Agency,Role,Authority,From,To\n";

    private static readonly Roster Empty = new() { Forum = new("csog"), Holdings = [] };

    private static Decision<RosterImported> Decide(string text, Roster? roster = null, bool allowed = true) =>
        new ImportRoster(text, Csog.Coordinator).Decide(roster ?? Empty, Csog.Terms, allowed, Csog.Today);

    private static RosterImported Imported(string text, Roster? roster = null) => Decide(text, roster) switch
    {
        Decision<RosterImported>.Accepted accepted => accepted.State,
        Decision<RosterImported>.AlreadySo already => already.State,
        _ => throw new InvalidOperationException("The import was refused."),
    };

    [Fact]
    public void Somebody_who_is_not_administrator_chair_or_coordinator_imports_nothing() =>
        Assert.Equal(Reason.RosterRightNeeded, Assert.IsType<Decision<RosterImported>.Refused>(Decide(Heading, allowed: false)).Why);

    [Fact]
    public void Good_rows_are_kept_and_bad_ones_named_by_their_row()
    {
        var imported = Imported(
            "\uFEFF" + Heading.Replace("\n", "\r\n", StringComparison.Ordinal)
            + "robin@agency.example,\"Example-One, Robin\",police-ocg,police,,,2026-01-01,\r\n"
            + "not an address,Example-Two,police-ocg,,,,,\r\n"
            + "kim@agency.example,Example-Three,no-such-seat,,,,,\r\n"
            + "kim@agency.example,Example-Three,health-lead,police,,,,\r\n"
            + "kim@agency.example,Example-Three,health-lead,health,alternate,,,\r\n"
            + "kim@agency.example,Example-Three,health-lead,health,guest,,,\r\n"
            + "kim@agency.example,Example-Three,health-lead,health,,,31/02/2027,\r\n"
            + "kim@agency.example,Example-Three,health-lead,health,,,2027-03-01,2027-02-01\r\n"
            + "kim@agency.example,,health-lead,health,,,,\r\n"
            + "too,few\r\n"
            + "KIM@agency.example,Example-Three,Health safeguarding lead,Health,Alternate,yes,1 March 2027,31/03/2027\r\n");

        Assert.Equal(
            [
                (3, RosterFault.Email), (4, RosterFault.UnknownSeat), (5, RosterFault.AgencyNotOfSeat), (6, RosterFault.Authority),
                (7, RosterFault.Role), (8, RosterFault.Date), (9, RosterFault.EndsBeforeStart), (10, RosterFault.NameMissing), (11, RosterFault.Broken),
            ],
            imported.Bad);
        Assert.Equal(
            [
                new("robin@agency.example", "Example-One, Robin", new("police-ocg"), null, SeatRole.Member, new(2026, 1, 1), null),
                new("kim@agency.example", "Example-Three", new("health-lead"), null, SeatRole.AlternateWithAuthority, new(2027, 3, 1), new(2027, 3, 31)),
            ],
            imported.State.Awaited);
    }

    [Fact]
    public void A_given_seat_gives_no_right_before_the_platform_says_whose_address_it_is()
    {
        var roster = Imported(Heading + "robin@agency.example,Robin Example,police-ppu-chair,,,,2026-01-01,\n").State;

        Assert.Empty(roster.Holdings);
        Assert.False(roster.MayChair(new("robin@agency.example"), Csog.Terms, Csog.Today));
    }

    [Fact]
    public void The_platforms_id_and_nothing_else_makes_it_a_seat()
    {
        var roster = Imported(Heading + "robin@agency.example,Robin Example,police-ppu-chair,,,,2026-01-01,\n").State;

        Assert.Same(roster, BindSeats.Decide(roster, new Dictionary<string, PersonId> { ["robin.example@agency.example"] = Csog.Chair }).State);
        var (bound, given) = BindSeats.Decide(roster, new Dictionary<string, PersonId> { ["robin@agency.example"] = Csog.Chair });

        Assert.Equal(Csog.Chair, Assert.Single(given).Person);
        Assert.Empty(bound.Awaited);
        Assert.True(bound.MayChair(Csog.Chair, Csog.Terms, Csog.Today));
    }

    [Fact]
    public void The_same_list_again_changes_nothing_before_and_after_people_are_known()
    {
        const string list = Heading
            + "robin@agency.example,Robin Example,police-ppu-chair,,,,2026-01-01,\n"
            + "sam@agency.example,Sam Example,coordinator,,,,,\n"
            + "kim@agency.example,Kim Example,front door,,,,,\n";
        var once = Imported(list).State;
        Assert.Equal((0, 0, 3), Counts(Imported(list, once)));
        Assert.IsType<Decision<RosterImported>.AlreadySo>(Decide(list, once));

        var (bound, _) = BindSeats.Decide(once, new Dictionary<string, PersonId>
        {
            ["robin@agency.example"] = new("r"),
            ["sam@agency.example"] = new("s"),
            ["kim@agency.example"] = new("k"),
        });

        Assert.Equal((0, 0, 3), Counts(Imported(list, bound)));
        Assert.Equal(new PersonId("s"), bound.Coordinator);
        Assert.Equal([new PersonId("k")], bound.FrontDoor);
    }

    [Fact]
    public void A_leaver_is_a_row_with_a_last_day()
    {
        var (roster, _) = BindSeats.Decide(
            Imported(Heading + "robin@agency.example,Robin Example,police-ocg,,,,2026-01-01,\n").State,
            new Dictionary<string, PersonId> { ["robin@agency.example"] = new("r") });

        var left = Imported("email,name,seat,to\nrobin@agency.example,Robin Example,police-ocg,2026-11-24\n", roster);

        Assert.Equal((0, 1, 0), Counts(left));
        Assert.Null(left.State.Find(new("r"), Csog.Today));
        Assert.NotNull(left.State.Find(new("r"), new(2026, 11, 24)));
        Assert.Equal(
            [(2, RosterFault.NothingToEnd)],
            Imported("email,name,seat,to\nnobody@agency.example,Nobody Example,police-ocg,2026-11-24\n", roster).Bad);
    }

    [Fact]
    public void Two_rows_may_not_put_one_person_twice_into_a_seat_over_the_same_days() =>
        Assert.Equal(
            [(3, RosterFault.Overlaps)],
            Imported(Heading
                + "robin@agency.example,Robin Example,police-ocg,,,,2026-01-01,2026-12-31\n"
                + "robin@agency.example,Robin Example,police-ocg,,,,2026-12-31,\n"
                + "robin@agency.example,Robin Example,police-ocg,,,,2027-01-01,\n").Bad);

    [Fact]
    public void An_office_ends_by_a_day_that_has_passed_and_not_by_one_to_come()
    {
        var (roster, _) = BindSeats.Decide(
            Imported("email,name,seat\nkim@agency.example,Kim Example,front-door\n").State,
            new Dictionary<string, PersonId> { ["kim@agency.example"] = new("k") });

        Assert.Equal([(2, RosterFault.OfficeWithEnd)], Imported("email,name,seat,to\nkim@agency.example,Kim Example,front door,2027-01-01\n", roster).Bad);
        Assert.Empty(Imported("email,name,seat,to\nkim@agency.example,Kim Example,front door,2026-11-24\n", roster).State.FrontDoor);
    }

    [Theory]
    [InlineData("", CsvTableFault.Empty)]
    [InlineData("name,seat\nRobin,police-ocg\n", CsvTableFault.HeadingMissing)]
    [InlineData("email,name,seat,salary\n", CsvTableFault.HeadingNotKnown)]
    public void A_list_that_cannot_be_read_changes_nothing_and_says_why(string text, CsvTableFault why)
    {
        var imported = Imported(text, Csog.Members);

        Assert.Equal(why, imported.Unusable?.Why);
        Assert.Same(Csog.Members, imported.State);
    }

    private static (int, int, int) Counts(RosterImported imported) => (imported.Added, imported.Changed, imported.Same);
}
