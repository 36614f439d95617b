using System.Collections.Concurrent;
using System.Text.Json.Nodes;
using PanelAssistant.Cards.Actions;
using PanelAssistant.Domain;
using PanelAssistant.Tests.Bot.Wire;

namespace PanelAssistant.Tests.Bot.Stories;

/// <summary>Owners are reminded and chairs are told: each step once, at nine on working days, whatever happens to the bot or the platform.</summary>
[Trait("Story", "G-15")]
[Trait("Requirement", "DC-07")]
public sealed class NudgeStories : IAsyncLifetime
{
    private StoryBot _bot = null!;

    public async ValueTask InitializeAsync()
    {
        _bot = await StoryBot.StartAsync();
        await _bot.GreetAllAsync();
    }

    public ValueTask DisposeAsync() => _bot.DisposeAsync();

    [Fact]
    [Trait("Requirement", "HO-33")]
    public async Task Every_step_comes_once_at_nine_local_and_never_on_a_weekend_or_bank_holiday()
    {
        // Due on a Friday: the day after is a Saturday, and two weeks after is Christmas Day.
        await GiveAsync("Billie", "2026-12-11");
        var steps = new List<string>();
        for (var day = new DateOnly(2026, 12, 7); day <= new DateOnly(2027, 1, 4); day = day.AddDays(1))
        {
            await _bot.ClockAsync($"{day:yyyy-MM-dd}T08:58:00Z");
            Assert.Equal(steps.Count, Reminders().Count);
            await _bot.ClockAsync($"{day:yyyy-MM-dd}T09:00:00Z");
            await _bot.ClockAsync($"{day:yyyy-MM-dd}T09:00:00Z");
            steps.AddRange(Reminders().Skip(steps.Count).Select(step => $"{day:d MMM}: {step}"));
            Assert.Equal(steps.Count, Reminders().Count);
        }

        Assert.Equal(
            [
                "8 Dec: owner A-41, due 11 December 2026",
                "11 Dec: owner A-41, due today",
                "14 Dec: owner A-41, overdue since 11 December 2026",
                "18 Dec: owner A-41, overdue since 11 December 2026",
                "18 Dec: chair A-41, overdue since 11 December 2026",
                "29 Dec: chair A-41, overdue since 11 December 2026",
            ],
            steps);
    }

    [Fact]
    public async Task The_morning_after_the_clocks_change_it_is_nine_local_again_and_two_steps_of_one_morning_are_one_message()
    {
        // Three days before falls on a Saturday and then on Easter Monday, so it waits for the due day itself.
        await GiveAsync("Billie", "2027-03-30");

        await _bot.ClockAsync("2027-03-30T07:59:00Z");
        Assert.Empty(Reminders());
        await _bot.ClockAsync("2027-03-30T08:00:00Z");

        Assert.Equal(["owner A-41, due today"], Reminders());
    }

    [Fact]
    public async Task A_clock_moved_twice_a_restart_and_two_moves_at_once_remind_nobody_twice()
    {
        await _bot.ClockAsync("2026-11-24T09:00:00Z");
        await _bot.RestartAsync();
        await _bot.SettleAsync();
        await Task.WhenAll(Enumerable.Range(0, 3).Select(_ => _bot.ClockAsync("2026-11-25T09:00:00Z")));
        await _bot.SettleAsync();

        var notices = _bot.Calls.Where(call => Platform.IsNotice(call)).Select(call => $"{Platform.Chat(call)} {Shown.Of(call).Outline}").ToList();
        Assert.NotEmpty(notices);
        Assert.Equal(notices.Distinct(), notices);
        Assert.Equal(notices.Count, _bot.Count("notice"));
        Assert.Contains(_bot.Notices("police-pvp"), notice => notice.Has("A-10, due today"));
    }

    [Fact]
    public async Task A_clock_moved_far_at_once_comes_by_every_moment_on_the_way()
    {
        await GiveAsync("Billie", "2026-12-11");

        await _bot.ClockAsync("2027-01-04T10:00:00Z");

        Assert.Equal(
            [
                "owner A-41, due 11 December 2026",
                "owner A-41, due today",
                "owner A-41, overdue since 11 December 2026",
                "owner A-41, overdue since 11 December 2026",
                "chair A-41, overdue since 11 December 2026",
                "chair A-41, overdue since 11 December 2026",
            ],
            Reminders());
    }

    [Fact]
    public async Task A_closed_action_reminds_nobody_and_a_new_date_starts_the_reminders_afresh()
    {
        await GiveAsync("Billie", "2026-12-11");
        await _bot.ClockAsync("2026-12-08T09:00:00Z");
        Assert.Single(Reminders());
        await _bot.Private("chair").SayAsync("change date A-41 2026-12-18");

        await _bot.ClockAsync("2026-12-14T10:00:00Z");
        Assert.Single(Reminders());
        await _bot.ClockAsync("2026-12-15T09:00:00Z");
        Assert.Equal(["owner A-41, due 11 December 2026", "owner A-41, due 18 December 2026"], Reminders());
        await _bot.Private("service-manager").SayAsync("done A-41");
        await _bot.ClockAsync("2027-01-15T09:00:00Z");

        Assert.Equal(2, Reminders().Count);
    }

