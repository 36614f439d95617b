using PanelAssistant.Domain;

namespace PanelAssistant.Tests.Bot.Stories;

/// <summary>The school refers a child whom the nurse has referred before.</summary>
public sealed class SameChildStories : IAsyncLifetime
{
    private StoryBot _bot = null!;

    private Chat Door => _bot.Private("front-door");

    public async ValueTask InitializeAsync()
    {
        _bot = await StoryBot.StartAsync();
        await _bot.GreetAllAsync();
        await ReferralForms.SendAsync(_bot.Private("practitioner"));
        await _bot.SettleAsync();
    }

    public ValueTask DisposeAsync() => _bot.DisposeAsync();

    [Fact]
    public async Task The_front_door_is_asked_and_joins_them_and_the_referrer_learns_nothing()
    {
        Assert.Empty(_bot.Told("is the child known already?"));
        (await Door.SayAsync("outcome R-1013 csog because it is the right group")).Shows("Decided");
        var receipt = await ReferralForms.SendAsync(_bot.Private("nurse"), ("first", Personal.LastName.ToUpperInvariant()), ("last", Personal.FirstName));
        receipt.ShowsNo("CH-2053", "known");
        await _bot.SettleAsync();
        Assert.Equal(["front-door", "front-door-manager"], _bot.Told("R-1014: is the child known already?").Order());

        var review = await Door.PressAsync(Assert.Single(_bot.Notices("front-door"), notice => notice.Has("is the child known already?")), "Open R-1014");
        review.Shows("Perhaps known already. The same name and date of birth: CH-2053.", "[Not the same child]");
        (await Door.PressAsync(review, "Open CH-2053")).Shows("CH-2053");
        (await _bot.Private("nurse").SayAsync("same child R-1014 CH-2053")).Shows(Says.Why(Reason.NotFound));
        (await Door.SayAsync("same child R-1014 CH-9999")).Shows(Says.Why(Reason.NoSuchRecord));
        (await Door.PressAsync(review, "It is the same child: join to CH-2053")).Shows("Joined to CH-2053").ShowsNo("[Decide]");
        (await Door.PressAsync(review, "It is the same child: join to CH-2053")).Shows("Joined to CH-2053");
        (await Door.SayAsync("outcome R-1014 advice because it changed")).Shows(Says.Why(Reason.AlreadyDecided));
        (await Door.SayAsync("queue")).ShowsNo("R-1014");

        await _bot.SettleAsync();
        Assert.Equal(["chair", "coordinator"], _bot.Told("CH-2053 was referred again").Order());
        var told = Assert.Single(_bot.Notices("nurse"), notice => notice.Has("Your referral R-1014 has an outcome"));
        told.Shows("What you told is with those who decide what happens next.").ShowsNo("CH-2053");
        (await _bot.Private("nurse").SayAsync("my referrals")).Shows("What you told is with those who decide").ShowsNo("CH-2053");
        (await _bot.Private("nurse").SayAsync("case CH-2053")).Shows(Says.Why(Reason.NotFound));
        (await _bot.Private("health").SayAsync("case CH-2053")).Shows("Referred again: R-1014.");
        (await _bot.Private("health").SayAsync("case CH-2054")).Shows("CH-2054 is the same child as CH-2053");
        Assert.Single(_bot.Audit("referral.join", "R-1014"));
    }

    [Fact]
    public async Task A_screening_under_the_reference_that_was_joined_reaches_the_record_that_is_kept_and_its_groups()
    {
        (await Door.SayAsync("outcome R-1013 csog because it is the right group")).Shows("Decided");
        await ScreeningForms.SendAsync(_bot.Private("practitioner"), "CH-2053", "emerging");
        var nurse = _bot.Private("nurse");
        await ReferralForms.SendAsync(nurse);
        await _bot.ClockAsync("2026-11-23T09:30:00Z");
        // One before the records are joined, one after.
        (await ScreeningForms.SendAsync(nurse, "CH-2054", "moderate")).Shows("CH-2054");
        await _bot.SettleAsync();
        (await Door.SayAsync("same child R-1014 CH-2053")).Shows("Joined to CH-2053");
        await _bot.ClockAsync("2026-11-23T10:00:00Z");
        (await _bot.Private("health").SayAsync("screenings CH-2053")).Shows("Emerging", "Moderate");

        (await ScreeningForms.SendAsync(nurse, "CH-2054", "significant")).Shows("CH-2054").ShowsNo("CH-2053");
        await _bot.RestartAsync();
        await _bot.ClockAsync("2026-11-23T11:00:00Z");
        (await _bot.Private("health").SayAsync("screenings CH-2053")).Shows("Emerging", "Moderate", "Significant");
        (await _bot.Private("health").SayAsync("case CH-2053")).Shows("Significant");
        (await _bot.Private("chair").SayAsync("item CH-2053")).Shows("Screening 3 is with it.");
        await _bot.ClockAsync("2026-11-23T12:00:00Z");
        Assert.Equal(2, _bot.Audit("screening.carry", "CH-2053").Count);
        (await nurse.SayAsync("screenings CH-2053")).Shows(Says.Why(Reason.NotFound));
    }

