using PanelAssistant.Domain;
using PanelAssistant.Domain.Accountability;
using PanelAssistant.Domain.Calendar;
using PanelAssistant.Domain.Forums;
using PanelAssistant.Domain.Notices;
using PanelAssistant.Domain.People;
using PanelAssistant.Tests.Domain.Forums;
using PanelAssistant.Tests.Domain.People;
using static PanelAssistant.Tests.Domain.People.Csog;

namespace PanelAssistant.Tests.Domain.Accountability;

/// <summary>Halton's operational group reports to the strategic one, which meets on 9 December 2026, and that to the Executive Group.</summary>
public sealed class ReportTests
{
    private static readonly TermsOfReference Cssg = Partnerships.Forum("cssg");

    private static readonly PersonId Director = new("director");

    private static readonly Roster Strategic = new() { Forum = Cssg.Forum, FirstMeeting = new(2026, 12, 9), Coordinator = Unit, Holdings = [Seat(Director, "strategic-chair")] };

    private static ReportTask Owed => Assert.Single(Coming(Csog.Terms));

    [Fact]
    [Trait("Requirement", "HO-36")]
    public void The_operational_groups_report_is_due_before_the_papers_of_the_strategic_group_close()
    {
        Assert.Equal(("cssg", new DateOnly(2026, 12, 9), new DateOnly(2026, 12, 4), true), (Owed.To, Owed.Meeting, Owed.Due, Owed.ChairAttends));
        Assert.Equal("csog:cssg:reports-to:2026-12-09", Owed.Id);
        Assert.Equal(UkTime.At(new(2026, 12, 1), new(9, 0)), Owed.NextStep);
        Assert.Equal(new DateOnly(2027, 1, 20), Assert.Single(ReportTask.Coming(Csog.Terms, Receivers, UkTime.At(new(2026, 12, 5), new(9, 0)))).Meeting);
        Assert.Empty(ReportTask.Coming(Csog.Terms, _ => [], Now));
        Assert.Empty(Coming(Cssg));
    }

    [Fact]
    [Trait("Requirement", "HO-36")]
    public void A_report_that_is_missing_is_asked_for_and_then_told_to_the_coordinator_too()
    {
        var task = Owed;
        var told = new List<(DateOnly On, string To)>();
        while (task.NextStep is { } step)
        {
            var nudged = IsAccepted(NudgeReport.Decide(task, Csog.Terms, Members, step));
            told.AddRange(nudged.Tell.Select(notice => (UkTime.DateOf(step), notice.To.Value)));
            task = nudged.State;
        }

        Assert.Equal([new(2026, 12, 1), new(2026, 12, 4), new(2026, 12, 7)], told.Select(one => one.On).Distinct().Take(3));
        Assert.Equal(new DateOnly(2026, 12, 11), told.First(one => one.To == Coordinator.Value).On);
        Assert.All(told.Take(3), one => Assert.Equal(Chair.Value, one.To));
        Assert.IsType<Decision<ReportTask>.AlreadySo>(NudgeReport.Decide(Filed(), Csog.Terms, Members, Now.AddDays(60)));
    }

    [Fact]
    [Trait("Requirement", "HS-31")]
    public void It_is_closed_only_when_it_is_filed()
    {
        IsRefused(Reason.RunnersOnly, new FileReport("Update", "Folder", Health).Decide(Owed, Csog.Terms, Members, [Director], Now));
        IsRefused(Reason.TitleNeeded, new FileReport(" ", "Folder", Chair).Decide(Owed, Csog.Terms, Members, [Director], Now));
        IsRefused(Reason.PlaceNeeded, new FileReport("Update", null, Chair).Decide(Owed, Csog.Terms, Members, [Director], Now));
        IsRefused(Reason.TextTooLong, new FileReport(new('w', ReportTask.MostTitle + 1), "Folder", Chair).Decide(Owed, Csog.Terms, Members, [Director], Now));
        IsRefused(Reason.ReportNotFiled, new ReceiveReport(null, Director).Decide(Owed, true, false, Csog.Terms, Now));
        Assert.True(Owed.IsOwed);

        var filed = IsAccepted(new FileReport("Update", "Folder", Chair).Decide(Owed, Csog.Terms, Members, [Director, Chair], Now));
        Assert.False(filed.State.IsOwed);
        Assert.Null(filed.State.NextStep);
        Assert.Equal([(Director, NoticeKind.ReportFiled)], filed.Tell.Select(notice => (notice.To, notice.Kind)));
        IsRefused(Reason.ReportFiledAlready, new FileReport("Update", "Folder", Chair).Decide(filed.State, Csog.Terms, Members, [], Now));
    }

