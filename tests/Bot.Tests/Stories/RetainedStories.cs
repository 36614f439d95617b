using PanelAssistant.Bot.Storage;
using PanelAssistant.Bot.Storage.Documents;
using PanelAssistant.Domain;
using PanelAssistant.Tests.Bot.Records;
using Kinds = PanelAssistant.Bot.Storage.Documents.Kinds;

namespace PanelAssistant.Tests.Bot.Stories;

/// <summary>Minutes, persons of interest and items without a name are kept for a time too, and go when two people agree.</summary>
[Trait("Story", "G-24")]
public sealed class RetainedStories : IAsyncLifetime
{
    private const string Child = OldChildRecord.Reference;

    private StoryBot _bot = null!;

    public async ValueTask InitializeAsync()
    {
        _bot = await StoryBot.StartAsync();
        await _bot.CommitAsync([DocumentOperation.Upsert(Kinds.Child, Child, ChildDocument.From(OldChildRecord.Record, "somebody"))]);
    }

    public ValueTask DisposeAsync() => _bot.DisposeAsync();

    [Fact]
    public async Task Minutes_go_when_two_who_run_the_group_agree_and_no_child_in_them_is_on_hold()
    {
        await PutAsync(OldGroupRecords.OfMinutes(OldChildRecord.Record.Reference));
        var list = await _bot.Private("chair").SayAsync("disposals");
        list.Shows(OldGroupRecords.Minutes, "minutes; may go since 6 June 2025").ShowsNo(Child, OldGroupRecords.Word, "csog:1995");
        Assert.Equal(2, Told());
        var one = await _bot.Private("chair").PressAsync(list, $"Look at {OldGroupRecords.Minutes}");
        one.Shows("35 years from closure", "no national rule", "everything in these minutes").ShowsNo("looked after", Child);
        (await _bot.Private("chair").PressAsync(one, "Propose to remove it")).Shows("You proposed it.");

        // A hold on a child in them undoes it; who reads that they stay is not told whose hold it is.
        (await _bot.Private("deputy").SayAsync($"hold {Child} A court asks.")).Shows("is on legal hold");
        (await _bot.Private("coordinator").SayAsync($"approve disposal {OldGroupRecords.Minutes}")).Shows(Says.Why(Reason.ChildOnHold)).ShowsNo(Child, "[Approve");
        (await _bot.Private("chair").SayAsync($"propose disposal {OldGroupRecords.Minutes}")).Shows(Says.Why(Reason.ChildOnHold)).ShowsNo(Child);
        (await _bot.Private("chair").SayAsync("disposals")).Shows(OldGroupRecords.Minutes, "stays while a child in it is on legal hold").ShowsNo(Child);
        await _bot.Private("deputy").SayAsync($"release hold {Child} The court is done.");

        (await _bot.Private("chair").SayAsync($"propose disposal {OldGroupRecords.Minutes}")).Shows("You proposed it.");
        (await _bot.Private("chair").SayAsync($"approve disposal {OldGroupRecords.Minutes}")).Shows(Says.Why(Reason.SecondPersonNeeded));
        foreach (var who in (string[])["health", "strategic-chair", "outsider"])
        {
            (await _bot.Private(who).SayAsync($"approve disposal {OldGroupRecords.Minutes}")).Shows(Says.Why(Reason.NotFound));
        }
        (await _bot.Private("coordinator").SayAsync($"approve disposal {OldGroupRecords.Minutes}")).Shows("Two people have agreed.");
        await _bot.ClockAsync("2026-11-23T11:00:00Z");

        Assert.DoesNotContain(_bot.Shelf.All(), document => document.Id.StartsWith(OldGroupRecords.Minutes, StringComparison.Ordinal) && document.Kind is "minutes" or "minutesVersion" or "filing" && document.Body.Contains("1990-06-06", StringComparison.Ordinal));
        Assert.Single(_bot.Bodies("minutes"), body => body.Contains("1995-06-07", StringComparison.Ordinal));
        var line = Assert.Single(_bot.Bodies("disposalLog"));
        Assert.DoesNotContain("Example", line, StringComparison.Ordinal);
        Assert.Single(_bot.Audit("disposal.done", "documents"));
        (await _bot.Private("deputy").SayAsync("disposal log")).Shows(OldGroupRecords.Minutes, $"earlier version: {OldGroupRecords.Versions}", _bot.Group.Person("coordinator").Name);
        (await _bot.Private("chair").SayAsync("minutes 6 June 1990")).ShowsNo(OldGroupRecords.Word, Child);
        (await _bot.Private("chair").SayAsync($"disposal {OldGroupRecords.Minutes}")).Shows(Says.Why(Reason.NotFound));
    }

