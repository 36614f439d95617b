using System.Text.Json.Nodes;
using Microsoft.Extensions.DependencyInjection;
using PanelAssistant.Bot.Turns;
using PanelAssistant.Domain;

namespace PanelAssistant.Tests.Bot.Stories;

/// <summary>A child's name or birth date was wrong, and is put right on the record.</summary>
public sealed class CorrectionStories : IAsyncLifetime
{
    private StoryBot _bot = null!;

    private Chat Door => _bot.Private("front-door");

    private Chat Chair => _bot.Private("chair");

    private Chat Coordinator => _bot.Private("coordinator");

    private string Record => _bot.Bodies("child").Single(body => body.Contains("\"number\":2053,", StringComparison.Ordinal));

    public async ValueTask InitializeAsync()
    {
        _bot = await StoryBot.StartAsync();
        await _bot.GreetAllAsync();
        await ReferralForms.SendAsync(_bot.Private("practitioner"));
        await _bot.SettleAsync();
    }

    public ValueTask DisposeAsync() => _bot.DisposeAsync();

    [Fact]
    public async Task What_the_referrer_said_is_right_comes_onto_the_record_and_what_it_said_before_stays_in_it()
    {
        var sent = _bot.Bodies("referral");
        await AdditionForms.AddAsync(_bot.Private("practitioner"), "R-1013", "I misheard it.", ("wrong", "name,born"), ("rightName", "Quentina Ann Example-Rightname"), ("rightBorn", "2012-04-01"));
        // What was written to the front door is not a chair's to read, nor is it about another child.
        foreach (var (who, child) in (new[] { (Chair, "CH-2053"), (Door, "CH-2041") }))
        {
            (await who.PressAsync("form.open", new JsonObject { ["form"] = "correction", ["about"] = child, ["referral"] = "R-1013" })).Shows("<Child's first name>").ShowsNo("Quentina", "R-1013");
        }
        await Chair.SayAsync("cancel");
        await Chair.SayAsync("delete draft");
        await Door.SayAsync("delete draft");
        var form = await Door.PressAsync(await Door.SayAsync("review R-1013"), "Put the record right");
        Assert.Equal(["Quentina Ann", "Example-Rightname", "2012-04-01", "By what was added to R-1013."], form.Inputs.Select(input => (string?)input["value"]));

        var review = await Door.PressAsync(form, "Check your answers", ("first", "Quentina"), ("last", "Example-Rightname"), ("born", "2012-04-01"), ("why", CorrectionForms.Why));
        var done = await Door.PressAsync(review, "Put the record right");

        done.Shows("The record of CH-2053 is put right", "Quentina Example-Rightname", "1 April 2012, age 14",
            $"The name was {Personal.FirstName} {Personal.LastName} until then.", "The date of birth was 31 March 2012 until then.", @"Seen on the \*birth\* certificate.", _bot.Group.Person("front-door").Name);
        (await Door.SayAsync("review R-1013")).Shows("Quentina Example-Rightname (CH-2053)", "1 April 2012, age 14", "The date of birth was 31 March 2012 until then.").ShowsNo("[Put the record right]");
        (await Door.PressAsync(done, "Open CH-2053")).Shows("1 April 2012", $"The name was {Personal.FirstName} {Personal.LastName} until then.");
        (await _bot.Private("practitioner").SayAsync("case CH-2053")).Shows("1 April 2012").ShowsNo("until then", "certificate", "[Correct the name");
        Assert.Equal(sent, _bot.Bodies("referral"));
        Assert.All(_bot.Audit("case.correct", "CH-2053"), line => Assert.False(Personal.In(line).Any() || line.Contains("2012", StringComparison.Ordinal) || line.Contains("certificate", StringComparison.Ordinal)));
        Assert.Contains("name, birth date", Assert.Single(_bot.Audit("case.correct", "CH-2053")), StringComparison.Ordinal);
        (await Chair.SayAsync("audit CH-2053")).Shows("put the name or the date of birth right").ShowsNo("something else (");
        Assert.Equal(0, _bot.Count("draft"));
    }