    [Fact]
    [Trait("Requirement", "HS-31")]
    [Trait("Requirement", "HO-36")]
    public void A_body_that_is_not_run_here_gets_its_report_for_the_day_that_was_written_down()
    {
        var ask = new AskReport("safeguarding-executive", new(2026, 12, 15), Unit);
        IsRefused(Reason.RunnersOnly, (ask with { By = Health }).Decide(Cssg, Strategic, Now));
        IsRefused(Reason.ReceiverNeeded, (ask with { To = "cssg" }).Decide(Cssg, Strategic, Now));
        IsRefused(Reason.ReceiverNeeded, (ask with { To = null }).Decide(Cssg, Strategic, Now));
        IsRefused(Reason.DateNotReadable, (ask with { Meeting = null }).Decide(Cssg, Strategic, Now));
        IsRefused(Reason.DateInPast, (ask with { Meeting = Today.AddDays(-1) }).Decide(Cssg, Strategic, Now));
        IsRefused(Reason.DateTooFar, (ask with { Meeting = Today.AddYears(6) }).Decide(Cssg, Strategic, Now));

        var asked = IsAccepted(ask.Decide(Cssg, Strategic, Now));
        var task = Assert.Single(asked.State);
        Assert.Equal((new DateOnly(2026, 12, 10), true, false), (task.Due, task.ChairAttends, task.WhenAsked));
        Assert.Equal([Director], asked.Tell.Select(notice => notice.To));
        Assert.True(Assert.Single((ask with { By = Coordinator }).Decide(Csog.Terms, Members, Now).State()).WhenAsked);
        Assert.Equal(Today, Assert.Single((ask with { Meeting = Today }).Decide(Cssg, Strategic, Now).State()).Due);
    }

    [Fact]
    [Trait("Requirement", "OG-07")]
    public void Oxfordshires_forum_reports_to_the_Sub_Group_and_that_it_arrived_is_kept()
    {
        var leads = Partnerships.Forum("strategic-leads");
        var roster = new Roster { Forum = leads.Forum, Coordinator = Unit, Holdings = [] };
        var both = IsAccepted(new AskReport("ce-subgroup", new(2026, 12, 15), Unit).Decide(leads, roster, Now)).State;
        Assert.Equal(2, both.Select(task => task.Id).Distinct().Count());
        var filed = IsAccepted(new FileReport("Prevalence", "Folder", Unit).Decide(both[0], leads, roster, [], Now)).State;

        IsRefused(Reason.RunnersOnly, new ReceiveReport("The chair", Health).Decide(filed, false, true, leads, Now));
        IsRefused(Reason.ReceivedByNeeded, new ReceiveReport(" ", Unit).Decide(filed, true, true, leads, Now));
        IsRefused(Reason.TextTooLong, new ReceiveReport(new('w', ReportTask.MostReceiver + 1), Unit).Decide(filed, true, true, leads, Now));
        var arrived = IsAccepted(new ReceiveReport("The chair of the Sub-Group", Unit).Decide(filed, true, true, leads, Now)).State;
        Assert.Equal(new ReportReceived(Unit, Now, "The chair of the Sub-Group"), arrived.Received);
        Assert.IsType<Decision<ReportTask>.AlreadySo>(new ReceiveReport("Again", Unit).Decide(arrived, true, true, leads, Now));
    }

    private static ReportTask Filed() => new FileReport("Update", "Folder", Chair).Decide(Owed, Csog.Terms, Members, [], Now).State();

    private static IEnumerable<ReportTask> Coming(TermsOfReference terms) => ReportTask.Coming(terms, Receivers, Now);

    private static IEnumerable<(TermsOfReference, Roster)> Receivers(string family) => family == "cssg" ? [(Cssg, Strategic)] : [];
}
