using System.Text.Json.Nodes;
using Microsoft.Extensions.DependencyInjection;
using PanelAssistant.Bot.Turns;
using PanelAssistant.Domain;
using PanelAssistant.Domain.Referrals;

namespace PanelAssistant.Tests.Bot.Stories;

/// <summary>Whoever sent a referral adds to it, or puts something right.</summary>
public sealed class AdditionStories : IAsyncLifetime
{
    private const string Text = "A third phone, from the *same* man.";

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
    [Trait("Requirement", "DC-04")]
    public async Task What_is_added_before_the_decision_stands_at_the_top_and_what_was_sent_stays_as_it_is()
    {
        var before = _bot.Bodies("referral");
        var receipt = await AdditionForms.SendAsync(Practitioner, await Practitioner.PressAsync(await Practitioner.SayAsync("my referrals"), "Add to R-1013"), Text);
        receipt.Shows("Your addition to R-1013 is received", "due by 24 November 2026, as before", "This is not 999").ShowsNo("phone");
        await _bot.SettleAsync();

        Assert.Equal(before, _bot.Bodies("referral"));
        Assert.Equal(["front-door", "front-door-manager"], _bot.Told("Referral R-1013 was added to").Order());
        _bot.Notices("front-door")[^1].ShowsNo("phone", Personal.FirstName, "CH-2053");
        var review = await Door.PressAsync(_bot.Notices("front-door")[^1], "Open R-1013");
        review.Shows("Added on 23 November 2026", "Terry Example-Schoollead, Education", @"A third phone, from the \*same\* man.", "Acknowledge and decide: by 24 November 2026").ShowsNo("[I have read it]");
        Assert.True(review.Outline.IndexOf("third phone", StringComparison.Ordinal) < review.Outline.IndexOf("Date of birth", StringComparison.Ordinal));
        (await Door.SayAsync("looked at R-1013")).Shows(Says.Why(Reason.NothingAdded));
        (await Door.SayAsync("decide again R-1013")).Shows(Says.Why(Reason.NothingAdded));
        Assert.Empty(_bot.Audit("referral.look", "R-1013"));
    }

    [Fact]
    [Trait("Requirement", "OM-07")]
    public async Task Danger_now_means_phone_first_here_too_and_the_front_door_hears_of_it()
    {
        var stop = await Practitioner.PressAsync(await Practitioner.SayAsync("add to R-1013"), "Next", ("danger", "yes"));
        stop.Shows("Ring 999 now").ShowsNo("What do you add");
        (await Practitioner.PressAsync(stop, "Next", ("called", "mistake"))).Shows("Ring 999 now", "Press Back");
        Assert.Empty(_bot.Audit("referral.add", "R-1013"));
        var page = await Practitioner.PressAsync(stop, "Next", ("called", "called"));
        await Practitioner.PressAsync(await Practitioner.PressAsync(page, "Check your answers", ("more", "She rings from a car.")), "Send the addition");
        await _bot.SettleAsync();

        _bot.Notices("front-door")[^1].Shows("Referral R-1013 was added to", "a child was in immediate danger and that help was called").ShowsNo("car");
        (await Door.SayAsync("review R-1013")).Shows("The sender answered that a child was in immediate danger and that help was called.", "She rings from a car.");
        Assert.Single(_bot.Audit("referral.add", "danger"));
    }