    [Fact]
    public async Task A_hold_on_a_child_whom_minutes_name_in_what_somebody_wrote_alone_stops_them_too()
    {
        const string Named = "CH-2046";
        await PutAsync(OldGroupRecords.OfMinutes(OldChildRecord.Record.Reference, $"Came with {Named}."));
        await _bot.Private("chair").SayAsync($"propose disposal {OldGroupRecords.Minutes}");
        (await _bot.Private("deputy").SayAsync($"hold {Named} A court asks.")).Shows("is on legal hold");
        (await _bot.Private("chair").SayAsync("disposals")).Shows("stays while a child in it is on legal hold").ShowsNo(Named);
        (await _bot.Private("coordinator").SayAsync($"approve disposal {OldGroupRecords.Minutes}")).Shows(Says.Why(Reason.ChildOnHold)).ShowsNo(Named, "[Approve");
        await _bot.ClockAsync("2026-11-23T11:00:00Z");
        Assert.Contains(_bot.Bodies("minutes"), body => body.Contains("1990-06-06", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_person_of_interest_on_the_list_is_seen_and_decided_about_by_those_alone_who_may_open_the_record()
    {
        await PutAsync(OldGroupRecords.OfPerson(OldChildRecord.Record.Reference));
        Assert.Equal(1, Told());
        (await _bot.Private("chair").SayAsync("disposals")).Shows(OldGroupRecords.Person, "persons of interest").ShowsNo(OldGroupRecords.Word, Child);
        foreach (var who in (string[])["coordinator", "deputy"])
        {
            (await _bot.Private(who).SayAsync("disposals")).Shows("None.").ShowsNo(OldGroupRecords.Person, "persons of interest");
            foreach (var words in (string[])["disposal", "propose disposal", "approve disposal", "keep record"])
            {
                (await _bot.Private(who).SayAsync($"{words} {OldGroupRecords.Person}")).Shows(Says.Why(Reason.NotFound)).ShowsNo(OldGroupRecords.Person);
            }
        }
        // The officer may open it, and does not run the group.
        (await _bot.Private("police-exploitation").SayAsync($"propose disposal {OldGroupRecords.Person}")).Shows(Says.Why(Reason.NotFound));

        (await _bot.Private("chair").SayAsync($"propose disposal {OldGroupRecords.Person}")).Shows("You proposed it.", "10 years from closure");
        await _bot.Private("chair").SayAsync($"person grant {OldGroupRecords.Person} deputy-chair");
        (await _bot.Private("deputy").SayAsync("disposals")).Shows(OldGroupRecords.Person);
        (await _bot.Private("deputy").SayAsync($"approve disposal {OldGroupRecords.Person}")).Shows("Two people have agreed.");
        await _bot.ClockAsync("2026-11-23T11:00:00Z");

        Assert.DoesNotContain(_bot.Shelf.All(), document => document.Body.Contains(OldGroupRecords.Word, StringComparison.Ordinal));
        Assert.DoesNotContain(_bot.Shelf.All(), document => document.Kind is "link" or "grant" or "personOfInterest" && document.Body.Contains(OldGroupRecords.Person, StringComparison.Ordinal));
        (await _bot.Private("chair").SayAsync("disposal log")).Shows(OldGroupRecords.Person, $"link: {2 * OldGroupRecords.Links}");
        (await _bot.Private("deputy").SayAsync("disposal log")).ShowsNo(OldGroupRecords.Person);
        (await _bot.Private("chair").SayAsync($"person {OldGroupRecords.Person}")).Shows(Says.Why(Reason.NotFound));
    }

    [Fact]
    public async Task An_item_without_a_name_goes_is_kept_or_stays_with_the_child_who_was_named()
    {
        await PutAsync([OldGroupRecords.OfItems(OldChildRecord.Record.Reference)]);
        (await _bot.Private("chair").SayAsync("disposals")).Shows(OldGroupRecords.Item, "NN-903", "a child brought without a name").ShowsNo("NN-902", OldGroupRecords.Word);

        (await _bot.Private("chair").SayAsync("keep record NN-903")).Shows("NN-903 stays.");
        Assert.Contains("2027-11-23", Assert.Single(_bot.Shelf.Of("noNames"), document => document.Id == "NN-903").Body, StringComparison.Ordinal);
        await _bot.Private("chair").SayAsync($"propose disposal {OldGroupRecords.Item}");
        (await _bot.Private("coordinator").SayAsync($"approve disposal {OldGroupRecords.Item}")).Shows("Two people have agreed.");
        await _bot.ClockAsync("2026-11-23T11:00:00Z");

        Assert.Equal(["NN-902", "NN-903"], _bot.Shelf.Of("noNames").Select(document => document.Id).Where(id => id.StartsWith("NN-9", StringComparison.Ordinal)).Order());
        (await _bot.Private("chair").SayAsync("disposals")).ShowsNo("NN-");
        (await _bot.Private("chair").SayAsync("disposal log")).Shows(OldGroupRecords.Item, "item without a name: 1");
        (await _bot.Private("chair").SayAsync($"no names {OldGroupRecords.Item}")).Shows(Says.Why(Reason.NotFound));
    }

    /// <summary>Those who run the group and were told that there is something to decide.</summary>
    private int Told() => _bot.Bodies("notice").Count(body => body.Contains("DisposalListed", StringComparison.Ordinal));

    private async Task PutAsync(IEnumerable<IReadOnlyList<DocumentOperation>> pieces)
    {
        foreach (var piece in pieces)
        {
            await _bot.CommitAsync(piece);
        }
        await _bot.ClockAsync("2026-11-23T10:00:00Z");
    }
}
