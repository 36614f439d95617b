using System.Text.Json.Nodes;
using PanelAssistant.Cards.Forms;
using PanelAssistant.Cards.Sharing;
using PanelAssistant.Domain;

namespace PanelAssistant.Tests.Bot.Stories;

/// <summary>What is shared about a child is recorded with its purpose, its basis and why it is proportionate.</summary>
[Trait("Story", "G-24")]
public sealed class SharingStories
{
    private const string Outline = "Where the child stays this week";
    private const string Line = "Address and car to the duty sergeant";

    [Fact]
    public async Task The_same_line_typed_twice_within_minutes_is_one_share_and_later_it_is_another()
    {
        await using var bot = await StoryBot.StartAsync();
        var health = bot.Private("health");

        (await health.SayAsync($"share now CH-2041 {Line}")).Shows("Shared: CH-2041/S1");
        (await health.SayAsync($"Share now CH-2041 {Line}")).Shows("Shared: CH-2041/S1");
        (await bot.Private("education").SayAsync($"share now CH-2041 {Line}")).Shows("Shared: CH-2041/S2");
        (await health.SayAsync("share now CH-2041 Another line")).Shows("Shared: CH-2041/S3");
        await bot.ClockAsync("2026-11-23T14:00:00Z");
        (await health.SayAsync($"share now CH-2041 {Line}")).Shows("Shared: CH-2041/S4");
    }

    [Fact]
    [Trait("Requirement", "CE-09")]
    public async Task A_share_is_recorded_with_its_basis_and_read_by_those_who_open_the_childs_record()
    {
        await using var bot = await StoryBot.StartAsync();
        var health = bot.Private("health");

        var page = await health.SayAsync("share CH-2041");
        page.Shows("Share what is relevant, proportionate and lawful. Protecting a child outranks privacy.", "type \"share now\"", "What was it?");
        var review = await FillAsync(health, page);
        review.Shows(Outline, "[Record it]");
        var recorded = await health.PressAsync(review, "Record it");
        recorded.Shows("It is recorded.", "Shared: CH-2041/S1", "Cheshire Police (duty sergeant)", "Public task, to safeguard a child", "UK GDPR, articles 6(1)(e) and 9(2)(g)", "A visit tonight", "Only what the visit needs").ShowsNo("[Complete it]");
        (await health.PressAsync(review, "Record it")).Shows("It is recorded.", "CH-2041/S1");
        Assert.Equal(1, bot.Count("share"));
        await bot.RestartAsync();

        var list = await bot.Private("police-ocg").SayAsync("shares CH-2041");
        list.Shows("What was shared about CH-2041", "CH-2041/S1: ", bot.Group.Person("health").Name, "Something else, spoken or written, with Cheshire Police (duty sergeant)", Outline);
        (await bot.Private("police-ocg").PressAsync(list, "Open CH-2041/S1")).Shows("Only what the visit needs");
        (await bot.Private("chair").SayAsync("show share ch 2041/s1")).Shows("A visit tonight");
        (await bot.Private("chair").SayAsync("case CH-2041")).Shows("[What was shared]");
        Assert.Single(bot.Audit("share.record", "CH-2041/S1"));
        Assert.Single(bot.Audit("share.list", "CH-2041"));
        Assert.Equal(2, bot.Audit("share.show", "CH-2041/S1").Count);
        (await bot.Private("chair").SayAsync("audit CH-2041")).Shows("recorded that something was shared", "opened the list of what was shared");
    }

