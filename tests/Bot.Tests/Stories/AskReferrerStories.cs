using PanelAssistant.Domain;
using PanelAssistant.Domain.Referrals;

namespace PanelAssistant.Tests.Bot.Stories;

/// <summary>A referral is too thin to decide on, and the front door asks for more.</summary>
public sealed class AskReferrerStories : IAsyncLifetime
{
    private const string Question = "Which *night* was it, & who brought her?";

    private const string Sent = "The question is on its way to them.";

    private StoryBot _bot = null!;

    private Chat Door => _bot.Private("front-door");

    private Chat Practitioner => _bot.Private("practitioner");

    public async ValueTask InitializeAsync()
    {
        _bot = await StoryBot.StartAsync();
        await _bot.GreetAllAsync();
        await ReferralForms.SendAsync(Practitioner);
        await _bot.SettleAsync();
    }

    public ValueTask DisposeAsync() => _bot.DisposeAsync();

    [Fact]
    [Trait("Requirement", "OM-01")]
    [Trait("Requirement", "DC-04")]
    public async Task The_referrer_is_asked_in_their_own_chat_and_the_answer_stands_after_the_question_at_the_top_of_the_referral()
    {
        var ask = await Door.PressAsync(await Door.SayAsync("review R-1013"), "Ask for more");
        ask.Shows("Asking puts nothing off: the answer to the referral stays due by 24 November 2026.").ShowsNo("Whom do you ask?");
        (await Door.PressAsync(ask, "Send the question", ("question", Question))).Shows(Sent, "Question 1, 23 November 2026", @"Which \*night\* was it, &amp; who brought her?", "Not answered yet. Wanted by 24 November 2026.");
        (await Door.SayAsync("queue")).Shows("Acknowledge and decide: by 24 November 2026", "Asked for more; no answer yet. Wanted by 24 November 2026.").ShowsNo("night");
        await _bot.SettleAsync();

        var told = Assert.Single(_bot.Notices("practitioner"), notice => notice.Has("asks you about referral"));
        told.Shows("iCART asks you about referral R-1013", "Wanted by 24 November 2026.", "The decision does not wait for it.").ShowsNo("night", Personal.FirstName, Personal.LastName, "CH-2053");
        (await Practitioner.SayAsync("my referrals")).Shows("iCART asks, and wants the answer by 24 November 2026:", @"Which \*night\* was it", "[Answer about R-1013]");
        (await _bot.Private("nurse").SayAsync("my referrals")).ShowsNo("night");

        var first = await Practitioner.PressAsync(told, "Answer about R-1013");
        first.ShowsNo("night");
        var page = await Practitioner.PressAsync(first, "Next", ("danger", "no"));
        page.Shows("The front door asks:", @"Which \*night\* was it, &amp; who brought her?", "What you sent stays as it is");
        var receipt = await Practitioner.PressAsync(await Practitioner.PressAsync(page, "Check your answers", ("more", "The night to Saturday, in a <b>blue</b> car.")), "Send the answer");
        receipt.Shows("Your answer about R-1013 is received", "due by 24 November 2026, as before").ShowsNo("blue");
        await _bot.SettleAsync();

        foreach (var who in (string[])["front-door", "front-door-manager"])
        {
            Assert.Single(_bot.Notices(who), notice => notice.Has("Referral R-1013: a question is answered")).ShowsNo("blue", Personal.FirstName);
        }
        var review = await Door.PressAsync(_bot.Notices("front-door").Last(notice => notice.Has("is answered")), "Open R-1013");
        review.Shows("Answer to question 1, 23 November 2026", "by Terry Example-Schoollead, Education", "&lt;b&gt;blue&lt;/b&gt;").ShowsNo("Not answered", "no answer yet");
        Assert.True(review.Outline.IndexOf("who brought her", StringComparison.Ordinal) < review.Outline.IndexOf("The night to Saturday", StringComparison.Ordinal));
        Assert.True(review.Outline.IndexOf("The night to Saturday", StringComparison.Ordinal) < review.Outline.IndexOf("Comes home late", StringComparison.Ordinal));
        (await Practitioner.SayAsync("my referrals")).Shows("[Add to R-1013]").ShowsNo("Which", "[Answer about R-1013]");
        Assert.Single(_bot.Audit("referral.ask", "R-1013"));
        Assert.Single(_bot.Audit("referral.add", "R-1013"));
        Assert.Equal(0, _bot.Count("draft"));
    }

