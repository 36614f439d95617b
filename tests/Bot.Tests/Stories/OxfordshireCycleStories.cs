using PanelAssistant.Cards.Minutes;
using PanelAssistant.Cards.Updates;
using PanelAssistant.Domain;
using PanelAssistant.Domain.Updates;

namespace PanelAssistant.Tests.Bot.Stories;

/// <summary>A Panel's month and the Strategic Leads' quarter, from what is asked before the meeting to what is held after it.</summary>
public sealed class OxfordshireCycleStories
{
    private const string Later = "It holds for a year";

    [Fact]
    [Trait("Requirement", "OP-07")]
    [Trait("Requirement", "OP-36")]
    [Trait("Requirement", "OP-31")]
    [Trait("Requirement", "ON-08")]
    [Trait("Requirement", "ON-19")]
    public async Task Before_a_Panel_every_agency_and_the_childs_own_professional_are_asked_and_who_gave_no_reply_is_named()
    {
        await using var bot = await StoryBot.StartAsync("2026-11-27T10:00:00Z", "oxfordshire");
        await bot.GreetAllAsync();
        await bot.Private("missing-coordinator").SayAsync(ClosingStories.Often);
        await bot.SettleAsync();
        Assert.Empty(bot.Told("News wanted before the meeting"));
        await bot.ClockAsync("2026-12-01T10:00:00Z");

        var asked = bot.Told("News wanted before the meeting").Order().ToList();
        Assert.Contains("practitioner", asked);
        Assert.Contains("inspector-north", asked);
        Assert.All(bot.Notices("practitioner").Where(notice => notice.Has("News wanted")), notice => notice.ShowsNo("Eden"));
        (await bot.Private("panel-chair-north").SayAsync("replies CH-2045")).Shows("Updates: 0 of");

        var form = await bot.Private("practitioner").SayAsync("reply CH-2045");
        (await bot.Private("practitioner").PressAsync(form, "Send", (UpdateVerbs.Answer, nameof(UpdateState.Given)), (UpdateVerbs.Text, "Comes to every session."))).Shows("Thank you.");
        (await bot.Private("inspector-north").SayAsync("reply CH-2045 nothing known")).Shows("Thank you.");
        (await bot.Private("panel-chair-south").SayAsync("reply CH-2045 nothing known")).Shows(Says.Why(Reason.NotFound));
        (await bot.Private("panel-chair-north").SayAsync("replies CH-2045")).Shows("Updates: 2 of", "Comes to every session.", "Thames Valley Police: Nothing known", "Youth Justice Service: Not received");
        (await bot.Private("practitioner").SayAsync("replies CH-2045")).Shows(Says.Why(Reason.NotFound));
        (await bot.Private("panel-chair-north").SayAsync("agenda")).Shows("Updates: 2 of");
    }

    [Fact]
    [Trait("Requirement", "OP-14")]
    public async Task What_a_Panel_decided_and_who_dissented_stays_in_its_locked_minutes_whatever_is_decided_later()
    {
        await using var bot = await StoryBot.StartAsync("2026-12-08T10:00:00Z", "oxfordshire");
        await bot.GreetAllAsync();
        var (room, chair) = (bot.MeetingOf("panel-north", "panel-chair-north"), bot.Private("panel-chair-north"));
        await room.SayAsync("vote CH-2041");
        await bot.Private("inspector-north").SayAsync("vote for CH-2041");
        await bot.Private("fss-north").SayAsync("vote for CH-2041");
        await bot.Private("camhs-panel-north").SayAsync("vote against CH-2041 because the plan has only begun");
        (await chair.SayAsync("close vote CH-2041")).Shows("Carried");
        await DraftAsync(bot, "panel-chair-north", "8 December 2026");
        await LockAsync(bot, "panel-chair-north", "8 December 2026");
        string[] said = ["2 for, 1 against, 0 abstained", "the plan has only begun", "Rule used"];
        (await ReadAsync(bot, "phoenix", "8 December 2026")).Shows(said);

        (await chair.SayAsync("draft minutes 8 December 2026")).Shows(Says.Why(Reason.MinutesLocked));
        await room.SayAsync("vote remove CH-2041");
        (await room.SayAsync("agreed CH-2041 nobody objects")).Shows("Recorded: agreed without");
        await chair.SayAsync($"addendum 8 December 2026 {Later}");
        (await ReadAsync(bot, "phoenix", "8 December 2026")).Shows([.. said, Later]).ShowsNo("remove the flag");
        var kept = await bot.Private("phoenix").SayAsync("decision CH-2041");
        kept.Shows("CH-2041: remove the flag?");
        (await bot.Private("phoenix").PressAsync(kept, kept.Buttons.Select(button => (string)button["title"]!).First(title => title.StartsWith("Question 1", StringComparison.Ordinal))))
            .Shows("CH-2041: add a flag?", "Health: against", "the plan has only begun");
        (await bot.Private("panel-chair-south").SayAsync("decision CH-2041")).Shows(Says.Why(Reason.NotFound));
    }

