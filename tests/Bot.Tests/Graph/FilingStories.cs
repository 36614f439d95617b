using System.IO.Compression;
using System.Text.RegularExpressions;
using Azure.Core;
using Microsoft.Extensions.DependencyInjection;
using PanelAssistant.Domain;
using PanelAssistant.Tests.Bot.Stories;
using static PanelAssistant.Tests.Bot.Stories.MinutesSteps;

namespace PanelAssistant.Tests.Bot.Graph;

/// <summary>The practice group has a folder; its locked minutes stand there.</summary>
public sealed class FilingStories
{
    private const string File = "CSOG/minutes-csog-2026-11-25.docx", Corrected = "CSOG/minutes-csog-2026-11-25-corrected-1.docx";

    private readonly DriveDouble _drive = new();

    [Fact]
    public async Task Locked_minutes_stand_once_in_the_groups_folder_by_reference_alone()
    {
        await using var graph = await StartAsync();
        await using var bot = await BotAsync(graph);
        await MeetAsync(bot);
        await NameTakerAsync(bot, Day);
        await bot.Private("coordinator").SayAsync($"draft minutes {Day}");
        await bot.Private("chair").SayAsync($"approve minutes {Day}");
        await bot.SettleAsync();
        Assert.Empty(Asked(graph));

        (await bot.Private("chair").SayAsync($"lock minutes {Day}")).Shows("On its way to the group's folder in SharePoint.");
        await bot.SettleAsync();
        await bot.RestartAsync();
        await bot.Private("chair").SayAsync($"lock minutes {Day}");
        await bot.Private("chair").SayAsync($"send minutes {Day}");
        await bot.SettleAsync();

        Assert.Contains("CSOG/being-filed-", Assert.Single(Asked(graph)), StringComparison.Ordinal);
        Assert.Equal([File], _drive.Files.Keys);
        Assert.Single(bot.Audit("minutes.filed", "csog:2026-11-25"));
        var text = Text(_drive.Files[File]);
        Assert.Contains("CH-2047", text, StringComparison.Ordinal);
        Assert.Contains("OFFICIAL-SENSITIVE", text, StringComparison.Ordinal);
        Assert.Contains("for the group's folder, without what only some may read", text, StringComparison.Ordinal);
        Assert.DoesNotContain("Gray", text, StringComparison.Ordinal);
        (await bot.Private("chair").SayAsync($"minutes {Day}")).Shows("Filed in SharePoint on 25 November 2026");
        (await bot.Private("health").SayAsync($"minutes {Day}")).ShowsNo("SharePoint");
    }

    [Fact]
    public async Task Minutes_that_are_locked_by_being_sent_stand_there_too()
    {
        await using var graph = await StartAsync();
        await using var bot = await BotAsync(graph);
        await MeetAsync(bot);
        await NameTakerAsync(bot, Day);
        await bot.Private("coordinator").SayAsync($"draft minutes {Day}");
        await bot.Private("chair").SayAsync($"approve minutes {Day}");
        await bot.Private("chair").SayAsync($"send minutes {Day}");
        await bot.SettleAsync();

        Assert.Equal([File], _drive.Files.Keys);
    }

    [Fact]
    public async Task A_correction_makes_another_file_beside_the_first()
    {
        await using var graph = await StartAsync();
        await using var bot = await BotAsync(graph);
        await LockedAsync(bot);
        await bot.Private("chair").SayAsync($"addendum {Day} The room was Room 3.");
        await bot.Private("health").SayAsync($"read minutes {Day}");
        await bot.SettleAsync();

        Assert.Equal([Corrected, File], _drive.Files.Keys.Order(StringComparer.Ordinal));
        Assert.DoesNotContain("Room 3", Text(_drive.Files[File]), StringComparison.Ordinal);
        Assert.Contains("The room was Room 3", Text(_drive.Files[Corrected]), StringComparison.Ordinal);
        (await bot.Private("chair").SayAsync($"minutes {Day}")).Shows("Filed in SharePoint with its corrections on 25 November 2026");
    }

