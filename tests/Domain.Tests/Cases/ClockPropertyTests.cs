using FsCheck;
using FsCheck.Fluent;
using PanelAssistant.Domain.Calendar;
using PanelAssistant.Domain.Cases;
using PanelAssistant.Domain.Forums;
using PanelAssistant.Domain.Meetings;
using PanelAssistant.Domain.Notices;
using PanelAssistant.Domain.People;
using PanelAssistant.Tests.Domain.People;

namespace PanelAssistant.Tests.Domain.Cases;

/// <summary>Whenever a child comes to be at risk from 2024 to 2032, and whenever the group meets.</summary>
public sealed class ClockPropertyTests
{
    private static readonly DateOnly First = new(2024, 1, 1);
    private static readonly DateOnly Last = new(2032, 12, 31);
    private static readonly WorkingDays Days = WorkingDays.EnglandAndWales;

    private static readonly Cadence[] Cadences =
    [
        Csog.Terms.Cadence, Csog.Terms.Cadence with { PapersCountedIn = DayCount.WorkingDays }, new(new Rhythm.EveryMonths(1, null), 7), new(new Rhythm.EveryDays(7), 2),
        new(new Rhythm.EveryMonths(3, new DayInMonth.NthWeekday(DayInMonth.NthWeekday.Last, DayOfWeek.Friday)), 10), new(new Rhythm.EveryDays(42), 0),
    ];

    [Fact]
    [Trait("Requirement", "HO-19")]
    public void The_invitation_is_made_once_before_the_papers_close_for_the_first_meeting_by_which_four_months_are_over() => Prop.ForAll(Situations(), at =>
    {
        var (terms, roster, child, since) = Begin(at);
        var series = new MeetingSeries(roster.FirstMeeting!.Value, terms.Cadence);
        var told = Run(child, terms, roster);

        var (on, invitation) = told.Single(one => one.Notice.Kind is NoticeKind.ClockInvitation);
        var meeting = invitation.Items[0].Due!.Value;
        var runsOut = since.AddMonths(4);
        Assert.True(meeting >= runsOut && series.IsMeeting(meeting));
        Assert.True(on <= series.PapersFor(meeting, Days).Proposed, "The papers had closed.");
        // An earlier meeting was passed over only where its papers closed before the child was at risk at all.
        Assert.True(meeting == series.OnOrAfter(runsOut) || series.PapersFor(series.OnOrAfter(runsOut), Days).Proposed < since);
        Assert.Equal(DayKind.Working, Working(on));
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void No_clock_stands_still_and_none_goes_round_in_circles() => Prop.ForAll(Situations(), at =>
    {
        var (terms, roster, child, _) = Begin(at);
        var now = DateTimeOffset.MinValue;
        for (var looks = 0; child.Watch!.Next is { } next && next < UkTime.StartOf(Last); looks++)
        {
            Assert.True(looks < 500, "Too many looks.");
            now = next < now ? now : next;
            now = now < Risk.Noon(child.AtRiskSince!.Value) ? Risk.Noon(child.AtRiskSince.Value) : now;
            child = LookAtClocks.Decide(child, terms, roster, now).State();
            Assert.True(child.Watch!.Next is null || child.Watch.Next > now, "A look left something undone.");
        }
    }).QuickCheckThrowOnFailure();

    private static (TermsOfReference Terms, Roster Roster, Child Child, DateOnly Since) Begin((int Since, int Meeting, int Cadence, bool Placed) at)
    {
        var since = DateOnly.FromDayNumber(at.Since);
        var terms = Csog.Terms with { Cadence = Cadences[at.Cadence] };
        var roster = Risk.Roster with { FirstMeeting = DateOnly.FromDayNumber(at.Meeting) };
        var child = (at.Placed ? Risk.Placed : Risk.Sam) with { LeadPerson = Risk.Lead, Born = BirthDate.Of(since.AddYears(-16)) };
        return (terms, roster, AtRisk.Agreed(child, terms, roster, Risk.Noon(since)), since);
    }

    private static List<(DateOnly On, Notice Notice)> Run(Child child, TermsOfReference terms, Roster roster)
    {
        var told = new List<(DateOnly, Notice)>();
        var now = Risk.Noon(child.AtRiskSince!.Value);
        while (child.Watch!.Next is { } next && next < UkTime.StartOf(Last.AddYears(1)))
        {
            now = next < now ? now : next;
            var looked = Csog.IsAccepted(LookAtClocks.Decide(child, terms, roster, now));
            told.AddRange(looked.Tell.Select(notice => (UkTime.DateOf(now), notice)));
            child = looked.State;
        }
        return told;
    }

    /// <summary>Past the table of bank holidays a weekday counts as one.</summary>
    private static DayKind Working(DateOnly day) => Days.KindOf(day) is DayKind.NotKnown ? DayKind.Working : Days.KindOf(day);

    private static Arbitrary<(int Since, int Meeting, int Cadence, bool Placed)> Situations() => (
        from since in Gen.Choose(First.DayNumber, Last.DayNumber)
        from meeting in Gen.Choose(First.DayNumber, Last.DayNumber)
        from cadence in Gen.Choose(0, Cadences.Length - 1)
        from placed in Gen.Elements(true, false)
        select (since, meeting, cadence, placed)).ToArbitrary();
}