    [Fact]
    [Trait("Requirement", "OM-01")]
    public async Task Who_does_not_answer_is_reminded_on_the_days_of_the_rule_and_the_front_door_by_its_own_all_the_same()
    {
        const string waits = "The front door waits for your answer: 1";
        (await Door.SayAsync($"ask about R-1013 {Question}")).Shows(Sent);

        await _bot.ClockAsync("2026-11-24T08:59:00Z");
        Assert.Empty(_bot.Told(waits));
        await _bot.ClockAsync("2026-11-24T09:00:00Z");
        await _bot.ClockAsync("2026-11-24T18:00:00Z");
        Assert.Single(_bot.Notices("practitioner"), notice => notice.Has(waits));
        Assert.DoesNotContain(_bot.Notices("front-door"), notice => notice.Has("R-1013: the acknowledgement"));
        await _bot.RestartAsync();
        await _bot.ClockAsync("2026-11-25T09:00:00Z");
        Assert.Equal(2, _bot.Notices("practitioner").Count(notice => notice.Has(waits)));
        Assert.Contains(_bot.Notices("front-door"), notice => notice.Has("R-1013: the acknowledgement, due on 24 November 2026"));

        await AdditionForms.SendAsync(Practitioner, await Practitioner.SayAsync("answer about R-1013"), "Nobody knows.");
        await _bot.ClockAsync("2026-11-30T09:00:00Z");
        Assert.Equal(2, _bot.Notices("practitioner").Count(notice => notice.Has(waits)));
        Assert.Contains(_bot.Notices("coordinator"), notice => notice.Has("R-1013"));
    }

    [Fact]
    [Trait("Requirement", "OM-01")]
    public async Task A_decision_ends_the_reminders_and_the_answer_that_comes_after_it_waits_to_be_read()
    {
        await Door.SayAsync($"ask about R-1013 {Question}");
        var form = await Practitioner.SayAsync("answer about R-1013");
        (await Door.SayAsync("outcome R-1013 advice because the school can help")).Shows("Decided", "Not answered.").ShowsNo("Not answered yet");
        (await Practitioner.SayAsync("my referrals")).ShowsNo("night", "Answer about");
        (await Door.SayAsync($"ask about R-1013 {Question}")).Shows(Says.Why(Reason.AlreadyDecided));
        await _bot.ClockAsync("2026-11-24T09:00:00Z");
        Assert.Empty(_bot.Told("waits for your answer"));

        (await AdditionForms.SendAsync(Practitioner, form, "The night to Saturday.")).Shows("Your answer about R-1013 is received", "passes it on where it belongs");

        (await Door.SayAsync("queue")).Shows("R-1013", "Decided: Advice, or early help. Added to since; read it: by 25 November 2026");
        (await Door.SayAsync("review R-1013")).Shows("Answer to question 1", "The night to Saturday.", "[I have read it]");
    }

