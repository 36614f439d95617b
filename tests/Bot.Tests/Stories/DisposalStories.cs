using System.Text.Json.Nodes;
using PanelAssistant.Bot.Records;
using PanelAssistant.Domain;
using PanelAssistant.Domain.Forums;
using PanelAssistant.Tests.Bot.Records;

namespace PanelAssistant.Tests.Bot.Stories;

/// <summary>A record that has been kept long enough goes when two people agree, and never otherwise.</summary>
[Trait("Story", "G-24")]
public sealed class DisposalStories : IAsyncLifetime
{
    private const string Child = OldChildRecord.Reference;

    private StoryBot _bot = null!;

    public async ValueTask InitializeAsync()
    {
        _bot = await StoryBot.StartAsync(StoryBot.Monday, Terms(), [.. OldChildRecord.All.First()]);
        foreach (var piece in OldChildRecord.All.Skip(1))
        {
            await _bot.CommitAsync(piece);
        }
        await _bot.ClockAsync("2026-11-23T10:00:00Z");
    }

    public ValueTask DisposeAsync() => _bot.DisposeAsync();

    [Fact]
    public async Task Two_people_who_run_the_group_agree_and_the_record_is_gone_but_for_a_line()
    {
        var list = await _bot.Private("chair").SayAsync("disposals");
        list.Shows("Records that have been kept long enough", Child, "a child who came to a group", "nobody has proposed it").ShowsNo("Olden", OldChildRecord.Word, "CH-2041");
        var one = await _bot.Private("chair").PressAsync(list, $"Look at {Child}");
        one.Shows("35 years from closure", "no national rule").ShowsNo("Olden");
        (await _bot.Private("chair").PressAsync(one, "Propose to remove it")).Shows(Says.Why(Reason.LookedAfterNeeded));
        (await _bot.Private("coordinator").SayAsync($"approve disposal {Child}")).Shows(Says.Why(Reason.NotProposed));

        var own = await _bot.Private("chair").PressAsync(one, "Propose to remove it", ("lookedAfter", "No"));
        own.Shows("You proposed it.").ShowsNo("[Approve");
        (await _bot.Private("chair").PressAsync("disposal.approve", new JsonObject { ["child"] = Child })).Shows(Says.Why(Reason.SecondPersonNeeded));
        (await _bot.Private("chair").SayAsync($"approve disposal {Child}")).Shows(Says.Why(Reason.SecondPersonNeeded));
        (await _bot.Private("deputy").SayAsync($"propose disposal {Child} not looked after")).Shows(Says.Why(Reason.ProposedAlready));
        Assert.Single(_bot.Audit("disposal.propose", Child));

        var second = await _bot.Private("coordinator").SayAsync($"disposal {Child}");
        second.Shows("Proposed by", _bot.Group.Person("chair").Name);
        (await _bot.Private("coordinator").PressAsync("disposal.approve", new JsonObject { ["child"] = Child }, "once")).Shows("Two people have agreed.");
        await _bot.Private("coordinator").PressAsync("disposal.approve", new JsonObject { ["child"] = Child }, "once");
        await _bot.ClockAsync("2026-11-23T11:00:00Z");

        Assert.Single(_bot.Audit("disposal.approve", Child));
        Assert.DoesNotContain(_bot.Shelf.All(), document => document.Body.Contains("Olden", StringComparison.Ordinal));
        Assert.DoesNotContain(_bot.Shelf.All(), document => OldChildRecord.Removed.ContainsKey(document.Kind) && (document.Id.Contains(Child, StringComparison.Ordinal) || document.Body.Contains(Child, StringComparison.Ordinal)));
        Assert.Contains(_bot.Shelf.Of("child"), document => document.Id == "CH-2041");
        var line = Assert.Single(_bot.Bodies("disposalLog"));
        Assert.DoesNotContain("Example", line, StringComparison.Ordinal);
        (await _bot.Private("chair").SayAsync("disposals")).ShowsNo(Child);
        (await _bot.Private("deputy").SayAsync("disposal log")).Shows(Child, $"action: {OldChildRecord.Actions}", _bot.Group.Person("chair").Name, _bot.Group.Person("coordinator").Name);
        foreach (var words in (string[])["case", "audit", "hold", "export", "disposal", "approve disposal", "screenings", "missing"])
        {
            (await _bot.Private("chair").SayAsync($"{words} {Child}")).Shows(Says.Why(Reason.NotFound));
        }
    }

