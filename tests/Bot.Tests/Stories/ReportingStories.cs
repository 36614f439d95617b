using PanelAssistant.Cards.Accountability;
using PanelAssistant.Domain;

namespace PanelAssistant.Tests.Bot.Stories;

/// <summary>One group reports to another, and nobody forgets it.</summary>
public sealed class ReportingStories
{
    [Fact]
    [Trait("Requirement", "HO-36")]
    public async Task The_operational_groups_report_is_asked_for_filed_and_received_and_its_chair_is_expected()
    {
        await using var bot = await StoryBot.StartAsync();
        await bot.GreetAllAsync();
        await bot.SettleAsync();
        var (chair, director) = (bot.Private("chair"), bot.Private("strategic-chair"));
        (await chair.SayAsync("reports owed")).Shows("CSOG to CSSG, meeting on 9 December 2026", "Due 4 December 2026", "The chair is expected there.", "[File for CSSG, 4 December 2026]");
        (await bot.Private("strategic-police").SayAsync("attendance cssg")).Shows("Expected from groups that report here", $"{bot.Group.Person("chair").Name}, chair of CSOG");

        foreach (var day in (string[])["2026-12-01T12:00:00Z", "2026-12-04T12:00:00Z", "2026-12-11T12:00:00Z"])
        {
            await bot.ClockAsync(day);
            await bot.RestartAsync();
        }
        Assert.Equal(4, bot.Notices("chair").Count(notice => notice.Has("A report of CSOG is owed, 4 December 2026")));
        Assert.Single(bot.Notices("coordinator"), notice => notice.Has("A report of CSOG is owed"));
        var list = await chair.PressAsync(bot.Notices("chair").First(notice => notice.Has("A report of CSOG is owed")), "Reports");
        list.Shows("Owed since 4 December 2026");

        (await chair.PressAsync(list, "File for CSSG, 4 December 2026")).Shows(Says.Why(Reason.TitleNeeded));
        (await chair.PressAsync(list, "File for CSSG, 4 December 2026", (ReportingVerbs.Title, "Update"))).Shows(Says.Why(Reason.PlaceNeeded));
        (await chair.PressAsync(list, "File for CSSG, 4 December 2026", (ReportingVerbs.Title, "Update of December"), (ReportingVerbs.Place, "Group folder"))).Shows("It is filed.", "Update of December");
        (await chair.PressAsync(list, "File for CSSG, 4 December 2026", (ReportingVerbs.Title, "Another"), (ReportingVerbs.Place, "Group folder"))).Shows(Says.Why(Reason.ReportFiledAlready)).ShowsNo("Another");
        await bot.SettleAsync();
        Assert.Contains("strategic-chair", bot.Told("The report of CSOG is there"));
        (await chair.SayAsync("report received cssg")).Shows(Says.Why(Reason.NoReportThere));
        (await director.SayAsync("report received cssg")).Shows("Noted: it has arrived.", "Arrived on 11 December 2026");
        await bot.SettleAsync();
        Assert.Contains("chair", bot.Told("The report of CSOG has arrived"));
        await bot.ClockAsync("2026-12-21T12:00:00Z");
        Assert.Equal(4, bot.Notices("chair").Count(notice => notice.Has("A report of CSOG is owed, 4 December 2026")));
        Assert.Single(bot.Audit("reporting.file", "csog:cssg"));
    }

    [Fact]
    public async Task A_report_follows_the_meeting_of_its_receiver_to_another_day()
    {
        await using var bot = await StoryBot.StartAsync();
        await bot.GreetAllAsync();
        await bot.SettleAsync();
        await bot.Private("strategic-chair").SayAsync("move meeting 9 December 2026 to 17 December 2026 because the room is taken");
        await bot.ClockAsync("2026-12-02T12:00:00Z");
        (await bot.Private("chair").SayAsync("reports owed")).Shows("CSOG to CSSG, meeting on 17 December 2026", "Due 11 December 2026").ShowsNo("4 December");
        Assert.DoesNotContain(bot.Notices("chair"), notice => notice.Has("A report of CSOG is owed, 4 December 2026"));
        await bot.ClockAsync("2026-12-08T12:00:00Z");
        Assert.Single(bot.Notices("chair"), notice => notice.Has("A report of CSOG is owed, 11 December 2026"));
        Assert.Single(bot.Audit("reporting.follow", "csog:cssg"));
    }

