using PanelAssistant.Domain;
using PanelAssistant.Domain.Actions;
using PanelAssistant.Domain.Calendar;
using PanelAssistant.Domain.Closing;
using PanelAssistant.Domain.Flags;
using PanelAssistant.Domain.Meetings;
using PanelAssistant.Domain.Minutes;
using PanelAssistant.Domain.People;
using PanelAssistant.Domain.Privacy;
using PanelAssistant.Domain.Reports;
using PanelAssistant.Tests.Domain.Cases;
using PanelAssistant.Tests.Domain.People;

namespace PanelAssistant.Tests.Domain.Reports;

/// <summary>How a group's work is counted, from the records themselves.</summary>
[Trait("Requirement", "HS-09"), Trait("Requirement", "OF-01")]
public sealed class WorkTallyTests
{
    private static readonly ReportPeriod Quarter = ReportPeriod.Quarter(Day("2027-01-01"));
    private static readonly DateTimeOffset Later = Noon("2027-05-01");

    [Fact]
    public void Actions_due_in_the_period_are_in_time_or_late_by_the_day_they_were_done()
    {
        var work = Of(tally =>
        {
            tally.Count(Action(1, "2027-02-10", "2027-02-10"));
            tally.Count(Action(2, "2027-02-10", "2027-02-11"));
            tally.Count(Action(3, "2027-02-10", null));
            tally.Count(Action(4, "2027-12-01", null) with { State = ActionState.Blocked });
            tally.Count(Action(5, "2026-12-01", "2027-01-05"));
        });
        AgencyId health = new("health");

        Assert.Equal((1, 2), (work[Work.ActionsInTime], work[Work.ActionsLate]));
        Assert.Equal((1, 2), (work[Work.ActionsInTime, health], work[Work.ActionsLate, health]));
        Assert.Equal((2, 1, 1), (work[Work.ActionsOpen], work[Work.ActionsOverdue], work[Work.ActionsBlocked]));
        Assert.Equal((3, 5), (work[Work.ActionsDone], work[Work.ActionsAdded]));
    }

    [Fact]
    public void A_quarter_is_judged_by_its_end_and_what_is_not_due_yet_is_neither()
    {
        var tally = new WorkTally(Csog.Terms, Risk.Roster, Quarter, Noon("2027-02-10"));
        tally.Count(Action(1, "2027-02-10", null));
        Assert.Equal((0, 0, 0), (tally.Result()[Work.ActionsInTime], tally.Result()[Work.ActionsLate], tally.Result()[Work.ActionsOverdue]));
    }

    [Fact, Trait("Requirement", "HO-08")]
    public void Actions_count_for_the_objective_that_they_serve()
    {
        var work = Of(tally =>
        {
            tally.Count(Action(1, "2027-02-10", null) with { Objective = "2.1" });
            tally.Count(Action(2, "2027-02-10", "2027-02-09") with { Objective = "2.1" });
            tally.Count(Action(3, "2027-02-10", "2026-12-09") with { Objective = "2.1" });
            tally.Count(Action(4, "2027-02-10", null) with { Objective = "1.4" });
        });
        Assert.Equal([new("1.4", 1, 0), new("2.1", 1, 1)], work.Objectives);
    }

    [Fact]
    public void Days_to_a_flag_answer_are_counted_by_agency_from_the_day_it_was_asked()
    {
        var work = Of(tally => tally.Count(Flag.None(new("csog"), Risk.Reference) with
        {
            Confirmations =
            [
                Answer("health", "2027-01-07", "2027-01-08", "2027-01-11"),
                Answer("police", "2027-01-07", "2027-01-14", "2027-01-11"),
                Answer("education", "2027-01-07", null, "2027-01-11"),
                Answer("yjs", "2026-12-31", "2027-01-01", "2027-01-04"),
            ],
        }));

        Assert.Equal((2, 1, 1), (work[Work.Confirmed], work[Work.ConfirmedInTime], work[Work.ConfirmationsOwed]));
        Assert.Equal((4, 1, 7, null), (work.MeanDaysToConfirm(), work.MeanDaysToConfirm(new("health")), work.MeanDaysToConfirm(new("police")), work.MeanDaysToConfirm(new("education"))));
    }

    [Fact]
    public void Meetings_papers_and_minutes_are_in_time_by_the_groups_own_rhythm()
    {
        var roster = Risk.Roster with { MovedMeetings = [new(Day("2027-02-17"), Day("2027-02-18"), [])] };
        var days = WorkTally.Meetings(roster.Series(Csog.Terms), Quarter, UkTime.DateOf(Later)).ToList();
        Assert.Equal([(Day("2027-01-06"), Day("2027-01-06")), (Day("2027-02-18"), Day("2027-02-17")), (Day("2027-03-31"), Day("2027-03-31"))], days);
        var tally = new WorkTally(Csog.Terms, roster, Quarter, Later);
        // Papers of 6 January close on the 1st; its minutes are due before those of the next, on 13 February.
        tally.Count(days[0].Day, days[0].Due, Held(days[0], papers: Noon("2027-01-01")), Sent(days[0].Day, UkTime.EndOf(Day("2027-02-13")).AddTicks(-1)));
        tally.Count(days[1].Day, days[1].Due, Held(days[1], papers: UkTime.EndOf(Day("2027-02-13"))), null);
        tally.Count(days[2].Day, days[2].Due, null, null);
        var work = tally.Result();

        Assert.Equal((1, 1, 1), (work[Work.MeetingsOnTheirDay], work[Work.MeetingsMoved], work[Work.MeetingsNotHeld]));
        Assert.Equal((1, 1, 1, 1), (work[Work.PapersInTime], work[Work.PapersLate], work[Work.MinutesInTime], work[Work.MinutesLate]));
        AgencyId health = new("health");
        Assert.Equal((2, 0), (work[Work.Present, health], work[Work.Absent, health]));
        Assert.Equal(2 * Csog.Terms.Agencies.Count, work[Work.Present] + work[Work.ByAlternate] + work[Work.Apology] + work[Work.Absent]);
    }

