using System.Text.Json.Nodes;
using PanelAssistant.Bot.Records;
using PanelAssistant.Domain;

namespace PanelAssistant.Tests.Bot.Stories;

/// <summary>Who opened and changed a child's record can be asked by who answers for it, and a hand in the answer is found.</summary>
[Trait("Story", "G-24")]
public sealed class RecordOfUseStories
{
    [Fact]
    public async Task Who_runs_the_group_sees_who_opened_a_childs_record_in_which_seat_and_that_is_on_record_too()
    {
        await using var bot = await StoryBot.StartAsync();
        await bot.Private("health").SayAsync("case CH-2041");
        await bot.Private("police-ocg").SayAsync("screenings CH-2041");
        await bot.Private("nurse").SayAsync("missing CH-2041");

        var seen = await bot.Private("chair").SayAsync("audit CH-2041");
        seen.Shows("Who used CH-2041", $"{bot.Group.Person("health").Name}: opened the record", "CSOG: ", $"{bot.Group.Person("police-ocg").Name}: opened the list of screenings").ShowsNo("Jordan");
        (await bot.Private("chair").SayAsync("audit ch 2041")).Shows("looked at who used the record");
        Assert.Equal(2, bot.Audit("record.use", "CH-2041").Count);
    }

    [Fact]
    public async Task Who_does_not_run_a_group_that_has_the_child_learns_nothing_not_even_that_there_is_one()
    {
        await using var bot = await StoryBot.StartAsync();
        foreach (var who in (string[])["health", "police-ocg", "nurse", "outsider"])
        {
            (await bot.Private(who).SayAsync("audit CH-2041")).Shows(Says.Why(Reason.NotFound));
        }
        foreach (var words in (string[])["audit CH-9999", "audit", "audit A-22", "audit CH-2041/2"])
        {
            (await bot.Private("chair").SayAsync(words)).Shows(Says.Why(Reason.NotFound));
        }
        Assert.Empty(bot.Audit("record.use", "CH-"));

        await bot.Meeting("chair").SayAsync("vote CH-2041");
        await bot.Private("chair").SayAsync("conflict CH-2041");
        (await bot.Private("chair").SayAsync("audit CH-2041")).Shows(Says.Why(Reason.ClosedByConflict));
    }

    [Fact]
    public async Task A_peer_group_is_on_record_when_it_is_opened_and_who_runs_the_group_asks_who_did()
    {
        await using var bot = await StoryBot.StartAsync();
        var (chair, health) = (bot.Private("chair"), bot.Private("health"));
        (await health.SayAsync("new group Under the bridge")).Shows("GRP-1");
        await health.SayAsync("group GRP-1");
        await health.SayAsync("group GRP-9");

        (await chair.SayAsync("audit GRP-1")).Shows("Who used GRP-1", $"{bot.Group.Person("health").Name}: opened the peer group", "made a peer group");
        foreach (var words in (string[])["audit GRP-1", "audit LOC-1", "audit NN-1", "audit POI-1"])
        {
            (await health.SayAsync(words)).Shows(Says.Why(Reason.NotFound));
        }
        foreach (var words in (string[])["audit GRP-9", "audit LOC-1", "audit NN-1", "audit POI-1"])
        {
            (await chair.SayAsync(words)).Shows(Says.Why(Reason.NotFound));
        }
        Assert.Empty(bot.Audit("group.show", "GRP-9"));
    }