    [Fact]
    [Trait("Requirement", "CE-09")]
    public async Task Without_a_basis_a_purpose_and_a_reason_nothing_is_recorded_whatever_a_card_claims()
    {
        await using var bot = await StoryBot.StartAsync();
        var health = bot.Private("health");

        var basis = await ToBasisAsync(health, await health.SayAsync("share CH-2041"));
        (await health.PressAsync(basis, "Check your answers")).Shows("Choose the legal basis. Nothing is recorded as shared without one.");
        var (next, data) = Chat.Payload(basis, "Check your answers");
        foreach (var forged in (JsonNode[])["because", "public-task,another", 7])
        {
            data["basis"] = forged;
            (await health.PressAsync(next, (JsonObject)data.DeepClone())).Shows("Choose from the list.");
        }
        data.Remove("basis");
        (await health.PressAsync(FormVerbs.Submit, (JsonObject)data.DeepClone())).Shows("Choose the legal basis.");
        foreach (var who in (string[])["police-ocg", "outsider"])
        {
            (await bot.Private(who).PressAsync(FormVerbs.Submit, (JsonObject)data.DeepClone())).Shows("no longer open");
        }
        (await health.SayAsync("send share CH-2041")).Shows("Choose the legal basis.");
        (await health.SayAsync("send share CH-2042")).Shows("no longer open");
        Assert.Equal(0, bot.Count("share"));

        var first = await bot.Private("police-ocg").SayAsync("share CH-2042");
        var whom = await bot.Private("police-ocg").PressAsync(first, "Next", ("sharekind", "note"), ("outline", Outline));
        (next, data) = Chat.Payload(whom, "Next");
        data["with"] = "agency.no-such";
        (await bot.Private("police-ocg").PressAsync(next, data)).Shows("Choose from the list.");
        (await bot.Private("police-ocg").PressAsync(whom, "Next", ("with", "another"))).Shows("Say who it was, by role and agency.");
    }

    [Fact]
    [Trait("Requirement", "CE-09")]
    public async Task What_could_not_wait_is_recorded_in_one_line_reminded_of_each_working_day_and_completed_by_its_owner()
    {
        await using var bot = await StoryBot.StartAsync();
        await bot.GreetAllAsync();
        var (health, chair) = (bot.Private("health"), bot.Private("chair"));

        var recorded = await health.SayAsync($"share now CH-2041: {Line}");
        recorded.Shows("It is recorded. Complete it when the child is safe", Line, "To be completed", "[Complete it]");
        Assert.Equal((1, 1), (bot.Count("share"), bot.Count("openShare")));
        (await bot.Private("police-ocg").SayAsync("complete share CH-2041/S1")).Shows(Says.Why(Reason.NotYourShare));
        (await bot.Private("outsider").SayAsync("complete share CH-2041/S1")).Shows(Says.Why(Reason.NotFound));
        (await bot.Private("police-ocg").SayAsync("shares CH-2041")).Shows("Recorded at once. To be completed.");
        (await health.SayAsync("shares to complete")).Shows("CH-2041/S1, recorded on 23 November 2026", "[Complete CH-2041/S1]");
        (await chair.SayAsync("shares to complete")).Shows("You have none to complete.", $"CH-2041/S1: {bot.Group.Person("health").Name}").ShowsNo(Line);

        foreach (var day in (string[])["24", "25", "26"])
        {
            await bot.ClockAsync($"2026-11-{day}T12:00:00Z");
            await bot.RestartAsync();
        }
        var asked = bot.Notices("health").Where(notice => notice.Has("CH-2041/S1: complete what you recorded as shared")).ToList();
        Assert.Equal(3, asked.Count);
        var late = Assert.Single(bot.Notices("chair"), notice => notice.Has("CH-2041/S1: a share is not written up"));
        late.Shows(bot.Group.Person("health").Name).ShowsNo(Line);
        (await chair.PressAsync(late, "Open CH-2041/S1")).Shows(Line).ShowsNo("[Complete it]");

        var form = await health.PressAsync(asked[0], "Complete it");
        form.Shows("Complete the record of what was shared", Line);
        var review = await FillAsync(health, form);
        (await health.PressAsync(review, "Complete the record")).Shows("It is complete.", "Recorded at once", Line, Outline, "Completed on");
        (await health.PressAsync(review, "Complete the record")).Shows("It is complete.");
        (await health.SayAsync("complete share CH-2041/S1")).Shows(Says.Why(Reason.ShareComplete));
        (await health.PressAsync(asked[1], "Complete it")).Shows(Says.Why(Reason.ShareComplete));
        Assert.Equal((2, 0), (bot.Count("share"), bot.Count("openShare")));
        Assert.Single(bot.Audit("share.complete", "CH-2041/S1"));

        (await health.SayAsync("shares to complete")).Shows("You have none to complete.");
        (await bot.Private("police-ocg").SayAsync("shares CH-2041")).Shows(Outline, "Recorded at once. Written up afterwards.", Line);
        await bot.ClockAsync("2026-11-30T12:00:00Z");
        Assert.Equal(3, bot.Notices("health").Count(notice => notice.Has("complete what you recorded")));
        (await health.SayAsync("share now CH-2041 Another line")).Shows("CH-2041/S2");
    }