    [Fact]
    public async Task The_front_door_is_asked_too_where_the_name_is_put_together_in_another_way()
    {
        await ReferralForms.SendAsync(_bot.Private("nurse"), ("first", Personal.FirstName + "-Example"), ("last", "Testchild"));
        await ReferralForms.SendAsync(_bot.Private("practitioner"), ("first", Personal.FirstName), ("last", "ExampleTestchild"));
        await _bot.SettleAsync();

        Assert.Equal(["front-door", "front-door-manager"], _bot.Told("R-1014: is the child known already?").Order());
        (await Door.SayAsync("review R-1015")).Shows("Perhaps known already.", "CH-2053", "CH-2054");
    }

    [Fact]
    public async Task Two_children_of_one_name_and_day_are_kept_apart_and_nobody_is_asked_again()
    {
        await ReferralForms.SendAsync(_bot.Private("nurse"));
        await _bot.SettleAsync();
        (await Door.PressAsync(await Door.SayAsync("review R-1014"), "Not the same child")).Shows("They are kept apart.").ShowsNo("Perhaps known");

        await _bot.RestartAsync();
        (await Door.SayAsync("review R-1014")).Shows("[Decide]").ShowsNo("Perhaps known");
        (await Door.SayAsync("outcome R-1014 advice because the school can help")).Shows("Decided");
    }

    [Fact]
    public async Task Episodes_reported_under_the_reference_that_was_joined_count_with_those_of_the_record_that_is_kept()
    {
        var police = _bot.Private("police-pvp");
        (await Door.SayAsync("outcome R-1013 csog because it is the right group")).Shows("Decided");
        await ReferralForms.SendAsync(_bot.Private("nurse"));
        await _bot.SettleAsync();
        const string columns = "missing import\nchild,started,returned\n";
        await police.SayAsync($"{columns}CH-2053,2026-11-01 20:00,2026-11-01 23:00\nCH-2053,2026-11-08 20:00,2026-11-08 23:00");
        // The last of them was known under the other reference too.
        await police.SayAsync($"{columns}CH-2054,2026-11-08 21:00,2026-11-08 23:30\nCH-2054,2026-11-22 20:00,");
        Assert.Empty(_bot.Told("missing often"));

        (await Door.SayAsync("same child R-1014 CH-2053")).Shows("Joined to CH-2053");
        await _bot.SettleAsync();

        (await police.SayAsync("missing CH-2053")).Shows("First time: 3 episodes", "From 8 November 2026, 20:00 to 8 November 2026, 23:30", "Still missing, since 22 November 2026, 20:00").ShowsNo("Episode 4");
        Assert.Equal(["coordinator"], _bot.Told("CH-2053: missing often, for the first time"));
        (await police.SayAsync("missing list")).Shows("CH-2053").ShowsNo("CH-2054");
        Assert.Single(_bot.Audit("missing.carry", "CH-2053"));
        await _bot.ClockAsync("2026-11-23T20:30:00Z");
        Assert.Equal(["coordinator"], _bot.Told("CH-2053: missing often, for the first time; one long episode"));
    }

