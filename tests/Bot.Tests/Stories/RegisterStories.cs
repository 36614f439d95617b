using System.Text.Json.Nodes;
using PanelAssistant.Cards.Registers;
using PanelAssistant.Domain;

namespace PanelAssistant.Tests.Bot.Stories;

/// <summary>What a strategic group keeps a list of, and what comes of it.</summary>
public sealed class RegisterStories
{
    [Fact]
    [Trait("Requirement", "HS-16")]
    public async Task The_protocols_that_the_terms_name_are_listed_and_a_review_that_nobody_holds_is_told_and_shown()
    {
        await using var bot = await StoryBot.StartAsync();
        await bot.GreetAllAsync();
        var chair = bot.Private("strategic-chair");
        (await chair.SayAsync("protocols")).Shows("REG-1: Pan-Cheshire joint protocol", "REG-2: Child sexual exploitation operating protocol", "REG-3: Safeguarding trafficked children", "no review date");

        var entry = await chair.SayAsync("entry REG-1");
        entry = await chair.PressAsync(entry, "Save owner and review",
            (RegisterVerbs.Owner, bot.Group.Person("strategic-unit").Id), (RegisterVerbs.ReviewOn, "2027-01-20"), (RegisterVerbs.Link, "https://papers.example.org/protocol"));
        entry.Shows("It is saved.", bot.Group.Person("strategic-unit").Name, "Review by: 20 January 2027", "[Open the document]");
        (await chair.SayAsync("review entry REG-2 30 February 2027")).Shows(Says.Why(Reason.DateNotReadable));
        (await chair.SayAsync("review entry REG-2 2026-11-20")).Shows(Says.Why(Reason.DateInPast));
        (await bot.Private("strategic-police").SayAsync("review entry REG-1 2027-05-01")).Shows(Says.Why(Reason.EntryNotYours));

        await bot.ClockAsync("2026-12-22T10:00:00Z");
        Assert.Empty(bot.Told("REG-1: review by"));
        await bot.ClockAsync("2026-12-23T10:00:00Z");
        Assert.Equal(["coordinator", "strategic-chair", "strategic-unit"], bot.Told("REG-1: review by 20 January 2027").Order());
        await bot.RestartAsync();
        await bot.ClockAsync("2027-01-21T10:00:00Z");
        Assert.Contains("strategic-unit", bot.Told("REG-1: review overdue since 20 January 2027"));
        (await chair.SayAsync("protocols")).Shows("Reviews overdue: 1", "review overdue since 20 January 2027");
        Assert.Equal(3, bot.Bodies("notice").Count(notice => notice.Contains("EntryDue", StringComparison.OrdinalIgnoreCase)));
    }

    [Fact]
    [Trait("Requirement", "HS-18")]
    public async Task An_agency_that_has_not_said_how_it_carries_a_protocol_out_is_named()
    {
        await using var bot = await StoryBot.StartAsync();
        await bot.GreetAllAsync();
        var police = bot.Private("strategic-police");
        (await police.SayAsync("entry REG-1")).Shows("No note yet from: Halton Borough Council, Cheshire Police");
        var noted = await police.SayAsync("note entry REG-1 Officers are trained each spring");
        noted.Shows("The note is added.", "Officers are trained each spring", "No note yet from: Halton Borough Council, Health");
        (await bot.Private("strategic-chair").SayAsync("agenda")).Shows("How the protocols are carried out here");
    }

    [Fact]
    [Trait("Requirement", "HS-19")]
    [Trait("Requirement", "HS-21")]
    public async Task A_concern_becomes_an_action_with_one_press_and_each_leads_to_the_other()
    {
        await using var bot = await StoryBot.StartAsync();
        await bot.GreetAllAsync();
        var (health, chair) = (bot.Private("strategic-health"), bot.Private("strategic-chair"));
        var form = await health.SayAsync("add concern");
        (await health.PressAsync(form, "Write it down")).Shows(Says.Why(Reason.TextNeeded));
        var entry = await health.PressAsync(form, "Write it down", (RegisterVerbs.Title, "Return interviews are offered late"));
        entry.Shows("REG-100 is written down.", "Return interviews are offered late", $"Owner: {bot.Group.Person("strategic-health").Name}").ShowsNo("[Make it an action]");
        (await health.PressAsync(form, "Write it down", (RegisterVerbs.Title, "Return interviews are offered late"))).Shows("REG-100 is written down.");
        Assert.Equal(1, bot.Count("entry"));
        (await health.SayAsync("act on REG-100")).Shows(Says.Why(Reason.ChairOnly));

        var press = Chat.Payload(await chair.SayAsync("entry REG-100"), "Make it an action");
        var acted = await chair.PressAsync(press.Verb, press.Data, "one-press");
        acted.Shows("is added. Its owner is told", "[Open A-");
        await chair.PressAsync(press.Verb, press.Data, "one-press");
        Assert.Single(bot.Bodies("action"), action => action.Contains("REG-100: Return interviews", StringComparison.Ordinal));
        await bot.SettleAsync();
        Assert.Equal(["strategic-health"], bot.Told("REG-100: Return interviews"));
        (await health.SayAsync("my actions")).Shows("REG-100: Return interviews are offered late");

        (await health.SayAsync("close entry REG-100")).Shows(Says.Why(Reason.ResultNeeded));
        (await health.SayAsync("close entry REG-100 Every interview of the quarter was in time")).Shows("It is closed.", "Every interview of the quarter was in time");
        (await chair.SayAsync("concerns")).Shows("Nothing is open here.");
        (await chair.SayAsync("act on REG-100")).Shows(Says.Why(Reason.EntryClosed));
    }

