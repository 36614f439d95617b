using System.Globalization;
using PanelAssistant.Bot.Forums;
using PanelAssistant.Domain;
using PanelAssistant.Tests.Bot.Forums;
using PanelAssistant.Tests.Bot.Storage;

namespace PanelAssistant.Tests.Bot.Stories;

/// <summary>What people read of the terms of reference in chat, and what a clerk reads before they are used.</summary>
public sealed class TermsStories(TermsStories.Shared shared) : IClassFixture<TermsStories.Shared>
{
    private readonly StoryBot _bot = shared.Bot;

    [Fact]
    [Trait("Requirement", "HO-01")]
    public async Task A_person_without_a_current_seat_is_refused_what_members_do()
    {
        (await _bot.Private("health-worker").SayAsync("flags")).Shows("CH-2042");
        foreach (var who in (string[])["health-former", "practitioner", "outsider"])
        {
            (await _bot.Private(who).SayAsync("flags")).Shows(Says.Why(Reason.NoSeat)).ShowsNo("CH-2042");
            (await _bot.Private(who).SayAsync("case CH-2042")).Shows(Says.Why(Reason.NotFound)).ShowsNo("Blake");
        }
    }

    [Fact]
    [Trait("Requirement", "HO-37")]
    public async Task About_shows_when_the_terms_were_approved_and_that_no_renewal_is_set() =>
        (await _bot.Private("health").SayAsync("about")).Shows("About CSOG", "June 2019", "No renewal date is set for these terms.", "Chair, Cheshire Constabulary PPU", "every 42 days");

    [Fact]
    [Trait("Requirement", "HS-34")]
    public async Task About_and_the_chairs_help_say_that_renewal_is_overdue_until_it_is_renewed()
    {
        const string overdue = "Renewal of these terms is overdue since June 2024.";

        (await _bot.Private("health").SayAsync("about cssg")).Shows("About CSSG", overdue, "The chair passes on", "Now it is Cheshire Police");
        (await _bot.Private("strategic-chair").SayAsync("help")).Shows($"CSSG: {overdue}");
        (await _bot.Private("strategic-deputy").SayAsync("help")).Shows($"CSSG: {overdue}");
        (await _bot.Private("strategic-health").SayAsync("help")).ShowsNo("overdue since");
        (await _bot.Private("chair").SayAsync("help")).ShowsNo("overdue since");
    }

    [Fact]
    public async Task Rules_are_read_page_by_page_and_another_group_is_one_choice_away()
    {
        var chat = _bot.Private("practitioner");
        var first = await chat.SayAsync("about");
        var second = await chat.PressAsync(first, "More rules");

        second.Shows("About CSOG", "page 2 of ").ShowsNo("Approved");
        (await chat.PressAsync(second, "Earlier rules")).Shows("Approved", "page 1 of ");
        (await chat.PressAsync(second, "Show that group", ("forum", "cssg"))).Shows("About CSSG", "June 2022");
    }

    [Theory]
    [InlineData("about strategic group", "About CSSG")]
    [InlineData("about CSSG?", "About CSSG")]
    [InlineData("about nothing like it", "About CSOG")]
    public async Task A_group_is_asked_for_by_part_of_its_name(string said, string title) =>
        (await _bot.Private("practitioner").SayAsync(said)).Shows(title);

    [Theory]
    [Trait("Requirement", "GL-01")]
    [InlineData("glossary CAWN", "Child Abduction Warning Notice")]
    [InlineData("Glossary csog", "Contextual Safeguarding Operational Group")]
    [InlineData("glossary CAWM", "Did you mean: CAWN")]
    [InlineData("glossary xyzxyzxyz", "Nothing is written like it.")]
    [InlineData("glossary", "All words")]
    public async Task A_word_is_explained_or_those_written_alike_are_offered(string said, string shown) =>
        (await _bot.Private("practitioner").SayAsync(said)).Shows(said == "glossary" ? "CAWN, CCE" : shown);

    [Fact]
    public async Task A_word_written_alike_is_one_press_away()
    {
        var chat = _bot.Private("practitioner");

        (await chat.PressAsync(await chat.SayAsync("glossary cawm"), "CAWN")).Shows("Child Abduction Warning Notice");
    }

    [Fact]
    public void Checking_a_folder_prints_its_tables_or_each_files_first_mistake()
    {
        using var folder = new TemporaryFolder();
        var good = Path.Combine(Repository.Folder, "domain", "Forums", "Terms", "halton");
        foreach (var file in Directory.GetFiles(good))
        {
            System.IO.File.Copy(file, folder.File(Path.GetFileName(file)));
        }
        var (output, errors) = (new StringWriter(CultureInfo.InvariantCulture), new StringWriter(CultureInfo.InvariantCulture));

        Assert.Equal(0, TermsCheck.Run(["terms", "check", folder.File("")], output, errors));
        Assert.Contains("Groups: 2.", output.ToString(), StringComparison.Ordinal);
        Assert.Equal("", errors.ToString());

        Spoil(folder.File("csog.json"), "\"shortName\": \"CSOG\"", "\"shortNam\": \"CSOG\"");
        Spoil(folder.File("cssg.json"), "\"version\": \"2022-06\"", "\"version\": \"June 2022\"");

        Assert.Equal(1, TermsCheck.Run(["terms", "check", folder.File("")], output, errors));
        Assert.Equal(
            "csog.json(4): $.shortNam: The key \"shortNam\" is not known here.\ncssg.json(5): $.version: This must be a month such as \"2019-06\".\n",
            errors.ToString().ReplaceLineEndings("\n"));
        Assert.Equal(1, TermsCheck.Run(["terms", "chek", folder.File("")], output, errors));
        Assert.Equal(1, TermsCheck.Run(["terms", "check", folder.File("none")], output, errors));
    }

    private static void Spoil(string file, string find, string replace) =>
        System.IO.File.WriteAllText(file, System.IO.File.ReadAllText(file).Replace(find, replace, StringComparison.Ordinal));

    public sealed class Shared : IAsyncLifetime
    {
        public StoryBot Bot { get; private set; } = null!;

        public async ValueTask InitializeAsync() => Bot = await StoryBot.StartAsync();

        public ValueTask DisposeAsync() => Bot.DisposeAsync();
    }

    [Fact]
    [Trait("Requirement", "ON-17")]
    public async Task Members_of_a_network_read_that_they_answer_for_one_approach_together()
    {
        await using var bot = await StoryBot.StartAsync(practice: "oxfordshire");
        var page = await bot.Private("camhs-north").SayAsync("about network north");
        var read = page.Outline;
        while (page.Has("[More rules]"))
        {
            page = await bot.Private("camhs-north").PressAsync(page, "More rules");
            read += page.Outline;
        }
        Assert.Contains("Members see to it that agencies act together", read, StringComparison.Ordinal);
    }
}
