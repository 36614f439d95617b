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

    public static TheoryData<string> Names => [.. PracticeLibrary.Names];

    [Theory]
    [MemberData(nameof(Names))]
    public void Every_seat_of_the_terms_of_reference_has_a_holder_and_no_other_seat_is_held(string name)
    {
        var practice = PracticeLibrary.Load(name);
        var library = PracticeLibrary.Terms(name);

        Assert.Equal(library.All.Select(terms => terms.Forum.Value).Order(), practice.Forums.Select(forum => forum.Id).Order());
        foreach (var terms in library.All)
        {
            var held = practice.People.SelectMany(person => person.Seats).Where(seat => seat.Forum == terms.Forum.Value).ToList();
            Assert.Equal(
                terms.Seats.Where(seat => seat.ChairsOf.Count == 0).Select(seat => seat.Id.Value).Order(),
                held.Where(seat => seat.HeldOn(Day) && seat.Role is SeatRole.Member).Select(seat => seat.Seat).Order());
            Assert.All(held, seat => Assert.Contains(terms.Seats, known => known.Id.Value == seat.Seat));
        }
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Whoever_holds_a_seat_comes_from_its_agency(string name)
    {
        var practice = PracticeLibrary.Load(name);
        var library = PracticeLibrary.Terms(name);
        foreach (var person in practice.People)
        {
            Assert.All(person.Seats, seat => Assert.Equal(person.Agency, library.ForForum(new(seat.Forum)).AgencyOf(new SeatId(seat.Seat)).Value));
            Assert.Contains(person.Agency, practice.Agencies.Keys);
        }
        Assert.Equal(TermsLibrary.InTheBox().All.SelectMany(terms => terms.Agencies).Select(agency => agency.Id.Value).Order().Distinct(),
            Halton.Agencies.Keys.Except(["none", "other-authority"]).Order());
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Chair_deputy_coordinator_and_front_door_are_who_each_forum_says(string name)
    {
        var practice = PracticeLibrary.Load(name);
        foreach (var forum in practice.Forums)
        {
            var chair = PracticeLibrary.Terms(name).ForForum(new(forum.Id)).Chair;
            Assert.Equal(chair.Offices.Select(seat => seat.Value), forum.ChairSeats);
            Assert.Contains(practice.Person(forum.Chair).Seats, seat => seat.Forum == forum.Id && seat.Seat == chair.Seat.Value);
            Assert.Equal("coordinator", practice.Person(forum.Coordinator).Role);
            Assert.All(forum.FrontDoor, key => Assert.Equal("front-door", practice.Person(key).Role));
        }
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Every_partnership_is_plainly_fictional_and_points_at_what_it_has(string name)
    {
        var practice = PracticeLibrary.Load(name);

        Assert.All(practice.People.Select(person => person.Name).Concat(practice.Children.Select(child => child.Name)), given => Assert.Contains("Example-", given, StringComparison.Ordinal));
        Assert.Distinct(practice.People.Select(person => person.Name));
        Assert.Distinct(practice.People.Select(person => person.Key));
        Assert.Distinct(practice.People.Select(person => person.Id));
        Assert.All(practice.People, person => Assert.True(Guid.TryParse(person.Id, out _)));
        Assert.All(practice.Children, child => Assert.Contains(child.Area, PracticeLibrary.Terms(name).Profile.Areas));
        Assert.All(practice.Children, child => Assert.NotNull(practice.Person(child.LeadProfessional)));
        Assert.All(practice.Actions, action => Assert.NotNull(practice.Person(action.Owner)));
        Assert.All(practice.Forums, forum => Assert.Contains(practice.Chats, chat => chat.Forum == forum.Id && chat.Type == "meeting"));
        Assert.All(practice.Chats, chat => Assert.All(chat.Members, key => Assert.NotNull(practice.Person(key))));
        Assert.Distinct(practice.Chats.Select(chat => chat.Id));
        Assert.NotEmpty(practice.Children);
        Assert.NotEmpty(practice.Actions);
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
