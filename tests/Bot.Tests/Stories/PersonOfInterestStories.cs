using System.Text.Json.Nodes;
using PanelAssistant.Domain;

namespace PanelAssistant.Tests.Bot.Stories;

/// <summary>A person of interest is known to the officer and the chair, and to nobody else.</summary>
[Trait("Story", "G-16")]
public sealed class PersonOfInterestStories : IAsyncLifetime
{
    private const string Who = $"{Personal.FirstName} {Personal.LastName}, about 30, a blue car";
    private const string Why = "Waits at the school gate and gives children phones.";

    private StoryBot _bot = null!;

    private Chat School => _bot.Private("practitioner");

    private Chat Officer => _bot.Private("police-exploitation");

    public async ValueTask InitializeAsync() => _bot = await StoryBot.StartAsync();

    public ValueTask DisposeAsync() => _bot.DisposeAsync();

    [Fact]
    [Trait("Requirement", "HO-22")]
    public async Task A_school_refers_a_person_of_interest_and_a_missing_reason_is_refused_with_a_clear_message()
    {
        var first = await School.SayAsync("refer person");
        first.Shows("Is a child in immediate danger right now?");
        Assert.Single(first.Inputs);

        var why = await ToAsync(School, first, "Why are you worried about this person?");
        (await School.PressAsync(why, "Next", ("why", " "), ("basis", "evidence"))).Shows("To mend: Write why you are worried about this person. A referral without a reason is not sent.");
        var review = await ToAsync(School, await School.PressAsync(why, "Next", ("why", Why), ("basis", "evidence")), "[Send it to the police]");

        (await School.PressAsync(review, "Send it to the police")).Shows("Received: POI-1", "police officer who is responsible for exploitation").ShowsNo(Why, Personal.LastName);
        Assert.Equal(1, _bot.Count("personOfInterest"));
        Assert.Equal(0, _bot.Count("draft"));
    }

    [Fact]
    [Trait("Requirement", "HO-23")]
    public async Task Only_the_officer_for_exploitation_is_told_and_nothing_appears_in_a_shared_chat()
    {
        await _bot.GreetAllAsync();
        var shared = _bot.Calls.Count(Platform.IsShared);
        await SendAsync();
        await _bot.SettleAsync();

        Assert.Equal(["police-exploitation"], _bot.Told("POI-1"));
        Assert.Single(_bot.Notices("police-exploitation")).Shows("New referral of a person of interest: POI-1", "[Open POI-1]").ShowsNo(Why, Personal.LastName, "CH-2041");
        Assert.Equal(shared, _bot.Calls.Count(Platform.IsShared));
        (await School.SayAsync("person POI-1")).Shows(Says.Why(Reason.NotFound));
        (await School.SayAsync("persons")).Shows(Says.Why(Reason.NotFound));
    }

    [Fact]
    [Trait("Requirement", "HO-10")]
    [Trait("Requirement", "HO-23")]
    public async Task The_officer_and_the_chair_open_it_and_for_health_there_is_no_such_record()
    {
        await SendAsync();

        (await _bot.Private("chair").SayAsync("persons")).Shows("POI-1, referred on 23 November 2026", "The officer has not decided yet").ShowsNo(Why, Personal.LastName);
        (await Officer.SayAsync("person POI-1")).Shows(Personal.LastName, Why, "Evidence", "Untested", "[Put it on the agenda]").ShowsNo("[Let them open it]");
        (await _bot.Private("chair").SayAsync("poi-1 person please open person POI-1")).Shows(Why, "[Let them open it]").ShowsNo("[Put it on the agenda]");
        foreach (var who in (string[])["health", "deputy", "police-ocg", "police-alternate", "chair-alternate", "coordinator", "outsider", "practitioner"])
        {
            var chat = _bot.Private(who);
            Assert.Equal((await chat.SayAsync("person POI-77")).Outline, (await chat.SayAsync("person POI-1")).ShowsNo(Why, Personal.LastName).Outline);
            (await chat.SayAsync("persons")).Shows(Says.Why(Reason.NotFound));
            (await chat.PressAsync("person.agenda", new JsonObject { ["person"] = "POI-1", ["agenda"] = "yes" })).Shows(Says.Why(Reason.NotFound));
            (await chat.PressAsync("person.grant", new JsonObject { ["person"] = "POI-1", ["member"] = "health-lead", ["give"] = "yes" })).Shows(Says.Why(Reason.NotFound));
        }
        Assert.Equal(0, _bot.Count("grant"));
    }

