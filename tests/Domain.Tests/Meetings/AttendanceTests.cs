using PanelAssistant.Domain;
using PanelAssistant.Domain.Calendar;
using PanelAssistant.Domain.Meetings;
using PanelAssistant.Tests.Domain.People;
using static PanelAssistant.Tests.Domain.People.Csog;

namespace PanelAssistant.Tests.Domain.Meetings;

/// <summary>The meeting of 25 November 2026, opened at ten.</summary>
public sealed class AttendanceTests
{
    private static readonly Meeting Open = Meeting.Planned(Terms.Forum, Today, Today) with { State = MeetingState.Open, Started = new(Chair, Now) };

    [Fact]
    [Trait("Requirement", "OF-03")]
    public void An_agency_is_in_the_room_from_the_first_of_its_people_who_may_decide_to_the_last_to_leave()
    {
        var meeting = Came(Came(Open, Now, Police), Now.AddMinutes(5), SecondPolice, Health);
        meeting = Left(Left(meeting, Now.AddMinutes(10), Police), Now.AddMinutes(20), SecondPolice);

        Assert.Equal(["police"], Agencies(meeting, 0));
        Assert.Equal(["health", "police"], Agencies(meeting, 5));
        Assert.Equal(["health", "police"], Agencies(meeting, 19));
        Assert.Equal(["health"], Agencies(meeting, 20));
        Assert.Empty(meeting.AgenciesPresent(Now.AddTicks(-1)));
    }

    [Fact]
    [Trait("Requirement", "HO-27")]
    public void An_alternate_without_authority_does_not_bring_the_agency_into_the_room_and_one_with_authority_does()
    {
        Assert.Empty(Agencies(Came(Open, Now, HealthStandIn), 1));
        Assert.Equal(["health"], Agencies(Came(Open, Now, HealthAlternate), 1));
        IsRefused(Reason.NoSeat, MarkAttendance.Here(HealthAlternate).Decide(Open, Terms, Members.Ending(HealthAlternate, Today.AddDays(-1)), Now.AddMinutes(1)));
    }

    [Fact]
    public void The_quorum_is_lost_when_the_last_of_a_partner_goes_and_is_there_again_when_somebody_of_it_comes()
    {
        var meeting = Left(Came(Open, Now, Police, SocialCare, Health), Now.AddMinutes(10), Health);

        Assert.True(meeting.HasQuorum(Terms, Now.AddMinutes(9)));
        Assert.False(meeting.HasQuorum(Terms, Now.AddMinutes(10)));
        Assert.True(Came(meeting, Now.AddMinutes(12), HealthAlternate).HasQuorum(Terms, Now.AddMinutes(12)));
    }

    [Fact]
    public void Nobody_is_in_the_room_when_the_meeting_is_over()
    {
        var closed = IsAccepted(new CloseMeeting(Chair).Decide(Came(Open, Now, Police), MinutesTaken.BySomebody, [], Terms, Members, Now.AddHours(2))).State;

        Assert.NotEmpty(Agencies(closed, 119));
        Assert.Empty(Agencies(closed, 120));
    }

    [Fact]
    public void A_meeting_goes_on_past_midnight_and_one_that_nobody_closes_in_time_ends_with_that_night()
    {
        var meeting = Came(Open, Now, Police);
        var (night, morning) = (UkTime.At(Today.AddDays(1), new(5, 59)), UkTime.At(Today.AddDays(1), new(6, 0)));

        Assert.NotEmpty(meeting.AgenciesPresent(night));
        Assert.Empty(meeting.AgenciesPresent(morning));
        Assert.Empty((meeting with { Ended = new(Chair, Now.AddDays(40)) }).AgenciesPresent(morning));
    }

    [Fact]
    public void A_meeting_that_was_forgotten_stays_open_for_a_week_and_makes_way_for_the_next()
    {
        var series = new MeetingSeries(Today, Terms.Cadence);

        Assert.True(Open.IsOpen(series, Today.AddDays(7)));
        Assert.False(Open.IsOpen(series, Today.AddDays(8)));
        Assert.False(Open.IsOpen(series with { Moved = [new(series.After(Today), Today.AddDays(2), [])] }, Today.AddDays(2)));
        Assert.False((Open with { State = MeetingState.Closed }).IsOpen(series, Today));
    }

    [Fact]
    public void Only_those_who_keep_the_list_mark_others_or_a_time_that_has_passed()
    {
        IsRefused(Reason.RunnersOnly, new MarkAttendance([Health], [], null, Police).Decide(Open, Terms, Members, Now));
        IsRefused(Reason.RunnersOnly, new MarkAttendance([Police], [], Now, Police).Decide(Open, Terms, Members, Now.AddMinutes(5)));
        IsRefused(Reason.NoSeat, MarkAttendance.Here(Outsider).Decide(Open, Terms, Members, Now));
        IsAccepted(new MarkAttendance([Health], [], null, Police).Decide(Open with { MinuteTaker = Police }, Terms, Members, Now));
        IsAccepted(new MarkAttendance([Health], [], Now, Coordinator).Decide(Open, Terms, Members, Now.AddMinutes(5)));
    }