    [Fact]
    public async Task What_the_platform_does_with_each_message_is_on_the_list_of_the_coordinator()
    {
        var tried = 0;
        _bot.Answering = call => !Platform.IsNotice(call) ? null : Platform.Chat(call) switch
        {
            "a:1local-health" => new(403, """{"error":{"code":"BotNotInstalled"}}"""),
            "a:1local-case-manager" => new(413, """{"error":{"code":"MessageSizeTooBig"}}"""),
            "a:1local-commissioned" => ConnectorAnswer.Broken,
            "a:1local-education" when ++tried == 1 => new(429, "", "5"),
            _ => null,
        };
        foreach (var name in (string[])["Alex", "Casey", "Kerry", "Jordan", "Ashley"])
        {
            await GiveAsync(name, "2026-12-11");
        }
        await _bot.SettleAsync();
        Assert.Single(_bot.Notices("education"));
        Assert.Contains("Jordan Example-Education: queued, not sent yet", (await _bot.Private("coordinator").SayAsync("deliveries")).Outline, StringComparison.Ordinal);

        await _bot.ClockAsync("2026-11-23T09:05:00Z");
        await _bot.ClockAsync("2026-11-23T12:00:00Z");

        foreach (var who in (string[])["coordinator", "chair"])
        {
            (await _bot.Private(who).SayAsync("undelivered"))
                .Shows("Alex Example-Healthlead: not reachable: no chat with the bot", "Casey Example-Casemanager: could not be sent", "Kerry Example-Youthservice: may not have arrived: not sent again", "Please ring them.")
                .ShowsNo("Jordan", "Ashley");
        }
        (await _bot.Private("coordinator").SayAsync("deliveries")).Shows("Jordan Example-Education: sent to their chat", "Ashley Example-Organisedcrime: sent to their chat");
        (await _bot.Private("health").SayAsync("undelivered")).Shows(Says.Why(Reason.ChairOnly));
        Assert.Equal([1, 1, 1, 2, 1], ((string[])["health", "case-manager", "commissioned", "education", "police-ocg"]).Select(who => _bot.Notices(who).Count));
    }

    [Fact]
    public async Task Somebody_who_never_opened_a_chat_gets_one_and_is_listed_only_when_that_fails()
    {
        await using var bot = await StoryBot.StartAsync();
        bot.Answering = call => call.Target.EndsWith("/v3/conversations", StringComparison.Ordinal) ? new(403, "") : null;
        await bot.Private("coordinator").SayAsync("hi");
        // In the shared chat the bot learns who they are, not where to write to them.
        await bot.Meeting("police-alternate").SayAsync("help");

        await bot.ClockAsync("2026-11-24T09:00:00Z");

        (await bot.Private("coordinator").SayAsync("undelivered")).Shows("Lee Example-Constable: not reachable");
    }

    [Fact]
    public async Task A_bot_that_comes_back_on_the_night_of_a_holiday_reminds_at_nine_on_the_next_working_day_in_one_message_each()
    {
        await GiveAsync("Billie", "2026-12-11");
        await GiveAsync("Billie", "2026-12-18");
        await _bot.RestartAsync("--Local:Clock=2026-12-26T23:30:00Z");
        await _bot.SettleAsync();
        await _bot.ClockAsync("2026-12-29T08:59:00Z");
        Assert.Empty(_bot.Told("Reminder:"));
        Assert.Empty(_bot.Told("Overdue and not closed"));

        await _bot.ClockAsync("2026-12-29T09:00:00Z");

        Assert.Single(_bot.Notices("service-manager"), notice => notice.Has("Reminder: 2 actions"));
        Assert.Single(_bot.Notices("service-manager"), notice => notice.Has("Reminder:"));
        Assert.Single(_bot.Notices("chair"), notice => notice.Has("Overdue and not closed"));
    }

