using PanelAssistant.Cards.Updates;
using PanelAssistant.Domain;
using PanelAssistant.Domain.Updates;

namespace PanelAssistant.Tests.Bot.Stories;

/// <summary>The agencies of a Network tell what they did for a child before its meeting.</summary>
[Trait("Requirement", "ON-23")]
public sealed class ReportBackStories : IAsyncLifetime
{
    private const string Day = "25 November 2026";

    private StoryBot _bot = null!;

    private string _child = "";

    private Chat Police => _bot.Private("sergeant-north");

    private Chat Chair => _bot.Private("lcss-north");

    public async ValueTask InitializeAsync()
    {
        _bot = await StoryBot.StartAsync("2026-11-12T10:00:00Z", "oxfordshire");
        await _bot.GreetAllAsync();
        var receipt = await ReferralForms.SendAsync(_bot.Private("nurse"), ("area", "North"), ("open", "no"), ("siblings", "no"), ("agency", "health"), ("types", "cce"), ("toldOn", "2026-11-10"));
        _child = Word(receipt, "CH-");
        (await _bot.Private("front-door").SayAsync($"outcome {Word(receipt, "R-")} network because it is agreed")).Shows("Decided");
        await ScreeningForms.SendAsync(_bot.Private("nurse"), _child, "moderate");
        (await Chair.SayAsync($"ask updates {_child}")).Shows("has been asked");
    }

    public ValueTask DisposeAsync() => _bot.DisposeAsync();

    [Fact]
    public async Task What_an_agency_did_is_asked_beside_its_news_and_a_missing_report_is_listed_until_the_minutes_have_it()
    {
        (await Police.PressAsync(await Police.SayAsync($"reply {_child}"), "Send", (UpdateVerbs.Answer, nameof(UpdateState.NothingKnown)))).Shows("Thank you.", "[Report what we did]");
        var mine = await Police.SayAsync("my requests");
        mine.Shows($"[Report back on {_child}]").ShowsNo($"[Answer for {_child}]");
        (await Chair.SayAsync($"replies {_child}")).Shows("Updates: 1 of 6 received.", "Not yet told what they did:", "Thames Valley Police: Nothing known", "What it did: Not received");
        (await _bot.MeetingOf("network-north", "lcss-north").SayAsync("agenda")).ShowsNo("station");
        (await Chair.SayAsync("agenda")).Shows("Not yet told what they did: District Council, Health, Oxfordshire County Council, SVEN, Schools and colleges, Thames Valley Police.");

        var form = await Police.PressAsync(mine, $"Report back on {_child}");
        (await Police.PressAsync(form, "Send the report")).Shows(Says.Why(Reason.ReportNeeded));
        (await Police.PressAsync(form, "Send the report", (UpdateVerbs.Done, "Two visits to the station."))).Shows("Thank you.", "Two visits to the station.");
        (await Police.SayAsync("my requests")).Shows("Nobody waits for news from you.");
        (await _bot.Private("camhs-north").SayAsync($"report back {_child} nothing to report.")).Shows("Reported: nothing to report.");
        (await _bot.Private("district-north").SayAsync($"report back {_child} Licence of the arcade looked at.")).Shows("Licence of the arcade looked at");

        (await Chair.SayAsync($"replies {_child}")).Shows("What it did: Two visits to the station.", "What it did: Nothing to report", "Not yet told what they did: Oxfordshire County Council, SVEN, Schools and colleges.");
        (await _bot.Private("coordinator").SayAsync($"replies {_child}")).Shows("Nothing to report").ShowsNo("station");
        await _bot.ClockAsync("2026-11-25T11:00:00Z");
        await Chair.PressAsync(await Chair.SayAsync($"minutes {Day}"), "Name the minute taker", (Cards.Minutes.MinutesVerbs.Person, _bot.Group.Person("lcss-north").Id));
        var minutes = await Chair.SayAsync($"draft minutes {Day}");
        while (!minutes.Has("Report back, SVEN"))
        {
            minutes = await Chair.PressAsync(minutes, "More");
        }
        minutes.Shows("**Report back, Thames Valley Police:** Two visits to the station.", "**Report back, Health:** Nothing to report", "**Report back, SVEN:** Not received");
    }

    [Fact]
    public async Task Nobody_reports_for_another_agency_and_a_group_that_does_not_ask_says_so()
    {
        (await _bot.Private("outsider").SayAsync($"report back {_child} much")).Shows(Says.Why(Reason.NotFound));
        (await _bot.Private("panel-chair-north").SayAsync($"report back {_child} much")).Shows(Says.Why(Reason.NotFound));
        (await Police.SayAsync("report back CH-9999 much")).Shows(Says.Why(Reason.NotFound));
        Assert.Empty(_bot.Audit(ReportActivities.Name, _child));
    }

    [Fact]
    public async Task A_report_delivered_twice_has_one_effect_and_a_reminder_comes_for_what_is_still_owed()
    {
        await Police.SayAsync($"reply {_child} nothing known");
        var (verb, data) = Chat.Payload(await Police.SayAsync($"report back {_child}"), "Send the report", (UpdateVerbs.Done, "Two visits."));
        await Police.PressAsync(verb, data, "same");
        await Police.PressAsync(verb, data, "same");
        Assert.Single(_bot.Audit(ReportActivities.Name, _child));
        await _bot.Private("district-north").SayAsync($"reply {_child} nothing known");

        await _bot.ClockAsync("2026-11-24T10:00:00Z");
        var owing = _bot.Told("News you still owe: 1");
        Assert.Contains("district-north", owing);
        Assert.DoesNotContain("sergeant-north", owing);
    }

    private static string Word(Shown shown, string prefix) => shown.Outline.Split(' ', '\n', '\r').First(word => word.StartsWith(prefix, StringComparison.Ordinal)).TrimEnd('.', ',');
}