    [Fact]
    public async Task Neither_the_right_name_nor_the_wrong_one_may_stand_in_a_shared_chat()
    {
        Assert.True(await MayShowAsync("Quentina Example-Rightname was seen"));
        await CorrectionForms.CorrectAsync(Door, "CH-2053", ("first", "Quentina"), ("last", "Example-Rightname"), ("born", "2012-04-01"));

        foreach (var text in (string[])["Quentina Example-Rightname was seen", "Example-Rightname, Quentina", "born 2012-04-01", $"{Personal.FirstName} {Personal.LastName} was seen", "born 2012-03-31"])
        {
            Assert.False(await MayShowAsync(text), text);
        }

        async Task<bool> MayShowAsync(string text) => await _bot.Services.GetRequiredService<ISharedSurfaceGuard>().MayShowAsync(
            new JsonObject { ["text"] = text }.ToJsonString().Select(letter => (byte)letter).ToArray(), new("19:meeting", "https://example.org", "tenant", Shared: true), TestContext.Current.CancellationToken);
    }

    [Fact]
    public async Task Those_who_run_a_group_that_has_the_child_correct_it_and_the_others_are_told_by_reference()
    {
        await Door.SayAsync("outcome R-1013 csog because it is the right group");
        var done = await Chair.PressAsync(
            await CorrectionForms.ReviewAsync(Chair, await Chair.PressAsync(await Chair.SayAsync("case CH-2053"), "Correct the name or date of birth"), ("first", "Quentina")), "Put the record right");
        done.Shows($"Quentina {Personal.LastName}").ShowsNo("date of birth was");
        await _bot.SettleAsync();

        Assert.DoesNotContain("chair", _bot.Told("CH-2053: the record was put right"));
        Assert.Contains("coordinator", _bot.Told("CH-2053: the record was put right"));
        var told = _bot.Notices("coordinator").Single(notice => notice.Has("the record was put right"));
        told.ShowsNo("Quentina", Personal.FirstName, Personal.LastName, "certificate", "2012");
        Assert.Equal(["Quentina", Personal.LastName], (await Coordinator.PressAsync(told, "See what it says now")).Inputs.Take(2).Select(input => (string?)input["value"]));
        (await _bot.Private("health").SayAsync("case CH-2053")).Shows($"Child: Quentina {Personal.LastName}", $"The name was {Personal.FirstName} {Personal.LastName} until then.", _bot.Group.Person("chair").Name).ShowsNo("[Correct the name");
    }

    [Fact]
    public async Task To_everybody_else_there_is_no_such_record_and_a_conflict_of_interest_closes_it()
    {
        var before = _bot.Bodies("child");
        foreach (var who in (string[])["health", "nurse", "practitioner", "strategic-chair", "outsider"])
        {
            Assert.Equal((await _bot.Private(who).SayAsync("correct CH-9999")).Outline, (await _bot.Private(who).SayAsync("correct CH-2053")).Outline);
            (await _bot.Private(who).SayAsync("correct CH-2053")).Shows(Says.Why(Reason.NotFound));
            (await _bot.Private(who).PressAsync("form.submit", new JsonObject { ["form"] = "correction", ["about"] = "CH-2053", ["draft"] = "d" })).ShowsNo("put right", "CH-2053");
        }
        (await Chair.SayAsync("correct")).Shows("Which one?");
        (await _bot.Meeting("chair").SayAsync("correct CH-2053")).ShowsNo(Personal.FirstName);

        // Somebody who began it and then declares a conflict sends nothing.
        var review = await CorrectionForms.ReviewAsync(Coordinator, await Coordinator.SayAsync("correct CH-2041"), ("first", "Quentina"));
        var deputy = _bot.Private("deputy");
        await _bot.Meeting("chair").SayAsync("vote CH-2041");
        var begun = await CorrectionForms.ReviewAsync(deputy, await deputy.SayAsync("correct CH-2041"), ("first", "Quentina"));
        (await deputy.SayAsync("conflict CH-2041")).Shows("conflict");
        (await deputy.SayAsync("correct CH-2041")).Shows(Says.Why(Reason.ClosedByConflict));
        (await deputy.PressAsync(begun, "Put the record right")).Shows(Says.Why(Reason.ClosedByConflict));
        Assert.Equal(before, _bot.Bodies("child"));
        (await Coordinator.PressAsync(review, "Put the record right")).Shows("is put right");
        await _bot.SettleAsync();
        Assert.DoesNotContain("deputy", _bot.Told("CH-2041: the record was put right"));
    }