    [Fact]
    public async Task No_episode_is_kept_under_a_reference_that_was_joined_and_who_reports_one_is_led_to_the_other()
    {
        var police = _bot.Private("police-pvp");
        await ReferralForms.SendAsync(_bot.Private("nurse"));
        await _bot.SettleAsync();
        var form = await police.PressAsync(await police.SayAsync("report missing CH-2054"), "Next", ("danger", "no"));
        form = await police.PressAsync(form, "Next", ("startedOn", "2026-11-22"), ("startedAt", "20:00"), ("back", "no"));
        var review = await police.PressAsync(form, "Check your answers", ("serious", "no"));
        (await Door.SayAsync("same child R-1014 CH-2053")).Shows("Joined to CH-2053");

        const string led = "CH-2054 is the same child as CH-2053, whose record is kept. Nothing was saved. Type: missing CH-2053";
        (await police.PressAsync(review, "Record the episode")).Shows(led);
        foreach (var words in (string[])["missing CH-2054", "report missing CH-2054", "returned CH-2054 2026-11-23 08:00", "return interview CH-2054", "correct episode CH-2054/1", "merge episodes CH-2054 1 2"])
        {
            (await police.SayAsync(words)).Shows(led);
        }
        (await police.SayAsync("missing import\nchild,started\nCH-2054,2026-11-20 20:00")).Shows("Row 2: " + Says.Why(Reason.JoinedToAnother));
        (await _bot.Private("nurse").SayAsync("missing CH-2054")).Shows(Says.Why(Reason.NotFound)).ShowsNo("CH-2053");
        Assert.Equal(0, _bot.Count("missing"));
        (await _bot.Meeting("chair").SayAsync("vote CH-2054")).Shows(Says.Why(Reason.JoinedToAnother));
        Assert.Empty(_bot.Boards("CH-2054"));
    }

    [Fact]
    public async Task A_reference_in_whose_open_vote_somebody_declared_a_conflict_is_joined_when_the_vote_is_closed()
    {
        await ReferralForms.SendAsync(_bot.Private("nurse"));
        await _bot.SettleAsync();
        await _bot.Meeting("chair").SayAsync("vote CH-2054");
        (await _bot.Private("health").SayAsync("conflict CH-2054")).Shows("conflict");

        (await Door.SayAsync("same child R-1014 CH-2053")).Shows(Says.Why(Reason.VoteWithConflictFirst));
        (await Door.SayAsync("queue")).Shows("R-1014");

        await _bot.Meeting("chair").SayAsync("close vote CH-2054");
        (await Door.SayAsync("same child R-1014 CH-2053")).Shows("Joined to CH-2053");
    }

    [Fact]
    public async Task A_child_whose_item_was_closed_is_decided_anew_when_referred_again_and_the_group_finds_what_it_closed_with()
    {
        var chair = _bot.Private("chair");
        (await Door.SayAsync("outcome R-1013 csog because it is the right group")).Shows("on the list for 25 November 2026");
        await _bot.ClockAsync("2026-11-25T12:00:00Z");
        await ClosingSteps.EndAsync(chair, "CH-2053");
        await _bot.ClockAsync("2027-01-04T09:00:00Z");
        await ReferralForms.SendAsync(_bot.Private("nurse"));
        await _bot.SettleAsync();

        (await Door.SayAsync("same child R-1014 CH-2053")).Shows("Joined to CH-2053", "No group has the child now: R-1013 waits in the queue to be decided again.");

        (await Door.SayAsync("queue")).Shows("R-1013").ShowsNo("R-1014");
        (await Door.SayAsync("outcome R-1013 csog because it has begun again")).Shows("on the list for 6 January 2027");
        (await chair.SayAsync("timeline CH-2053")).Shows("25 November 2026, 12:00\nCSOG closed its item.");
    }

    [Fact]
    public async Task What_is_given_or_recorded_under_the_joined_reference_afterwards_is_about_the_record_that_is_kept_or_leads_there()
    {
        var chair = _bot.Private("chair");
        await Door.SayAsync("outcome R-1013 csog because it is the right group");
        await ReferralForms.SendAsync(_bot.Private("nurse"));
        (await Door.SayAsync("same child R-1014 CH-2053")).Shows("Joined to CH-2053");

        var form = await chair.SayAsync("add action");
        await chair.PressAsync(form, "Add the action", ("what", "Ring the school"), ("owner", ActionStories.Owner(form, "Alex")), ("child", "CH-2054"));
        (await _bot.Private("health").SayAsync("my actions")).Shows("CH-2053").ShowsNo("CH-2054");
        foreach (var words in (string[])["sent CH-2054 2026-11-20", "help given CH-2054 a mentor"])
        {
            (await Door.SayAsync(words)).Shows("CH-2054 is the same child as CH-2053", "Nothing was saved.");
        }
        (await Door.SayAsync("not the same child R-1014")).Shows(Says.Why(Reason.AlreadyDecided)).ShowsNo("They are kept apart.");
        (await _bot.Private("nurse").SayAsync("sent CH-2054 2026-11-20")).ShowsNo("CH-2053");
    }

