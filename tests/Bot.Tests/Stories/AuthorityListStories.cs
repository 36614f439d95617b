using PanelAssistant.Cards.Flags;
using PanelAssistant.Domain;

namespace PanelAssistant.Tests.Bot.Stories;

/// <summary>The local authority brings its list of flagged children, and it is laid beside the group's.</summary>
[Trait("Requirement", "HO-15")]
public sealed class AuthorityListStories : IAsyncLifetime
{
    private StoryBot _bot = null!;

    public async ValueTask InitializeAsync() => _bot = await StoryBot.StartAsync();

    public ValueTask DisposeAsync() => _bot.DisposeAsync();

    [Fact]
    public async Task Good_rows_are_kept_and_a_duplicate_an_unknown_id_and_a_bad_row_are_named_by_number_and_nothing_in_them_repeated()
    {
        var taken = await ImportAsync("practice-lead", "reference,date flagged\r\nCH-2042,2026-07-01\r\nCH-2041\r\nCH-2042,2026-07-02\r\nCH-9999,2026-10-20\r\nZedekiah Example-Testchild,2026-10-20\r\n");

        taken.Shows("2 children on it: 2 new, 0 gone.", "Rows that were not taken: 3", "Row 4: the reference stood in an earlier row", "Row 5: nobody here has that reference.", "Row 6: it does not begin with a reference")
            .ShowsNo(Personal.FirstName, "CH-9999");
        (await _bot.Private("health").SayAsync("lists"))
            .Shows("Flagged by Halton Borough Council and by CSOG", "Halton Borough Council only: 1", "CH-2041", "CSOG only: 0", "Both: 1", "CH-2042, since 1 July 2026").ShowsNo("Avery", "[Bring the list]");
        (await _bot.Meeting("chair").SayAsync("agenda")).Shows("Both: 1. The authority only: 1. The group only: 0.");
    }

    [Fact]
    public async Task The_same_list_again_changes_nothing()
    {
        await ImportAsync("practice-lead", "CH-2041,2026-10-20\nCH-2042");
        var before = _bot.Saved();

        (await ImportAsync("deputy", "\uFEFFCH-2042\r\n\"CH-2041\",\"20/10/2026\"\r\n")).Shows("Nothing changed");

        Assert.Equal(before, _bot.Saved());
    }

    [Fact]
    public async Task A_flag_that_goes_on_or_off_moves_the_child_between_the_lists()
    {
        await ImportAsync("practice-lead", "CH-2041");
        await DecideAsync("CH-2041");
        (await _bot.Private("health").SayAsync("lists")).Shows("Both: 1", "CSOG only: 1", "CH-2042");

        await DecideAsync("CH-2042");
        (await _bot.Private("health").SayAsync("lists")).Shows("Both: 1", "CSOG only: 0");
    }

    [Fact]
    public async Task Only_the_authoritys_own_members_bring_it()
    {
        foreach (var who in (string[])["health", "chair", "coordinator", "outsider"])
        {
            (await _bot.Private(who).SayAsync("list import")).Shows(Says.Why(Reason.NotFound));
            (await _bot.Private(who).PressAsync(FlagVerbs.Import, new() { [FlagVerbs.Rows] = "CH-2041" })).Shows(Says.Why(Reason.NotFound));
        }
        (await _bot.Private("outsider").SayAsync("lists")).Shows(Says.Why(Reason.NoSeat));
        Assert.Equal(0, _bot.Count("authority"));
    }

    [Fact]
    public async Task Nothing_and_far_too_much_are_sent_back_with_what_to_do()
    {
        (await ImportAsync("practice-lead", "  \n \n")).Shows("[Compare]");
        (await ImportAsync("practice-lead", "reference,date\n")).Shows(Says.Why(Reason.ListEmpty), "[Compare]");
        (await ImportAsync("practice-lead", string.Join('\n', Enumerable.Range(1, 1500).Select(number => $"CH-{number}")))).Shows(Says.Why(Reason.ListTooLong), "[Compare]");
        (await ImportAsync("practice-lead", new string('x', 40_000))).Shows(Says.Why(Reason.ListTooLong));
        Assert.Equal(0, _bot.Count("authority"));
    }

    private async Task<Shown> ImportAsync(string who, string rows)
    {
        var form = await _bot.Private(who).SayAsync("list import");
        return await _bot.Private(who).PressAsync(form, "Compare", (FlagVerbs.Rows, rows));
    }

    private async Task DecideAsync(string child)
    {
        await _bot.Meeting("chair").SayAsync($"vote {child}");
        (await _bot.Private("chair").SayAsync($"agreed {child} nobody objects")).Shows("Recorded: agreed without a vote.");
    }
}
