using PanelAssistant.Domain;

namespace PanelAssistant.Tests.Bot.Stories;

/// <summary>A referral at the front door, from the queue to what the referrer hears.</summary>
public sealed class FrontDoorStories : IAsyncLifetime
{
    private StoryBot _bot = null!;

    public async ValueTask InitializeAsync() => _bot = await StoryBot.StartAsync();

    public ValueTask DisposeAsync() => _bot.DisposeAsync();

    [Fact]
    [Trait("Requirement", "OM-01")]
    public async Task The_queue_is_there_for_the_reviewing_role_and_for_nobody_else()
    {
        (await Door.SayAsync("queue")).Shows("Waiting at the front door: iCART", "R-1012 · CH-2052", "Acknowledge and decide: today").ShowsNo("R-1001", "Lane");
        foreach (var who in (string[])["chair", "deputy", "coordinator", "practice-lead", "practitioner", "nurse", "outsider"])
        {
            (await _bot.Private(who).SayAsync("queue")).Shows(Says.Why(Reason.NotFound)).ShowsNo("R-1012");
            Assert.Equal((await _bot.Private(who).SayAsync("review R-9999")).Outline, (await _bot.Private(who).SayAsync("review R-1012")).Outline);
            foreach (var verb in (string[])["referral.acknowledge", "referral.overlap", "referral.decide", "referral.keyworker", "case.socialcare"])
            {
                (await _bot.Private(who).PressAsync(verb, new() { ["referral"] = "R-1012", ["outcome"] = "advice", ["why"] = "Because.", ["childOpen"] = "Yes" })).Shows(Says.Why(Reason.NotFound));
            }
        }
        (await Door.SayAsync("queue")).Shows("Acknowledge and decide: today");
    }

    [Fact]
    [Trait("Requirement", "OM-01")]
    public async Task A_referral_is_acknowledged_and_decided_with_a_reason_and_the_referrer_hears_its_class_only()
    {
        await _bot.GreetAllAsync();
        await ReferralForms.SendAsync(_bot.Private("practitioner"));
        (await Door.SayAsync("queue")).Shows("R-1012 · CH-2052", "R-1013 · CH-2053", "Acknowledge and decide: by 24 November 2026");

        var review = await Door.SayAsync("review R-1013");
        review.Shows(Personal.FirstName, "Comes home late and is afraid.", "Terry Example-Schoollead, Education", "Mother was told on 20 November 2026", "CSOG takes the child.");
        (await Door.PressAsync(review, "Acknowledge")).Shows("Acknowledged. The referrer is told.", "Acknowledged. Decide: by 24 November 2026");
        var ask = await Door.PressAsync(review, "Decide");
        (await Door.PressAsync(ask, "Record the outcome", ("outcome", "csog"))).Shows(Says.Why(Reason.ReasonNeeded));
        (await Door.PressAsync(ask, "Record the outcome", ("why", "Seen twice with the same adult."))).Shows(Says.Why(Reason.UnknownChoice));
        (await Door.PressAsync(ask, "Record the outcome", ("outcome", "csog"), ("why", "Seen twice with the same adult."), ("help", "A mentor at school."), ("atRisk", "yes")))
            .Shows("Decided: Contextual Safeguarding Operational Group", "Seen twice with the same adult.", "CSOG: on the list for 25 November 2026").ShowsNo("[Decide]");

        await _bot.SettleAsync();
        var told = _bot.Notices("practitioner");
        Assert.Contains(told, notice => notice.Has("iCART has your referral R-1013"));
        Assert.Contains(told, notice => notice.Has("The Contextual Safeguarding Operational Group will discuss the child."));
        Assert.All(told, notice => notice.ShowsNo("adult", "mentor", Personal.FirstName, Personal.LastName));
        (await _bot.Private("practitioner").SayAsync("my referrals")).Shows("The Contextual Safeguarding Operational Group will discuss the child.").ShowsNo("adult", "An answer is due");
        (await Door.SayAsync("queue")).Shows("R-1012").ShowsNo("R-1013");
        (await _bot.Private("health").SayAsync("case CH-2053")).Shows("Sent to iCART on 23 November 2026.", "Outcome on 23 November 2026: Contextual Safeguarding Operational Group.", "Help: A mentor at school.");
        Assert.Single(_bot.Audit("referral.decide", "R-1013"));
        Assert.Equal(["chair", "coordinator"], _bot.Told("CH-2053 is on the list of CSOG").Order());
        (await _bot.Private("chair").SayAsync("items")).Shows("CH-2053", "on the list for 25 November 2026").ShowsNo(Personal.FirstName);
    }