    [Fact]
    [Trait("Requirement", "HS-14")]
    public async Task What_young_people_said_is_kept_and_an_action_names_it()
    {
        await using var bot = await StoryBot.StartAsync();
        await bot.GreetAllAsync();
        var chair = bot.Private("strategic-chair");
        var form = await chair.SayAsync("add consultation");
        var entry = await chair.PressAsync(form, "Write it down", (RegisterVerbs.Title, "They want to choose who rings them after they come back"), (RegisterVerbs.Audience, "Pupils of two secondary schools"));
        entry.Shows("For or from: Pupils of two secondary schools");
        (await chair.PressAsync(entry, "Make it an action")).Shows("Actions: A-");
        (await chair.SayAsync("my actions")).Shows("REG-100: They want to choose who rings them");
    }

    [Fact]
    [Trait("Requirement", "HS-22")]
    public async Task What_is_new_in_law_is_closed_only_with_what_it_means_here_and_when_it_was_considered()
    {
        await using var bot = await StoryBot.StartAsync();
        await bot.GreetAllAsync();
        var chair = bot.Private("strategic-chair");
        (await bot.Private("strategic-yjs").SayAsync("add horizon item New guidance on sharing information")).Shows("REG-100 is written down.");
        (await chair.SayAsync("agenda")).Shows("New policy, law, research and guidance");
        (await chair.PressAsync(await chair.SayAsync("entry REG-100"), "Close it")).Shows(Says.Why(Reason.ResultNeeded));
        (await chair.PressAsync(await chair.SayAsync("entry REG-100"), "Close it", (RegisterVerbs.Text, "Nothing changes for our forms"))).Shows("Closed on 23 November 2026", "Nothing changes for our forms");
    }

    [Fact]
    [Trait("Requirement", "HS-17")]
    public async Task How_agencies_respond_stands_on_every_agenda_that_is_drafted()
    {
        await using var bot = await StoryBot.StartAsync();
        foreach (var day in (string[])["2026-11-23T10:00:00Z", "2027-01-10T10:00:00Z"])
        {
            await bot.ClockAsync(day);
            (await bot.Private("strategic-chair").SayAsync("agenda")).Shows("Response of member agencies");
        }
    }

    [Fact]
    [Trait("Requirement", "ON-28")]
    public async Task Good_practice_is_read_by_professionals_of_other_groups_and_takes_nothing_that_tells_who_a_child_is()
    {
        await using var bot = await StoryBot.StartAsync(practice: "oxfordshire");
        await bot.GreetAllAsync();
        var nurse = bot.Private("school-nursing-north");
        foreach (var telling in (string[])["Avery Johnson came to every session", "The pupil born 4/5/11 came to every session", "CH-2044 came to every session", "Ring 07700 900123 first"])
        {
            (await nurse.SayAsync($"add good practice {telling}")).Shows(Says.Why(Reason.LooksIdentifying)).ShowsNo(telling);
        }
        Assert.Equal(0, bot.Count("entry"));
        (await nurse.SayAsync("add good practice A walk with a youth worker before school works better than a letter")).Shows("REG-100 is written down.");
        (await nurse.SayAsync("note entry REG-100 Carey Johnson liked it")).Shows(Says.Why(Reason.LooksIdentifying));

        (await bot.Private("inspector-south").SayAsync("entry REG-100")).Shows("A walk with a youth worker").ShowsNo("[Add the note]");
        (await bot.Private("inspector-south").SayAsync("good practice")).Shows("REG-100: A walk");
        (await bot.Private("inspector-south").SayAsync("note entry REG-100 We do that too")).Shows(Says.Why(Reason.NoSeat));
        (await bot.Private("inspector-south").SayAsync("add good practice Ring first")).Shows(Says.Why(Reason.NoSuchRegister));
        // Of several groups that keep the list, one's own comes first.
        (await bot.Private("camhs-south").SayAsync("add good practice A letter in plain words helps")).Shows("REG-101");
        (await bot.Private("camhs-south").SayAsync("good practice")).Shows("REG-101").ShowsNo("REG-100");
        (await bot.Private("outsider").SayAsync("entry REG-100")).Shows(Says.Why(Reason.NotFound));
        (await bot.Private("outsider").SayAsync("good practice")).Shows(Says.Why(Reason.NoSeat));
    }

