using System.Net;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using PanelAssistant.Cards.Flags;
using PanelAssistant.Domain;

namespace PanelAssistant.Tests.Bot.Stories;

/// <summary>What somebody finds who tries what is not theirs: with cards they still have, and with buttons that refuse.</summary>
public sealed class CuriousStories
{
    private const string Child = "Blake";

    /// <summary>British Summer Time: the day ends at 23:00 UTC.</summary>
    [Fact]
    public async Task A_seat_that_ends_closes_every_old_card_at_midnight_in_the_United_Kingdom()
    {
        await using var bot = await StoryBot.StartAsync("2027-06-30T10:00:00Z");
        var health = bot.Private("health");
        Roster.End(bot, "health-lead", "2027-06-30");
        await bot.RestartAsync();
        var card = await health.SayAsync("case CH-2042");
        var list = await health.SayAsync("children at risk");
        await bot.Meeting("chair").SayAsync("vote remove CH-2042");
        await bot.SettleAsync();
        var board = bot.Boards("CH-2042")[^1];
        var presses = Presses(card, list, board);

        await bot.ClockAsync("2027-06-30T22:59:00Z");
        Assert.Contains(await AnswersAsync(health, presses), answer => answer.Has(Child));
        (await health.SayAsync("case CH-2042")).Shows(Child);
        await bot.ClockAsync("2027-06-30T23:00:00Z");

        foreach (var answer in await AnswersAsync(health, presses))
        {
            answer.ShowsNo(Child, "Example-Child");
        }
        foreach (var words in (string[])["case CH-2042", "show vote CH-2042", "vote for CH-2042", "confirm CH-2042", "clocks CH-2042", "screenings CH-2042"])
        {
            Assert.Equal((await health.SayAsync(words.Replace("CH-2042", "CH-9999", StringComparison.Ordinal))).Outline, (await health.SayAsync(words)).Outline);
        }
        (await bot.Private("education").SayAsync("case CH-2042")).Shows(Child);
    }

    [Fact]
    public async Task A_refused_vote_that_shows_the_case_is_on_record_and_a_repeated_one_is_refused_again()
    {
        await using var bot = await StoryBot.StartAsync();
        await bot.Meeting("chair").SayAsync("vote CH-2045");
        await bot.SettleAsync();
        var data = Platform.Data(bot.Boards("CH-2045")[^1], FlagVerbs.Choice, "For");
        await bot.Meeting("police-ocg").PressAsync(FlagVerbs.Vote, data);
        var second = bot.Meeting("police-pvp");

        (await second.PressAsync(FlagVerbs.Vote, data, "twice")).Shows(Says.Why(Reason.AgencyAlreadyVoted), "Eden");
        var me = StoryBot.Practice.Person("police-pvp").Id;
        Assert.Single(bot.Audit(FlagVerbs.View, "CH-2045"), line => line.Contains(me, StringComparison.Ordinal));
        (await second.PressAsync(FlagVerbs.Vote, data, "twice")).Shows(Says.Why(Reason.AgencyAlreadyVoted)).ShowsNo("is recorded");
        Assert.Empty(bot.Audit(FlagVerbs.Vote, me));
        // Whom a conflict shuts out is refused without the case, and has seen nothing.
        await bot.Private("health").SayAsync("conflict CH-2045");
        (await bot.Meeting("health").PressAsync(FlagVerbs.Vote, data)).Shows(Says.Why(Reason.ConflictDeclared)).ShowsNo("Eden");
        Assert.Empty(bot.Audit(FlagVerbs.View, StoryBot.Practice.Person("health").Id));
    }

    [Fact]
    public async Task A_guessed_address_of_a_file_is_answered_like_one_that_was_used()
    {
        await using var bot = await StoryBot.StartAsync();
        var link = Regex.Match((await bot.Private("chair").SayAsync("export CH-2041 court")).Card!.ToJsonString(), "http[^\"]*/files/[^\"]+").Value;
        var other = link[..^1] + (link[^1] == 'A' ? 'B' : 'A');

        var (front, unused) = (await bot.Http.GetStringAsync(link, TestContext.Current.CancellationToken), await bot.Http.GetStringAsync(other, TestContext.Current.CancellationToken));
        Assert.Equal(front, unused);
        using var taken = await bot.Http.PostAsync(link, null, TestContext.Current.CancellationToken);
        using var used = await bot.Http.PostAsync(link, null, TestContext.Current.CancellationToken);
        using var guessed = await bot.Http.PostAsync(other, null, TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.OK, taken.StatusCode);
        Assert.Equal((HttpStatusCode.NotFound, HttpStatusCode.NotFound), (used.StatusCode, guessed.StatusCode));
        Assert.Equal(await used.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), await guessed.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
        Assert.Single(bot.Audit("record.exported", "CH-2041"));
    }

    /// <summary>Every button of the cards, and what a card sends when it is drawn again.</summary>
    private static List<(string Verb, JsonObject Data)> Presses(params Shown[] cards)
    {
        var buttons = cards.SelectMany(card => card.Buttons).Where(button => (string?)button["type"] == "Action.Execute").Select(button => ((string)button["verb"]!, (JsonObject)button["data"]!.DeepClone()));
        var refresh = cards.Select(card => card.Card!["refresh"]?["action"]).OfType<JsonNode>().Select(action => ((string)action["verb"]!, (JsonObject)action["data"]!.DeepClone()));
        return [.. buttons, .. refresh];
    }

    private static async Task<IReadOnlyList<Shown>> AnswersAsync(Chat chat, IReadOnlyList<(string Verb, JsonObject Data)> presses)
    {
        List<Shown> answers = [];
        foreach (var (verb, data) in presses)
        {
            answers.Add(await chat.PressAsync(verb, data));
        }
        return answers;
    }
}