    [Fact]
    [Trait("Requirement", "DC-04")]
    public async Task An_addition_that_is_empty_too_long_or_to_somebody_elses_referral_adds_nothing()
    {
        var page = await Practitioner.PressAsync(await Practitioner.SayAsync("add to r 1013"), "Next", ("danger", "no"));
        (await Practitioner.PressAsync(page, "Check your answers", ("more", " "))).Shows("Write what you add.");
        (await Practitioner.SayAsync("send addition R-1013")).Shows("Is any of this wrong").ShowsNo("received");
        (await Practitioner.PressAsync(page, "Check your answers", ("more", Text), ("wrong", "name,born"))).Shows("2 answers need your attention", "Write the child's first and last name as they should be.", "Enter the child's date of birth as it should be.");
        (await Practitioner.PressAsync(page, "Check your answers", ("more", Text), ("wrong", "born"), ("rightBorn", "2026-11-24"))).Shows("This date is in the future.");
        (await Practitioner.PressAsync(page, "Check your answers", ("more", new string('a', Addition.MostCharacters + 1)))).Shows("Shorten this to 2000 characters.");
        var (verb, data) = Chat.Payload(page, "Check your answers", ("more", Text));
        (data["more"], data["wrong"]) = (Text, "everything");
        (await Practitioner.PressAsync(verb, data)).Shows("Choose from the list.");
        (await Practitioner.SayAsync("add to")).Shows("Which one?");
        foreach (var who in (string[])["nurse", "chair", "coordinator", "front-door", "outsider"])
        {
            foreach (var words in (string[])["add to", "answer about"])
            {
                Assert.Equal((await _bot.Private(who).SayAsync($"{words} R-9999")).Outline, (await _bot.Private(who).SayAsync($"{words} R-1013")).Outline);
            }
            (await _bot.Private(who).PressAsync("form.submit", new JsonObject { ["form"] = "addition", ["about"] = "R-1013", ["draft"] = "d" })).ShowsNo("received", "R-1013");
        }
        Assert.Empty(_bot.Audit("referral.add", "R-1013"));
        Assert.DoesNotContain(_bot.Bodies("draft"), draft => draft.Contains("R-9999", StringComparison.Ordinal));
    }

    [Fact]
    [Trait("Requirement", "DC-04")]
    public async Task The_same_submit_delivered_many_times_adds_once_and_shows_the_same_receipt()
    {
        var (verb, data) = Chat.Payload(await AdditionForms.ReviewAsync(Practitioner, await Practitioner.SayAsync("add to R-1013"), Text), "Send the addition");

        var shown = await Task.WhenAll(Enumerable.Range(0, 6).Select(at => _bot.Private("practitioner").PressAsync(verb, data, at < 3 ? "one-and-the-same" : null)));
        await _bot.RestartAsync();

        Assert.Single(shown.Append(await Practitioner.PressAsync(verb, data)).Select(card => card.Outline).Distinct());
        await _bot.SettleAsync();
        Assert.Single(_bot.Audit("referral.add", "R-1013"));
        Assert.Single(_bot.Notices("front-door"), notice => notice.Has("R-1013 was added to"));
        (await AdditionForms.AddAsync(Practitioner, "R-1013", "And once more.")).Shows("received");
        (await Door.SayAsync("review R-1013")).Shows("third phone", "And once more.");
    }

    [Fact]
    [Trait("Requirement", "DC-04")]
    [Trait("Requirement", "DC-02")]
    public async Task The_same_form_works_in_a_window_and_its_receipt_stays_in_the_chat()
    {
        var opened = await Practitioner.OpenDialogAsync(await Practitioner.SayAsync("add to R-1013"), "Open in a window");
        var page = await Practitioner.SubmitDialogAsync(opened, "Next", ("danger", "no"));
        var review = await Practitioner.SubmitDialogAsync(page, "Check your answers", ("more", Text));

        (await Practitioner.SubmitDialogAsync(review, "Send the addition")).Shows("What you wrote about R-1013 is received. The receipt is in our private chat.");
        Assert.Single(_bot.Audit("referral.add", "R-1013"));
    }