    [Fact]
    [Trait("Requirement", "OM-01")]
    public async Task A_question_that_is_empty_too_long_or_out_of_time_asks_nothing()
    {
        var ask = await Door.SayAsync("ask about R-1013");
        (await Door.PressAsync(ask, "Send the question", ("question", "  "))).Shows(Says.Why(Reason.TextNeeded));
        (await Door.PressAsync(ask, "Send the question", ("question", new string('a', FrontDoorReview.MostQuestionCharacters + 1)))).Shows(Says.Why(Reason.TextTooLong));
        (await Door.PressAsync(ask, "Send the question", ("question", Question), ("on", "2026-11-22"))).Shows(Says.Why(Reason.DateInPast), "<What do you need to know? They read it in their own chat.> Which");
        (await Door.PressAsync(ask, "Send the question", ("question", Question), ("on", "2031-11-22"))).Shows(Says.Why(Reason.DateTooFar));
        (await Door.PressAsync(ask, "Send the question", ("question", Question), ("on", "soon"))).Shows(Says.Why(Reason.DateNotReadable));
        (await Door.SayAsync("ask about R-9999 why?")).Shows(Says.Why(Reason.NotFound));
        (await Door.SayAsync("ask about")).Shows(Says.Why(Reason.NotFound));
        foreach (var who in (string[])["chair", "coordinator", "practitioner", "outsider"])
        {
            (await _bot.Private(who).SayAsync($"ask about R-1013 {Question}")).Shows(Says.Why(Reason.NotFound));
            (await _bot.Private(who).PressAsync("referral.look", new() { ["referral"] = "R-1013", ["again"] = "yes" })).Shows(Says.Why(Reason.NotFound));
        }
        await _bot.SettleAsync();
        Assert.Empty(_bot.Told("asks you about referral"));
        Assert.Empty(_bot.Audit("referral.ask", "R-1013"));

        (await Door.PressAsync(ask, "Send the question", ("question", Question), ("on", "2026-11-26"))).Shows(Sent, "Wanted by 26 November 2026.", "Acknowledge and decide: by 24 November 2026");
    }

    [Fact]
    [Trait("Requirement", "OM-01")]
    public async Task Two_who_ask_at_once_see_each_others_question_and_the_same_press_asks_once()
    {
        var manager = _bot.Private("front-door-manager");
        var (mine, hers) = (await Door.SayAsync("ask about R-1013"), await manager.SayAsync("ask about R-1013"));
        var (verb, data) = Chat.Payload(mine, "Send the question", ("question", Question));
        var (_, other) = Chat.Payload(hers, "Send the question", ("question", "Which school?"));
        var shown = await Task.WhenAll([.. Enumerable.Range(0, 3).Select(_ => Door.PressAsync(verb, data)), .. Enumerable.Range(0, 3).Select(_ => manager.PressAsync(verb, other))]);

        Assert.Single(_bot.Audit("referral.ask", "R-1013"));
        var behind = shown.First(card => card.Has(Says.Why(Reason.SaidMeanwhile)));
        behind.Shows("Question 1, 23 November 2026");
        (await (behind.Has("<What do you need to know? They read it in their own chat.> Which school?") ? manager : Door).PressAsync(behind, "Send the question")).Shows(Sent, "Question 1", "Question 2");
        await _bot.SettleAsync();
        Assert.Equal(2, _bot.Notices("practitioner").Count(notice => notice.Has("asks you about referral R-1013")));

        var page = await Practitioner.PressAsync(await Practitioner.SayAsync("answer about R-1013"), "Next", ("danger", "no"));
        page.Shows("Which school?", @"Which \*night\*");
        await Practitioner.PressAsync(await Practitioner.PressAsync(page, "Check your answers", ("more", "The night to Saturday; Northside.")), "Send the answer");
        (await Door.SayAsync("review R-1013")).Shows("Answer to question 1, 2,").ShowsNo("Not answered");
    }

    [Fact]
    [Trait("Requirement", "DC-04")]
    public async Task A_form_that_was_begun_before_the_question_shows_it_when_it_is_opened_again_and_keeps_what_was_written()
    {
        var page = await Practitioner.PressAsync(await Practitioner.SayAsync("add to R-1013"), "Next", ("danger", "no"));
        await Practitioner.PressAsync(page, "Save and leave", ("more", "Half of it."));
        await Door.SayAsync($"ask about R-1013 {Question}");
        await _bot.SettleAsync();

        var found = await Practitioner.PressAsync(_bot.Notices("practitioner")[^1], "Answer about R-1013");
        found.Shows("Answer the front door: R-1013");
        var review = await Practitioner.PressAsync(found, "Continue");
        review.Shows("Half of it.");
        (await Practitioner.PressAsync(review, "Change: Your answer")).Shows(@"Which \*night\*");
        (await Practitioner.PressAsync(review, "Send the answer")).Shows("Your answer about R-1013 is received");
        (await Door.SayAsync("review R-1013")).Shows("Answer to question 1", "Half of it.");
    }

