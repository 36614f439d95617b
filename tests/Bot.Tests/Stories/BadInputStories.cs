using System.Text.Json.Nodes;
using PanelAssistant.Cards.Actions;
using PanelAssistant.Cards.Flags;
using PanelAssistant.Cards.Forms;
using PanelAssistant.Cards.Referrals;

namespace PanelAssistant.Tests.Bot.Stories;

/// <summary>Whatever is typed or sent, people read a clear sentence, programs a proper status, and nothing is half saved.</summary>
[Trait("Story", "G-02")]
[Trait("Requirement", "DC-04")]
public sealed class BadInputStories(BadInputStories.Shared shared) : IClassFixture<BadInputStories.Shared>
{
    private const string Long = "LONG";

    private readonly StoryBot _bot = shared.Bot;

    [Theory]
    [InlineData("child", "born", "\"2026-11-24\"", "This date is in the future.")]
    [InlineData("child", "born", "\"2008-11-23\"", "This date makes the person 18 or older.")]
    [InlineData("child", "born", "\"31/02/2012\"", "Enter a date that is in the calendar")]
    [InlineData("child", "born", "\"2012-02-31\"", "Enter a date that is in the calendar")]
    [InlineData("child", "born", "\"the day before\"", "Enter a date that is in the calendar")]
    [InlineData("child", "born", "\"\"", "Enter the child's date of birth.")]
    [InlineData("child", "born", "20120331", "Enter a date that is in the calendar")]
    [InlineData("child", "first", "\"\"", "Write the child's first name.")]
    [InlineData("child", "first", "\" \\u200b \"", "Write the child's first name.")]
    [InlineData("child", "first", Long, "Shorten this to 100 characters. It has 6000.")]
    [InlineData("child", "first", "7", "Write this answer as text.")]
    [InlineData("child", "last", "[\"a\"]", "Write this answer as text.")]
    [InlineData("child", "last", "{\"a\":1}", "Write this answer as text.")]
    [InlineData("child", "last", "true", "Write this answer as text.")]
    [InlineData("place", "area", "\"area99\"", "Choose from the list.")]
    [InlineData("place", "area", "1", "Choose from the list.")]
    [InlineData("concern", "concern", Long, "Shorten this to 4000 characters. It has 6000.")]
    [InlineData("concern", "concern", "\"\"", "Write what you are worried about.")]
    [InlineData("concern", "types", "\"cse,nonsense\"", "Choose from the list.")]
    [InlineData("involved", "agency", "\"none-of-ours\"", "Choose from the list.")]
    [InlineData("parents", "parents", "\"perhaps\"", "Choose from the list.")]
    public async Task A_bad_answer_is_named_with_what_to_do_and_not_kept(string page, string field, string json, string sentence)
    {
        var chat = _bot.Private("practitioner");
        var shown = await AtAsync(chat, page);
        var data = (JsonObject)shown.Button(ReferralForms.Next(shown))["data"]!.DeepClone();
        foreach (var (name, good) in ReferralForms.On(shown))
        {
            data[name] = good;
        }
        data[field] = json == Long ? new string('x', 6000) : JsonNode.Parse(json);

        var answer = await chat.PressAsync(FormVerbs.Next, data);

        answer.Shows("One answer needs your attention", sentence);
        Assert.DoesNotContain(_bot.Drafts(), draft => draft.Contains("xxxx", StringComparison.Ordinal) || draft.Contains("nonsense", StringComparison.Ordinal));
        Assert.Equal(StoryBot.Practice.Children.Count, _bot.Count("referral"));
        // The good answers of the page are kept all the same, so nobody types them twice.
        Assert.All(ReferralForms.On(shown).Where(given => given.Item1 != field && given.Item2.Length > 0), given =>
            Assert.Equal(given.Item2, (string?)answer.Inputs.Single(input => (string?)input["id"] == given.Item1)["value"]));
        await chat.SayAsync("delete draft");
    }

    [Fact]
    public async Task A_draft_with_a_page_left_out_cannot_be_sent()
    {
        var chat = _bot.Private("youth-worker");
        var page = await AtAsync(chat, "concern");
        var data = (JsonObject)page.Button("Next")["data"]!.DeepClone();

        (await chat.PressAsync(FormVerbs.Submit, data)).Shows("answers need your attention");

        Assert.Equal(StoryBot.Practice.Children.Count, _bot.Count("referral"));
        await chat.SayAsync("delete draft");
    }

