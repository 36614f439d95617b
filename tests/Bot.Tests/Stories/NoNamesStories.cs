using PanelAssistant.Domain;
using PanelAssistant.Tests.Bot.Storage;

namespace PanelAssistant.Tests.Bot.Stories;

/// <summary>A child is discussed without a name while parents cannot be told, and named once they have been.</summary>
[Trait("Story", "G-05")]
public sealed class NoNamesStories : IAsyncLifetime
{
    private const string Concern = "Comes home late and is afraid. A car waits at the school gate in Runcorn.";

    private readonly TemporaryFolder _terms = new();
    private StoryBot _bot = null!;

    private Chat Practitioner => _bot.Private("practitioner");

    public async ValueTask InitializeAsync() => _bot = await StoryBot.StartAsync(StoryBot.Monday, "halton", NamelessTerms.In(_terms));

    public async ValueTask DisposeAsync()
    {
        await _bot.DisposeAsync();
        _terms.Dispose();
    }

    [Fact]
    [Trait("Requirement", "ON-12")]
    public async Task A_child_whose_parents_cannot_be_told_is_brought_without_a_name()
    {
        await _bot.GreetAllAsync();
        var receipt = await SendAsync();
        await _bot.SettleAsync();

        receipt.Shows("Item NN-1 received, without a name", NamelessTerms.Notice, "cannot be flagged", "type \"convert NN-1\"");
        Assert.Equal(["chair", "coordinator"], _bot.Told("New item without a name: NN-1"));
        Assert.Equal(StoryBot.Practice.Children.Count, _bot.Count("child"));
        Assert.Equal(0, _bot.Count("draft"));
        (await Practitioner.SayAsync("no names")).Shows("NN-1, sent on 23 November 2026", "13 to 15", "Runcorn");
        (await _bot.Private("health").SayAsync("no names NN-1")).Shows(Concern, "It may warn an adult.").ShowsNo("refer by name");
        (await _bot.Private("outsider").SayAsync("no names NN-1")).Shows(Says.Why(Reason.NotFound)).ShowsNo(Concern);
        (await _bot.Private("chair").SayAsync("audit NN-1")).Shows($"{_bot.Group.Person("health").Name}: opened the item without a name");
        (await _bot.Private("health").SayAsync("audit NN-1")).Shows(Says.Why(Reason.NotFound));
        Assert.Equal((await _bot.Private("outsider").SayAsync("no names NN-9")).Outline, (await _bot.Private("outsider").SayAsync("no names NN-1")).Outline);
    }

    [Fact]
    [Trait("Requirement", "ON-12")]
    public async Task No_page_asks_who_the_child_is()
    {
        var page = await Practitioner.SayAsync("refer no names");
        for (var at = 0; !page.Has("[Send it without a name]"); at++)
        {
            page.ShowsNo("first name", "last name", "date of birth", "Lead professional");
            Assert.DoesNotContain(page.Inputs, input => (string?)input["type"] == "Input.Date");
            page = await Practitioner.PressAsync(page, ReferralForms.Next(page), On(page));
        }
    }

    [Theory]
    [InlineData("Zedekiah Testchild comes home late.", "a name")]
    [InlineData("The child, dob 4/5/11, comes home late.", "a date of birth")]
    [InlineData("Comes home late to WA8 7QF.", "a postcode")]
    [InlineData("943 476 5919 comes home late.", "an NHS number")]
    [InlineData("JS at Quill Hollow High School comes home late.", "initials")]
    [InlineData("Zede\u200Bkiah Test\u200Bchild comes home late.", "a name")]
    [InlineData("９４３ ４７６ ５９１９ comes home late.", "an NHS number")]
    [Trait("Requirement", "ON-12")]
    public async Task Words_that_tell_who_it_is_are_stopped_beside_the_question_and_not_kept(string concern, string kind)
    {
        var page = await ToPageAsync("Your concern");
        var refused = await Practitioner.PressAsync(page, "Next", ("types", "cce"), ("concern", concern));

        refused.Shows($"To mend: This may tell who somebody is: {kind}");
        Assert.DoesNotContain("late", Assert.Single(_bot.Drafts()), StringComparison.Ordinal);
        (await Practitioner.PressAsync(refused, "Next", ("types", "cce"), ("concern", Concern))).Shows("Your agency");
    }