    [Fact]
    public async Task Those_who_run_the_group_are_told_once_that_there_is_something_to_decide_and_not_about_whom()
    {
        var told = _bot.Bodies("notice").Where(body => body.Contains("DisposalListed", StringComparison.Ordinal)).ToList();
        Assert.All((string[])["chair", "coordinator"], who => Assert.Single(told, body => body.Contains(_bot.Group.Person(who).Id, StringComparison.Ordinal)));
        Assert.DoesNotContain(told, body => body.Contains(Child, StringComparison.Ordinal));
        await _bot.ClockAsync("2026-11-25T10:00:00Z");
        Assert.Equal(2, _bot.Bodies("notice").Count(body => body.Contains("DisposalListed", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task The_record_of_use_is_whole_after_a_record_is_gone()
    {
        await _bot.Private("chair").SayAsync($"case {Child}");
        await AgreeAsync();
        await _bot.ClockAsync("2026-11-24T11:00:00Z");
        Assert.NotEmpty(_bot.Audit("case.show", Child));
        Assert.Single(_bot.Audit("disposal.done", "documents"));
        Assert.NotEmpty(_bot.Bodies("seal"));
        var found = await AuditVerification.RunAsync(_bot.Trail);
        Assert.Empty(found.Told);
    }

    [Fact]
    public async Task A_hold_takes_the_record_off_the_list_and_its_release_brings_it_back()
    {
        await _bot.Private("chair").SayAsync($"propose disposal {Child} never");
        (await _bot.Private("deputy").SayAsync($"hold {Child} A review asks.")).Shows("is on legal hold");
        (await _bot.Private("coordinator").SayAsync($"approve disposal {Child}")).Shows(Says.Why(Reason.NotFound));
        await _bot.ClockAsync("2027-12-23T10:00:00Z");
        (await _bot.Private("chair").SayAsync("disposals")).ShowsNo(Child);
        await _bot.Private("deputy").SayAsync($"release hold {Child} The review is over.");
        await _bot.ClockAsync("2027-12-23T11:00:00Z");
        (await _bot.Private("chair").SayAsync("disposals")).Shows(Child, "nobody has proposed it");
        Assert.Contains(_bot.Shelf.Of("child"), document => document.Id == Child);
    }

    [Fact]
    public async Task A_child_who_may_have_been_looked_after_stays_and_so_does_one_that_somebody_wants_to_keep()
    {
        (await _bot.Private("chair").SayAsync($"keep record {Child}")).Shows("It comes back onto the list in a year.");
        (await _bot.Private("chair").SayAsync("disposals")).ShowsNo(Child);
        await _bot.ClockAsync("2027-11-24T10:00:00Z");
        (await _bot.Private("chair").SayAsync("disposals")).Shows(Child);
        (await _bot.Private("chair").SayAsync($"propose disposal {Child} not known")).Shows("75 years from birth");
        (await _bot.Private("chair").SayAsync("disposals")).ShowsNo(Child);
        await _bot.ClockAsync("2028-11-24T10:00:00Z");
        (await _bot.Private("chair").SayAsync("disposals")).ShowsNo(Child);
    }

    [Fact]
    public async Task Who_does_not_run_the_group_sees_no_list_and_presses_nothing()
    {
        var before = _bot.Count("audit");
        (await _bot.Private("strategic-chair").SayAsync("disposals")).Shows("CSSG", "None.").ShowsNo(Child, "CSOG");
        (await _bot.Private("strategic-chair").SayAsync($"approve disposal {Child}")).Shows(Says.Why(Reason.NotFound));
        foreach (var who in (string[])["health", "practitioner", "front-door", "outsider"])
        {
            foreach (var words in (string[])["disposals", "disposal log", $"disposal {Child}", $"propose disposal {Child} no", $"approve disposal {Child}", $"keep record {Child}"])
            {
                (await _bot.Private(who).SayAsync(words)).Shows(Says.Why(Reason.NotFound)).ShowsNo(Child);
            }
        }
        (await _bot.Private("chair").SayAsync("propose disposal CH-2041 no")).Shows(Says.Why(Reason.NotFound));
        foreach (var child in (JsonNode[])["CH-2041", 7, new JsonArray(), "CH-1002", ""])
        {
            await _bot.Private("chair").PressAsync("disposal.approve", new JsonObject { ["child"] = child, ["forum"] = "cssg", ["lookedAfter"] = "7" });
        }
        Assert.Equal(before, _bot.Count("audit"));
        Assert.Single(_bot.Bodies("disposal"));
    }

    private async Task AgreeAsync()
    {
        await _bot.Private("chair").SayAsync($"propose disposal {Child} not looked after");
        (await _bot.Private("deputy").SayAsync($"approve disposal {Child}")).Shows("Two people have agreed.");
    }

    /// <summary>The practice's own terms, as files.</summary>
    private static IEnumerable<(string, string)> Terms()
    {
        const string Box = "Forums/Terms/halton/";
        var assembly = typeof(TermsOfReference).Assembly;
        foreach (var name in assembly.GetManifestResourceNames().Where(name => name.StartsWith(Box, StringComparison.Ordinal)))
        {
            using var text = new StreamReader(assembly.GetManifestResourceStream(name)!);
            yield return (name[Box.Length..], text.ReadToEnd());
        }
    }
}