    [Fact]
    [Trait("Requirement", "OM-01")]
    public async Task Nobody_decides_from_a_card_that_does_not_show_what_was_added()
    {
        var stale = await Door.PressAsync(await Door.SayAsync("review R-1013"), "Decide");
        await AdditionForms.AddAsync(Practitioner, "R-1013", Text);

        var behind = await Door.PressAsync(stale, "Record the outcome", ("outcome", "advice"), ("why", "Nothing more is known."));

        behind.Shows(Says.Why(Reason.SaidMeanwhile), "third phone", "<Why? The referrer is not shown this.> Nothing more is known.");
        Assert.Empty(_bot.Audit("referral.decide", "R-1013"));
        (await Door.PressAsync(behind, "Record the outcome", ("outcome", "csog"))).Shows("Decided: Contextual Safeguarding Operational Group", "third phone");
    }

    [Fact]
    [Trait("Requirement", "OM-01")]
    public async Task What_comes_after_the_decision_waits_to_be_read_and_the_group_that_has_the_child_is_told_by_reference()
    {
        (await Door.SayAsync("outcome R-1013 csog because it is the right group")).Shows("on the list for 25 November 2026");
        (await Door.SayAsync("queue")).ShowsNo("R-1013");

        (await AdditionForms.AddAsync(Practitioner, "R-1013", Text)).Shows("reads it and passes it on where it belongs. Working days for that: 1.").ShowsNo("as before");

        (await Door.SayAsync("queue")).Shows("R-1013", "Decided: Contextual Safeguarding Operational Group. Added to since; read it: by 24 November 2026");
        await _bot.ClockAsync("2026-11-25T09:00:00Z");
        Assert.Contains(_bot.Notices("front-door"), notice => notice.Has("R-1013: what was added, due on 24 November 2026"));
        var review = await Door.SayAsync("review R-1013");
        review.ShowsNo("decide again");
        (await Door.SayAsync("decide again R-1013")).Shows(Says.Why(Reason.OthersHaveIt));
        (await Door.PressAsync(review, "I have read it")).Shows("Noted. Groups that have the child are told.", "Decided: Contextual").ShowsNo("[I have read it]");
        (await Door.PressAsync(review, "I have read it")).Shows("Noted.");
        await _bot.SettleAsync();

        Assert.Equal(["chair", "coordinator"], _bot.Told("CH-2053: the front door was told more").Order());
        _bot.Notices("chair").Last(notice => notice.Has("was told more")).Shows("The referral: R-1013").ShowsNo("phone", Personal.FirstName);
        (await Door.SayAsync("queue")).ShowsNo("R-1013");
        Assert.Single(_bot.Audit("referral.look", "R-1013"));
        await _bot.ClockAsync("2026-12-01T09:00:00Z");
        Assert.DoesNotContain(_bot.Notices("coordinator"), notice => notice.Has("R-1013: what was added"));
    }

    [Fact]
    [Trait("Requirement", "OM-01")]
    public async Task Where_no_group_has_the_child_the_front_door_may_decide_again_and_the_referrer_hears_of_it()
    {
        await Door.SayAsync("outcome R-1013 advice because the school can help");
        await AdditionForms.AddAsync(Practitioner, "R-1013", Text);

        (await Door.PressAsync(await Door.SayAsync("review R-1013"), "It changes the outcome: decide again")).Shows("It waits in the queue to be decided again.", "decide: by 24 November 2026", "[Decide]", "third phone");
        (await Door.SayAsync("outcome R-1013 csog because there is a third phone")).Shows("Decided: Contextual Safeguarding Operational Group");
        await _bot.SettleAsync();

        Assert.Contains(_bot.Notices("practitioner"), notice => notice.Has("The Contextual Safeguarding Operational Group will discuss the child."));
        Assert.Equal(2, _bot.Notices("practitioner").Count(notice => notice.Has("Your referral R-1013 has an outcome")));
    }