    [Fact]
    public async Task What_is_empty_too_long_in_the_future_or_the_same_changes_nothing_and_says_what_to_do()
    {
        var before = Record;
        var page = await Door.SayAsync("correct ch 2053");
        Assert.Equal([Personal.FirstName, Personal.LastName, "2012-03-31", null], page.Inputs.Select(input => (string?)input["value"]));
        Assert.Contains(_bot.Audit("case.show", "CH-2053"), line => line.Contains(_bot.Group.Person("front-door").Id, StringComparison.Ordinal));
        (await SendAsync(("first", " "), ("last", ""), ("born", ""), ("why", ""))).Shows("Write the child's first name.", "Write the child's last name.", "Enter the child's date of birth.", "Say how you know.");
        (await SendAsync(("born", "2026-11-24"))).Shows("This date is in the future.");
        (await SendAsync(("born", "31/02/2012"))).Shows("Enter a date that is in the calendar");
        (await SendAsync(("first", new string('a', 101)))).Shows("Shorten this to 100 characters.");
        (await SendAsync(("why", new string('a', 501)))).Shows("Shorten this to 500 characters.");
        var review = await SendAsync(("first", Personal.FirstName), ("last", Personal.LastName), ("born", "2012-03-31"), ("why", "x"));
        (await Door.PressAsync(review, "Put the record right")).Shows(Says.Why(Reason.NothingCorrected));
        Assert.Equal(before, Record);
        Assert.Empty(_bot.Audit("case.correct", "CH-2053"));

        // What is not told in another's words stays as it is typed.
        var marked = await Door.PressAsync(await SendAsync(("first", "**Quentina** <at>all</at>"), ("why", "[here](https://example.org)")), "Put the record right");
        marked.Shows(@"\*\*Quentina\*\*").ShowsNo("**Quentina**", "[here](");

        Task<Shown> SendAsync(params (string, string)[] answers) => Door.PressAsync(page, "Check your answers", answers);
    }

    [Fact]
    public async Task A_birth_date_of_a_grown_up_or_of_a_very_young_child_is_asked_about_and_then_told_as_it_is()
    {
        var page = await Door.SayAsync("correct CH-2053");
        var asked = await Door.PressAsync(page, "Check your answers", ("born", "2008-11-23"), ("why", "Passport."));
        asked.Shows("The date of birth makes the person 18 or older.", "contact adult safeguarding");
        (await Door.PressAsync(asked, "Check your answers", ("sureadult", "no"))).Shows("Press Back and correct the date of birth.");
        (await Door.SayAsync("send correction CH-2053")).Shows("Is the date of birth right?");
        Assert.Empty(_bot.Audit("case.correct", "CH-2053"));
        var done = await Door.PressAsync(await Door.PressAsync(asked, "Check your answers", ("sureadult", "yes")), "Put the record right");
        done.Shows("23 November 2008, age 18", "They are 18 or over by this date.");
        (await Door.SayAsync("case CH-2053")).Shows("adult since 23 November 2026");

        // A name alone asks nothing more about the age.
        (await CorrectionForms.CorrectAsync(Door, "CH-2053", ("first", "Quentina"))).Shows("is put right");
        var young = await Door.PressAsync(await Door.SayAsync("correct CH-2053"), "Check your answers", ("born", "2017-05-01"), ("why", "Passport."));
        young.Shows("The date of birth makes the child younger than 10.");
    }

