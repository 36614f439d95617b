using System.IO.Compression;
using System.Text.RegularExpressions;
using PanelAssistant.Bot.Storage;
using PanelAssistant.Bot.Storage.Documents;
using PanelAssistant.Domain;
using PanelAssistant.Domain.Actions;
using PanelAssistant.Domain.Cases;
using PanelAssistant.Domain.Minutes;
using PanelAssistant.Tests.Bot.Records;
using Kinds = PanelAssistant.Bot.Storage.Documents.Kinds;

namespace PanelAssistant.Tests.Bot.Stories;

/// <summary>Everything about one child as a file, for whoever answers a request for it.</summary>
[Trait("Story", "G-24")]
public sealed class ExportStories
{
    [Fact]
    public async Task Everything_about_a_child_comes_as_a_file_in_order_with_others_marked_and_what_for_is_on_record()
    {
        await using var bot = await StoryBot.StartAsync();
        await bot.Private("chair").SayAsync("link CH-2041 CH-2042");
        await bot.Private("chair").SayAsync("hold CH-2041 The court also asks about CH-2043.");
        var asks = await bot.Private("chair").SayAsync("export CH-2041");
        asks.Shows("<What is it for?>");
        (await bot.Private("chair").PressAsync(asks, "Make the file")).Shows(Says.Why(Reason.PurposeNeeded));
        Assert.Empty(bot.Audit("record.export", "CH-2041"));

        var card = await bot.Private("chair").PressAsync(asks, "Make the file", ("purpose", "SubjectAccess"));
        card.Shows("For a request for access to one's own data. That you took it is on record.", "[Open the file]").ShowsNo("Avery");
        var text = await FetchAsync(bot, card);

        Assert.Contains("Everything held about CH-2041", text, StringComparison.Ordinal);
        Assert.Contains("OFFICIAL-SENSITIVE", text, StringComparison.Ordinal);
        Assert.Contains("Avery Example-Child, born 14 March 2012", text, StringComparison.Ordinal);
        Assert.Contains("a request for access to one's own data", text, StringComparison.Ordinal);
        foreach (var part in (string[])
            ["Referral", "referral form", "Agree a safe route home with school", "[professional]", "[sibling]", "[free text: may name others]", "Linked to [others]", "another child", "The court also asks about another child", "[parent or carer]"])
        {
            Assert.Contains(part, text, StringComparison.Ordinal);
        }
        foreach (var other in (string[])["CH-2042", "CH-2043", "Blake", "Carey"])
        {
            Assert.DoesNotContain(other, text, StringComparison.Ordinal);
        }
        Assert.Contains("\"detail\":\"SubjectAccess\"", Assert.Single(bot.Audit("record.export\"", "CH-2041")), StringComparison.Ordinal);
        Assert.Single(bot.Audit("record.exported", "CH-2041"));
        (await bot.Private("chair").SayAsync("audit CH-2041")).Shows("asked for everything about the child as a file", "fetched everything about the child as a file");

        // Once.
        using var again = await bot.Http.PostAsync(Link(card), null, TestContext.Current.CancellationToken);
        Assert.Equal(System.Net.HttpStatusCode.NotFound, again.StatusCode);
    }

