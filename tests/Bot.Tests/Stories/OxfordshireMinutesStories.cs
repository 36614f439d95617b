using System.Text.Json.Nodes;
using PanelAssistant.Cards.Actions;
using PanelAssistant.Cards.Minutes;
using PanelAssistant.Domain.Minutes;

namespace PanelAssistant.Tests.Bot.Stories;

/// <summary>A Network's minutes reach each professional for their own items; a Panel's go with the next agenda, and each child's record is ticked.</summary>
public sealed class OxfordshireMinutesStories
{
    private const string Unknown = "I cannot find that, or it is not yours to open.";

    [Fact]
    [Trait("Requirement", "ON-15")]
    public async Task A_professional_of_one_child_does_not_read_of_another_and_the_Panels_chair_reads_all()
    {
        await using var bot = await StoryBot.StartAsync("2026-11-25T10:00:00Z", "oxfordshire");
        await bot.GreetAllAsync();
        await GiveAsync(bot, "network-north", "lcss-north", "Offer a visit", "camhs-north", "CH-2044");
        await GiveAsync(bot, "network-north", "lcss-north", "Ring the school", "sergeant-north", "CH-2045");
        await LockedAsync(bot, "network-north", "lcss-north", "25 November 2026");
        await bot.Private("lcss-north").SayAsync("send minutes 25 November 2026");
        await bot.SettleAsync();

        Assert.Equal(["camhs-north", "panel-chair-north", "sergeant-north"], bot.Told("The minutes of 25 November 2026 are ready for you").Order());
        var own = await OpenAsync(bot, "camhs-north");
        own.Shows("CH-2044", "Offer a visit", "your own items only", "is not a referral to children's social care").ShowsNo("CH-2045", "Ring the school", "Attendance");
        var whole = await OpenAsync(bot, "panel-chair-north");
        whole.Shows("CH-2044", "CH-2045");
        (await bot.Private("school-nursing-north").SayAsync("minutes 25 November 2026")).Shows(Unknown);
        // Another area's chair, who looks after minutes of their own, gets nothing of these by naming them.
        var named = new JsonObject { [MinutesVerbs.Forum] = "network-north", [MinutesVerbs.Meeting] = "2026-11-25" };
        (await bot.Private("panel-chair-south").PressAsync(MinutesVerbs.Show, named)).Shows(Unknown);
    }

    [Fact]
    [Trait("Requirement", "OP-23")]
    [Trait("Requirement", "OP-24")]
    public async Task A_Panels_minutes_come_with_the_next_agenda_and_each_childs_record_is_ticked_system_by_system()
    {
        await using var bot = await StoryBot.StartAsync("2026-12-08T10:00:00Z", "oxfordshire");
        await bot.GreetAllAsync();
        await GiveAsync(bot, "panel-north", "panel-chair-north", "Ring the home", "fss-north", "CH-2041");
        await LockedAsync(bot, "panel-north", "panel-chair-north", "8 December 2026");
        await bot.Private("panel-chair-north").SayAsync("send minutes 8 December 2026");
        await bot.SettleAsync();
        var notice = Assert.Single(bot.Notices("inspector-north"), notice => notice.Has("The minutes of 8 December 2026 are ready"));
        (await bot.Private("inspector-north").PressAsync(notice, "Open the next agenda")).Shows("Agenda: Panel North");

        var police = await bot.Private("inspector-north").PressAsync(await bot.Private("inspector-north").PressAsync(notice, "Open the minutes"), "Children's records");
        police.Shows("Still to be put on a system: 3.", "CH-2041", "[On NICHE]", "[On RMO]").ShowsNo("[On ICS]");
        (await bot.Private("inspector-north").PressAsync(police, "On NICHE")).Shows("It is noted that the record of CH-2041 is on NICHE.", "Still to be put on a system: 2.");
        (await bot.Private("inspector-north").PressAsync(police, "On NICHE")).Shows("Still to be put on a system: 2.");
        (await bot.Private("fss-north").SayAsync("uploaded CH-2041 ICS")).Shows("ICS: done by");
        (await bot.Private("fss-north").SayAsync("uploaded CH-2041 RMO")).Shows(Unknown);
        (await bot.Private("inspector-north").PressAsync(police, "Extract")).Shows("Extract about CH-2041", "[Open the file]");
        (await bot.Private("camhs-panel-north").SayAsync("uploads 8 December 2026")).Shows(Unknown);
        Assert.Equal(2, bot.Audit("minutes.upload", "CH-2041").Count);

        await bot.ClockAsync("2026-12-09T10:00:00Z");
        (await bot.Private("panel-chair-north").SayAsync("addendum 8 December 2026 CH-2041: the visit was on the 7th")).Shows("The correction is added.");
        (await bot.Private("fss-north").SayAsync("uploads 8 December 2026")).Shows("Still to be put on a system: 3.", "ICS: to do again, corrected since", "[On ICS]");
        (await bot.Private("fss-north").SayAsync("uploaded CH-2041 ICS")).Shows("ICS: done by", "Still to be put on a system: 2.");
    }

    private static async Task GiveAsync(StoryBot bot, string forum, string chair, string what, string owner, string child)
    {
        var chat = bot.MeetingOf(forum, chair);
        var card = await chat.SayAsync("add action");
        (await chat.PressAsync(card, "Add the action",
            (ActionVerbs.What, what), (ActionVerbs.Owner, ActionStories.Owner(card, bot.Group.Person(owner).Name)), (ActionVerbs.DueOn, "2026-12-18"), (ActionVerbs.Child, child))).Shows("is added.");
    }

    private static async Task LockedAsync(StoryBot bot, string forum, string chair, string day)
    {
        var mine = bot.Private(chair);
        var named = await mine.PressAsync(await mine.SayAsync($"minutes {day}"), "Name the minute taker", (MinutesVerbs.Person, bot.Group.Person(chair).Id));
        named.Shows("The minute taker is named");
        await mine.PressAsync(named, "Draft the minutes");
        (await mine.SayAsync($"approve minutes {day}")).Shows("The minutes are approved.");
        (await mine.SayAsync($"lock minutes {day}")).Shows("The minutes are locked.");
        Assert.Single(bot.Audit(LockMinutes.Name, forum));
    }

    private static async Task<Shown> OpenAsync(StoryBot bot, string who)
    {
        var notice = Assert.Single(bot.Notices(who), notice => notice.Has("are ready for you"));
        var page = await bot.Private(who).PressAsync(notice, "Open the minutes");
        var all = new JsonArray(page.Card!.DeepClone());
        while (page.Has("[More]"))
        {
            page = await bot.Private(who).PressAsync(page, "More");
            all.Add(page.Card!.DeepClone());
        }
        return new Shown(string.Join('\n', all.Select(card => new Shown(null, card).Outline)), null);
    }
}
