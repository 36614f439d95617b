using PanelAssistant.Bot.LocalTeams.Practice;
using PanelAssistant.Domain;
using PanelAssistant.Domain.Actions;
using PanelAssistant.Domain.Cases;
using PanelAssistant.Domain.Forums;
using PanelAssistant.Domain.People;

namespace PanelAssistant.Tests.Bot.LocalTeams;

public sealed class PracticeDataTests
{
    private static readonly PracticePartnership Halton = PracticeLibrary.Load("halton");
    private static readonly TermsOfReference Terms = TermsLibrary.InTheBox().ForForum(new ForumId(Halton.Forum.Id));
    private static readonly DateOnly Day = DateOnly.FromDateTime(Halton.Starts.UtcDateTime);

    [Fact]
    public void Every_seat_of_the_terms_of_reference_has_one_holder_and_no_other_seat_is_held()
    {
        var held = Halton.People.SelectMany(person => person.Seats).Where(seat => seat.HeldOn(Day) && seat.Role is SeatRole.Member).Select(seat => seat.Seat);

        Assert.Equal(Terms.Seats.Select(seat => seat.Id.Value).Order(), held.Order());
        Assert.All(Halton.People.SelectMany(person => person.Seats), seat => Assert.Contains(Terms.Seats, known => known.Id.Value == seat.Seat));
    }

    [Fact]
    public void Whoever_holds_a_seat_comes_from_its_agency()
    {
        foreach (var person in Halton.People)
        {
            Assert.All(person.Seats, seat => Assert.Equal(person.Agency, Terms.AgencyOf(new SeatId(seat.Seat)).Value));
        }
        Assert.All(Terms.Agencies, agency => Assert.Equal(agency.Name, Halton.Agencies[agency.Id.Value]));
    }

    [Fact]
    public void Chair_deputy_coordinator_and_front_door_are_who_the_forum_says()
    {
        Assert.Equal(Terms.Chair.Seat.Value, Halton.Forum.ChairSeats[0]);
        Assert.Equal(Terms.Chair.Deputy?.Value, Halton.Forum.ChairSeats[1]);
        Assert.Equal(Terms.Chair.Seat.Value, Halton.Person(Halton.Forum.Chair).Seats[0].Seat);
        Assert.Equal("coordinator", Halton.Person(Halton.Forum.Coordinator).Role);
        Assert.All(Halton.Forum.FrontDoor, key => Assert.Equal("front-door", Halton.Person(key).Role));
    }

    [Fact]
    public void Every_role_that_practice_offers_has_somebody()
    {
        string[] roles = ["practitioner", "police", "health", "chair", "deputy", "coordinator", "outsider"];

        Assert.All(roles, role => Assert.Contains(Halton.People, person => person.Role == role));
        Assert.Contains(Halton.People, person => person.Seats.Any(seat => seat.Role is SeatRole.AlternateWithAuthority));
        Assert.Contains(Halton.People, person => person.Seats.Any(seat => seat.Role is SeatRole.Alternate));
        Assert.Contains(Halton.People, person => person.Seats.Count == 0 && person.Role == "practitioner");
    }

    [Fact]
    public void Every_name_is_plainly_fictional_and_every_id_is_somebodys_own()
    {
        var names = Halton.People.Select(person => person.Name).Concat(Halton.Children.Select(child => child.Name)).ToList();

        Assert.All(names, name => Assert.Matches("Example|Practice", name));
        Assert.Distinct(names);
        Assert.Distinct(Halton.People.Select(person => person.Key));
        Assert.Distinct(Halton.People.Select(person => person.Id));
        Assert.Distinct(Halton.People.Select(person => person.ChatUserId));
        Assert.All(Halton.Children, child => Assert.True(child.PlacedBy is null || child.PlacedBy.Contains("Example", StringComparison.Ordinal) || child.PlacedBy.Contains("Practice", StringComparison.Ordinal)));
    }

    [Fact]
    public void Children_are_varied_and_point_at_people_and_children_that_exist()
    {
        Assert.Equal(12, Halton.Children.Count);
        Assert.Distinct(Halton.Children.Select(child => child.Reference));
        foreach (var child in Halton.Children)
        {
            Assert.True(CaseReference.TryParse(child.Reference, out var reference) && reference.Number >= 2041);
            Assert.NotNull(Halton.Person(child.LeadProfessional));
            Assert.Contains(child.Area, Terms.Profile.Areas);
            Assert.InRange(Day.Year - child.Born.Year, 10, 17);
            Assert.All(child.Siblings ?? [], other => Assert.Contains(child.Reference, Halton.Children.Single(sibling => sibling.Reference == other).Siblings!));
        }
        Assert.Equal([ExploitationType.Sexual, ExploitationType.Criminal], Halton.Children.SelectMany(child => child.Types).Distinct().Order());
        Assert.Contains(Halton.Children, child => child.PlacedBy is not null);
        Assert.Contains(Halton.Children, child => child.FlaggedOn is not null);
        Assert.Contains(Halton.Children, child => child.Siblings is { Count: > 0 });
    }

    [Fact]
    public void Actions_are_numbered_owned_and_spread_around_the_start()
    {
        Assert.Equal(Enumerable.Range(1, 40).Select(number => $"A-{number}"), Halton.Actions.Select(action => action.Reference));
        foreach (var action in Halton.Actions)
        {
            Assert.NotNull(Halton.Person(action.Owner));
            Assert.True(action.Child is null || Halton.Children.Any(child => child.Reference == action.Child));
            Assert.True(action.State is not ActionState.Done || action.Child is null || action.Effect is not null, $"{action.Reference} was closed without its effect.");
            Assert.True(action.State is not ActionState.Blocked || action.Note is not null, $"{action.Reference} is blocked for no reason.");
        }
        var open = Halton.Actions.Where(action => action.State is not ActionState.Done).ToList();
        Assert.Contains(open, action => action.Due < Day);
        Assert.Contains(open, action => action.Due == Day);
        Assert.Contains(open, action => action.Due == Halton.Forum.FirstMeeting);
        Assert.Contains(open, action => action.Due > Terms.Cadence.Every.After(Halton.Forum.FirstMeeting, 1));
    }

    [Fact]
    public void Chats_hold_people_that_exist()
    {
        Assert.All(Halton.Chats, chat => Assert.All(chat.Members, key => Assert.NotNull(Halton.Person(key))));
        Assert.Contains(Halton.Chats, chat => chat.Type == "meeting" && chat.MeetingId is not null && chat.Organizer is not null);
        Assert.Contains(Halton.Chats, chat => chat.Type == "groupChat");
    }
}
