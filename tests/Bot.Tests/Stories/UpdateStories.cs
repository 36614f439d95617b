using PanelAssistant.Bot.Storage;
using PanelAssistant.Bot.Storage.Documents;
using PanelAssistant.Cards.Updates;
using PanelAssistant.Domain;
using PanelAssistant.Domain.Cases;
using PanelAssistant.Domain.Updates;
using Kinds = PanelAssistant.Bot.Storage.Documents.Kinds;

namespace PanelAssistant.Tests.Bot.Stories;

/// <summary>What everybody knows of a child is asked for before the meeting, and who has not answered is named.</summary>
public sealed class UpdateStories
{
    [Fact]
    [Trait("Requirement", "HO-17")]
    public async Task Each_agency_is_asked_with_the_timetable_once_and_what_has_not_come_stands_in_agenda_and_minutes()
    {
        await using var bot = await StoryBot.StartAsync();
        await bot.GreetAllAsync();
        await ListAsync(bot);
        Assert.Equal(["commissioned", "education", "health", "police-ocg", "practice-lead", "safeguarding-unit"], [.. Asked(bot).Order()]);
        await bot.RestartAsync();
        await bot.ClockAsync("2026-11-24T14:00:00Z");
        Assert.Equal(6, Asked(bot).Count);

        var asked = Assert.Single(bot.Notices("health"), notice => notice.Has("News wanted"));
        asked.ShowsNo("Example-Child");
        var mine = await bot.Private("health").PressAsync(asked, "My requests");
        var form = await bot.Private("health").PressAsync(mine, "Answer for CH-2052");
        (await bot.Private("health").PressAsync(form, "Send", (UpdateVerbs.Text, "Seen in clinic."))).Shows(Says.Why(Reason.UpdateAnswerNeeded), "Seen in clinic.");
        (await bot.Private("health").PressAsync(form, "Send", (UpdateVerbs.Answer, nameof(UpdateState.Given)), (UpdateVerbs.Text, "Seen in clinic."))).Shows("Thank you.");
        (await bot.Private("health").SayAsync("my requests")).Shows("Nobody waits for news from you.");
        // A colleague answers for the agency; somebody of another agency cannot, and an outsider finds nothing.
        (await bot.Private("police-ocg").SayAsync("reply CH-2052 nothing known")).Shows("Thank you.");
        (await bot.Private("outsider").SayAsync("reply CH-2052 nothing known")).Shows(Says.Why(Reason.NotFound));
        (await bot.Private("outsider").SayAsync("replies CH-2052")).Shows(Says.Why(Reason.NotFound));
        (await bot.Private("education").SayAsync("replies CH-2052")).Shows("Updates: 2 of 6 received.", "Health: Update given", "Seen in clinic.", "Cheshire Police: Nothing known");
        (await bot.Private("coordinator").SayAsync("replies CH-2052")).Shows("Health: Update given").ShowsNo("Seen in clinic.");

        (await bot.Private("education").SayAsync("agenda")).Shows("Updates: 2 of 6 received. Not received: Commissioned Services, Education, Halton Borough Council, Safeguarding Children Unit.");
        await bot.ClockAsync("2026-11-25T10:05:00Z");
        Assert.Equal(["commissioned", "education", "practice-lead", "safeguarding-unit"], [.. bot.Told("News you still owe: 1").Order()]);
        var taker = await bot.Private("chair").SayAsync("minutes 25 November 2026");
        await bot.Private("chair").PressAsync(taker, "Name the minute taker", (Cards.Minutes.MinutesVerbs.Person, bot.Group.Person("coordinator").Id));
        var minutes = await bot.Private("coordinator").SayAsync("draft minutes 25 November 2026");
        while (!minutes.Has("Update, Health"))
        {
            minutes = await bot.Private("coordinator").PressAsync(minutes, "More");
        }
        minutes.Shows("**Update, Health:** Update given: Seen in clinic.", "**Update, Education:** Not received");
    }

    [Fact]
    [Trait("Story", "G-15")]
    public async Task A_bot_that_comes_back_in_the_evening_asks_nobody_for_news_until_it_is_morning()
    {
        await using var bot = await StoryBot.StartAsync();
        await bot.GreetAllAsync();
        await ListAsync(bot);

        await bot.RestartAsync("--Local:Clock=2026-11-25T20:00:00Z");
        await bot.SettleAsync();
        await bot.ClockAsync("2026-11-26T08:59:00Z");

        Assert.Empty(bot.Told("News you still owe"));
    }