    [Fact]
    [Trait("Requirement", "OM-01")]
    public async Task What_is_added_to_a_joined_referral_reaches_the_group_that_has_the_child_and_tells_the_referrer_nothing()
    {
        var nurse = _bot.Private("nurse");
        (await Door.SayAsync("outcome R-1013 csog because it is the right group")).Shows("Decided");
        await ReferralForms.SendAsync(nurse);
        await _bot.SettleAsync();
        (await Door.SayAsync("same child R-1014 CH-2053")).Shows("Joined to CH-2053");

        (await AdditionForms.AddAsync(nurse, "R-1014", Text)).Shows("passes it on where it belongs").ShowsNo("CH-2053", "R-1013", "joined");
        (await nurse.SayAsync("my referrals")).Shows("What you told is with those who decide", "[Add to R-1014]").ShowsNo("CH-2053");
        (await Door.SayAsync("queue")).Shows("Joined to CH-2053. Added to since; read it: by 24 November 2026");
        (await Door.SayAsync("looked at R-1014")).Shows(Says.Why(Reason.KeptRecordNeeded));
        (await Door.SayAsync("looked at R-1014 CH-2041")).Shows(Says.Why(Reason.KeptRecordNeeded));
        var review = await Door.SayAsync("review R-1014");
        (await Door.PressAsync(review, "It changes the outcome: decide again")).Shows(Says.Why(Reason.OthersHaveIt));
        (await Door.PressAsync(review, "I have read it")).Shows("Noted.", "Joined to CH-2053");
        await _bot.SettleAsync();

        Assert.Equal(["chair", "coordinator"], _bot.Told("CH-2053: the front door was told more").Order());
        (await Door.SayAsync("queue")).ShowsNo("R-1014");
    }

    [Fact]
    [Trait("Requirement", "OM-01")]
    public async Task What_is_added_to_a_joined_referral_of_a_child_whom_no_group_has_opens_the_other_referral_again()
    {
        var nurse = _bot.Private("nurse");
        await ReferralForms.SendAsync(nurse);
        await _bot.SettleAsync();
        (await Door.SayAsync("same child R-1014 CH-2053")).Shows("Joined to CH-2053");
        (await Door.SayAsync("outcome R-1013 advice because the school can help")).Shows("Decided");
        await AdditionForms.AddAsync(nurse, "R-1014", Text);

        (await Door.PressAsync(await Door.SayAsync("review R-1014"), "It changes the outcome: decide again")).Shows("R-1013 waits in the queue to be decided again.", "Joined to CH-2053");

        (await Door.SayAsync("queue")).Shows("R-1013").ShowsNo("R-1014");
        (await Door.SayAsync("outcome R-1013 csog because of the third phone")).Shows("Decided: Contextual");
    }

    [Fact]
    [Trait("Requirement", "OM-01")]
    public async Task A_record_that_was_joined_on_leads_to_the_one_that_is_kept_now()
    {
        var nurse = _bot.Private("nurse");
        await ReferralForms.SendAsync(nurse);
        await ReferralForms.SendAsync(_bot.Private("youth-worker"));
        await _bot.SettleAsync();
        (await Door.SayAsync("same child R-1014 CH-2055")).Shows("Joined to CH-2055");
        (await Door.SayAsync("same child R-1015 CH-2053")).Shows("Joined to CH-2053");
        (await Door.SayAsync("outcome R-1013 csog because it is the right group")).Shows("Decided");
        await AdditionForms.AddAsync(nurse, "R-1014", Text);

        var led = await Door.PressAsync(await Door.SayAsync("review R-1014"), "I have read it");
        led.Shows("CH-2055 is the same child as CH-2053, whose record is kept. Press again.");
        (await Door.PressAsync(led, "I have read it")).Shows("Noted.");
        await _bot.SettleAsync();
        Assert.Equal(["chair", "coordinator"], _bot.Told("CH-2053: the front door was told more").Order());
    }