    [Fact]
    public async Task A_lost_answer_makes_no_second_file_and_loses_none()
    {
        await using var graph = await StartAsync();
        _drive.LosesAnswers = true;
        await using var bot = await BotAsync(graph);
        await LockedAsync(bot);
        await bot.SettleAsync();
        await bot.RestartAsync();
        (_drive.LosesAnswers, _drive.LosesNaming) = (false, true);
        await bot.ClockAsync("2026-11-25T11:05:00Z");
        await bot.RestartAsync();
        _drive.LosesNaming = false;
        await bot.ClockAsync("2026-11-25T12:05:00Z");

        Assert.Equal([File], _drive.Files.Keys);
        Assert.Equal(2, Asked(graph).Count());
        Assert.Single(Asked(graph).Distinct());
        (await bot.Private("chair").SayAsync($"minutes {Day}")).Shows("Filed in SharePoint on 25 November 2026");
    }

    [Fact]
    public async Task A_file_that_somebody_else_put_there_is_left_alone()
    {
        await using var graph = await StartAsync();
        _drive.PutByHand(File, [1]);
        await using var bot = await BotAsync(graph);
        await LockedAsync(bot);
        await bot.SettleAsync();
        (await bot.Private("chair").SayAsync($"minutes {Day}")).Shows("The minutes could not be filed in SharePoint: another file with that name is there.");
        await bot.RestartAsync();
        await bot.ClockAsync("2026-11-25T11:30:00Z");
        Assert.Equal([1], _drive.Files[File]);

        _drive.TakeByHand(File);
        await bot.ClockAsync("2026-11-26T11:30:00Z");
        (await bot.Private("chair").SayAsync($"minutes {Day}")).Shows("Filed in SharePoint on");
    }

    [Fact]
    public async Task No_request_that_is_repeated_replaces_what_somebody_else_put_there()
    {
        await using var graph = await StartAsync();
        _drive.PutByHand(File, [1]);
        _drive.LosesAnswers = true;
        await using var bot = await BotAsync(graph);
        await LockedAsync(bot);
        await bot.SettleAsync();
        await bot.RestartAsync();
        await bot.ClockAsync("2026-11-25T11:05:00Z");
        _drive.LosesAnswers = false;
        await bot.ClockAsync("2026-11-25T12:05:00Z");
        await bot.RestartAsync();
        await bot.ClockAsync("2026-11-25T13:05:00Z");

        Assert.Equal([1], _drive.Files[File]);
        Assert.All(Asked(graph), call => Assert.Contains("CSOG/being-filed-", call, StringComparison.Ordinal));
        Assert.Equal(2, _drive.Files.Count);
        (await bot.Private("chair").SayAsync($"minutes {Day}")).Shows("another file with that name is there.");
    }

    [Fact]
    public async Task Minutes_that_were_locked_before_there_was_a_folder_are_filed_when_the_chair_says_so()
    {
        await using var graph = await StartAsync();
        await using var bot = await BotAsync(graph, setting: null);
        await MeetAsync(bot);
        await NameTakerAsync(bot, Day);
        await bot.Private("coordinator").SayAsync($"draft minutes {Day}");
        (await bot.Private("chair").SayAsync($"file minutes {Day}")).Shows(Says.Why(Reason.MinutesToBeLocked));
        await LockAsync(bot);
        (await bot.Private("coordinator").SayAsync($"minutes {Day}")).ShowsNo("[File in SharePoint]");
        await bot.RestartAsync($"--Graph:Drive={DriveDouble.Id}");
        await bot.SettleAsync();
        Assert.Empty(Asked(graph));

        (await bot.Private("health").SayAsync($"file minutes {Day}")).Shows(Says.Why(Reason.RunnersOnly)).ShowsNo("[File in SharePoint]");
        (await bot.Private("outsider").SayAsync($"file minutes {Day}")).Shows(Says.Why(Reason.NotFound));
        var minutes = await bot.Private("coordinator").SayAsync($"minutes {Day}");
        (await bot.Private("coordinator").PressAsync(minutes, "File in SharePoint")).Shows("They go to the group's folder in SharePoint.", "On its way").ShowsNo("[File in SharePoint]");
        await bot.SettleAsync();
        Assert.Equal([File], _drive.Files.Keys);
        Assert.Single(bot.Audit("minutes.folder", "csog:2026-11-25"));
        (await bot.Private("chair").SayAsync($"file minutes {Day}")).Shows("They were sent there before.");
        Assert.Single(Asked(graph));
    }