    [Fact]
    public async Task Who_sees_the_case_through_the_card_of_a_vote_is_on_record_once_for_each_vote_however_often_it_shows_itself()
    {
        await using var bot = await StoryBot.StartAsync();
        var room = bot.Meeting("chair");
        await room.SayAsync("vote CH-2041");
        await bot.SettleAsync();
        var refresh = bot.Boards("CH-2041")[^1].Card!["refresh"]!["action"]!;
        var (verb, data) = ((string)refresh["verb"]!, (JsonObject)refresh["data"]!);
        Task<Shown> Sees(string who) => bot.Meeting(who).PressAsync(verb, (JsonObject)data.DeepClone(), automatic: true);

        // Two at once: one writes, neither fails.
        foreach (var shown in await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => Sees("health"))))
        {
            shown.Shows("Avery Example-Child");
        }
        (await bot.Private("health").SayAsync("show vote CH-2041")).Shows("Avery Example-Child");
        await Sees("outsider");
        await bot.Private("education").SayAsync("conflict CH-2041");
        (await Sees("education")).ShowsNo("Avery");
        Assert.Contains(bot.Group.Person("health").Id, Assert.Single(bot.Audit("flag.view", "CH-2041")), StringComparison.Ordinal);
        (await bot.Private("chair").SayAsync("audit CH-2041")).Shows($"{bot.Group.Person("health").Name}: saw the case with the vote");

        await bot.Private("chair").SayAsync("close vote CH-2041");
        (await Sees("education")).ShowsNo("Avery");
        await Sees("health");
        Assert.Single(bot.Audit("flag.view", "CH-2041"));
        await room.SayAsync("vote CH-2041");
        await Sees("health");
        await Sees("health");
        Assert.Equal(2, bot.Audit("flag.view", "CH-2041").Count);
    }

    [Fact]
    public async Task Who_sees_the_case_with_what_their_agency_owes_for_a_flag_is_on_record_once()
    {
        await using var bot = await StoryBot.StartAsync();
        await MinutesSteps.MeetAsync(bot);
        (await bot.Private("health").SayAsync("confirm CH-2047")).Shows("Gray Example-Child");
        (await bot.Private("health").SayAsync("confirm CH-2047")).Shows("Gray Example-Child");
        Assert.Single(bot.Audit("flag.confirm.view", "CH-2047"));
    }

    [Fact]
    public async Task A_long_record_of_use_goes_on_from_page_to_page()
    {
        await using var bot = await StoryBot.StartAsync();
        for (var time = 0; time < 17; time++)
        {
            await bot.Private("health").SayAsync("case CH-2041");
        }
        var first = await bot.Private("chair").SayAsync("audit CH-2041");
        first.Shows("[More]");
        var rest = await bot.Private("chair").PressAsync(first, "More");
        rest.Shows("opened the record").ShowsNo("[More]");
    }

    [Fact]
    public async Task A_line_changed_behind_the_bots_back_is_found_by_a_command_that_says_where()
    {
        using var folder = new Storage.TemporaryFolder();
        var file = folder.File("panel.db");
        await using var bot = await StoryBot.StartAsync(settings: $"--Storage:Path={file}");
        using var shelf = bot.Shelf.Settings is { Count: > 0 } ? bot.Shelf : new SqliteShelf(file);
        await bot.Private("health").SayAsync("case CH-2041");
        await bot.ClockAsync("2026-11-24T09:00:00Z");
        await bot.RestartAsync();
        await bot.SettleAsync();

        string[] settings = bot.Shelf.Settings is { Count: > 0 } elsewhere ? [.. elsewhere] : [$"--Storage:Path={file}"];
        var (code, said) = await VerifyAsync(settings);
        Assert.True(code == 0, said);
        Assert.Contains("Everything is as it was sealed.", said, StringComparison.Ordinal);

        shelf.Change("audit", static body => body.Replace("case.show", "case.find", StringComparison.Ordinal));
        (code, said) = await VerifyAsync(settings);
        Assert.Equal(1, code);
        Assert.Contains("(case.find, ", said, StringComparison.Ordinal);
        Assert.Contains("The record of use was altered.", said, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("audit")]
    [InlineData("audit", "check")]
    [InlineData("audit", "verify", "--expect")]
    public async Task A_command_that_is_not_whole_says_how_to_write_it(params string[] args)
    {
        using var errors = new StringWriter();
        Assert.Equal(1, await AuditCommand.RunAsync(args, TextWriter.Null, errors));
        Assert.Contains("Write: audit verify", errors.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_that_is_not_there_is_not_made()
    {
        using var folder = new Storage.TemporaryFolder();
        using var errors = new StringWriter();
        Assert.Equal(1, await AuditCommand.RunAsync(["audit", "verify", $"--Storage:Path={folder.File("none.db")}"], TextWriter.Null, errors));
        Assert.Contains("there is no file", errors.ToString(), StringComparison.Ordinal);
        Assert.False(File.Exists(folder.File("none.db")));
    }

    private static async Task<(int Code, string Said)> VerifyAsync(string[] settings)
    {
        await using var output = new StringWriter();
        var code = await AuditCommand.RunAsync(["audit", "verify", .. settings], output, output);
        return (code, output.ToString());
    }
}
