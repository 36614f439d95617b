using PanelAssistant.Cards.Actions;
using PanelAssistant.Domain;
using PanelAssistant.Tests.Bot.Storage;

namespace PanelAssistant.Tests.Bot.Stories;

/// <summary>A group works under a later version of its terms, in the middle of what it began under the one before.</summary>
public sealed class NewTermsStories : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    [Trait("Requirement", "HO-01")]
    public async Task A_seat_that_the_version_took_away_opens_nothing_its_actions_are_looked_after_and_what_was_recorded_is_read_as_before()
    {
        await using var bot = await StoryBot.StartAsync();
        await bot.GreetAllAsync();
        await bot.ClockAsync("2026-11-25T10:00:00Z");
        await bot.Meeting("chair").SayAsync("start meeting");
        await bot.Meeting("chair").SayAsync("vote CH-2047");
        foreach (var who in (string[])["commissioned", "police-pvp", "health", "practice-lead"])
        {
            await bot.Meeting(who).SayAsync("I am here");
            (await bot.Private(who).SayAsync("vote for CH-2047")).Shows("Your agency's vote is recorded.");
        }
        await bot.Private("chair").SayAsync("task now Kerry: see the child today");
        await bot.ClockAsync("2026-12-01T10:00:00Z");

        await bot.RestartAsync(NewTerms.In(_folder, "halton", ("csog", terms =>
        {
            terms.Drop("agencies", "id", "commissioned");
            terms.Drop("seats", "agency", "commissioned");
        }
        )));

        var (left, chair) = (bot.Private("commissioned"), bot.Private("chair"));
        (await left.SayAsync("flags")).Shows(Says.Why(Reason.NoSeat)).ShowsNo("CH-2042");
        (await left.SayAsync("case CH-2042")).Shows(Says.Why(Reason.NotFound));
        (await left.SayAsync("action A-5")).Shows(Says.Why(Reason.NotFound));
        (await left.SayAsync("vote against CH-2047")).Shows(Says.Why(Reason.NotFound));
        (await chair.SayAsync("action A-5")).Shows("Owner: Kerry Example-Youthservice");
        (await chair.SayAsync("show immediate IA-1")).Shows("To: Kerry Example-Youthservice");
        (await chair.SayAsync("attendance")).Shows("Attendance: CSOG, 25 November 2026");
        (await chair.SayAsync("close vote CH-2047")).Shows("Carried");
        (await chair.SayAsync("decision CH-2047")).Shows("Commissioned Services: for");
        await MinutesSteps.NameTakerAsync(bot, MinutesSteps.Day);
        (await bot.Private("coordinator").SayAsync($"draft minutes {MinutesSteps.Day}")).Shows("Kerry Example-Youthservice:** Commissioned services");
        await bot.SettleAsync();
        Assert.Single(bot.Notices("coordinator"), notice => notice.Has("A-5: its owner has left the group, and nobody holds the seat."));

        await bot.ClockAsync("2027-01-06T10:00:00Z");
        (await chair.SayAsync("agenda")).Shows("Agenda: CSOG, 6 January 2027");
        (await chair.SayAsync("pass action A-5 to Alex")).Shows("It is with Alex Example-Healthlead now.");
    }

    [Fact]
    public async Task What_a_Panel_closed_sampled_and_asked_for_under_the_version_before_is_read_in_words()
    {
        await using var bot = await StoryBot.StartAsync("2026-12-08T10:00:00Z", "oxfordshire");
        await bot.GreetAllAsync();
        var (chair, strategic) = (bot.Private("panel-chair-north"), bot.Private("strategic-chair"));
        await bot.Private("missing-coordinator").SayAsync(ClosingStories.Often);
        await bot.SettleAsync();
        await bot.MeetingOf("panel-north", "panel-chair-north").SayAsync("start meeting");
        var card = await chair.SayAsync("add action");
        await chair.PressAsync(card, "Add the action",
            (ActionVerbs.What, "Apply for it"), (ActionVerbs.Owner, ActionStories.Owner(card, bot.Group.Person("inspector-north").Name)), (ActionVerbs.DueOn, "2026-12-18"), (ActionVerbs.Child, "CH-2045"), (ActionVerbs.Tactic, "cawn"));
        await chair.SayAsync("ask support Thames Valley Police about CH-2045: Please look at the park.");
        await chair.SayAsync("scrutiny CH-2045 risk-assessment It is three months old.");
        var steps = new ClosingSteps(bot);
        await steps.CheckPapersAsync();
        await chair.SayAsync("missing links CH-2045 yes, not known");
        (await steps.CloseAsync()).Shows("The item is closed.");
        (await strategic.SayAsync("draw sample")).Shows("The sample is drawn.");
        (await bot.Private("strategic-police").SayAsync("quality finding 1 partly Nobody asked what the child wants")).Shows("The finding is saved.");

        await bot.RestartAsync(NewTerms.In(
            _folder,
            "oxfordshire",
            ("panel", terms =>
            {
                terms.Drop("childPapers", "id", "risk-assessment");
                terms.Drop("childPapers", "id", "yjs");
                terms["tacticalResponses"]!.AsObject().Drop("kinds", "id", "cawn");
                terms["closeChecklist"]!.AsObject().Drop("questions", "id", "voice");
                terms["closing"]!.AsObject().Drop("needs", "part", "level");
                terms.Remove("challenges");
                terms.Drop("uploadTo", "id", "niche");
                terms.Drop("agencies", "id", "yjs");
                terms.Drop("seats", "agency", "yjs");
            }
        ),
            ("strategic-leads", terms => terms["qualitySample"]!["questions"]!.AsArray().RemoveAt(4))));

        (await chair.SayAsync("item CH-2045")).Shows("CH-2045");
        (await chair.SayAsync("child papers CH-2045")).Shows("RMO accurate and up to date");
        (await chair.SayAsync("timeline CH-2045")).Shows("closed its item");
        (await chair.SayAsync("my actions")).Shows("Your actions");
        (await bot.Private("inspector-north").SayAsync("my actions")).Shows("Apply for it");
        (await bot.Private("inspector-north").SayAsync("response A-7 issued")).Shows("A-7");
        (await chair.SayAsync("challenges")).Shows("Challenges in Panel North", "CHAL-1");
        (await chair.SayAsync("show challenge CHAL-1")).Shows("Thames Valley Police");
        (await bot.Private("inspector-north").SayAsync("answer challenge CHAL-1 We walk there each evening.")).Shows("The answer is sent.");
        (await chair.SayAsync("settle challenge CHAL-1")).Shows("CHAL-1");
        (await strategic.SayAsync("quality sample")).Shows("Item 1");
        (await strategic.SayAsync("quality item 1")).Shows("Nobody asked what the child wants");
        (await chair.SayAsync("minutes 8 December 2026")).Shows("Minutes: Panel North");
        await MinutesSteps.TakeAsync(bot, "panel-chair-north", "fss-north", "8 December 2026");
        (await bot.Private("fss-north").SayAsync("draft minutes 8 December 2026")).Shows("CH-2045");
        (await chair.SayAsync("approve minutes 8 December 2026")).Shows("The minutes are approved.");
        (await bot.Private("inspector-north").SayAsync("uploads 8 December 2026")).Shows("CH-2045", "RMO").ShowsNo("[On NICHE]");
        (await bot.MeetingOf("panel-north", "panel-chair-north").SayAsync("close meeting")).Shows("8 December 2026");
        (await chair.SayAsync("export CH-2045 subject access")).Shows("[Open the file]");
        await bot.ClockAsync("2027-01-12T10:00:00Z");
        (await chair.SayAsync("agenda")).Shows("Agenda: Panel North");
    }
}
