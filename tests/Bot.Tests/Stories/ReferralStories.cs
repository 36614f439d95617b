namespace PanelAssistant.Tests.Bot.Stories;

/// <summary>A practitioner refers a child in private chat.</summary>
[Trait("Story", "G-01")]
public sealed class ReferralStories : IAsyncLifetime
{
    private StoryBot _bot = null!;

    private Chat Practitioner => _bot.Private("practitioner");

    public async ValueTask InitializeAsync() => _bot = await StoryBot.StartAsync();

    public ValueTask DisposeAsync() => _bot.DisposeAsync();

    [Theory]
    [InlineData("refer")]
    [InlineData("I want to refer a child please")]
    [InlineData("I'd like to make a referral")]
    [InlineData("new referral")]
    [InlineData("I am worried about a child")]
    [Trait("Requirement", "OM-07")]
    [Trait("Requirement", "DC-02")]
    public async Task The_danger_question_comes_before_anything_about_the_child(string words)
    {
        var first = await Practitioner.SayAsync(words);

        first.Shows("This is not 999", "Is a child in immediate danger right now?").ShowsNo("first name", "date of birth");
        Assert.Equal(["danger"], first.Inputs.Select(input => (string)input["id"]!));
    }

    [Fact]
    [Trait("Requirement", "OM-07")]
    public async Task Somebody_who_says_danger_is_told_to_phone_first_and_nothing_is_sent()
    {
        var stop = await Practitioner.PressAsync(await Practitioner.SayAsync("refer"), "Next", ("danger", "yes"));

        stop.Shows("Ring 999 now");
        (await Practitioner.PressAsync(stop, "Next", ("called", "mistake"))).Shows("Ring 999 now", "Press Back");
        (await Practitioner.PressAsync(stop, "Next", ("called", "called"))).Shows("first name");
        Assert.Equal(StoryBot.Practice.Children.Count, _bot.Count("referral"));
    }

    [Fact]
    [Trait("Requirement", "DC-04")]
    public async Task A_form_left_on_its_second_page_goes_on_there_the_next_day_though_the_bot_was_restarted()
    {
        var first = await Practitioner.SayAsync("refer");
        var second = await Practitioner.PressAsync(first, "Next", ("danger", "no"));
        (await Practitioner.PressAsync(second, "Save and leave", ("first", Personal.FirstName))).Shows("Saved. Nothing has been sent.");

        await _bot.RestartAsync();
        await _bot.ClockAsync("2026-11-24T08:15:00Z");
        var found = await Practitioner.SayAsync("continue");
        found.Shows("You started this yesterday.", "The next page is: The child");
        var page = await Practitioner.PressAsync(found, "Continue");

        Assert.Equal(Personal.FirstName, (string?)page.Inputs.Single(input => (string?)input["id"] == "first")["value"]);
        var review = await ReferralForms.ToReviewAsync(Practitioner, page);
        review.Shows("Nothing has been sent yet.", "Comes home late and is afraid.", "31 March 2012", "Runcorn");
        var receipt = await Practitioner.PressAsync(review, "Send the referral");

        receipt.Shows("Referral R-1013 received", "CH-2053", "iCART", "Answer by: 25 November 2026", "This is not 999").ShowsNo(Personal.FirstName, Personal.LastName);
        Assert.Equal(StoryBot.Practice.Children.Count + 1, _bot.Count("referral"));
        (await Practitioner.SayAsync("continue")).Shows("You have no form to continue.");
    }

    [Fact]
    [Trait("Requirement", "DC-04")]
    public async Task Any_answer_can_be_changed_from_the_review_before_it_is_sent()
    {
        var review = await ReferralForms.ToReviewAsync(Practitioner, await Practitioner.SayAsync("refer"));

        var page = await Practitioner.PressAsync(review, "Change: The child");
        var again = await Practitioner.PressAsync(page, "Next", ("born", "2013-03-31"));

        again.Shows("[Send the referral]", "31 March 2013").ShowsNo("31 March 2012");
        (await Practitioner.PressAsync(page, "Back")).Shows("Is a child in immediate danger right now?");
    }