    [Fact]
    [Trait("Requirement", "OF-09")]
    [Trait("Requirement", "OF-12")]
    public async Task The_Strategic_Leads_close_with_a_minute_taker_and_their_chair_holds_what_was_approved()
    {
        const string Day = "6 January 2027";
        await using var bot = await StoryBot.StartAsync("2027-01-06T10:00:00Z", "oxfordshire");
        await bot.GreetAllAsync();
        var (room, chair) = (bot.MeetingOf("strategic-leads", "strategic-chair"), bot.Private("strategic-chair"));
        (await room.SayAsync("start meeting")).Shows("is open");
        await room.SayAsync("close meeting all yes because it is a practice");
        Assert.Empty(bot.Audit("meeting.close", "strategic-leads"));
        await NameAsync(bot, "strategic-chair", Day);
        await room.SayAsync("close meeting all yes because it is a practice");
        Assert.Single(bot.Audit("meeting.close", "strategic-leads"));

        await chair.SayAsync($"draft minutes {Day}");
        (await bot.Private("strategic-police").SayAsync($"minutes {Day}")).Shows(Says.Why(Reason.NotFound));
        await LockAsync(bot, "strategic-chair", Day);
        (await chair.SayAsync($"send minutes {Day}")).Shows("Queued:");
        await bot.SettleAsync();
        Assert.Contains("strategic-police", bot.Told($"The minutes of {Day} are ready for you"));
        (await ReadAsync(bot, "strategic-police", Day)).Shows("A-6", "Compare the attendance of agencies");
        (await chair.SayAsync($"write minutes {Day} closing Thanks")).Shows(Says.Why(Reason.MinutesLocked));
        (await chair.SayAsync($"addendum {Day} {Later}")).Shows(Later);
        (await bot.Private("nurse").SayAsync($"minutes {Day}")).Shows(Says.Why(Reason.NotFound));
    }

    [Fact]
    [Trait("Requirement", "ON-16")]
    public async Task A_Network_looks_first_at_the_minutes_and_actions_of_its_last_meeting_and_at_no_other_groups()
    {
        await using var bot = await StoryBot.StartAsync("2027-01-05T10:00:00Z", "oxfordshire");
        var (chair, room) = (bot.Private("lcss-north"), bot.MeetingOf("network-north", "lcss-north"));

        await bot.Private("sergeant-north").SayAsync("propose item Lighting at the station");
        var own = (await chair.SayAsync("agenda")).Shows("1\\. Minutes and actions of the last meeting", "Actions not done", "A-4, overdue since 25 November 2026: Offer the young people", "Lighting at the station").ShowsNo("A-1,", "A-5").Outline;
        Assert.True(own.IndexOf("Actions not done", StringComparison.Ordinal) < own.IndexOf("Lighting at the station", StringComparison.Ordinal), own);
        (await room.SayAsync("agenda")).Shows("1\\. Minutes and actions of the last meeting", "Actions not done", "A-4").ShowsNo("young people");
        (await bot.Private("lcss-south").SayAsync("agenda")).Shows("A-5").ShowsNo("A-4");

        await bot.ClockAsync("2027-01-06T10:05:00Z");
        await NameAsync(bot, "lcss-north", "6 January 2027");
        await chair.SayAsync("draft minutes 6 January 2027");
        (await ReadAsync(bot, "lcss-north", "6 January 2027")).Shows("A-4:** Offer the young people");
        (await bot.Private("sven").SayAsync("done A-4")).Shows("A-4 is ticked off.");
        (await chair.SayAsync("agenda")).ShowsNo("A-4, overdue");
    }

