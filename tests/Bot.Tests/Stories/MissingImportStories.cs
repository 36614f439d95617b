using PanelAssistant.Domain;

namespace PanelAssistant.Tests.Bot.Stories;

/// <summary>The police coordinator brings the list of missing episodes.</summary>
[Trait("Story", "G-06")]
[Trait("Requirement", "OP-06")]
public sealed class MissingImportStories : IAsyncLifetime
{
    private const string Rows =
        "\uFEFFchild,started,returned,serious issue\r\n" +
        "CH-2041,2026-11-01 20:00,2026-11-01 23:00,\r\n" +
        "CH-2041,2026-11-08 20:00,2026-11-08 23:00,\r\n" +
        "CH-2041,2026-11-15 20:00,2026-11-15 23:00,\r\n" +
        "CH-9999,2026-11-15 20:00,2026-11-15 23:00,\r\n" +
        "Avery Example-Child,2026-11-15 20:00,2026-11-15 23:00,\r\n" +
        "CH-2041,30/02/2026 20:00,,\r\n" +
        "CH-2042,2026-10-25 01:30,2026-10-25 09:00,\r\n" +
        "ch 2042,14/11/2026 20:00,14/11/2026 22:00,\"Came back hurt, and said \"\"no\"\" to help\"\r\n";

    private StoryBot _bot = null!;

    private Chat Police => _bot.Private("police-pvp");

    public async ValueTask InitializeAsync() => _bot = await StoryBot.StartAsync();

    public ValueTask DisposeAsync() => _bot.DisposeAsync();

    [Fact]
    public async Task Good_rows_are_kept_and_bad_ones_named_by_their_number_and_nothing_personal_is_repeated()
    {
        await _bot.GreetAllAsync();
        var card = await Police.PressAsync(await Police.SayAsync("missing"), "Import a list");

        var result = await Police.PressAsync(card, "Import", ("rows", Rows));

        result.Shows(
            "Rows read: 8", "New episodes: 4", "Not taken: 4",
            "Rows 5 to 6: The child's reference is not known here.",
            $"Row 7: {Says.Why(Reason.TimeNotReadable)}", $"Row 8: {Says.Why(Reason.TimeComesTwice)}")
            .ShowsNo("Avery", "CH-9999", "hurt", "30/02/2026");
        (await Police.SayAsync("missing CH-2041")).Shows("First time: 3 episodes", "imported by Pat Example-Protection on 23 November 2026");
        (await Police.SayAsync("missing CH-2042")).Shows("Came back hurt, and said \"no\" to help");
        await _bot.SettleAsync();
        Assert.Single(_bot.Notices("coordinator"), notice => notice.Has("2 children meet the criteria")).ShowsNo("hurt");
        Assert.Single(_bot.Audit("missing.import", "4 of 8"));
        Assert.Empty(_bot.Audit("missing", "hurt"));
    }

    [Fact]
    public async Task The_same_list_again_changes_nothing()
    {
        await Police.SayAsync("missing import\n" + Rows);
        var before = _bot.Saved();

        (await Police.SayAsync("missing import\n" + Rows)).Shows("New episodes: 0", "Known already: 4", "Not taken: 4");

        Assert.Equal(before, _bot.Saved());
    }

    [Fact]
    public async Task The_same_press_delivered_again_imports_once()
    {
        var (verb, data) = Chat.Payload(await Police.SayAsync("missing import"), "Import", ("rows", Rows));

        await Task.WhenAll(Enumerable.Range(0, 4).Select(at => _bot.Private("police-pvp").PressAsync(verb, data, at < 2 ? "one-and-the-same" : null)));

        (await Police.SayAsync("missing CH-2041")).Shows("Episode 3").ShowsNo("Episode 4");
        Assert.Equal(2, _bot.Count("missing"));
    }

    [Theory]
    [InlineData("", "There are no rows in it.")]
    [InlineData("CH-2041,2026-11-01 20:00", "Column 1 of the heading is none that I know.")]
    [InlineData("child,returned\nCH-2041,2026-11-01 20:00", "The heading has no column \"started\".")]
    [InlineData("child,started,name\nCH-2041,2026-11-01 20:00,Avery", "Column 3 of the heading is none that I know.")]
    public async Task A_list_that_cannot_be_used_says_why_and_imports_nothing(string rows, string why)
    {
        var card = await Police.SayAsync("missing import");

        (await Police.PressAsync(card, "Import", ("rows", rows))).Shows("Nothing was imported.", why).ShowsNo("Avery", "CH-2041,2026");

        Assert.Equal(0, _bot.Count("missing"));
    }

    [Fact]
    public async Task Cells_copied_from_a_spreadsheet_are_read_too()
    {
        var card = await Police.SayAsync("missing import");

        (await Police.PressAsync(card, "Import", ("rows", "Child\tStarted\tReturned\nCH-2041\t01/11/2026 20:00\t01/11/2026 23:00\n"))).Shows("New episodes: 1", "Not taken: 0");
    }

    [Fact]
    public async Task Many_years_of_one_child_are_kept_with_the_old_ones_in_an_archive()
    {
        var rows = Enumerable.Range(0, 130).Select(at => new DateOnly(2024, 1, 1).AddDays(at * 8)).Select(day => $"CH-2041,{day:yyyy-MM-dd} 20:00,{day:yyyy-MM-dd} 21:00");

        (await Police.SayAsync("missing import\nchild,started,returned\n" + string.Join('\n', rows))).Shows("New episodes: 130");

        Assert.Equal(1, _bot.Count("missingarchive"));
        var shown = await Police.SayAsync("missing CH-2041");
        shown.Shows("Episode 130", "First time: ").ShowsNo("Episode 40\n");
        while (shown.Has("[Earlier episodes]"))
        {
            shown = await Police.PressAsync(shown, "Earlier episodes");
        }
        (await Police.PressAsync(shown, "Archived episodes")).Shows("Episode 40.", "Episode 1. From 1 January 2024, 20:00");
        (await Police.SayAsync("missing import\nchild,started,returned\n" + rows.First())).Shows($"Row 2: {Says.Why(Reason.EpisodeArchived)}");
    }
}