    [Fact]
    public async Task Markup_links_mentions_and_hidden_characters_are_shown_back_as_plain_text()
    {
        var chat = _bot.Private("nurse");
        var page = await AtAsync(chat, "concern");
        const string nasty = "<script>alert(1)</script> [link](javascript:alert(1)) <at>everyone</at> **bold** \u202Egnp.exe\u200B\u0007 ![x](http://a.example/x)";

        page = await chat.PressAsync(page, "Next", ("types", "cce"), ("concern", nasty));
        var review = await ReferralForms.ToReviewAsync(chat, page);

        Assert.All(["<script", "<at>", " **bold** ", "\u202E", "\u200B", "\u0007"], bad => review.ShowsNo(bad));
        Assert.DoesNotMatch(@"(?<!\\)\]\(", review.Outline);
        review.Shows("everyone", "link", "bold", "gnp.exe");
        await chat.SayAsync("delete draft");
    }

    [Fact]
    public async Task A_name_of_very_many_words_is_taken()
    {
        await using var bot = await StoryBot.StartAsync();
        var chat = bot.Private("nurse");
        var page = await chat.PressAsync(await chat.SayAsync("refer"), "Next", ("danger", "no"));
        page = await chat.PressAsync(page, "Next", ("first", Words(0)), ("last", Words(50)), ("born", "2012-03-31"));

        (await chat.PressAsync(await ReferralForms.ToReviewAsync(chat, page), "Send the referral")).Shows("received");

        // Fifty words of one letter each, all different beside their neighbours.
        static string Words(int from) => string.Join(' ', Enumerable.Range(from, 50).Select(at => (char)('\u0400' + at)));
    }

    [Theory]
    [InlineData(FormVerbs.Next)]
    [InlineData(FormVerbs.Back)]
    [InlineData(FormVerbs.Resume)]
    [InlineData(FormVerbs.Submit)]
    [InlineData(FormVerbs.Leave)]
    [InlineData(FormVerbs.Discard)]
    public async Task The_draft_of_somebody_else_is_not_found_and_stays_as_it_is(string verb)
    {
        var page = await AtAsync(_bot.Private("practitioner"), "concern");
        var data = (JsonObject)page.Button("Next")["data"]!.DeepClone();
        var before = _bot.Saved();

        var answer = await _bot.Private("nurse").PressAsync(verb, data);

        answer.ShowsNo(Personal.FirstName, Personal.LastName);
        Assert.Equal(before, _bot.Saved());
        await _bot.Private("practitioner").SayAsync("delete draft");
    }

