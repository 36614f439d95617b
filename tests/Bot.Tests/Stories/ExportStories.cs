using System.IO.Compression;
using System.Text.RegularExpressions;
using PanelAssistant.Domain;
using PanelAssistant.Domain.Cases;
using PanelAssistant.Tests.Bot.Records;

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
        Assert.Contains("a request for access to one's own data", text.Replace("&apos;", "'", StringComparison.Ordinal), StringComparison.Ordinal);
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

    private static async Task<string> FetchAsync(StoryBot bot, Shown card)
    {
        using var file = await bot.Http.PostAsync(Link(card), null, TestContext.Current.CancellationToken);
        Assert.True(file.IsSuccessStatusCode);
        using var zip = new ZipArchive(new MemoryStream(await file.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken)));
        return string.Join(' ', zip.Entries.Where(entry => entry.FullName.EndsWith(".xml", StringComparison.Ordinal)).Select(entry =>
        {
            using var reader = new StreamReader(entry.Open());
            return Regex.Replace(reader.ReadToEnd(), "<[^>]+>", "");
        }));
    }

    private static string Link(Shown card) => (string)card.Button("Open the file")["url"]!;
}