    [Fact]
    [Trait("Requirement", "CE-09")]
    public async Task The_card_for_one_line_asks_for_one_and_pressed_twice_makes_one_entry()
    {
        await using var bot = await StoryBot.StartAsync();
        var health = bot.Private("health");
        (await health.SayAsync("share now")).Shows("Which one?");
        (await health.SayAsync("share")).Shows("Which one?");
        (await health.SayAsync("shares")).Shows("Which one?");
        var card = await health.SayAsync("share now CH-2041");
        card.Shows("It tells nobody: ring them.", "ring 999");

        (await health.PressAsync(card, "Record it now")).Shows(Says.Why(Reason.ShareLineNeeded));
        (await health.PressAsync(card, "Record it now", (ShareVerbs.Line, "  "))).Shows(Says.Why(Reason.ShareLineNeeded));
        (await health.PressAsync(card, "Record it now", (ShareVerbs.Line, new string('w', 301)))).Shows(Says.Why(Reason.TextTooLong));
        Assert.Equal(0, bot.Count("share"));
        (await health.PressAsync(card, "Record it now", (ShareVerbs.Line, Line))).Shows("It is recorded.");
        (await health.PressAsync(card, "Record it now", (ShareVerbs.Line, Line))).Shows("It is recorded.");
        Assert.Equal(1, bot.Count("share"));
        (await bot.Private("police-ocg").PressAsync(card, "Record it now", (ShareVerbs.Line, "Mine"))).Shows("CH-2041/S2");
    }

    [Fact]
    [Trait("Requirement", "CE-09")]
    public async Task Who_does_not_open_the_record_learns_nothing_and_a_shared_chat_shows_nothing()
    {
        await using var bot = await StoryBot.StartAsync();
        await bot.Private("health").SayAsync($"share now CH-2041 {Line}");
        foreach (var who in (string[])["outsider", "nurse", "strategic-chair", "health-former"])
        {
            foreach (var words in (string[])["share CH-2041", "share now CH-2041 Mine", "shares CH-2041", "show share CH-2041/S1", "complete share CH-2041/S1"])
            {
                (await bot.Private(who).SayAsync(words)).Shows(Says.Why(Reason.NotFound)).ShowsNo(Line);
            }
            (await bot.Private(who).SayAsync("shares to complete")).Shows("You have none to complete.").ShowsNo("CH-2041");
        }
        foreach (var words in (string[])["share CH-9999", "share now CH-9999 Mine", "shares CH-9999", "show share CH-2041/S9", "show share", "complete share CH-2041/S9", "complete share nonsense"])
        {
            (await bot.Private("chair").SayAsync(words)).Shows(Says.Why(Reason.NotFound));
        }

        (await bot.Meeting("health").SayAsync("share CH-2041")).Shows("I do that in our private chat", "\"share\"");
        (await bot.Meeting("health").SayAsync($"share now CH-2041 {Line}")).Shows("I do that in our private chat", "\"share now\"").ShowsNo(Line);
        (await bot.Meeting("health").SayAsync("shares CH-2041")).Shows("I do that in our private chat").ShowsNo(Line);
        foreach (var verb in (string[])[ShareVerbs.List, ShareVerbs.Now, ShareVerbs.Show, ShareVerbs.Open])
        {
            (await bot.Meeting("health").PressAsync(verb, new() { [ShareVerbs.Child] = "CH-2041", [ShareVerbs.Share] = "CH-2041/S1", [ShareVerbs.Line] = "Mine", [ShareVerbs.Draft] = "d" })).Shows(Says.Why(Reason.NotFound)).ShowsNo(Line);
        }
        (await bot.Meeting("health").PressAsync(FormVerbs.Open, new() { [FormPress.FormName] = ShareForm.Id, [FormPress.AboutName] = "CH-2041" })).Shows("I do that in our private chat");
        Assert.Equal(1, bot.Count("share"));
        Assert.Empty(bot.Audit("share.list", "CH-"));
        await bot.Meeting("health").SayAsync("post CH-2041");
        Assert.Contains(bot.Calls.Where(Platform.IsShared), call => call.Body.Contains("Only people with a part in it see more.", StringComparison.Ordinal));
    }

