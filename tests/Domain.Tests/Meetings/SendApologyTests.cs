using PanelAssistant.Domain;
using PanelAssistant.Domain.Meetings;
using PanelAssistant.Domain.Notices;
using PanelAssistant.Domain.People;
using PanelAssistant.Tests.Domain.People;
using static PanelAssistant.Tests.Domain.People.Csog;

namespace PanelAssistant.Tests.Domain.Meetings;

/// <summary>The meeting of 25 November 2026.</summary>
public sealed class SendApologyTests
{
    private static readonly Meeting Planned = Meeting.Planned(Terms.Forum, Today, Today);

    private static readonly Meeting Open = Planned with { State = MeetingState.Open, Started = new(Chair, Now) };

    private static readonly SendApology Represented = new(Health, Health) { Representative = HealthAlternate, Briefed = true, HasPapers = true };

    [Fact]
    [Trait("Requirement", "HO-35")]
    public void The_chair_the_safeguarding_unit_and_the_representative_are_told()
    {
        var tell = IsAccepted(Represented.Decide(Planned, Terms, Members, Now)).Tell;

        Assert.Equal([Chair, Unit], tell.Where(notice => notice.Kind is NoticeKind.ApologyReceived).Select(notice => notice.To));
        Assert.Equal([HealthAlternate], tell.Where(notice => notice.Kind is NoticeKind.RepresentativeNamed).Select(notice => notice.To));
    }

    [Theory]
    [Trait("Requirement", "HO-26")]
    [InlineData(-1, false)]
    [InlineData(0, false)]
    [InlineData(1, true)]
    public void It_is_late_once_the_meeting_has_begun(int minutes, bool late) =>
        Assert.Equal(late, Represented.Decide(minutes < 0 ? Planned : Open, Terms, Members, Now.AddMinutes(minutes)).State().Apologies.Single().Late);

    [Fact]
    [Trait("Requirement", "HO-38")]
    [Trait("Requirement", "CE-18")]
    [Trait("Requirement", "ON-18")]
    public void Somebody_comes_instead_or_it_is_said_why_nobody_can()
    {
        IsRefused(Reason.RepresentativeNeeded, new SendApology(Health, Health).Decide(Planned, Terms, Members, Now));
        IsRefused(Reason.RepresentativeNeeded, new SendApology(Health, Health) { WhyNone = " " }.Decide(Planned, Terms, Members, Now));
        var none = IsAccepted(new SendApology(Health, Health) { WhyNone = "All are ill." }.Decide(Planned, Terms, Members, Now));
        Assert.Equal("All are ill.", none.State.Apologies.Single().WhyNone);
        Assert.All(none.Tell, notice => Assert.Equal("none", notice.Items[0].Text));
    }

    [Fact]
    [Trait("Requirement", "HO-35")]
    public void It_is_asked_whether_they_are_briefed_and_have_the_papers() =>
        IsRefused(Reason.BriefingNeeded, (Represented with { HasPapers = null }).Decide(Planned, Terms, Members, Now));

    [Fact]
    [Trait("Requirement", "HO-27")]
    public void Only_a_named_alternate_of_the_same_seat_on_that_day_comes_by_choice()
    {
        IsRefused(Reason.NotAnAlternate, (Represented with { Representative = Police }).Decide(Planned, Terms, Members, Now));
        IsRefused(Reason.NotAnAlternate, Represented.Decide(Planned, Terms, Members.Ending(HealthAlternate, Today.AddDays(-1)), Now));
        IsAccepted((Represented with { Representative = HealthStandIn }).Decide(Planned, Terms, Members, Now));
    }

    [Fact]
    public void Another_word_of_the_same_member_takes_the_place_of_the_first_and_keeps_its_time()
    {
        var first = Represented.Decide(Planned, Terms, Members, Now.AddDays(-2)).State();
        var second = (Represented with { Representative = HealthStandIn }).Decide(first with { State = MeetingState.Open, Started = new(Chair, Now) }, Terms, Members, Now.AddMinutes(5)).State().Apologies.Single();

        Assert.Equal(HealthStandIn, second.Representative);
        Assert.False(second.Late);
        IsAlreadySo(Represented.Decide(first, Terms, Members, Now));
    }