    [Fact]
    public async Task A_corrected_name_or_birth_date_is_shown_and_changes_no_record_and_stays_out_of_shared_chats()
    {
        var before = _bot.Bodies("child");
        Assert.True(await MayShowAsync());
        (await AdditionForms.AddAsync(Practitioner, "R-1013", "I misheard it.", ("wrong", "name,born"), ("rightName", "Quentina Example-Rightname"), ("rightBorn", "2012-04-01"))).Shows("The child's record does not change by this.");

        Assert.Equal(before, _bot.Bodies("child"));
        (await Door.SayAsync("review R-1013")).Shows(
            "By their account the child's name is Quentina Example-Rightname.", "By their account the child's date of birth is 1 April 2012.", "The child's record does not change by itself.",
            $"{Personal.FirstName} {Personal.LastName}", "31 March 2012");
        Assert.False(await MayShowAsync());

        async Task<bool> MayShowAsync() => await _bot.Services.GetRequiredService<ISharedSurfaceGuard>().MayShowAsync(
            """{ "text": "Quentina Example-Rightname was seen again" }"""u8.ToArray(), new("19:meeting", "https://example.org", "tenant", Shared: true), TestContext.Current.CancellationToken);
    }

    [Fact]
    [Trait("Story", "G-24")]
    public async Task What_was_asked_and_added_is_in_everything_about_the_child()
    {
        await Door.SayAsync("ask about R-1013 Which night was it?");
        await AdditionForms.AddAsync(Practitioner, "R-1013", "With CH-2041 on Saturday.", ("wrong", "born"), ("rightBorn", "2012-04-01"));
        await Door.SayAsync("outcome R-1013 csog because it is the right group");

        var text = await ExportStories.FetchAsync(_bot, await _bot.Private("chair").SayAsync("export CH-2053 for the court"));

        foreach (var part in (string[])["Question 1, 23 November 2026", "Which night was it?", "Answer to question 1", "With another child on Saturday.", "Date of birth, by their account", "1 April 2012"])
        {
            Assert.Contains(part, text, StringComparison.Ordinal);
        }
        (await _bot.Private("coordinator").SayAsync("audit CH-2053")).ShowsNo("something else (");
    }

    [Fact]
    [Trait("Requirement", "DC-04")]
    public async Task Words_typed_in_place_of_every_button_add_too()
    {
        await AdditionForms.ReviewAsync(Practitioner, await Practitioner.SayAsync("add to R-1013"), Text);
        (await Practitioner.SayAsync("send addition R-1013")).Shows("Your addition to R-1013 is received");
        await Door.SayAsync("outcome R-1013 advice because the school can help");
        await AdditionForms.AddAsync(Practitioner, "R-1013", "More.");
        (await Door.SayAsync("decide again R-1013")).Shows("It waits in the queue to be decided again.");
        await Door.SayAsync("outcome R-1013 advice because the school can help still");
        await AdditionForms.AddAsync(Practitioner, "R-1013", "Yet more.");
        (await Door.SayAsync("looked at R-1013")).Shows("Noted.");
        Assert.Equal(2, _bot.Audit("referral.look", "R-1013").Count);
    }

    [Fact]
    [Trait("Requirement", "OM-01")]
    public async Task More_than_fits_the_referrals_card_is_read_on_a_card_of_its_own()
    {
        for (var number = 1; number <= 6; number++)
        {
            await AdditionForms.AddAsync(Practitioner, "R-1013", $"Piece {number}.");
        }
        var review = await Door.SayAsync("review R-1013");
        review.Shows("Piece 3.", "Piece 6.").ShowsNo("Piece 2.");
        var all = await Door.PressAsync(review, "All that was asked and added: 6");
        all.Shows("Piece 1.", "Piece 5.").ShowsNo("Piece 6.");
        (await Door.PressAsync(all, "More")).Shows("Piece 6.").ShowsNo("Piece 5.");
        (await _bot.Private("practitioner").PressAsync("frontdoor.open", new JsonObject { ["referral"] = "R-1013", ["part"] = "said" })).Shows(Says.Why(Reason.NotFound));
    }
}