    [Fact]
    public void A_review_is_in_time_when_the_child_was_looked_at_by_the_day_that_was_set()
    {
        var work = Of(tally =>
        {
            tally.Count(Item(("2027-01-06", "2027-02-17"), ("2027-02-17", "2027-03-31"), ("2027-04-01", null)));
            tally.Count(Item(("2027-01-06", "2027-02-17")));
            tally.Count(Item(("2027-01-06", "2027-06-23")));
        });
        Assert.Equal((1, 2), (work[Work.ReviewsInTime], work[Work.ReviewsLate]));
    }

    [Fact, Trait("Requirement", "HO-08")]
    public void An_objective_is_a_code_and_names_nobody()
    {
        var action = Action(1, "2027-02-10", null);
        Assert.Equal("2.1", Csog.IsAccepted(Tag("2.1").Decide(action, runs: true, PassedWords.None, Day("2027-01-01"))).State.Objective);
        Csog.IsRefused(Reason.NotFound, Tag("2.1").Decide(action, runs: false, PassedWords.None, Day("2027-01-01")));
        Csog.IsRefused(Reason.ConcernIdentifies, Tag("for Jordan Sample").Decide(action, runs: true, PassedWords.None, Day("2027-01-01")));
        Csog.IsRefused(Reason.ConcernIdentifies, (Tag("for them") with { NamesSomebody = true }).Decide(action, runs: true, PassedWords.None, Day("2027-01-01")));
        Csog.IsRefused(Reason.TextTooLong, Tag(new string('1', SetObjective.MostText + 1)).Decide(action, runs: true, PassedWords.None, Day("2027-01-01")));

        SetObjective Tag(string code) => new(action.Reference, code, Csog.Chair);
    }

    private static ForumWork Of(Action<WorkTally> count)
    {
        var tally = new WorkTally(Csog.Terms, Risk.Roster, Quarter, Later);
        count(tally);
        return tally.Result();
    }

    private static ActionItem Action(int number, string due, string? done) => new()
    {
        Reference = ActionReference.Of(number),
        Forum = new("csog"),
        What = "Visit.",
        Owner = Csog.Health,
        OwnerSeat = new("health-lead"),
        Due = Day(due),
        State = done is null ? ActionState.Open : ActionState.Done,
        CreatedBy = Csog.Chair,
        Created = Noon("2027-01-02"),
        Updates = done is null ? [] : [new(Noon(done), Csog.Health, ActionUpdateKind.Done, null)],
    };

    private static Confirmation Answer(string agency, string asked, string? on, string due) => new()
    {
        Agency = new(agency),
        AgencyName = agency,
        Change = FlagChange.Add,
        State = on is null ? ConfirmationState.ToDo : ConfirmationState.OnSystem,
        AskedOn = Day(asked),
        On = on is null ? null : Day(on),
        Due = Day(due),
    };

    private static Meeting Held((DateOnly Day, DateOnly Due) on, DateTimeOffset papers) => Meeting.Planned(new("csog"), on.Due, on.Day) with
    {
        State = MeetingState.Closed,
        Started = new(Csog.Chair, UkTime.At(on.Day, new(10, 0))),
        Ended = new(Csog.Chair, UkTime.At(on.Day, new(12, 0))),
        Circulations = [new(0, Csog.Coordinator, papers, null, [], [])],
        Presences = [new(Csog.Health, new("health-lead"), new("health"), SeatRole.Member)],
    };

    private static MeetingMinutes Sent(DateOnly day, DateTimeOffset at) =>
        MeetingMinutes.None(new(new("csog"), day)) with { Sent = [new(Csog.Health, default, 1, at)] };

    private static ForumItem Item(params IReadOnlyList<(string On, string? Review)> closings) => new()
    {
        Forum = new("csog"),
        Child = Risk.Reference,
        Referral = Risk.Sam.Referral,
        Referrer = Csog.Health,
        Since = Day("2027-01-01"),
        Grounds = [],
        State = ItemState.Listed,
        Closings = [.. closings.Select(closing => new ItemClosing { Meeting = Day(closing.On), ReviewOn = closing.Review is { } day ? Day(day) : null, By = Csog.Chair, At = Noon(closing.On) })],
    };

    private static DateOnly Day(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd");

    private static DateTimeOffset Noon(string day) => UkTime.At(Day(day), new(12, 0));
}