    [Fact]
    public async Task What_is_done_or_given_more_time_while_the_platform_takes_nothing_is_not_reminded_of_when_it_does()
    {
        await GiveAsync("Billie", "2026-12-11");
        await GiveAsync("Jordan", "2026-12-11");
        await GiveAsync("Jordan", "2026-12-11");
        await GiveAsync("Robin", "2026-12-11");
        await GiveAsync("Billie", "2026-12-11");
        // Past the reminder of three days before.
        await _bot.ClockAsync("2026-12-10T12:00:00Z");
        var busy = true;
        var taken = new ConcurrentQueue<Shown>();
        _bot.Answering = call =>
        {
            if (!Platform.IsNotice(call))
            {
                return null;
            }
            if (busy)
            {
                return new(503, "");
            }
            taken.Enqueue(Shown.Of(call));
            return null;
        };
        await _bot.ClockAsync("2026-12-11T09:00:00Z");
        await _bot.Private("service-manager").SayAsync("done A-41");
        await _bot.Private("education").SayAsync("done A-42");
        await _bot.Private("chair").SayAsync("change date A-44 2027-01-20");
        await _bot.Private("chair").SayAsync("pass action A-45 to Jordan");
        busy = false;

        await _bot.ClockAsync("2026-12-11T10:00:00Z");

        Assert.Single(taken, notice => notice.Has("A-43, due today")).ShowsNo("A-42");
        Assert.DoesNotContain(taken, notice => notice.Has("A-41, due") || notice.Has("A-42, due") || notice.Has("A-44, due"));
        Assert.DoesNotContain(taken, notice => notice.Has("Reminder") && notice.Has("A-45"));
        (await _bot.Private("coordinator").SayAsync("undelivered")).Shows("Everybody was reached.");
    }

    [Fact]
    [Trait("Requirement", "HO-33")]
    public async Task What_somebody_left_behind_is_with_the_holder_of_the_seat_the_next_working_morning_and_nothing_of_it_is_in_nobodys_list()
    {
        await GiveAsync("Nicky", "2027-03-11");
        Leave("2026-11-27", ["health-worker", "education-officer"], "nurse", "health-worker");
        await _bot.RestartAsync();
        await _bot.ClockAsync("2026-11-29T12:00:00Z");
        Assert.Empty(_bot.Told("New actions for you"));

        await _bot.ClockAsync("2026-11-30T09:00:00Z");
        await _bot.RestartAsync();
        await _bot.ClockAsync("2026-12-02T12:00:00Z");

        Assert.Single(_bot.Notices("nurse"), notice => notice.Has("New actions for you: 3")).Shows("A-9, overdue since", "A-41, due 11 March 2027", "Ring the school");
        Assert.Single(_bot.Notices("coordinator"), notice => notice.Has("A-41: its owner has left the group. It is now with Reese Example-Schoolnurse, who holds the seat."));
        Assert.Single(_bot.Notices("coordinator"), notice => notice.Has("A-23: its owner has left the group, and nobody holds the seat. Please find somebody to do it; the chair gives it to them (\"pass action A-23 to NAME\")."));
        (await _bot.Private("nurse").SayAsync("my actions")).Shows("A-9", "A-41");
        Assert.Single(_bot.Audit("action.pass", "A-41"));
    }

    [Fact]
    public async Task A_coordinator_with_an_action_and_no_seat_is_reminded_like_anybody_and_nobody_says_that_they_have_left()
    {
        await _bot.ClockAsync("2026-11-26T12:00:00Z");

        Assert.Contains(_bot.Notices("coordinator"), notice => notice.Has("Reminder: action A-14"));
        Assert.DoesNotContain(_bot.Notices("coordinator"), notice => notice.Has("A-14: its owner has left"));
        Assert.DoesNotContain(_bot.Notices("chair"), notice => notice.Has("A-14, due today"));
    }

    /// <summary>Ends every holding of the seats with a local day; one of them has a new holder from the day after.</summary>
    private void Leave(string lastDay, string[] seats, string heir, string inherited) => _bot.Shelf.Change("forum", body =>
    {
        var roster = JsonNode.Parse(body)!;
        var holdings = roster["holdings"]!.AsArray();
        var left = holdings.Where(holding => seats.Contains((string?)holding!["seat"]) && holding["to"] is null).ToList();
        foreach (var holding in left)
        {
            if ((string?)holding!["seat"] == inherited)
            {
                var next = holding.DeepClone();
                (next["person"], next["name"], next["from"]) = (_bot.Group.Person(heir).Id, _bot.Group.Person(heir).Name, $"{DateOnly.Parse(lastDay, System.Globalization.CultureInfo.InvariantCulture).AddDays(1):yyyy-MM-dd}");
                holdings.Add(next);
            }
            holding["to"] = lastDay;
        }
        return roster.ToJsonString();
    });

    /// <summary>What was said about A-41, apart from giving it and changing its date.</summary>
    private List<string> Reminders() =>
    [
        .. from who in ((string Key, string Role)[])[("service-manager", "owner"), ("chair", "chair")]
           from notice in _bot.Notices(who.Key)
           where notice.Has("Reminder:") || notice.Has("Overdue and not closed")
           from line in notice.Outline.Split('\n')
           where line.StartsWith("A-41,", StringComparison.Ordinal)
           select $"{who.Role} {line.Trim()}",
    ];

    private async Task GiveAsync(string owner, string due)
    {
        var card = await _bot.Private("chair").SayAsync("add action");
        (await _bot.Private("chair").PressAsync(card, "Add the action",
            (ActionVerbs.What, "Ring the school"), (ActionVerbs.Owner, ActionStories.Owner(card, owner)), (ActionVerbs.DueOn, due))).Shows("is added");
        await _bot.SettleAsync();
    }
}