    [Theory]
    [InlineData(-1, Reason.NotDuringMeeting)]
    [InlineData(61, Reason.TimeInFuture)]
    public void A_time_outside_the_meeting_is_refused(int minutes, Reason why) =>
        IsRefused(why, new MarkAttendance([Health], [], Now.AddMinutes(minutes), Chair).Decide(Open, Terms, Members, Now.AddMinutes(60)));

    [Fact]
    public void Nobody_leaves_before_they_came_nor_comes_back_before_they_left()
    {
        var meeting = Left(Came(Open, Now.AddMinutes(10), Health), Now.AddMinutes(20), Health);

        IsRefused(Reason.NotDuringMeeting, new MarkAttendance([Health], [], Now.AddMinutes(15), Chair).Decide(meeting, Terms, Members, Now.AddMinutes(30)));
        IsRefused(Reason.NotDuringMeeting, new MarkAttendance([], [Police], Now.AddMinutes(5), Chair).Decide(Came(Open, Now.AddMinutes(10), Police), Terms, Members, Now.AddMinutes(30)));
    }

    [Fact]
    public void Pressed_twice_it_is_one_arrival()
    {
        var meeting = Came(Open, Now, Health);

        IsAlreadySo(MarkAttendance.Here(Health).Decide(meeting, Terms, Members, Now.AddMinutes(1)));
        Assert.Single(meeting.Presences.Single().Stays);
        IsAlreadySo(MarkAttendance.Leaving(Police).Decide(meeting, Terms, Members, Now.AddMinutes(1)));
    }

    [Fact]
    public void Before_it_opens_and_after_it_closes_nobody_arrives()
    {
        IsRefused(Reason.NoMeetingOpen, MarkAttendance.Here(Health).Decide(Open with { State = MeetingState.Planned, Started = null }, Terms, Members, Now));
        IsRefused(Reason.MeetingClosed, MarkAttendance.Here(Health).Decide(Open with { State = MeetingState.Closed }, Terms, Members, Now));
    }

    [Fact]
    [Trait("Requirement", "OF-03")]
    public void Each_agency_is_counted_once_for_each_meeting_held()
    {
        var first = Came(Open, Now, Police, HealthAlternate) with { Apologies = [Apologised(Education, "education-officer", "education")], State = MeetingState.Closed };
        var second = Came(Open, Now, Health, HealthStandIn) with { Due = Today.AddDays(42), State = MeetingState.Closed };
        var counts = Attendance.ByAgency([first, second, Open with { Due = Today.AddDays(84) }], Terms);

        Assert.All(counts.Values, agency => Assert.Equal(2, agency.Values.Sum()));
        Assert.Equal(1, counts[new("health")][AgencyAttendance.Present]);
        Assert.Equal(1, counts[new("health")][AgencyAttendance.Alternate]);
        Assert.Equal(1, counts[new("education")][AgencyAttendance.Apology]);
        Assert.Equal(2, counts[new("commissioned")][AgencyAttendance.AbsentWithoutApology]);
    }

    [Fact]
    [Trait("Requirement", "HO-26")]
    public void Who_neither_came_nor_apologised_is_listed_and_a_seat_filled_by_an_alternate_is_not()
    {
        var meeting = Came(Open, Now, Police, HealthAlternate) with { Apologies = [Apologised(Education, "education-officer", "education")] };

        Assert.Equal([SecondPolice, SocialCare, Unit, Commissioned], meeting.AbsentWithoutApology(Terms, Members, Today).Select(held => held.Person));
    }

    [Fact]
    public void Any_order_of_comings_and_goings_gives_the_agencies_of_those_who_came_last()
    {
        PersonId[] people = [Police, SecondPolice, SocialCare, Health, HealthAlternate, HealthStandIn, Unit];
        for (var seed = 0; seed < 60; seed++)
        {
            var dice = new Random(seed);
            var (meeting, inside) = (Open, new HashSet<PersonId>());
            for (var minute = 1; minute <= 40; minute++)
            {
                var who = people[dice.Next(people.Length)];
                var comes = dice.Next(2) == 0;
                meeting = comes ? Came(meeting, Now.AddMinutes(minute), who) : Left(meeting, Now.AddMinutes(minute), who);
                _ = comes ? inside.Add(who) : inside.Remove(who);

                var expected = inside.Where(person => person != HealthStandIn)
                    .Select(person => person == Police || person == SecondPolice ? "police" : person == SocialCare ? "local-authority" : person == Unit ? "safeguarding-unit" : "health")
                    .Distinct().Order();
                Assert.Equal(expected, Agencies(meeting, minute));
            }
        }
    }

    private static Apology Apologised(PersonId person, string seat, string agency) =>
        new(person, new(seat), new(agency), person, Now.AddDays(-1), false) { WhyNone = "Ill." };

    private static IEnumerable<string> Agencies(Meeting meeting, int minute) => meeting.AgenciesPresent(Now.AddMinutes(minute)).Select(agency => agency.Value).Order();

    private static Meeting Came(Meeting meeting, DateTimeOffset at, params PersonId[] who) => new MarkAttendance(who, [], at, Chair).Decide(meeting, Terms, Members, at).State();

    private static Meeting Left(Meeting meeting, DateTimeOffset at, params PersonId[] who) => new MarkAttendance([], who, at, Chair).Decide(meeting, Terms, Members, at).State();
}