    [Fact]
    [Trait("Requirement", "HO-10")]
    public async Task Every_opening_and_every_attempt_is_on_record_by_reference_only()
    {
        await SendAsync();
        await Officer.SayAsync("person POI-1");
        await Officer.SayAsync("person POI-1");
        await _bot.Private("chair").SayAsync("person POI-1");
        await _bot.Private("health").SayAsync("person POI-1");

        (await _bot.Private("chair").SayAsync("audit POI-1")).Shows("Who used POI-1", "opened the record", "tried to open the record without the right to");
        (await _bot.Private("coordinator").SayAsync("audit POI-1")).Shows(Says.Why(Reason.NotFound));
        (await Officer.SayAsync("audit POI-1")).Shows(Says.Why(Reason.NotFound));
        Assert.Equal(3, _bot.Audit("person.show", "POI-1").Count);
        Assert.Single(_bot.Audit("person.refused", "POI-1"));
        Assert.All(_bot.Audit("person", "POI-1"), line => Assert.DoesNotContain(Personal.LastName, line, StringComparison.Ordinal));
    }

    [Fact]
    [Trait("Requirement", "HO-10")]
    public async Task The_chair_opens_it_to_health_and_takes_that_back()
    {
        await SendAsync();
        var card = await _bot.Private("chair").SayAsync("person POI-1");
        var health = StoryBot.Practice.Person("health");

        (await _bot.Private("chair").PressAsync(card, "Let them open it", ("member", $"health-lead/{health.Id}"))).Shows("They may open it now.", health.Name);
        (await _bot.Private("health").SayAsync("person POI-1")).Shows(Why).ShowsNo("[Let them open it]", "[Put it on the agenda]", "[Save the follow-up]");
        (await _bot.Private("health").SayAsync("persons")).Shows("POI-1");
        (await _bot.Private("chair").SayAsync("person no grant POI-1 health-lead")).Shows("They may no longer open it.");
        (await _bot.Private("health").SayAsync("person POI-1")).Shows(Says.Why(Reason.NotFound));
        Assert.Equal(2, _bot.Audit("person.grant", "POI-1").Count);
        (await Officer.SayAsync("person grant POI-1 health-lead")).Shows(Says.Why(Reason.ChairOnly));
    }

    [Fact]
    [Trait("Requirement", "HO-23")]
    public async Task The_officer_decides_about_the_agenda_and_then_the_other_police_seats_may_open_it()
    {
        await SendAsync();
        (await _bot.Private("chair").SayAsync("person agenda POI-1")).Shows(Says.Why(Reason.OfficerOnly));
        (await Officer.SayAsync("person no agenda POI-1")).Shows(Says.Why(Reason.ReasonNeeded));
        (await Officer.PressAsync(await Officer.SayAsync("person POI-1"), "Put it on the agenda")).Shows("It is on the agenda.", "Agenda: On the agenda");

        (await _bot.Private("police-ocg").SayAsync("person POI-1")).Shows(Why);
        (await _bot.Private("health").SayAsync("person POI-1")).Shows(Says.Why(Reason.NotFound));
        (await Officer.SayAsync("person no agenda POI-1 Known to another force")).Shows("It stays off the agenda.", "Known to another force");
        (await _bot.Private("police-ocg").SayAsync("person POI-1")).Shows(Says.Why(Reason.NotFound));
    }

    [Fact]
    [Trait("Requirement", "HO-10")]
    public async Task What_was_done_who_follows_it_up_and_what_came_of_it_stand_on_the_record()
    {
        await SendAsync();
        var card = await Officer.SayAsync("person POI-1");
        card = await Officer.PressAsync(card, "Log it", ("tactic", "cawn"), ("on", "2026-11-20"), ("note", "Served at home."));
        card.Shows("20 November 2026: Child abduction warning notice (CAWN)", "Served at home.");
        (await Officer.PressAsync(card, "Log it", ("tactic", "cawn"), ("on", "2026-11-24"))).Shows(Says.Why(Reason.DateInFuture));

        card = await Officer.PressAsync(card, "Save the follow-up", ("owner", $"police-exploitation/{StoryBot.Practice.Person("police-exploitation").Id}"), ("result", "Interviewed."));
        card.Shows("Followed up by: Jules Example-Exploitation", "Outcome: Interviewed.");
        (await Officer.SayAsync("person disruption POI-1 patrol")).Shows("23 November 2026: Patrols or visits");
    }