    [Fact]
    [Trait("Requirement", "ON-12")]
    public async Task Words_put_into_the_draft_by_any_other_way_are_stopped_when_it_is_sent()
    {
        var review = await ToPageAsync("[Send it without a name]");
        _bot.Shelf.Change("draft", body => body.Replace("Comes home late", "Zedekiah Testchild is late", StringComparison.Ordinal));
        await _bot.RestartAsync();

        (await Practitioner.PressAsync(review, "Send it without a name")).Shows("This may tell who somebody is: a name");
        Assert.Equal(0, _bot.Count("noNames"));
    }

    [Theory]
    [InlineData("vote NN-1")]
    [InlineData("vote add nn 1")]
    [InlineData("decide NN-1")]
    [InlineData("vote NN-99")]
    public async Task A_flag_vote_without_a_name_is_refused_and_the_front_door_named(string words)
    {
        await SendAsync();
        await _bot.Meeting("chair").SayAsync("help");
        var before = _bot.Saved();

        (await _bot.Meeting("chair").SayAsync(words)).Shows("I cannot flag without a name. The front door route is open");

        Assert.Equal(before, _bot.Saved());
    }

    [Fact]
    [Trait("Requirement", "ON-12")]
    public async Task Once_parents_are_told_the_child_is_named_beside_the_item_which_stays_as_it_was()
    {
        await SendAsync();
        var before = _bot.Shelf.Of("noNames");

        var page = await Practitioner.SayAsync("convert nn 1");
        page = await Practitioner.PressAsync(page, "Next", ("danger", "no"));
        (await Practitioner.PressAsync(page, "Next", ("parents", "notsafe"))).Shows("Until parents or carers have been told, this stays without a name.");
        var review = await ToReviewAsync(await Practitioner.PressAsync(page, "Next", ("parents", "informed")));
        review.Shows(Concern, Personal.LastName, "School notes");
        var receipt = await Practitioner.PressAsync(review, "Send the referral");

        receipt.Shows("Referral R-1013 received", "CH-2053");
        Assert.Equal(before, _bot.Shelf.Of("noNames"));
        Assert.Single(_bot.Audit("noname.convert", "NN-1"));
        (await Practitioner.SayAsync("no names NN-1")).Shows("Referred by name since: CH-2053", "[Open CH-2053]").ShowsNo("[Parents know now: refer by name]");
        (await _bot.Private("health").SayAsync("case CH-2053")).Shows("Before the name was given: NN-1");
        (await Practitioner.SayAsync("convert NN-1")).Shows(Says.Why(Reason.AlreadySubmitted));
        Assert.Equal(StoryBot.Practice.Children.Count + 1, _bot.Count("child"));
    }

    [Fact]
    public async Task Only_who_brought_it_and_the_chair_may_name_the_child()
    {
        await SendAsync();

        foreach (var who in (string[])["health", "outsider"])
        {
            (await _bot.Private(who).SayAsync("convert NN-1")).Shows(Says.Why(Reason.NotFound));
        }
        (await _bot.Private("chair").SayAsync("convert NN-1")).Shows("Is a child in immediate danger right now?");
        (await _bot.Private("chair").SayAsync("convert NN-9")).Shows(Says.Why(Reason.NotFound));
    }

    [Fact]
    [Trait("Requirement", "ON-12")]
    public async Task A_named_referral_without_parents_says_that_the_group_can_discuss_the_child_only_without_a_name()
    {
        var page = await Practitioner.SayAsync("refer");
        while (!page.Has("Do the child's parents or carers know"))
        {
            page = await Practitioner.PressAsync(page, ReferralForms.Next(page), ReferralForms.On(page));
        }
        page = await Practitioner.PressAsync(page, "Next", ("parents", "notsafe"));
        page = await Practitioner.PressAsync(page, "Check your answers", ("notSafeWhy", "It may warn an adult."));

        (await Practitioner.PressAsync(page, "Send the referral")).Shows("Parents have not been told, so CSOG can discuss this child only without a name.", "refer no names");
        (await ReferralForms.SendAsync(_bot.Private("nurse"))).ShowsNo("refer no names");
    }