    [Fact]
    [Trait("Requirement", "ON-25")]
    public async Task A_Network_that_decides_between_its_meetings_has_two_working_days_unless_its_chair_says_why_it_is_urgent()
    {
        await using var bot = await StoryBot.StartAsync("2026-11-27T09:00:00Z", "oxfordshire");
        await bot.GreetAllAsync();
        var (chair, room) = (bot.Private("lcss-north"), bot.MeetingOf("network-north", "lcss-north"));
        await room.SayAsync("vote CH-2044 between meetings");
        await bot.SettleAsync();
        bot.Boards("CH-2044")[^1].Shows("Called between meetings: open at least until the end of 1 December 2026.");
        foreach (var who in (string[])["early-help-north", "sergeant-north", "camhs-north"])
        {
            await bot.Private(who).SayAsync("vote for CH-2044");
        }

        (await chair.SayAsync("close vote CH-2044")).Shows(Says.Why(Reason.VoteStaysOpen));
        (await chair.SayAsync("close vote CH-2044 urgent")).Shows(Says.Why(Reason.ReasonNeeded));
        (await chair.SayAsync("agreed CH-2044 nobody objects")).Shows(Says.Why(Reason.NotInMeeting));
        await bot.ClockAsync("2026-12-01T23:59:59Z");
        (await chair.SayAsync("close vote CH-2044")).Shows(Says.Why(Reason.VoteStaysOpen));
        await bot.ClockAsync("2026-12-02T00:00:00Z");
        (await chair.SayAsync("close vote CH-2044")).Shows("Carried: the flag is added.", "3 for, 0 against");

        await room.SayAsync("vote remove CH-2044 between meetings");
        await bot.Private("sven").SayAsync("vote for CH-2044");
        (await chair.SayAsync("close vote CH-2044 urgent a strategy meeting is tonight")).Shows("No decision");
        (await chair.SayAsync("decision CH-2044")).Shows("CH-2044: remove the flag?", "Closed early, because: a strategy meeting is tonight", "Terms of reference: 2019-09");
        (await bot.Private("lcss-south").SayAsync("decision CH-2044")).Shows(Says.Why(Reason.NotFound));
    }

    private static async Task NameAsync(StoryBot bot, string who, string day) =>
        (await bot.Private(who).PressAsync(await bot.Private(who).SayAsync($"minutes {day}"), "Name the minute taker", (MinutesVerbs.Person, bot.Group.Person(who).Id))).Shows("The minute taker is named");

    private static async Task DraftAsync(StoryBot bot, string who, string day)
    {
        await NameAsync(bot, who, day);
        await bot.Private(who).SayAsync($"draft minutes {day}");
    }

    private static async Task LockAsync(StoryBot bot, string who, string day)
    {
        (await bot.Private(who).SayAsync($"approve minutes {day}")).Shows("The minutes are approved.");
        (await bot.Private(who).SayAsync($"lock minutes {day}")).Shows("The minutes are locked.");
    }

    /// <summary>All pages of the minutes as one.</summary>
    private static async Task<Shown> ReadAsync(StoryBot bot, string who, string day) => new(await bot.Private(who).AllPagesAsync($"minutes {day}"), null);
}