    [Fact]
    public async Task A_person_of_interest_is_left_out_for_whom_the_role_does_not_open_it_and_the_file_says_that_something_is_withheld()
    {
        await using var bot = await StoryBot.StartAsync();
        await bot.CommitAsync([OldChildRecord.PersonOfInterest(CaseReference.Of(2041))]);

        var coordinators = await FetchAsync(bot, await bot.Private("coordinator").SayAsync("export CH-2041 for the court"));
        Assert.Contains("Something is withheld", coordinators, StringComparison.Ordinal);
        Assert.DoesNotContain("Hidden", coordinators, StringComparison.Ordinal);
        Assert.DoesNotContain("POI-", coordinators, StringComparison.Ordinal);

        var chairs = await FetchAsync(bot, await bot.Private("chair").SayAsync("export CH-2041 court"));
        Assert.Contains("Hidden Example-Adult", chairs, StringComparison.Ordinal);
        Assert.Contains("Person of interest (restricted)", chairs, StringComparison.Ordinal);
        Assert.DoesNotContain("Something is withheld", chairs, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Locked_minutes_are_in_it_and_who_runs_the_group_no_longer_gets_no_file()
    {
        await using var bot = await StoryBot.StartAsync();
        await MinutesSteps.LockedAsync(bot);
        var text = await FetchAsync(bot, await bot.Private("deputy").SayAsync("export CH-2047 complaint"));
        Assert.Contains("locked minutes", text, StringComparison.Ordinal);
        Assert.Contains("Decision", text, StringComparison.Ordinal);
        Assert.DoesNotContain("CH-2041", text, StringComparison.Ordinal);

        var card = await bot.Private("deputy").SayAsync("export CH-2047 complaint");
        await bot.Private("chair").SayAsync("vote CH-2047");
        await bot.Meeting("chair").SayAsync("vote CH-2047");
        await bot.Private("deputy").SayAsync("conflict CH-2047");
        using var refused = await bot.Http.PostAsync(Link(card), null, TestContext.Current.CancellationToken);
        Assert.Equal(System.Net.HttpStatusCode.NotFound, refused.StatusCode);
    }

    [Fact]
    public async Task Another_groups_part_is_left_out_by_name_and_those_who_run_that_group_take_it_out_themselves()
    {
        await using var bot = await StoryBot.StartAsync(practice: "oxfordshire");
        await bot.CommitAsync([.. OfPanelSouth()]);

        var (north, northName) = await FileAsync(bot, await bot.Private("panel-chair-north").SayAsync("export CH-2041 subject access"));
        foreach (var part in (string[])["A part of what is held about CH-2041", "Avery Example-Child", "Agree a safe route home", "This is not everything.", "do not read their papers: Panel South.", "Ask the chair or the coordinator of each"])
        {
            Assert.Contains(part, north, StringComparison.Ordinal);
        }
        Assert.DoesNotContain("Southword", north, StringComparison.Ordinal);
        Assert.Equal("part-of-what-is-held-about-CH-2041.docx", northName);

        // The child is not before the south's Panel: what that Panel did is told there, and not who the child is.
        var (south, _) = await FileAsync(bot, await bot.Private("panel-chair-south").SayAsync("export CH-2041 subject access"));
        foreach (var part in (string[])["A part of what is held about CH-2041", "Southword", "The child's own record, with referrals", "do not read their papers: Panel North."])
        {
            Assert.Contains(part, south, StringComparison.Ordinal);
        }
        foreach (var part in (string[])["Avery", "14 March 2012", "Agree a safe route home", "Referral"])
        {
            Assert.DoesNotContain(part, south, StringComparison.Ordinal);
        }

        // One person coordinates both.
        var (all, name) = await FileAsync(bot, await bot.Private("coordinator").SayAsync("export CH-2041 subject access"));
        foreach (var part in (string[])["Everything held about CH-2041", "Avery Example-Child", "Agree a safe route home", "Southword"])
        {
            Assert.Contains(part, all, StringComparison.Ordinal);
        }
        Assert.DoesNotContain("This is not everything", all, StringComparison.Ordinal);
        Assert.Equal("everything-about-CH-2041.docx", name);
    }

    [Fact]
    public async Task A_group_that_did_nothing_for_the_child_takes_nothing_out_and_learns_nothing()
    {
        await using var bot = await StoryBot.StartAsync(practice: "oxfordshire");
        await bot.CommitAsync([.. OfPanelSouth()]);
        foreach (var who in (string[])["panel-chair-central", "lcss-north", "strategic-chair", "inspector-south", "outsider"])
        {
            (await bot.Private(who).SayAsync("export CH-2041 subject access")).Shows(Says.Why(Reason.NotFound));
        }
        (await bot.Private("panel-chair-south").SayAsync("export CH-2045 subject access")).Shows(Says.Why(Reason.NotFound));
        (await bot.Private("panel-chair-south").SayAsync("hold CH-2041 because")).Shows(Says.Why(Reason.NotFound));
        (await bot.Private("panel-chair-south").SayAsync("audit CH-2041")).Shows(Says.Why(Reason.NotFound));
    }

    [Fact]
    public async Task What_locked_minutes_of_another_group_say_is_left_out_too()
    {
        await using var bot = await StoryBot.StartAsync(practice: "oxfordshire");
        var day = new DateOnly(2026, 11, 10);
        var minutes = OldGroupRecords.Of(day, CaseReference.Of(2041)) with { Forum = new("panel-south"), Sent = [], Uploads = [] };
        minutes = minutes with { Body = minutes.Body with { Texts = new Dictionary<string, string> { [MinutesText.Said("CH-2041")] = "Southword was said." } } };
        await bot.CommitAsync([.. OfPanelSouth(), DocumentOperation.Upsert(Kinds.Minutes, minutes.Reference.ToString(), MinutesDocument.From(minutes))]);

        Assert.DoesNotContain("Southword", await FetchAsync(bot, await bot.Private("panel-chair-north").SayAsync("export CH-2041 court")), StringComparison.Ordinal);
        Assert.Contains("Southword was said.", await FetchAsync(bot, await bot.Private("panel-chair-south").SayAsync("export CH-2041 court")), StringComparison.Ordinal);
    }

    /// <summary>An action that could not wait until the child came to the south's Panel.</summary>
    private static IEnumerable<DocumentOperation> OfPanelSouth()
    {
        yield return DocumentOperation.Upsert(Kinds.Action, "A-901", ActionDocument.From(new()
        {
            Reference = ActionReference.Of(901),
            Forum = new("panel-south"),
            What = "Southword: ask the youth club",
            Owner = new("10ca1000-0000-4000-8003-000000000011"),
            Due = new(2026, 12, 1),
            Child = CaseReference.Of(2041),
            State = ActionState.Open,
            CreatedBy = new("10ca1000-0000-4000-8003-000000000011"),
            Created = new(2026, 11, 10, 11, 0, 0, TimeSpan.Zero),
            Updates = [],
        }));
    }

    internal static async Task<string> FetchAsync(StoryBot bot, Shown card) => (await FileAsync(bot, card)).Text;

    private static async Task<(string Text, string? Name)> FileAsync(StoryBot bot, Shown card)
    {
        using var file = await bot.Http.PostAsync(Link(card), null, TestContext.Current.CancellationToken);
        Assert.True(file.IsSuccessStatusCode);
        using var zip = new ZipArchive(new MemoryStream(await file.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken)));
        return (string.Join(' ', zip.Entries.Where(entry => entry.FullName.EndsWith(".xml", StringComparison.Ordinal)).Select(entry =>
        {
            using var reader = new StreamReader(entry.Open());
            return Regex.Replace(reader.ReadToEnd(), "<[^>]+>", "").Replace("&apos;", "'", StringComparison.Ordinal);
        })), file.Content.Headers.ContentDisposition?.FileName?.Trim('"'));
    }

    private static string Link(Shown card) => (string)card.Button("Open the file")["url"]!;
}