    [Fact]
    public async Task Of_two_who_correct_at_once_the_second_sees_what_the_first_wrote_and_a_repeated_press_corrects_once()
    {
        var mine = await CorrectionForms.ReviewAsync(Door, await Door.SayAsync("correct CH-2053"), ("born", "2012-05-05"));
        var theirs = await CorrectionForms.ReviewAsync(Chair, await Chair.SayAsync("correct CH-2053"), ("first", "Quentina"));
        var (verb, data) = Chat.Payload(mine, "Put the record right");

        var shown = await Task.WhenAll(Enumerable.Range(0, 6).Select(at => _bot.Private("front-door").PressAsync(verb, data, at < 3 ? "one-and-the-same" : null)));
        await _bot.RestartAsync();
        Assert.Single(shown.Append(await Door.PressAsync(verb, data)).Select(card => card.Outline).Distinct());
        Assert.Single(_bot.Audit("case.correct", "CH-2053"));

        (await Chair.PressAsync(theirs, "Put the record right")).Shows(Says.Why(Reason.CorrectedMeanwhile));
        (await Chair.SayAsync("send correction CH-2053")).Shows(Says.Why(Reason.CorrectedMeanwhile));
        Assert.Contains("\"born\":\"2012-05-05\"", Record, StringComparison.Ordinal);
        var again = await Chair.PressAsync(await Chair.SayAsync("correct CH-2053"), "Continue");
        again.Shows(Personal.FirstName).ShowsNo("Quentina");
        Assert.Contains("2012-05-05", again.Inputs.Select(input => (string?)input["value"]));
        (await Chair.PressAsync(theirs, "Put the record right")).Shows(Says.Why(Reason.FormGone));
        await Chair.PressAsync(await CorrectionForms.ReviewAsync(Chair, again, ("first", "Quentina")), "Put the record right");
        Assert.Contains("\"born\":\"2012-05-05\"", Record, StringComparison.Ordinal);
        Assert.Equal(2, _bot.Audit("case.correct", "CH-2053").Count);
    }

    [Fact]
    public async Task By_the_right_name_it_is_looked_again_whether_the_child_is_known_already()
    {
        await ReferralForms.SendAsync(_bot.Private("nurse"), ("first", "Zed"));
        await _bot.SettleAsync();
        Assert.Empty(_bot.Told("is the child known already?"));

        await CorrectionForms.CorrectAsync(Door, "CH-2054", ("first", Personal.FirstName.ToUpperInvariant()));
        await _bot.SettleAsync();

        Assert.Equal(["front-door", "front-door-manager"], _bot.Told("R-1014: is the child known already?").Order());
        (await Door.SayAsync("review R-1014")).Shows("Perhaps known already. The same name and date of birth: CH-2053.");
        await CorrectionForms.CorrectAsync(Door, "CH-2054", ("first", "Zed"));
        await _bot.SettleAsync();
        (await Door.SayAsync("review R-1014")).ShowsNo("Perhaps known already");
        await CorrectionForms.CorrectAsync(Door, "CH-2054", ("first", Personal.FirstName));
        await _bot.SettleAsync();
        (await Door.SayAsync("review R-1014")).Shows("Perhaps known already. The same name and date of birth: CH-2053.");
        Assert.Equal(2, _bot.Notices("front-door").Count(notice => notice.Has("R-1014: is the child known already?")));
        Assert.Empty(Assert.Single(_bot.Bodies("review"), body => body.Contains("R-1014", StringComparison.Ordinal)).Split("looksForSame").Skip(1));
    }

    [Fact]
    public async Task Of_a_child_about_whom_it_is_decided_the_front_door_is_asked_where_it_still_decides()
    {
        await Door.SayAsync("outcome R-1013 csog because it is the right group");
        await ReferralForms.SendAsync(_bot.Private("nurse"), ("first", "Zed"));
        await _bot.SettleAsync();

        await CorrectionForms.CorrectAsync(Chair, "CH-2053", ("first", "Zed"));
        await _bot.SettleAsync();

        Assert.Equal(["front-door", "front-door-manager"], _bot.Told("R-1014: is the child known already?").Order());
        (await Door.SayAsync("same child R-1014 CH-2053")).Shows("Joined to CH-2053");
        (await Door.SayAsync("correct CH-2054")).Shows("CH-2054 is the same child as CH-2053, whose record is kept. Nothing was saved. Type: correct CH-2053");
        (await _bot.Private("nurse").SayAsync("correct CH-2054")).Shows(Says.Why(Reason.NotFound));
    }