    [Theory]
    [InlineData(403, "The minutes could not be filed in SharePoint: I have no permission.")]
    [InlineData(404, "The minutes could not be filed in SharePoint: the group's folder was not found.")]
    [InlineData(400, "The minutes could not be filed in SharePoint: it refused the file.")]
    [InlineData(503, "The minutes could not be filed in SharePoint: it did not answer.")]
    public async Task When_they_cannot_be_filed_those_who_keep_them_see_why_and_it_is_tried_again_after_a_pause(int status, string why)
    {
        await using var graph = await StartAsync();
        _drive.Refusing = CalendarDouble.Fault(status, "no");
        await using var bot = await BotAsync(graph);
        await LockedAsync(bot);
        await bot.SettleAsync();
        await bot.SettleAsync();
        Assert.Single(Asked(graph));
        (await bot.Private("chair").SayAsync($"minutes {Day}")).Shows(why);
        (await bot.Private("health").SayAsync($"minutes {Day}")).ShowsNo("SharePoint");

        _drive.Refusing = null;
        await bot.ClockAsync("2026-11-25T11:05:00Z");
        Assert.Equal([File], _drive.Files.Keys);
        (await bot.Private("chair").SayAsync($"minutes {Day}")).ShowsNo(why);
    }

    [Fact]
    public async Task A_folder_that_one_group_may_not_use_keeps_no_other_group_waiting()
    {
        await using var graph = await StartAsync();
        (_drive.Refusing, _drive.RefusingUnder) = (CalendarDouble.Fault(403, "no"), "CSOG/");
        await using var bot = await BotAsync(graph);
        await LockedAsync(bot);
        await bot.SettleAsync();
        (await bot.Private("chair").SayAsync($"minutes {Day}")).Shows("could not be filed in SharePoint");

        await MinutesSteps.TakeAsync(bot, "strategic-chair", "strategic-unit", Day);
        await bot.Private("strategic-unit").SayAsync($"draft minutes {Day}");
        await bot.Private("strategic-chair").SayAsync($"approve minutes {Day}");
        (await bot.Private("strategic-chair").SayAsync($"lock minutes {Day}")).Shows("The minutes are locked.");
        await bot.SettleAsync();

        Assert.Equal(["CSSG/minutes-cssg-2026-11-25.docx"], _drive.Files.Keys);
    }

    [Fact]
    public async Task The_wait_that_Graph_asks_for_is_not_shortened()
    {
        await using var graph = await StartAsync();
        _drive.Refusing = CalendarDouble.Fault(429, "TooManyRequests", after: 3600);
        await using var bot = await BotAsync(graph);
        await LockedAsync(bot);
        await bot.SettleAsync();
        await bot.ClockAsync("2026-11-25T11:04:00Z");
        Assert.Single(Asked(graph));

        _drive.Refusing = null;
        await bot.ClockAsync("2026-11-25T11:06:00Z");
        Assert.Equal([File], _drive.Files.Keys);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("--Graph:Drive:cssg=b!practice-drive")]
    public async Task A_group_without_a_drive_files_nothing(string? setting)
    {
        await using var graph = await StartAsync();
        await using var bot = await BotAsync(graph, setting);
        await LockedAsync(bot);
        await bot.SettleAsync();

        Assert.Empty(Asked(graph));
        Assert.Equal(0, bot.Count("filing"));
        (await bot.Private("chair").SayAsync($"minutes {Day}")).ShowsNo("SharePoint");
        (await bot.Private("chair").SayAsync($"file minutes {Day}")).Shows(Says.Why(Reason.NoFolderHere));
    }

    private static IEnumerable<string> Asked(GraphDouble graph) => graph.Calls.Where(call => call.StartsWith("PUT ", StringComparison.Ordinal));

    private static string Text(byte[] docx)
    {
        using var zip = new ZipArchive(new MemoryStream(docx));
        using var reader = new StreamReader(zip.GetEntry("word/document.xml")!.Open());
        return Regex.Replace(reader.ReadToEnd(), "<[^>]+>", "");
    }

    private async Task<GraphDouble> StartAsync()
    {
        var graph = await GraphDouble.StartAsync();
        graph.Storing = _drive.Answer;
        return graph;
    }

    private static async Task<StoryBot> BotAsync(GraphDouble graph, string? setting = $"--Graph:Drive={DriveDouble.Id}")
    {
        var bot = await StoryBot.StartAsync(
            services => services.AddSingleton<TokenCredential>(new FixedCredential(GraphDouble.Token)),
            ["--Graph:TenantId=6b9c1d2e-0000-4000-8000-0000000000aa", $"--Graph:Endpoint={graph.Endpoint}", .. setting is null ? Array.Empty<string>() : [setting]]);
        await bot.GreetAllAsync();
        return bot;
    }
}