    [Fact]
    [Trait("Requirement", "HO-18")]
    public async Task Of_what_the_planning_meeting_has_heard_only_its_day_is_kept_whatever_was_written()
    {
        await using var bot = await StoryBot.StartAsync();
        await bot.GreetAllAsync();
        await ListAsync(bot);
        var form = await bot.Private("health").SayAsync("reply CH-2052");
        form.Shows("<What do you have?>", "Of what was shared there, only the day is kept here.");

        (await bot.Private("health").PressAsync(form, "Send", (UpdateVerbs.Answer, nameof(UpdateState.SharedElsewhere)))).Shows(Says.Why(Reason.DateNotReadable));
        (await bot.Private("health").PressAsync(form, "Send", (UpdateVerbs.Answer, nameof(UpdateState.SharedElsewhere)), (UpdateVerbs.SharedOn, "2026-12-01"))).Shows(Says.Why(Reason.DateInFuture));
        (await bot.Private("health").PressAsync(
            form, "Send", (UpdateVerbs.Answer, nameof(UpdateState.SharedElsewhere)), (UpdateVerbs.SharedOn, "2026-11-18"), (UpdateVerbs.Text, "Confidential sentence."))).Shows("18 November 2026");
        (await bot.Private("education").SayAsync("reply CH-2052 shared 19 November 2026")).Shows("19 November 2026");

        (await bot.Private("police-ocg").SayAsync("replies CH-2052")).Shows("Health: Shared in the child's planning meeting of 18 November 2026").ShowsNo("Confidential");
        Assert.DoesNotContain("Confidential", string.Join('\n', bot.Bodies("update")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_child_who_comes_to_the_list_late_is_asked_about_at_once_when_whoever_runs_it_says_so()
    {
        await using var bot = await StoryBot.StartAsync();
        await bot.GreetAllAsync();
        (await bot.Private("front-door").SayAsync("outcome R-1012 csog because several agencies know the adult")).Shows("Decided");
        (await bot.Private("health").SayAsync("ask updates CH-2052")).Shows(Says.Why(Reason.NotFound));
        (await bot.Private("coordinator").SayAsync("ask updates CH-2052")).Shows("Everybody who is asked about CH-2052 has been asked.");
        (await bot.Private("coordinator").SayAsync("ask updates CH-2052")).Shows("Everybody who is asked about CH-2052 has been asked.");
        await bot.ClockAsync("2026-11-24T14:00:00Z");

        Assert.Equal(6, Asked(bot).Count);
        Assert.Equal(6, bot.Count("update"));
    }

    [Fact]
    [Trait("Requirement", "HO-17")]
    public async Task Many_requests_come_a_page_at_a_time_and_what_was_asked_for_a_meeting_that_is_over_is_not_among_them()
    {
        await using var bot = await StoryBot.StartAsync();
        await bot.CommitAsync([.. Enumerable.Range(3001, 22).Select(child => For(child, new(2026, 11, 25))), .. Enumerable.Range(3101, 25).Select(child => For(child, new(2026, 10, 14)))]);
        var health = bot.Private("health");

        var first = await health.SayAsync("my requests");
        first.Shows("[Answer for CH-3001]", "[Answer for CH-3020]", "[More]").ShowsNo("CH-3021", "CH-31");
        var second = await health.PressAsync(first, "More");
        second.Shows("[Answer for CH-3021]", "[Answer for CH-3022]", "[From the beginning]").ShowsNo("CH-3020", "[More]", "CH-31");
        foreach (var child in (string[])["CH-3021", "CH-3022"])
        {
            var form = await health.PressAsync(second, $"Answer for {child}");
            (await health.PressAsync(form, "Send", (UpdateVerbs.Answer, nameof(UpdateState.NothingKnown)))).Shows("Thank you.", child);
        }

        (await health.PressAsync(second, "Answer for CH-3022")).Shows("From Health. Answered: ", "You may change it until the meeting.");
        var empty = await health.PressAsync(first, "More");
        empty.Shows("There are no more.").ShowsNo("Nobody waits");
        (await health.PressAsync(empty, "From the beginning")).Shows("[Answer for CH-3020]").ShowsNo("CH-3021", "[More]");
        (await health.PressAsync(UpdateVerbs.Mine, new() { [UpdateVerbs.After] = "nonsense" })).Shows("I cannot find that page of the list.");

        await bot.ClockAsync("2026-11-26T10:00:00Z");
        (await health.PressAsync(first, "Answer for CH-3001")).Shows(Says.Why(Reason.MeetingClosed));
        (await health.SayAsync("my requests")).Shows("Nobody waits for news from you.");

        DocumentOperation For(int child, DateOnly meeting)
        {
            var ask = new UpdateAsk
            {
                Forum = new("csog"),
                Child = CaseReference.Of(child),
                Meeting = meeting,
                Agency = new("health"),
                To = new(bot.Group.Person("health").Id),
                Asked = DateTimeOffset.UnixEpoch,
                ReplyBy = meeting.AddDays(-5),
            };
            return DocumentOperation.Create(Kinds.Update, ask.Id, UpdateDocument.From(ask));
        }
    }

    private static IReadOnlyList<string> Asked(StoryBot bot) => bot.Told("News wanted before the meeting: 1");

    private static async Task ListAsync(StoryBot bot)
    {
        (await bot.Private("front-door").SayAsync("outcome R-1012 csog because several agencies know the adult")).Shows("Decided");
        await bot.ClockAsync("2026-11-24T09:05:00Z");
    }
}