    [Fact]
    public async Task The_same_submit_delivered_twice_makes_one_item_and_shows_the_same_receipt()
    {
        var (verb, data) = Chat.Payload(await ToPageAsync("[Send it without a name]"), "Send it without a name");

        var shown = await Task.WhenAll(Enumerable.Range(0, 4).Select(at => _bot.Private("practitioner").PressAsync(verb, data, at < 2 ? "one-and-the-same" : null)));

        Assert.Equal(1, _bot.Count("noNames"));
        Assert.Single(shown.Select(card => card.Outline).Distinct());
    }

    [Fact]
    [Trait("Requirement", "ON-12")]
    public async Task A_network_of_the_documents_takes_a_child_of_its_area_without_a_name_and_its_own_members_read_it()
    {
        await using var bot = await StoryBot.StartAsync(practice: "oxfordshire");
        await bot.GreetAllAsync();
        var nurse = bot.Private("nurse");
        await SendAsync(nurse, ("area", "North"));
        await bot.SettleAsync();

        Assert.Equal(["lcss-north", "coordinator"], bot.Told("New item without a name: NN-1"));
        (await bot.Private("sergeant-north").SayAsync("no names NN-1")).Shows(Concern, "Network North");
        foreach (var who in (string[])["sergeant-south", "panel-chair-north", "school-lead-north", "strategic-chair", "front-door"])
        {
            (await bot.Private(who).SayAsync("no names NN-1")).Shows(Says.Why(Reason.NotFound)).ShowsNo(Concern);
        }
        (await bot.MeetingOf("network-north", "lcss-north").SayAsync("vote NN-1")).Shows("I cannot flag without a name.");
    }

    [Fact]
    [Trait("Requirement", "ON-13")]
    public async Task The_networks_agenda_says_that_it_is_no_referral_and_lists_who_is_brought_without_a_name()
    {
        const string Notice = "A discussion at the Network is not a referral to children's social care.";
        const string Nameless = "Write nothing that says who the child is.";
        const string Door = "To refer a child to MASH, type \"refer\"";
        await using var bot = await StoryBot.StartAsync(practice: "oxfordshire");
        (await bot.Private("sergeant-north").SayAsync("agenda")).Shows(Notice, Door).ShowsNo("Children without a name", Nameless);
        await SendAsync(bot.Private("nurse"), ("area", "North"));

        var agenda = await bot.Private("sergeant-north").SayAsync("agenda");
        agenda.Shows("Agenda: Network North", Notice, Door, "Children without a name", Nameless, "NN-1 · 13 to 15 · North");
        (await bot.Private("sergeant-north").PressAsync(agenda, "Open NN-1")).Shows(Concern);
        (await bot.MeetingOf("network-north", "lcss-north").SayAsync("agenda")).Shows(Notice, Door, Nameless, "NN-1").ShowsNo("13 to 15");
        (await bot.Private("school-lead-north").SayAsync("agenda")).Shows(Notice, "NN-1").ShowsNo("13 to 15", "[Open NN-1]");
        (await bot.Private("sergeant-south").SayAsync("agenda")).Shows("Agenda: Network South", Notice).ShowsNo("NN-1");
        (await bot.Private("panel-chair-north").SayAsync("agenda")).Shows("Agenda: Panel North").ShowsNo(Notice, Door, "NN-1");

        // What was brought before the last meeting is in the minutes of that one.
        await bot.ClockAsync("2026-11-26T09:00:00Z");
        (await bot.Private("sergeant-north").SayAsync("agenda")).ShowsNo("NN-1");
    }