    [Fact]
    public async Task A_register_is_shut_to_who_does_not_read_the_groups_papers_and_in_a_shared_chat()
    {
        await using var bot = await StoryBot.StartAsync();
        await bot.GreetAllAsync();
        (await bot.Private("strategic-health").SayAsync("add concern Interviews are late")).Shows("REG-100");
        foreach (var who in (string[])["health", "chair", "outsider", "practitioner"])
        {
            var chat = bot.Private(who);
            foreach (var words in (string[])["entry", "note entry", "close entry", "review entry", "act on"])
            {
                Assert.Equal((await chat.SayAsync($"{words} REG-999")).Outline, (await chat.SayAsync($"{words} REG-100")).ShowsNo("Interviews").Outline);
            }
            (await chat.SayAsync("concerns")).ShowsNo("Interviews");
            (await chat.SayAsync("add concern Something")).ShowsNo("is written down");
            (await chat.PressAsync(RegisterVerbs.List, new JsonObject { [RegisterVerbs.Forum] = "cssg", [RegisterVerbs.Kind] = "Concerns" })).ShowsNo("Interviews");
        }
        var shared = bot.MeetingOf("cssg", "strategic-health");
        (await shared.PressAsync(RegisterVerbs.Show, new JsonObject { [RegisterVerbs.Entry] = "REG-100" })).Shows(Says.Why(Reason.NotFound));
        (await shared.PressAsync(RegisterVerbs.Add, new JsonObject { [RegisterVerbs.Kind] = "7", [RegisterVerbs.Title] = "x" })).Shows(Says.Why(Reason.NotFound));
        Assert.Equal(1, bot.Count("entry"));
    }

    [Fact]
    public async Task A_long_register_goes_on_from_page_to_page_and_loses_nothing()
    {
        await using var bot = await StoryBot.StartAsync();
        var health = bot.Private("strategic-health");
        for (var number = 100; number < 123; number++)
        {
            await health.SayAsync($"add concern Concern number {number}");
        }
        var seen = new List<string>();
        for (var page = await health.SayAsync("concerns"); ; page = await health.PressAsync(page, "More"))
        {
            seen.AddRange(page.Outline.Split('\n').Where(line => line.StartsWith("REG-", StringComparison.Ordinal)).Select(line => line.Split(':')[0]));
            if (!page.Has("[More]"))
            {
                break;
            }
        }
        Assert.Equal(Enumerable.Range(100, 23).Select(number => $"REG-{number}"), seen);
    }

    [Fact]
    [Trait("Requirement", "HS-21")]
    public async Task What_a_second_person_writes_on_closing_is_never_dropped_unsaid_and_not_yet_closes_nothing()
    {
        await using var bot = await StoryBot.StartAsync();
        await bot.GreetAllAsync();
        var (health, chair) = (bot.Private("strategic-health"), bot.Private("strategic-chair"));
        (await health.SayAsync("add concern N/A")).Shows(Says.Why(Reason.TextNeeded));
        (await health.SayAsync("add concern Return interviews are offered late")).Shows("REG-100 is written down.");
        var card = await chair.SayAsync("entry REG-100");
        foreach (var nothing in (string[])["not yet", "-", "N/A"])
        {
            (await health.SayAsync($"close entry REG-100 {nothing}")).Shows(Says.Why(Reason.ResultNeeded)).ShowsNo("It is closed.");
        }
        (await health.SayAsync("close entry REG-100 All were in time after June")).Shows("It is closed.");
        (await chair.PressAsync(card, "Close it", (RegisterVerbs.Text, "Half were late again"))).Shows(Says.Why(Reason.EntryClosed), "All were in time after June").ShowsNo("It is closed.");
        (await health.SayAsync("close entry REG-100 All were in time after June")).Shows("It is closed.");
        (await chair.SayAsync("review entry REG-1 on 21/01/2027")).Shows("It is saved.", "Review by: 21 January 2027");
    }
}