    [Fact]
    public async Task Somebody_who_has_left_is_not_asked_and_the_front_door_is_told_whom_to_phone()
    {
        await ReferralForms.SendAsync(_bot.Private("health"), ("first", "Yuri"), ("agency", "health"));
        (await Door.SayAsync("ask about R-1014 why?")).Shows(Sent);
        Roster.End(_bot, "health-lead", "2026-11-22");
        await _bot.RestartAsync();

        (await Door.SayAsync($"ask about R-1014 {Question}")).Shows(Says.Why(Reason.AskedHasLeft));
        Assert.Single(_bot.Audit("referral.ask", "R-1014"));
        await _bot.ClockAsync("2026-11-24T09:00:00Z");
        Assert.DoesNotContain(_bot.Notices("health"), notice => notice.Has("waits for your answer"));
        Assert.Contains("phone", Says.Why(Reason.AskedHasLeft), StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task A_question_that_reaches_nobody_says_so_on_the_referral()
    {
        _bot.Answering = call => Platform.IsNotice(call, StoryBot.Practice.Person("practitioner")) ? new(403, "{}") : null;
        (await Door.SayAsync($"ask about R-1013 {Question}")).Shows(Sent).ShowsNo("may not have reached them");
        await _bot.SettleAsync();

        (await Door.SayAsync("review R-1013")).Shows("The question may not have reached them in Teams. Phone them, or their agency.");
        (await _bot.Private("coordinator").SayAsync("undelivered")).Shows("question about a referral");
    }

    [Fact]
    public async Task Who_was_asked_because_of_a_seat_is_shown_nothing_more_once_they_have_left_or_stepped_back()
    {
        var health = _bot.Private("health");
        await ScreeningForms.SendAsync(health, "CH-2053", "moderate");
        await Door.PressAsync(await Door.SayAsync("ask about R-1013"), "Send the question", ("question", "Who saw the gifts?"), ("whom", "screener"));
        (await health.SayAsync("my referrals")).Shows("Who saw the gifts?");
        await _bot.Meeting("chair").SayAsync("vote CH-2053");
        (await health.SayAsync("conflict CH-2053")).Shows("conflict");
        (await health.SayAsync("answer about R-1013")).Shows(Says.Why(Reason.ClosedByConflict));
        (await health.SayAsync("my referrals")).ShowsNo("gifts");
        (await health.SayAsync("no conflict CH-2053")).ShowsNo("closed to you");
        (await health.SayAsync("answer about R-1013")).Shows("Is a child in immediate danger right now?");

        Roster.End(_bot, "health-lead", "2026-11-22");
        await _bot.RestartAsync();
        (await health.SayAsync("answer about R-1013")).Shows(Says.Why(Reason.NotFound));
        (await health.SayAsync("my referrals")).ShowsNo("gifts");
    }

    [Fact]
    [Trait("Requirement", "OM-01")]
    public async Task Whoever_sent_the_screening_is_asked_about_it_and_finds_the_question_beside_their_own_referrals()
    {
        await ScreeningForms.SendAsync(_bot.Private("health"), "CH-2053", "moderate");
        var ask = await Door.SayAsync("ask about R-1013");
        ask.Shows("Whom do you ask?");
        (await _bot.Private("health").SayAsync("add to R-1013")).Shows(Says.Why(Reason.NotFound));

        (await Door.PressAsync(ask, "Send the question", ("question", "Who saw the gifts?"), ("whom", "screener"))).Shows(Sent);
        await _bot.SettleAsync();
        Assert.Equal(["health"], _bot.Told("iCART asks you about referral R-1013"));
        var mine = await _bot.Private("health").SayAsync("my referrals");
        mine.Shows("R-1013 · CH-2053", "Who saw the gifts?", "[Answer about R-1013]").ShowsNo("[Add to R-1013]");
        (await Practitioner.SayAsync("my referrals")).ShowsNo("gifts");
        (await AdditionForms.SendAsync(_bot.Private("health"), await _bot.Private("health").PressAsync(mine, "Answer about R-1013"), "Two teachers.")).Shows("Your answer about R-1013 is received");

        (await Door.SayAsync("review R-1013")).Shows("Answer to question 1", "Two teachers.", "Alex Example-");
        (await _bot.Private("health").SayAsync("my referrals")).ShowsNo("gifts");
    }
}