    [Fact]
    [Trait("Requirement", "CE-09")]
    public async Task A_conflict_of_interest_closes_what_was_shared_too()
    {
        await using var bot = await StoryBot.StartAsync();
        var health = bot.Private("health");
        await health.SayAsync($"share now CH-2041 {Line}");
        var form = await health.SayAsync("complete share CH-2041/S1");
        await bot.Meeting("chair").SayAsync("vote CH-2041");
        await health.SayAsync("conflict CH-2041");

        foreach (var words in (string[])["share CH-2041", "share now CH-2041 Mine", "shares CH-2041", "show share CH-2041/S1", "complete share CH-2041/S1"])
        {
            (await health.SayAsync(words)).Shows(Says.Why(Reason.ClosedByConflict)).ShowsNo(Line);
        }
        (await health.SayAsync("shares to complete")).ShowsNo("CH-2041");
        (await health.PressAsync(await FillAsync(health, form), "Complete the record")).Shows(Says.Why(Reason.ClosedByConflict));
        Assert.Equal((1, 1), (bot.Count("share"), bot.Count("openShare")));
        await health.SayAsync("no conflict CH-2041");
        (await health.SayAsync("shares CH-2041")).Shows(Line);
    }

    [Fact]
    [Trait("Requirement", "CE-09")]
    public async Task Where_the_group_sees_figures_whoever_referred_a_child_records_what_they_share_and_the_front_door_reads_it()
    {
        await using var bot = await StoryBot.StartAsync(practice: "cheshire-east");
        await bot.GreetAllAsync();
        var practitioner = bot.Private("practitioner");
        var receipt = await ReferralForms.SendAsync(practitioner, ("area", "Crewe and the south"));
        var child = System.Text.RegularExpressions.Regex.Match(receipt.Outline, @"CH-\d+").Value;

        (await practitioner.SayAsync($"share now {child} {Line}")).Shows("It is recorded.");
        (await practitioner.SayAsync($"shares {child}")).Shows(Line, "These are the ones that you recorded yourself.");
        (await bot.Private("front-door").SayAsync($"share now {child} A note to the school")).Shows($"{child}/S2");
        (await practitioner.SayAsync($"shares {child}")).Shows(Line).ShowsNo("A note to the school");
        (await practitioner.SayAsync($"show share {child}/S2")).Shows(Says.Why(Reason.NotFound));
        (await bot.Private("front-door").SayAsync($"shares {child}")).Shows(Line, "A note to the school");
        (await bot.Private("chair").SayAsync($"shares {child}")).Shows(Says.Why(Reason.NotFound));

        await bot.ClockAsync("2026-11-26T12:00:00Z");
        var told = bot.Told("a share is not written up");
        Assert.Contains("front-door-manager", told);
        Assert.DoesNotContain("chair", told);
        (await practitioner.SayAsync($"share {child}")).Shows("Agencies share what is relevant, proportionate and lawful, and support");
    }

    [Fact]
    [Trait("Requirement", "CE-09")]
    public async Task In_a_window_the_form_works_as_well_and_its_receipt_comes_to_the_private_chat()
    {
        await using var bot = await StoryBot.StartAsync();
        var health = bot.Private("health");
        var window = await health.OpenDialogAsync(await health.SayAsync("share CH-2041"), "Open in a window");
        window.Shows("What was it?");
        var page = await health.SubmitDialogAsync(window, "Next", ("sharekind", "note"), ("outline", Outline));
        page = await health.SubmitDialogAsync(page, "Next", ("with", "forum.cssg"));
        page = await health.SubmitDialogAsync(page, "Next", ("purpose", "The group looks at the place."), ("proportion", "No name, only the place."));
        var review = await health.SubmitDialogAsync(page, "Check your answers", ("basis", "public-task"));
        (await health.SubmitDialogAsync(review, "Record it")).Shows("CH-2041/S1 is recorded.");
        (await bot.Private("chair").SayAsync("shares CH-2041")).Shows("Contextual Safeguarding Strategic Group");
    }

    private static async Task<Shown> FillAsync(Chat chat, Shown first) =>
        await chat.PressAsync(await ToBasisAsync(chat, first), "Check your answers", ("basis", "public-task"));

    private static async Task<Shown> ToBasisAsync(Chat chat, Shown first)
    {
        var whom = await chat.PressAsync(first, "Next", ("sharekind", "note"), ("outline", Outline));
        var why = await chat.PressAsync(whom, "Next", ("with", "agency.police"), ("role", "duty sergeant"));
        return await chat.PressAsync(why, "Next", ("purpose", "A visit tonight."), ("proportion", "Only what the visit needs."));
    }
}
