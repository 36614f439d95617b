using System.Text.Json.Nodes;
using PanelAssistant.Domain;

namespace PanelAssistant.Tests.Bot.Stories;

/// <summary>Whoever answers for a record says that it must be kept, and everybody who sees the record sees it.</summary>
[Trait("Story", "G-24")]
public sealed class HoldStories
{
    [Fact]
    public async Task A_hold_is_set_with_a_reason_seen_on_the_record_and_released_with_another_and_stays_as_history()
    {
        await using var bot = await StoryBot.StartAsync();
        var chair = bot.Private("chair");
        var form = await chair.PressAsync(await chair.SayAsync("case CH-2041"), "Legal hold");
        form.Shows("Not on hold.", "<Why is it put on hold?>");
        (await chair.PressAsync(form, "Put on hold")).Shows(Says.Why(Reason.ReasonNeeded));
        (await chair.SayAsync("hold CH-2041")).Shows(Says.Why(Reason.ReasonNeeded));
        Assert.Empty(bot.Audit("hold.set", "CH-2041"));

        (await chair.PressAsync(form, "Put on hold", ("why", "The county court has asked."))).Shows("CH-2041 is on legal hold.", "The county court has asked.", bot.Group.Person("chair").Name);
        (await bot.Private("health").SayAsync("case CH-2041")).Shows("On legal hold since", "The county court has asked.").ShowsNo("[Legal hold]");
        // What guards a removal that goes on in this moment.
        Assert.Contains("\"last\":1", Assert.Single(bot.Shelf.Of("counter"), mark => mark.Id == "hold").Body, StringComparison.Ordinal);
        // One audit line, which holds no word of the reason.
        Assert.DoesNotContain("county", Assert.Single(bot.Audit("hold.set", "CH-2041")), StringComparison.Ordinal);

        (await bot.Private("coordinator").SayAsync("release hold CH-2041")).Shows(Says.Why(Reason.ReasonNeeded));
        (await bot.Private("coordinator").SayAsync("release hold CH-2041 The hearing is over.")).Shows("The hold on CH-2041 is released.", "Released by", "The hearing is over", "The county court has asked.");
        (await bot.Private("coordinator").SayAsync("release hold CH-2041 Again.")).Shows(Says.Why(Reason.NotOnHold));
        (await bot.Private("health").SayAsync("case CH-2041")).ShowsNo("On legal hold");
        (await chair.SayAsync("audit CH-2041")).Shows("put the record on legal hold", "released the legal hold");
    }

    [Fact]
    public async Task The_one_who_referred_the_child_sees_that_there_is_a_hold_and_not_why()
    {
        await using var bot = await StoryBot.StartAsync();
        await bot.Private("chair").SayAsync("hold CH-2048 The county court has asked.");
        var referrer = bot.Group.People.First(person => bot.Bodies("child").Any(body => body.Contains("\"number\":2048,", StringComparison.Ordinal) && body.Contains($"\"referrer\":\"{person.Id}\"", StringComparison.Ordinal)));
        (await bot.Private(referrer.Key).SayAsync("case CH-2048")).Shows("On legal hold since");
        if (referrer.Seats.Count == 0)
        {
            (await bot.Private(referrer.Key).SayAsync("case CH-2048")).ShowsNo("county court");
        }
    }

    [Fact]
    public async Task Who_does_not_run_a_group_that_has_the_child_sets_nothing_and_learns_nothing()
    {
        await using var bot = await StoryBot.StartAsync();
        var before = bot.Count("audit");
        foreach (var who in (string[])["health", "practitioner", "strategic-chair", "outsider"])
        {
            foreach (var words in (string[])["legal hold CH-2041", "hold CH-2041 because", "release hold CH-2041 because", "export CH-2041 court"])
            {
                (await bot.Private(who).SayAsync(words)).Shows(Says.Why(Reason.NotFound));
            }
        }
        foreach (var words in (string[])["hold CH-9999 because", "hold nonsense", "export CH-9999 court", "export CH-2041/1"])
        {
            (await bot.Private("chair").SayAsync(words)).Shows(Says.Why(Reason.NotFound));
        }
        // In a shared chat it is not done, neither typed nor by a forged press.
        (await bot.Meeting("chair").SayAsync("hold CH-2041 because")).Shows("private chat");
        foreach (var verb in (string[])["hold.show", "hold.set", "hold.release", "record.export", "disposal.all", "disposal.log", "disposal.propose", "disposal.approve"])
        {
            (await bot.Meeting("chair").PressAsync(verb, new JsonObject { ["child"] = "CH-2041", ["why"] = "because", ["purpose"] = "Court" })).Shows(Says.Why(Reason.NotFound));
        }
        Assert.Equal(before, bot.Count("audit"));
        Assert.DoesNotContain(bot.Bodies("child"), body => body.Contains("\"holds\"", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Forged_and_repeated_presses_have_one_effect_or_none()
    {
        await using var bot = await StoryBot.StartAsync();
        var chair = bot.Private("chair");
        foreach (var why in (JsonNode?[])[null, "", "   ", 7, new JsonArray(), new string('w', 501)])
        {
            var data = new JsonObject { ["child"] = "CH-2041", ["forum"] = "cssg", ["why"] = why };
            await chair.PressAsync("hold.set", data);
        }
        Assert.Empty(bot.Audit("hold.set", "CH-2041"));
        var press = new JsonObject { ["child"] = "CH-2041", ["why"] = "A court <b>asked</b>." };
        (await chair.PressAsync("hold.set", press, "same")).Shows("CH-2041 is on legal hold.");
        (await chair.PressAsync("hold.set", press, "same")).Shows("On hold");
        (await chair.PressAsync("hold.set", press)).Shows("On hold");
        Assert.Single(bot.Audit("hold.set", "CH-2041"));

        await bot.Meeting("chair").SayAsync("vote CH-2042");
        await bot.Private("chair").SayAsync("conflict CH-2042");
        (await chair.SayAsync("hold CH-2042 because")).Shows(Says.Why(Reason.ClosedByConflict));
        (await chair.SayAsync("export CH-2042 court")).Shows(Says.Why(Reason.ClosedByConflict));
    }
}
