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
    public async Task Two_children_of_one_name_and_day_are_kept_apart_and_nobody_is_asked_again()
    {
        await ReferralForms.SendAsync(_bot.Private("nurse"));
        await _bot.SettleAsync();
        (await Door.PressAsync(await Door.SayAsync("review R-1014"), "Not the same child")).Shows("They are kept apart.").ShowsNo("Perhaps known");

        await _bot.RestartAsync();
        (await Door.SayAsync("review R-1014")).Shows("[Decide]").ShowsNo("Perhaps known");
        (await Door.SayAsync("outcome R-1014 advice because the school can help")).Shows("Decided");
    }
}
