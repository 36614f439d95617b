namespace PanelAssistant.Tests.Bot.Stories;

/// <summary>A practitioner or member screens a child, and the direction of risk is seen.</summary>
[Trait("Requirement", "HO-14")]
public sealed class ScreeningStories : IAsyncLifetime
{
    private const string Refused = "That reference was not found. Choose a child from the list, or refer the child first.";

    private StoryBot _bot = null!;

    public async ValueTask InitializeAsync() => _bot = await StoryBot.StartAsync();

    public ValueTask DisposeAsync() => _bot.DisposeAsync();

    [Fact]
    public async Task Three_screenings_show_first_then_up_then_down()
    {
        (await ScreenAsync("health", "CH-2041", "moderate")).Shows("Screening 1 of CH-2041 received", "First screening", "Level you judged: Moderate", "This is not 999").ShowsNo("Avery");
        (await ScreenAsync("education", "CH-2041", "significant")).Shows("Screening 2 of CH-2041 received", "Risk is judged higher than last time", "Level last time: Moderate");
        (await ScreenAsync("health", "CH-2041", "emerging")).Shows("Screening 3 of CH-2041 received", "Risk is judged lower than last time");

        (await _bot.Private("health").SayAsync("screenings CH-2041"))
            .Shows("Judged by Alex Example-Healthlead", "Judged by Jordan Example-Education", "● First screening", "▲ Risk is judged higher than last time", "▼ Risk is judged lower than last time", "Seen by two teachers.");
        (await _bot.Private("health").SayAsync("case CH-2041")).Shows("Avery Example-Child", "▼ Risk is judged lower than last time");
    }

    [Fact]
    public async Task The_referrer_screens_the_child_they_referred_and_nobody_elses()
    {
        var own = await _bot.Private("nurse").SayAsync("screening");
        own.Shows("Which child?").ShowsNo("Harper");
        (await ScreenAsync("nurse", "CH-2048", "moderate")).Shows("Screening 1 of CH-2048 received");

        var another = await _bot.Private("nurse").SayAsync("screening CH-2041");
        var unknown = await _bot.Private("nurse").SayAsync("screening CH-9999");
        another.Shows(Refused);
        Assert.Equal(unknown.Outline, another.Outline);
        Assert.Equal((await _bot.Private("nurse").SayAsync("screenings CH-9999")).Outline, (await _bot.Private("nurse").SayAsync("screenings CH-2041")).Outline);
        Assert.Equal((await _bot.Private("nurse").SayAsync("case CH-9999")).Outline, (await _bot.Private("nurse").SayAsync("case CH-2041")).Outline);
        Assert.Equal(
            (await _bot.Private("nurse").PressAsync("form.open", new() { ["form"] = "screening", ["about"] = "CH-9999" })).Outline,
            (await _bot.Private("nurse").PressAsync("form.open", new() { ["form"] = "screening", ["about"] = "CH-2041" })).Outline);
    }

    [Fact]
    public async Task Somebody_with_one_child_who_types_another_reference_is_told_that_it_was_not_found()
    {
        var worker = _bot.Private("outsider");
        await ReferralForms.SendAsync(worker);

        (await worker.SayAsync("screening CH-2041")).Shows(Refused, "Which child?");
        (await worker.SayAsync("screen ch 2053")).Shows("Which child?").ShowsNo(Refused);
    }

    [Theory]
    [InlineData("CH-2041")]
    [InlineData("ch 2041")]
    public async Task A_screening_is_sent_in_words_however_the_reference_is_written(string reference)
    {
        await ReviewAsync("health", "CH-2041", "moderate");

        (await _bot.Private("health").SayAsync($"send screening {reference}")).Shows("Screening 1 of CH-2041 received");
    }

    [Fact]
    public async Task The_same_screening_sent_twice_is_kept_once()
    {
        var review = await ReviewAsync("health", "CH-2041", "moderate");
        var (verb, data) = Chat.Payload(review, "Send the screening");

        var receipts = await Task.WhenAll(Enumerable.Range(0, 5).Select(_ => _bot.Private("health").PressAsync(verb, data)));

        Assert.Equal(1, _bot.Count("screening"));
        Assert.Single(receipts.Select(receipt => receipt.Outline).Distinct());
    }

    [Fact]
    public async Task Two_people_who_screen_one_child_at_the_same_moment_are_both_kept()
    {
        var presses = new List<(string Who, string Verb, System.Text.Json.Nodes.JsonObject Data)>();
        foreach (var who in (string[])["health", "education", "police-ocg"])
        {
            var (verb, data) = Chat.Payload(await ReviewAsync(who, "CH-2041", "moderate"), "Send the screening");
            presses.Add((who, verb, data));
        }

        await Task.WhenAll(presses.Select(press => _bot.Private(press.Who).PressAsync(press.Verb, press.Data)));

        Assert.Equal(3, _bot.Count("screening"));
    }

    [Fact]
    public async Task A_level_without_a_reason_is_asked_again()
    {
        var page = await LevelAsync("health", "CH-2041");

        (await _bot.Private("health").PressAsync(page, ReferralForms.Next(page), ("level", "moderate"), ("confidence", "high"))).Shows("Write why you chose this level.");
        Assert.Equal(0, _bot.Count("screening"));
    }

    private Task<Shown> ScreenAsync(string who, string child, string level) => ScreeningForms.SendAsync(_bot.Private(who), child, level);

    private Task<Shown> ReviewAsync(string who, string child, string level) => ScreeningForms.ReviewAsync(_bot.Private(who), child, level);

    private Task<Shown> LevelAsync(string who, string child) => ScreeningForms.LevelAsync(_bot.Private(who), child);
}