    [Fact]
    public async Task From_a_joined_referral_it_leads_to_the_record_that_is_kept()
    {
        await ReferralForms.SendAsync(_bot.Private("nurse"));
        await _bot.SettleAsync();
        var open = await CorrectionForms.ReviewAsync(Door, await Door.SayAsync("correct CH-2054"), ("first", "Quentina"));
        await Door.SayAsync("same child R-1014 CH-2053");
        (await Door.PressAsync(open, "Put the record right")).Shows("CH-2054 is the same child as CH-2053, whose record is kept. Nothing was saved.");
        await AdditionForms.AddAsync(_bot.Private("nurse"), "R-1014", "I misheard it.", ("wrong", "name"), ("rightName", "Quentina"));

        var form = await Door.PressAsync(await Door.SayAsync("review R-1014"), "Put the record right");

        Assert.Equal(["Quentina", Personal.LastName], form.Inputs.Take(2).Select(input => (string?)input["value"]));
        await Door.PressAsync(await CorrectionForms.ReviewAsync(Door, form), "Put the record right");
        Assert.Contains("\"firstName\":\"Quentina\"", Record, StringComparison.Ordinal);
    }

    [Fact]
    [Trait("Story", "G-22")]
    public async Task What_is_counted_from_the_birth_date_is_counted_anew()
    {
        await _bot.ClockAsync("2026-11-24T09:00:00Z");
        Assert.Equal("2027-02-17", RunsOut());

        await CorrectionForms.CorrectAsync(Chair, "CH-2046", ("born", "2010-03-18"));
        Assert.Equal("2028-03-18", RunsOut());
        Assert.Equal("2026-11-24", (string?)Child()["lookOn"]);
        await _bot.SettleAsync();
        Assert.NotEqual("2026-11-24", (string?)Child()["lookOn"]);

        JsonNode Child() => JsonNode.Parse(_bot.Bodies("child").Single(body => body.Contains("\"number\":2046,", StringComparison.Ordinal)))!;
        string? RunsOut() => (string?)Child()["watch"]!["clocks"]!.AsArray().Single(clock => (string?)clock!["clock"] == "eighteen")!["runsOut"];
    }

    [Fact]
    [Trait("Story", "G-24")]
    public async Task What_was_put_right_is_in_everything_about_the_child()
    {
        await Door.SayAsync("outcome R-1013 csog because it is the right group");
        await CorrectionForms.CorrectAsync(Chair, "CH-2053", ("first", "Quentina"), ("born", "2012-04-01"), ("why", "With CH-2041 at the registrar."));

        var text = await ExportStories.FetchAsync(_bot, await Chair.SayAsync("export CH-2053 for the court"));

        foreach (var part in (string[])[$"Quentina {Personal.LastName}", "Name until then", $"{Personal.FirstName} {Personal.LastName}", "Date of birth until then", "31 March 2012", "1 April 2012", "With another child at the registrar."])
        {
            Assert.Contains(part, text, StringComparison.Ordinal);
        }
    }

    [Fact]
    [Trait("Requirement", "DC-02")]
    public async Task The_same_form_works_in_a_window_and_typed_words_send_it_too()
    {
        var opened = await Chair.OpenDialogAsync(await Chair.SayAsync("correct CH-2053"), "Open in a window");
        var review = await Chair.SubmitDialogAsync(opened, "Check your answers", ("first", "Quentina"), ("why", "x"));
        (await Chair.SubmitDialogAsync(review, "Put the record right")).Shows("The record of CH-2053 is put right. What it says now is in our private chat.");

        await CorrectionForms.ReviewAsync(Chair, await Chair.SayAsync("correct CH-2053"), ("first", "Quentin"));
        (await Chair.SayAsync("send correction CH-2053")).Shows("is put right");
        Assert.Equal(2, _bot.Audit("case.correct", "CH-2053").Count);
    }
}