    [Fact]
    [Trait("Requirement", "OM-01")]
    public async Task Typed_words_do_what_the_buttons_do_and_a_press_sent_twice_decides_once()
    {
        await _bot.GreetAllAsync();
        (await Door.SayAsync("acknowledge R-1012")).Shows("Acknowledged. The referrer is told.");
        (await Door.SayAsync("outcome R-1012 moon because it is round")).Shows(Says.Why(Reason.UnknownChoice));
        var ask = await Door.PressAsync(await Door.SayAsync("review R-1012"), "Decide");
        var (verb, data) = Chat.Payload(ask, "Record the outcome", ("outcome", "advice"), ("why", "The school can help."));
        await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Door.PressAsync(verb, data)));
        (await Door.SayAsync("outcome R-1012 csog because it changed")).Shows(Says.Why(Reason.AlreadyDecided));

        await _bot.SettleAsync();
        Assert.Single(_bot.Notices("nurse"), notice => notice.Has("Your referral R-1012 has an outcome"));
        Assert.Single(_bot.Audit("referral.decide", "R-1012"));
        Assert.Equal(0, _bot.Count("item"));
        (await Door.SayAsync("overlap R-1012 not needed because nothing is ticked")).Shows(Says.Why(Reason.NoOverlapRule));
        (await Door.SayAsync("keyworker R-1012 no because it is settled")).Shows(Says.Why(Reason.NoKeyworkerQuestion));
    }

    [Fact]
    [Trait("Requirement", "OM-01")]
    public async Task What_is_not_answered_reminds_the_front_door_once_and_then_the_coordinator()
    {
        await _bot.GreetAllAsync();
        const string late = "Overdue at the front door: 1";

        await _bot.ClockAsync("2026-11-24T08:59:00Z");
        Assert.Empty(_bot.Told(late));
        await _bot.ClockAsync("2026-11-24T09:00:00Z");
        await _bot.ClockAsync("2026-11-24T18:00:00Z");
        Assert.Equal(["front-door", "front-door-manager"], _bot.Told(late));
        (await Door.SayAsync("queue")).Shows("Acknowledge and decide: overdue since 23 November 2026");
        await _bot.RestartAsync();
        await _bot.ClockAsync("2026-11-30T09:00:00Z");
        Assert.Single(_bot.Notices("front-door"), notice => notice.Has(late));
        Assert.Equal(["coordinator"], _bot.Told("Not answered by the front door: 1"));
    }

    [Fact]
    [Trait("Requirement", "HO-16")]
    public async Task A_child_of_whom_the_front_door_was_never_told_is_listed_warned_about_and_cannot_be_flagged()
    {
        (await _bot.Private("health").SayAsync("not yet with the front door")).Shows("Not yet with iCART", "CH-2051, at risk since 21 September 2026").ShowsNo("CH-2041", "Kiran");
        (await _bot.Private("outsider").SayAsync("not yet with the front door")).Shows(Says.Why(Reason.NoSeat)).ShowsNo("CH-2051");
        (await _bot.Private("health").SayAsync("case CH-2051")).Shows("iCART has not been told of this child.");
        (await _bot.Private("health").SayAsync("case CH-2041")).Shows("Sent to iCART on 20 October 2026.", "No help is recorded yet.");

        await _bot.Meeting("chair").SayAsync("vote CH-2051");
        foreach (var who in (string[])["police-ocg", "practice-lead", "health"])
        {
            (await _bot.Private(who).SayAsync("vote for CH-2051")).Shows("recorded");
        }
        (await _bot.Private("chair").SayAsync("close vote CH-2051")).Shows(Says.Why(Reason.FrontDoorFirst));
        (await _bot.Private("chair").SayAsync("agreed CH-2051 nobody objects")).Shows(Says.Why(Reason.FrontDoorFirst));
        (await _bot.Private("chair").SayAsync("sent CH-2051 2026-11-24")).Shows(Says.Why(Reason.DateInFuture));
        (await _bot.Private("chair").SayAsync("sent CH-2051 tomorrow")).Shows(Says.Why(Reason.DateNotReadable));
        (await _bot.Private("chair").SayAsync("sent CH-2051 2026-11-20")).Shows("Sent to iCART on 20 November 2026.");
        (await _bot.Private("chair").SayAsync("close vote CH-2051")).Shows("Carried: the flag is added.");
        (await _bot.Private("health").SayAsync("not sent")).Shows("iCART has been told of every child.");
    }

    [Fact]
    public async Task Earlier_referrals_show_where_they_stand_too()
    {
        for (var sent = 0; sent < 6; sent++)
        {
            await ReferralForms.SendAsync(_bot.Private("practitioner"));
        }
        await Door.SayAsync("acknowledge R-1013");

        var first = await _bot.Private("practitioner").SayAsync("my referrals");
        first.Shows("R-1018", "R-1013", "Acknowledged on 23 November 2026.").ShowsNo("R-1004");
        (await _bot.Private("practitioner").PressAsync(first, "Earlier referrals")).Shows("R-1004", "R-1003", "will discuss the child.").ShowsNo("R-1013", "An answer is due");
    }

    [Theory]
    [Trait("Story", "G-08")]
    [Trait("Requirement", "OM-01")]
    [InlineData("2027-03-25T16:45:00Z", "30 March 2027")]
    [InlineData("2026-12-24T12:00:00Z", "29 December 2026")]
    public async Task One_working_day_passes_over_weekends_and_bank_holidays(string received, string by)
    {
        await using var bot = await StoryBot.StartAsync(received);
        (await ReferralForms.SendAsync(bot.Private("practitioner"))).Shows($"Answer by: {by}");
        (await bot.Private("front-door").SayAsync("review R-1013")).Shows($"Acknowledge and decide: by {by}");
    }

    private Chat Door => _bot.Private("front-door");
}