    [Fact]
    [Trait("Requirement", "DC-04")]
    public async Task The_same_submit_delivered_twice_makes_one_referral_and_shows_the_same_receipt()
    {
        var review = await ReferralForms.ToReviewAsync(Practitioner, await Practitioner.SayAsync("refer"));
        var (verb, data) = Chat.Payload(review, "Send the referral");

        var receipt = await Practitioner.PressAsync(verb, data, "the-same-press");
        var repeated = await Practitioner.PressAsync(verb, data, "the-same-press");
        var pressedAgain = await Practitioner.PressAsync(verb, data);
        var both = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => _bot.Private("practitioner").PressAsync(verb, data)));

        Assert.Equal(StoryBot.Practice.Children.Count + 1, _bot.Count("referral"));
        Assert.All([repeated, pressedAgain, .. both], shown => Assert.Equal(receipt.Outline, shown.Outline));
    }

    [Fact]
    [Trait("Requirement", "DC-04")]
    public async Task One_submit_delivered_many_times_at_once_makes_one_referral()
    {
        var review = await ReferralForms.ToReviewAsync(Practitioner, await Practitioner.SayAsync("refer"));
        var (verb, data) = Chat.Payload(review, "Send the referral");

        var shown = await Task.WhenAll(Enumerable.Range(0, 6).Select(at => _bot.Private("practitioner").PressAsync(verb, data, at < 3 ? "one-and-the-same" : null)));

        Assert.Equal(StoryBot.Practice.Children.Count + 1, _bot.Count("referral"));
        Assert.Single(shown.Select(card => card.Outline).Distinct());
    }

    [Fact]
    [Trait("Requirement", "DC-04")]
    public async Task The_front_door_is_told_once_by_reference_and_the_referrer_finds_it_in_their_list()
    {
        await _bot.GreetAllAsync();
        await ReferralForms.SendAsync(Practitioner);
        await _bot.SettleAsync();

        foreach (var who in (string[])["front-door", "front-door-manager"])
        {
            Assert.Single(_bot.Notices(who)).Shows("New referral: R-1013").ShowsNo(Personal.FirstName, Personal.LastName, "31 March 2012", "2012-03-31");
        }
        Assert.Empty(_bot.Notices("chair"));
        (await Practitioner.SayAsync("my referrals")).Shows("R-1013 · CH-2053 · ZE", "Sent to iCART on 23 November 2026.").ShowsNo(Personal.LastName);
        (await _bot.Private("outsider").SayAsync("my referrals")).Shows("You have not sent a referral yet.");
    }

    [Fact]
    [Trait("Requirement", "DC-04")]
    [Trait("Requirement", "DC-02")]
    public async Task The_same_form_works_in_a_window_and_its_receipt_stays_in_the_chat()
    {
        var opened = await Practitioner.OpenDialogAsync(await Practitioner.SayAsync("refer"), "Open in a window");
        Assert.True(opened.InDialog);
        var review = await ReferralForms.ToReviewAsync(Practitioner, opened);

        var before = _bot.Calls.Count;
        (await Practitioner.SubmitDialogAsync(review, "Send the referral")).Shows("Referral R-1013 received. The receipt is in our private chat.");

        Assert.Equal(StoryBot.Practice.Children.Count + 1, _bot.Count("referral"));
        await Eventually(() => _bot.Calls.Skip(before).Any(call => call.Body.Contains("This is not 999", StringComparison.Ordinal)));
        Shown.Of(_bot.Calls.Skip(before).Single(call => call.Card is not null)).Shows("Referral R-1013 received", "This is not 999");
    }

    [Fact]
    [Trait("Requirement", "DC-04")]
    public async Task Cancel_asks_first_and_then_deletes_what_was_written()
    {
        (await Practitioner.SayAsync("cancel")).Shows("There is nothing to cancel.");
        await Practitioner.PressAsync(await Practitioner.SayAsync("refer"), "Next", ("danger", "no"));

        var asked = await Practitioner.SayAsync("cancel");
        asked.Shows("Stop and delete what you have written?");
        (await Practitioner.PressAsync(asked, "Go on with it")).Shows("first name");
        (await Practitioner.PressAsync(asked, "Delete it")).Shows("Deleted. Nothing was sent.");

        Assert.Equal(0, _bot.Count("draft"));
        (await Practitioner.SayAsync("continue")).Shows("You have no form to continue.");
        (await Practitioner.PressAsync(asked, "Go on with it")).Shows("You have no form to continue.");
    }

    [Fact]
    [Trait("Requirement", "DC-04")]
    public async Task Words_typed_in_place_of_every_button_refer_a_child_too()
    {
        await ReferralForms.ToReviewAsync(Practitioner, await Practitioner.SayAsync("refer"));

        (await Practitioner.SayAsync("first page")).Shows("Is a child in immediate danger right now?");
        (await Practitioner.SayAsync("next page")).Shows("[Send the referral]");
        (await Practitioner.SayAsync("save and leave")).Shows("Saved. Nothing has been sent.");
        var sent = await Practitioner.SayAsync("send referral");

        sent.Shows("Referral R-1013 received");
        Assert.Equal(StoryBot.Practice.Children.Count + 1, _bot.Count("referral"));
    }

    private static async Task Eventually(Func<bool> holds)
    {
        for (var waited = 0; !holds() && waited < 200; waited++)
        {
            await Task.Delay(25, TestContext.Current.CancellationToken);
        }
        Assert.True(holds());
    }
}