    [Fact]
    public async Task A_legal_hold_on_the_reference_that_is_joined_holds_the_record_that_is_kept()
    {
        var chair = _bot.Private("chair");
        await Door.SayAsync("outcome R-1013 csog because it is the right group");
        await ReferralForms.SendAsync(_bot.Private("nurse"));
        (await chair.SayAsync("hold CH-2054 a court asked for it")).Shows("CH-2054 is on legal hold.");

        (await Door.SayAsync("same child R-1014 CH-2053")).Shows("Joined to CH-2053");

        (await chair.SayAsync("legal hold CH-2053")).Shows("On hold: nothing of this record may be removed", "a court asked for it");
        (await chair.SayAsync("release hold CH-2053 the court has it")).ShowsNo("cannot find");
        (await chair.SayAsync("legal hold CH-2053")).Shows("Not on hold.");
    }

    [Fact]
    [Trait("Requirement", "HO-11")]
    public async Task Links_actions_and_shares_that_were_made_before_the_join_are_found_under_the_record_that_is_kept()
    {
        var health = _bot.Private("health");
        await Door.SayAsync("outcome R-1013 csog because it is the right group");
        await ReferralForms.SendAsync(_bot.Private("nurse"));
        await health.SayAsync("new group Friday bus");
        foreach (var words in (string[])["link CH-2053 GRP-1", "link CH-2054 GRP-1", "link CH-2054 CH-2041", "link CH-2042 CH-2054", "link CH-2053 CH-2054"])
        {
            (await health.SayAsync(words)).Shows("is linked to");
        }
        var form = await _bot.Private("chair").SayAsync("add action");
        await _bot.Private("chair").PressAsync(form, "Add the action", ("what", "Ring the school"), ("owner", ActionStories.Owner(form, "Alex")), ("child", "CH-2054"));
        (await health.SayAsync("share now CH-2054 address to the police")).Shows("CH-2054/S1");
        (await _bot.Private("nurse").SayAsync("share now CH-2054 address to the doctor")).Shows("CH-2054/S2");

        (await Door.SayAsync("same child R-1014 CH-2053")).Shows("Joined to CH-2053");
        await _bot.SettleAsync();

        (await health.SayAsync("case CH-2053")).Shows("Child CH-2041", "Child CH-2042", "GRP-1", "Also known as CH-2054").ShowsNo("Child CH-2054");
        (await health.SayAsync("case CH-2041")).Shows("Child CH-2053").ShowsNo("CH-2054");
        (await health.SayAsync("group GRP-1")).Shows("Linked children: 1");
        (await health.SayAsync("unlink CH-2042 CH-2053")).Shows("no longer linked");
        (await _bot.Private("chair").SayAsync("timeline CH-2053")).Shows("Ring the school");
        (await health.SayAsync("my actions")).Shows("CH-2053").ShowsNo("CH-2054");
        var shares = (await health.SayAsync("shares CH-2053")).Shows("CH-2054 is the same child");
        (await health.PressAsync(shares, "What was shared about CH-2054")).Shows("address to the police", "address to the doctor");
        (await _bot.Private("nurse").SayAsync("shares CH-2054")).Shows("address to the doctor").ShowsNo("CH-2053", "police");
        Assert.Single(_bot.Audit("link.carry", "CH-2053"));
        Assert.Single(_bot.Audit("action.carry", "CH-2053"));
    }

    [Fact]
    [Trait("Requirement", "HO-11")]
    public async Task The_reference_that_was_joined_takes_no_link_so_that_no_group_counts_the_child_twice()
    {
        var health = _bot.Private("health");
        await Door.SayAsync("outcome R-1013 csog because it is the right group");
        await ReferralForms.SendAsync(_bot.Private("nurse"));
        (await Door.SayAsync("same child R-1014 CH-2053")).Shows("Joined to CH-2053");
        await health.SayAsync("new group Friday bus");
        foreach (var words in (string[])["link CH-2054 GRP-1", "link GRP-1 CH-2054", "link CH-2054 CH-2041", "link CH-2041 CH-2054"])
        {
            (await health.SayAsync(words)).Shows(Says.Why(Reason.JoinedToAnother)).ShowsNo("is linked to");
        }
        Assert.Equal(0, _bot.Count("link"));
        (await _bot.Private("nurse").SayAsync("link CH-2054 CH-2041")).ShowsNo("same child");
        (await health.SayAsync("link CH-2053 GRP-1")).Shows("CH-2053 is linked to GRP-1.");
        (await health.SayAsync("group GRP-1")).Shows("Linked children: 1");
    }
}