    [Fact]
    public void Only_those_who_run_the_meeting_note_it_for_another()
    {
        IsRefused(Reason.RunnersOnly, (Represented with { By = Police }).Decide(Planned, Terms, Members, Now));
        IsAccepted((Represented with { By = Coordinator }).Decide(Planned, Terms, Members, Now));
        IsRefused(Reason.NoSeat, new SendApology(Outsider, Outsider) { WhyNone = "Ill." }.Decide(Planned, Terms, Members, Now));
        IsRefused(Reason.MeetingClosed, Represented.Decide(Planned with { State = MeetingState.Closed }, Terms, Members, Now));
    }

    [Fact]
    [Trait("Requirement", "HO-05")]
    public void When_the_chair_apologises_the_deputy_acts_as_chair_and_stops_when_the_chair_comes_in()
    {
        var away = IsAccepted(new SendApology(Chair, Chair) { WhyNone = "At court." }.Decide(Open, Terms, Members, Now.AddMinutes(1)));
        Assert.Equal(Deputy, away.State.ActingChair);
        Assert.Contains(away.Tell, notice => notice.Kind is NoticeKind.ChairActing && notice.To == Deputy);
        // The chair's own apology goes to the deputy, not to the chair.
        Assert.DoesNotContain(away.Tell, notice => notice.To == Chair);

        var back = MarkAttendance.Here(Chair).Decide(away.State, Terms, Members, Now.AddMinutes(30)).State();
        Assert.Null(back.ActingChair);
        var spell = Assert.Single(back.ChairSpells);
        Assert.Equal((Deputy, ChairMissing.Away, Now.AddMinutes(1), (DateTimeOffset?)Now.AddMinutes(30)), (spell.Person, spell.Why, spell.From, spell.Until));
    }

    [Fact]
    public void Whoever_was_named_to_stand_in_comes_before_the_deputy_and_the_roster_keeps_the_reason()
    {
        var named = Members.With(new StandInChair(Education, Today, "The deputy is away too.", Coordinator, Now));

        var away = new SendApology(Chair, Chair) { WhyNone = "At court." }.Decide(Open, Terms, named, Now.AddMinutes(1)).State();

        Assert.Equal(Education, away.ActingChair);
        Assert.Equal(named.StandIns, named.Following(away, Terms).StandIns);
        IsAccepted(new TakeChair(Deputy, ChairMissing.Away, null, Chair).Decide(away, Terms, named, Now.AddMinutes(2)));
    }

    [Fact]
    [Trait("Requirement", "HO-05")]
    public void In_a_conflict_the_deputy_chairs_until_the_chair_takes_it_back()
    {
        var handed = new TakeChair(Deputy, ChairMissing.Conflict, null, Deputy).Decide(Open, Terms, Members, Now).State();
        Assert.Equal(Deputy, handed.ActingChair);
        Assert.Equal(Deputy, MarkAttendance.Here(Chair).Decide(handed, Terms, Members, Now.AddMinutes(1)).State().ActingChair);
        Assert.Null(new TakeChair(Chair, ChairMissing.Away, null, Chair).Decide(handed, Terms, Members, Now.AddMinutes(2)).State().ActingChair);
    }

    [Fact]
    public void Anybody_but_the_stand_in_of_the_terms_chairs_only_for_a_reason_and_never_by_their_own_word()
    {
        IsRefused(Reason.ReasonNeeded, new TakeChair(Police, ChairMissing.Away, null, Chair).Decide(Open, Terms, Members, Now));
        IsRefused(Reason.RunnersOnly, new TakeChair(Police, ChairMissing.Away, "Nobody else is here.", Police).Decide(Open, Terms, Members, Now));
        IsRefused(Reason.MemberNeeded, new TakeChair(HealthStandIn, ChairMissing.Away, "Nobody else is here.", Chair).Decide(Open, Terms, Members, Now));
        var acting = new TakeChair(Police, ChairMissing.Away, "Nobody else is here.", Chair).Decide(Open, Terms, Members, Now).State();
        IsAccepted(new CloseMeeting(Police).Decide(acting, MinutesTaken.BySomebody, [], Terms, Members, Now.AddHours(1)));
    }
}