    [Fact]
    [Trait("Requirement", "ON-12")]
    public async Task A_named_child_comes_to_such_a_group_only_once_parents_have_been_told_and_nobody_there_opens_the_record_before()
    {
        await using var bot = await StoryBot.StartAsync(practice: "oxfordshire");
        var nurse = bot.Private("nurse");
        var receipt = await ReferralForms.SendAsync(nurse, ("area", "North"), ("open", "no"), ("siblings", "no"), ("agency", "health"), ("types", "cce"), ("parents", "notsafe"), ("notSafeWhy", "It may warn an adult."));
        var (reference, child) = (Said(receipt, "R-"), Said(receipt, "CH-"));
        var door = bot.Private("front-door");
        var review = await door.SayAsync($"review {reference}");

        review.Shows("Network North does not take the child.", "Parents have not been told with evidence");
        (await door.PressAsync(await door.PressAsync(review, "Decide"), "Record the outcome", ("outcome", "network"), ("why", "As agreed."))).Shows("Parents have not been told with evidence");
        (await bot.Private("lcss-north").SayAsync($"case {child}")).Shows(Says.Why(Reason.NotFound));
        (await bot.Private("lcss-north").SayAsync($"parents told {child}")).Shows(Says.Why(Reason.NotFound));

        var card = await nurse.SayAsync($"parents told {child}");
        (await nurse.PressAsync(card, "Record it", ("toldWho", "Mother"), ("toldHow", "By phone"))).Shows(Says.Why(Reason.EvidenceNeeded));
        (await nurse.PressAsync(card, "Record it", ("toldWho", "Mother"), ("toldHow", "By phone"), ("toldEvidence", "School nurse record"))).Shows($"Recorded: parents of {child} have been told.");

        (await door.SayAsync($"review {reference}")).Shows("Network North takes the child.");
        // That the group would take the child opens nothing; the front door's decision does.
        (await bot.Private("lcss-north").SayAsync($"case {child}")).Shows(Says.Why(Reason.NotFound));
        await door.PressAsync(await door.PressAsync(await door.SayAsync($"review {reference}"), "Decide"), "Record the outcome", ("outcome", "network"), ("why", "As agreed."));
        (await bot.Private("lcss-north").SayAsync($"case {child}")).Shows(Personal.LastName);
        Assert.Single(bot.Audit("case.parents", child));
    }

    [Fact]
    public async Task A_chair_whose_group_has_one_area_refers_the_child_by_name_in_the_area_that_was_given()
    {
        await using var bot = await StoryBot.StartAsync(practice: "oxfordshire");
        await SendAsync(bot.Private("nurse"), ("area", "South"));
        var chair = bot.Private("lcss-south");

        var page = await chair.SayAsync("convert NN-1");
        while (!page.Has("Where the child lives"))
        {
            page = await chair.PressAsync(page, ReferralForms.Next(page), ReferralForms.On(page));
        }

        var area = page.Inputs.Single(input => (string?)input["id"] == "area");
        Assert.Equal("South", (string?)area["choices"]!.AsArray().Single(choice => (string?)choice!["value"] == (string?)area["value"])!["title"]);
    }

    /// <summary>The first reference of this kind.</summary>
    private static string Said(Shown shown, string prefix) => shown.Outline.Split(' ', '\n', '\r').First(word => word.StartsWith(prefix, StringComparison.Ordinal));

    private async Task<Shown> SendAsync() => await SendAsync(Practitioner);

    private static async Task<Shown> SendAsync(Chat chat, params (string, string)[] instead) =>
        await chat.PressAsync(await ToPageAsync(chat, "[Send it without a name]", instead), "Send it without a name");

    private Task<Shown> ToPageAsync(string heading) => ToPageAsync(Practitioner, heading);

    private static async Task<Shown> ToPageAsync(Chat chat, string heading, params (string Input, string Value)[] instead)
    {
        var page = await chat.SayAsync("refer no names");
        while (!page.Outline.Split('\n').Any(line => line.Trim() == heading))
        {
            var filled = On(page).Select(answer => (answer.Item1, instead.Where(other => other.Input == answer.Item1).Select(other => other.Value).FirstOrDefault(answer.Item2)));
            page = await chat.PressAsync(page, ReferralForms.Next(page), [.. filled]);
        }
        return page;
    }

    private async Task<Shown> ToReviewAsync(Shown page)
    {
        while (!page.Has("[Send the referral]"))
        {
            // The area, the types and the concern are known from the item.
            page = await Practitioner.PressAsync(page, ReferralForms.Next(page), page.Has("Your concern") ? [] : ReferralForms.On(page));
        }
        return page;
    }

    private static (string, string)[] On(Shown page) => page switch
    {
        _ when page.Has("Is anybody in danger?") => [("danger", "no")],
        _ when page.Has("Why have they not been told?") => [("parents", "notsafe"), ("why", "It may warn an adult.")],
        _ when page.Has("How old is the child?") => [("age", "13-15"), ("area", "Runcorn")],
        _ when page.Has("Name nobody.") => [("types", "cce,missing"), ("concern", Concern)],
        _ => [("agency", "other")],
    };
}