    [Fact]
    [Trait("Requirement", "HS-31")]
    [Trait("Requirement", "HO-36")]
    public async Task A_body_that_asks_gets_its_report_and_the_chair_hears_that_they_are_expected()
    {
        await using var bot = await StoryBot.StartAsync();
        await bot.GreetAllAsync();
        var chair = bot.Private("strategic-chair");
        var list = await chair.SayAsync("reports owed");
        list.Shows("CSSG: a body meets, or asks the chair to come");
        (await chair.PressAsync(list, "Put it on the list", (ReportingVerbs.On, "2026-12-15"))).Shows(Says.Why(Reason.ReceiverNeeded));
        (await chair.SayAsync("report due Safeguarding Executive Group on soon")).Shows(Says.Why(Reason.DateNotReadable));
        (await chair.SayAsync("report due Safeguarding Executive Group on 2026-11-01")).Shows(Says.Why(Reason.DateInPast));
        (await chair.PressAsync(list, "Put it on the list", (ReportingVerbs.To, "safeguarding-executive"), (ReportingVerbs.On, "2026-12-15"))).Shows("CSSG to Safeguarding Executive Group, meeting on 15 December 2026", "Due 10 December 2026", "The chair is expected there.");
        (await chair.PressAsync(list, "Put it on the list", (ReportingVerbs.To, "safeguarding-executive"), (ReportingVerbs.On, "2026-12-15"))).Shows("It is on the list.");
        (await bot.Private("deputy").SayAsync("report due Safeguarding Executive on 2026-12-15")).Shows("CSOG to Safeguarding Executive Group", "The chair is asked to come.");
        await bot.SettleAsync();
        Assert.Contains("chair", bot.Told("CSOG is asked for a report, 15 December 2026"));

        (await chair.SayAsync("report received safeguarding-executive: Business manager")).Shows(Says.Why(Reason.NoReportThere));
        (await chair.SayAsync("file report Safeguarding Executive Group: Report of the group, Executive folder")).Shows("It is filed.", "Report of the group");
        (await chair.SayAsync("report received safeguarding-executive")).Shows(Says.Why(Reason.ReceivedByNeeded));
        (await chair.SayAsync("report received safeguarding-executive: Business manager")).Shows("Noted: it has arrived.", "Business manager");
    }

    [Fact]
    [Trait("Requirement", "OG-07")]
    public async Task What_the_Sub_Group_received_is_kept_and_those_outside_see_and_file_nothing()
    {
        await using var bot = await StoryBot.StartAsync(practice: "oxfordshire");
        await bot.GreetAllAsync();
        var coordinator = bot.Private("coordinator");
        (await coordinator.SayAsync("report due ce-subgroup on 2026-12-15")).Shows("Child Exploitation Sub-Group, meeting on 15 December 2026");
        (await coordinator.SayAsync("file report ce-subgroup: Compliance, Board folder")).Shows("It is filed.");
        (await coordinator.SayAsync("report received ce-subgroup: Chair of the Sub-Group")).Shows("Arrived on 23 November 2026", "Chair of the Sub");
        await bot.RestartAsync();
        (await coordinator.SayAsync("reports owed")).Shows("Chair of the Sub");
        Assert.Single(bot.Audit("reporting.receive", "ce-subgroup"));

        foreach (var words in (string[])["reports owed", "report due ce-subgroup on 2026-12-15", "file report ce-subgroup: Mine, Here", "report received ce-subgroup: Me"])
        {
            (await bot.Private("outsider").SayAsync(words)).Shows(Says.Why(Reason.NoSeat));
        }
        (await bot.Private("inspector-north").SayAsync("file report strategic-leads: Mine, Here")).Shows(Says.Why(Reason.NoReportThere));
        var forged = new System.Text.Json.Nodes.JsonObject { [ReportingVerbs.Report] = "strategic-leads:ce-subgroup:reports-to:2026-12-15", [ReportingVerbs.Title] = "Mine", [ReportingVerbs.Place] = "Here" };
        (await bot.Private("inspector-north").PressAsync(ReportingVerbs.File, forged)).Shows(Says.Why(Reason.NoReportThere));
        (await bot.MeetingOf("panel-north", "panel-chair-north").PressAsync(ReportingVerbs.List, [])).Shows(Says.Why(Reason.NoSeat));
    }

    [Fact]
    [Trait("Requirement", "HS-31")]
    public async Task The_day_on_which_a_body_meets_is_read_as_people_write_it_and_nothing_is_filed_as_not_applicable()
    {
        await using var bot = await StoryBot.StartAsync();
        await bot.GreetAllAsync();
        var chair = bot.Private("strategic-chair");
        (await chair.SayAsync("report due hcypsp on 15/12/2026")).Shows("It is on the list.", "meeting on 15 December 2026");
        (await chair.SayAsync("report due safeguarding-executive on Tuesday 5 January 2027")).Shows("It is on the list.", "meeting on 5 January 2027");
        (await chair.SayAsync("file report hcypsp: N/A, N/A")).Shows(Says.Why(Reason.TitleNeeded)).ShowsNo("It is filed.");
        (await chair.SayAsync("file report hcypsp: The year, -")).Shows(Says.Why(Reason.PlaceNeeded)).ShowsNo("It is filed.");
        (await chair.SayAsync("file report hcypsp: The year, Group folder")).Shows("It is filed.");
        (await chair.SayAsync("report received hcypsp: not yet")).Shows(Says.Why(Reason.ReceivedByNeeded));
        (await chair.SayAsync("escalate -: -")).Shows(Says.Why(Reason.IssueAndAskNeeded), "None.");
    }
}