    [Theory]
    [InlineData("health", FlagVerbs.Vote, """{"forum":"csog","child":"CH-2041","question":"1","choice":"Purple"}""", "I did not understand that choice.")]
    [InlineData("health", FlagVerbs.Vote, """{"forum":"csog","child":"CH-2041","question":"1","choice":"0"}""", "I did not understand that choice.")]
    [InlineData("health", FlagVerbs.Vote, """{"forum":"csog","child":"CH-2041","question":"1","choice":0}""", "I did not understand that choice.")]
    [InlineData("health", FlagVerbs.Vote, """{"forum":"csog","child":"CH-2041","question":"1","choice":{"For":true}}""", "I did not understand that choice.")]
    [InlineData("health", FlagVerbs.Vote, """{"forum":"csog","child":"CH-2041","question":"-1","choice":"For"}""", "This card is about an earlier vote.")]
    [InlineData("health", FlagVerbs.Vote, """{"forum":"csog","child":"CH-2041","question":"99999999999999999999","choice":"For"}""", "This card is about an earlier vote.")]
    [InlineData("health", FlagVerbs.Vote, """{"forum":"csog","child":"CH-2041","question":"1","choice":"For","why":"LONG"}""", "That text is too long.")]
    [InlineData("health", FlagVerbs.Vote, """{"forum":"csog","child":"CH-9999","question":"1","choice":"For"}""", "I cannot find that")]
    [InlineData("health", FlagVerbs.Vote, """{"forum":"csog","child":"../../CH-2041","choice":"For"}""", "I cannot find that")]
    [InlineData("health", FlagVerbs.Vote, """{"forum":"csog","child":["CH-2041"],"choice":"For"}""", "I cannot find that")]
    [InlineData("health", FlagVerbs.Vote, """{}""", "I cannot find that")]
    [InlineData("outsider", FlagVerbs.Vote, """{"forum":"csog","child":"CH-2041","question":"1","choice":"For"}""", "I cannot find that")]
    [InlineData("health", FlagVerbs.Confirm, """{"forum":"csog","child":"CH-2041","state":"OnSystem","on":"tomorrow"}""", "The group has not decided that")]
    [InlineData("health", FlagVerbs.Confirm, """{"forum":"csog","child":"CH-2042","state":"OnSystem","on":"31/02/2026"}""", "I could not read that date.")]
    [InlineData("health", FlagVerbs.Confirm, """{"forum":"csog","child":"CH-2042","state":"Lost"}""", "I did not understand that choice.")]
    [InlineData("health", FlagVerbs.Confirm, """{"forum":"csog","child":"CH-2042","state":"Removed"}""", "The group has not decided that")]
    [InlineData("health", FlagVerbs.Confirm, """{"forum":"csog","child":"CH-2042","state":"Cannot","why":"LONG"}""", "That text is too long.")]
    [InlineData("health", ActionVerbs.Tick, """{"action":"A-22","kind":"Finished"}""", "I did not understand that choice.")]
    [InlineData("health", ActionVerbs.Tick, """{"action":"A-22","kind":"MoreTimeGiven"}""", "I did not understand that choice.")]
    [InlineData("health", ActionVerbs.Tick, """{"action":"A-22","kind":"Blocked","note":"LONG"}""", "That text is too long.")]
    [InlineData("health", ActionVerbs.Tick, """{"action":"A-22","kind":"AskedMoreTime","note":"x","until":"2027-02-30"}""", "I could not read that date.")]
    [InlineData("health", ActionVerbs.Tick, """{"action":22,"kind":"Done"}""", "Which one?")]
    [InlineData("health", ActionVerbs.Tick, """{"action":"A-99999999999","kind":"Done"}""", "I cannot find that")]
    [InlineData("nurse", ActionVerbs.Tick, """{"action":"A-22","kind":"Done"}""", "I cannot find that")]
    [InlineData("chair", ActionVerbs.Due, """{"action":"A-22","newDue":"31 February"}""", "I could not read that date.")]
    [InlineData("chair", ActionVerbs.Due, """{"action":"A-22","newDue":"2020-01-01"}""", "That date has passed.")]
    [InlineData("chair", ActionVerbs.Add, """{"forum":"csog","draft":"d","what":"LONG","owner":"health-lead/10ca1000-0000-4000-8000-000000000016"}""", "That text is too long.")]
    [InlineData("chair", ActionVerbs.Add, """{"forum":"csog","draft":"d","what":"Ring","owner":"health-lead/somebody-else"}""", "Choose who is to do it")]
    [InlineData("chair", ActionVerbs.Add, """{"forum":"csog","draft":"d","what":"Ring","owner":"health-lead/10ca1000-0000-4000-8000-000000000016","dueOn":"never"}""", "Give a date")]
    [InlineData("health", ActionVerbs.Mine, """{"after":"not a place in a list"}""", "I cannot find that page of the list.")]
    [InlineData("health", FlagVerbs.List, """{"after":"🦆"}""", "I cannot find that page of the list.")]
    [InlineData("health", ReferralVerbs.Mine, """{"after":"LONG"}""", "I cannot find that page of the list.")]
    [InlineData("health", FormVerbs.Next, """{"form":"nonsense"}""", "That form is no longer open.")]
    [InlineData("health", FormVerbs.Submit, """{"form":"referral","draft":"LONG"}""", "That form is no longer open.")]
    [InlineData("health", FormVerbs.Open, """{"form":"screening","about":"LONG"}""", "That reference was not found.")]
    [InlineData("health", "flag.destroy", "{}", "I do not know that button any more.")]
    public async Task Data_that_no_card_of_ours_sends_is_refused_with_a_sentence_and_saves_nothing(string who, string verb, string json, string sentence)
    {
        await shared.OpenVoteAsync();
        var before = _bot.Saved();

        var answer = await _bot.Private(who).PressAsync(verb, (JsonObject)JsonNode.Parse(json.Replace(Long, new string('x', 6000), StringComparison.Ordinal))!);

        answer.Shows(sentence);
        Assert.Equal(before, _bot.Saved());
    }

    private static readonly string[] Order = ["danger", "child", "place", "concern", "involved", "parents"];

    /// <summary>A fresh referral, filled in as far as this page.</summary>
    private static async Task<Shown> AtAsync(Chat chat, string wanted)
    {
        var page = await chat.SayAsync("refer");
        for (var at = 0; Order[at] != wanted; at++)
        {
            page = await chat.PressAsync(page, "Next", ReferralForms.On(page));
        }
        return page;
    }

    /// <summary>One bot for all of these; each leaves it as it was.</summary>
    public sealed class Shared : IAsyncLifetime
    {
        private bool _open;

        public StoryBot Bot { get; private set; } = null!;

        public async ValueTask InitializeAsync()
        {
            Bot = await StoryBot.StartAsync();
            await Bot.GreetAllAsync();
        }

        public async Task OpenVoteAsync()
        {
            if (!_open)
            {
                await Bot.Meeting("chair").SayAsync("vote CH-2041");
                await Bot.SettleAsync();
                _open = true;
            }
        }

        public ValueTask DisposeAsync() => Bot.DisposeAsync();
    }
}