    [Fact]
    [Trait("Requirement", "HO-23")]
    public async Task While_nobody_holds_the_role_the_chair_and_the_coordinator_are_told_at_once()
    {
        await _bot.GreetAllAsync();
        Roster.Empty(_bot, "police-exploitation");
        await _bot.RestartAsync();
        await SendAsync();
        await _bot.SettleAsync();

        Assert.Equal(["chair", "coordinator"], _bot.Told("Nobody can receive POI-1"));
        Assert.Single(_bot.Notices("coordinator"), notice => notice.Has("Nobody can receive")).Shows("this seat is empty: Police criminal exploitation and CSE officer").ShowsNo(Why, Personal.LastName);
        (await _bot.Private("chair").SayAsync("person POI-1")).Shows(Why, "[Put it on the agenda]");
        (await _bot.Private("coordinator").SayAsync("person POI-1")).Shows(Says.Why(Reason.NotFound));
        (await Officer.SayAsync("person POI-1")).Shows(Says.Why(Reason.NotFound));
    }

    [Theory]
    [InlineData($"{Who}. {Why}")]
    [InlineData($"refer person {Who}. {Why}")]
    [InlineData($"he is called Zedekiah. {Why}")]
    [InlineData("A man in a blue car waits at the school gate every Friday and gives the children phones and vapes, and two of them have gone with him to the retail park and came back late, frightened and with money. Please look into this.")]
    [Trait("Requirement", "HO-23")]
    public async Task Pasted_into_the_meeting_chat_it_is_not_repeated_but_its_writer_is_told_to_delete_it_and_offered_the_form_alone(string pasted)
    {
        var before = _bot.Calls.Count;
        var answer = await _bot.Meeting("education").SayAsync(pasted);

        answer.Shows("Please delete what you have just written", "Refer a person of interest").ShowsNo(Personal.FirstName, "blue car", "school gate");
        Assert.DoesNotContain(_bot.Calls.Skip(before), Platform.IsShared);
        Assert.Single(_bot.Calls.Skip(before), Platform.IsTargeted);
        Assert.All(_bot.Audit("privacy.pasted", "csog"), line => Assert.DoesNotContain(Personal.FirstName, line, StringComparison.Ordinal));

        var page = await _bot.Meeting("education").OpenDialogAsync(answer, "Refer a person of interest");
        page.Shows("Is a child in immediate danger right now?");
        Assert.True(page.InDialog);
        Assert.DoesNotContain(_bot.Calls.Skip(before), Platform.IsShared);
    }

    [Fact]
    [Trait("Requirement", "HO-23")]
    public async Task The_form_opened_from_the_meeting_chat_brings_its_receipt_to_the_private_chat()
    {
        await _bot.GreetAllAsync();
        var chat = _bot.Meeting("education");
        var page = await chat.OpenDialogAsync(await chat.SayAsync($"{Who}. {Why}"), "Refer a person of interest");
        page = await ToAsync(chat, page, "[Send it to the police]");
        var before = _bot.Calls.Count;

        (await chat.SubmitDialogAsync(page, "Send it to the police")).Shows("Received. The receipt is in our private chat.");

        Assert.Equal(1, _bot.Count("personOfInterest"));
        for (var waited = 0; _bot.Calls.Count == before && waited < 200; waited++)
        {
            await Task.Delay(25, TestContext.Current.CancellationToken);
        }
        Assert.DoesNotContain(_bot.Calls.Skip(before), Platform.IsShared);
    }

    [Fact]
    [Trait("Requirement", "HO-23")]
    public async Task A_press_in_a_shared_chat_shows_nothing_of_it_even_to_the_officer()
    {
        await SendAsync();

        (await _bot.Meeting("police-exploitation").PressAsync("person.show", new JsonObject { ["person"] = "POI-1" })).Shows("private chat").ShowsNo(Why);
        (await _bot.Meeting("chair").PressAsync("person.list", new JsonObject())).ShowsNo("POI-1");
        (await _bot.Meeting("chair").SayAsync("person POI-1")).ShowsNo(Why);
    }

    [Fact]
    [Trait("Requirement", "HO-10")]
    public async Task What_the_chair_let_a_member_open_is_shut_to_them_when_their_seat_has_ended()
    {
        await SendAsync();
        await _bot.Private("chair").PressAsync(await _bot.Private("chair").SayAsync("person POI-1"), "Let them open it", ("member", $"health-lead/{StoryBot.Practice.Person("health").Id}"));
        (await _bot.Private("health").SayAsync("person POI-1")).Shows(Personal.LastName);
        Roster.End(_bot, "health-lead", "2026-11-22");
        await _bot.RestartAsync();

        (await _bot.Private("health").SayAsync("person POI-1")).Shows(Says.Why(Reason.NotFound)).ShowsNo(Personal.LastName);
        (await _bot.Private("health").SayAsync("persons")).ShowsNo("POI-1");
    }

