using PanelAssistant.Domain;

namespace PanelAssistant.Tests.Bot.Stories;

/// <summary>What kind of work an action is, by the words of its group's own terms.</summary>
public sealed class TagStories
{
    [Fact]
    [Trait("Requirement", "HS-13")]
    public async Task Awareness_work_says_whom_it_is_for_and_is_found_by_it()
    {
        await using var bot = await StoryBot.StartAsync();
        await bot.GreetAllAsync();
        var chair = bot.Private("strategic-chair");
        await chair.SayAsync("add concern Parents do not know the signs");
        var action = await ActionOfAsync(chair, await chair.PressAsync(await chair.SayAsync("entry REG-100"), "Make it an action"));

        (await chair.SayAsync("actions tagged awareness")).Shows("No open action is tagged with it.");
        (await chair.SayAsync($"tag action {action} prevention")).Shows(Says.Why(Reason.NoSuchTag));
        (await chair.SayAsync($"tag action {action} awareness for Avery Johnson's mother")).Shows(Says.Why(Reason.LooksIdentifying));
        (await chair.SayAsync($"tag action {action} awareness for parents and carers")).Shows("Recorded.", "Kind of work: Awareness, for parents and carers");
        (await bot.Private("strategic-health").SayAsync("actions tagged awareness")).Shows(action, "Parents do not know the signs", "For parents and carers");
        (await bot.Private("strategic-health").SayAsync($"tag action {action} awareness")).Shows(Says.Why(Reason.NotFound));
        foreach (var who in (string[])["health", "outsider", "coordinator"])
        {
            (await bot.Private(who).SayAsync("actions tagged awareness")).Shows(Says.Why(Reason.NoSeat)).ShowsNo("signs");
        }
        (await chair.SayAsync($"tag action {action}")).Shows("Recorded.").ShowsNo("Kind of work: Awareness");
        (await chair.SayAsync("tags")).Shows("Awareness: type \"actions tagged awareness\"");
    }

    [Fact]
    [Trait("Requirement", "CE-03")]
    [Trait("Requirement", "CE-25")]
    public async Task Actions_are_found_by_the_aim_of_the_strategy_and_by_what_they_develop()
    {
        await using var bot = await StoryBot.StartAsync(practice: "cheshire-east");
        await bot.GreetAllAsync();
        var chair = bot.Private("chair");
        (await chair.SayAsync("tag action A-1 less harm, Development")).Shows("Kind of work: Less harm, Development");
        (await chair.SayAsync("tag action A-2 less-risk")).Shows("Kind of work: Less risk");

        (await bot.Private("health").SayAsync("actions tagged less harm")).Shows("A-1").ShowsNo("A-2");
        (await bot.Private("health").SayAsync("actions tagged development")).Shows("A-1").ShowsNo("A-2");
        (await bot.Private("health").SayAsync("actions tagged less-risk")).Shows("A-2").ShowsNo("A-1");
        (await chair.SayAsync("about")).Shows("not dated", "No renewal date is set for these terms.");
    }

    [Fact]
    [Trait("Requirement", "CE-15")]
    public async Task The_report_says_what_is_done_for_each_of_the_four_Ps_and_how_much_for_none()
    {
        await using var bot = await StoryBot.StartAsync(practice: "cheshire-east");
        await bot.GreetAllAsync();
        var chair = bot.Private("chair");
        await chair.SayAsync("tag action A-1 prevent, protect");
        await bot.Private("education").SayAsync("done A-2");
        await chair.SayAsync("tag action A-2 prevent");
        await bot.ClockAsync("2026-11-24T07:00:00Z");

        var report = await chair.SayAsync("board report");
        while (!report.Has("Part 3"))
        {
            report = await chair.PressAsync(report, "More");
        }
        report.Shows("Effect on the four Ps", "Pursue", "Prevent", "Protect", "Prepare", "None of them");
    }

    [Fact]
    [Trait("Requirement", "ON-10")]
    [Trait("Requirement", "ON-29")]
    public async Task Offers_of_support_with_their_sector_and_preventive_work_are_found()
    {
        await using var bot = await StoryBot.StartAsync(practice: "oxfordshire");
        await bot.GreetAllAsync();
        var chair = bot.Private("lcss-north");
        (await chair.SayAsync("tag action A-4 support-offer, preventive for the voluntary sector")).Shows("Kind of work: Offer of support, Prevention, for the voluntary sector");
        (await bot.Private("camhs-north").SayAsync("actions tagged offer of support")).Shows("A-4", "For the voluntary sector");
        (await bot.Private("camhs-north").SayAsync("actions tagged preventive")).Shows("A-4");
        (await bot.Private("camhs-south").SayAsync("actions tagged preventive")).ShowsNo("A-4");
        (await bot.Private("school-lead-north").SayAsync("actions tagged preventive")).Shows(Says.Why(Reason.NoSeat));
    }

    private static async Task<string> ActionOfAsync(Chat chat, Shown entry)
    {
        var title = entry.Buttons.Select(button => (string)button["title"]!).Single(title => title.StartsWith("Open A-", StringComparison.Ordinal));
        (await chat.PressAsync(entry, title)).Shows("[Record the tags]");
        return title[5..];
    }
}