    [Fact]
    [Trait("Requirement", "HO-23")]
    public async Task Not_yet_puts_nobody_on_the_agenda_and_opens_the_record_to_no_other_reader()
    {
        await SendAsync();
        foreach (var words in (string[])["not yet", "no", "don't", "Not before the strategy meeting"])
        {
            (await Officer.SayAsync($"person agenda POI-1 {words}")).Shows("Nothing was changed.", "person no agenda POI-1", "The officer has not decided yet");
        }
        (await _bot.Private("police-ocg").SayAsync("person POI-1")).Shows(Says.Why(Reason.NotFound));
        (await Officer.SayAsync("person no agenda POI-1 N/A")).Shows(Says.Why(Reason.ReasonNeeded));
        (await Officer.SayAsync("person agenda POI-1 because nothing else helps")).Shows("It is on the agenda.");
    }

    [Fact]
    [Trait("Requirement", "HO-23")]
    public async Task Whoever_has_left_the_group_opens_nothing_that_the_chair_once_opened_to_them()
    {
        await SendAsync();
        await _bot.Private("chair").SayAsync("person grant POI-1 health-worker");
        (await _bot.Private("health-worker").SayAsync("person POI-1")).Shows(Why);
        Roster.Empty(_bot, "health-worker");
        await _bot.RestartAsync();
        (await _bot.Private("health-worker").SayAsync("person POI-1")).Shows(Says.Why(Reason.NotFound)).ShowsNo(Why);
        (await _bot.Private("health-worker").SayAsync("persons")).Shows(Says.Why(Reason.NotFound));
    }

    [Fact]
    [Trait("Requirement", "HO-22")]
    public async Task An_outcome_that_takes_the_place_of_another_says_so_and_nobody_is_thought_to_be_told()
    {
        await SendAsync();
        var (chair, old) = (_bot.Private("chair"), await Officer.SayAsync("person POI-1"));
        var owner = $"police-exploitation/{StoryBot.Practice.Person("police-exploitation").Id}";
        (await chair.PressAsync(await chair.SayAsync("person POI-1"), "Save the follow-up", ("owner", owner), ("result", "Interviewed and released."))).Shows("Saved. I do not tell who follows it up: tell them the reference.");
        (await Officer.PressAsync(old, "Save the follow-up", ("result", "Not interviewed yet."))).Shows("It stands in the place of: Interviewed and released.", "Outcome: Not interviewed yet.");
        (await Officer.SayAsync("person outcome POI-1 N/A")).Shows(Says.Why(Reason.TextNeeded), "Outcome: Not interviewed yet.");
        (await Officer.SayAsync("person disruption POI-1 cawn on 20/11/2026 served at home")).Shows("Logged.", "20 November 2026: Child abduction warning notice", "served at home");
        (await Officer.SayAsync("person disruption POI-1 patrol by the station")).Shows("23 November 2026: Patrols or visits", "by the station");
        (await Officer.SayAsync("person disruption POI-1 cawn 24/11/2026")).Shows(Says.Why(Reason.DateInFuture));
    }

    private async Task<Shown> SendAsync() =>
        await School.PressAsync(await ToAsync(School, await School.SayAsync("refer person"), "[Send it to the police]"), "Send it to the police");

    private static async Task<Shown> ToAsync(Chat chat, Shown page, string words)
    {
        while (!page.Has(words))
        {
            page = page.InDialog
                ? await chat.SubmitDialogAsync(page, ReferralForms.Next(page), On(page))
                : await chat.PressAsync(page, ReferralForms.Next(page), On(page));
        }
        return page;
    }

    private static (string, string)[] On(Shown page) => page switch
    {
        _ when page.Has("Is anybody in danger?") => [("danger", "no")],
        _ when page.Has("Who is it?") => [("who", Who)],
        _ when page.Has("Why are you worried about this person?") => [("why", Why), ("basis", "evidence")],
        _ when page.Has("A child they are linked to") => [("child", "ch 2041"), ("place", "The bus station")],
        _ when page.Has("How reliable is your source?") => [("source", "untested"), ("information", "known")],
        _ => [("agency", "education")],
    };
}
