using PanelAssistant.Cards.Challenges;
using PanelAssistant.Cards.Quality;
using PanelAssistant.Domain;

namespace PanelAssistant.Tests.Bot.Stories;

/// <summary>The Strategic Leads look at how Panels dealt with some children, without the children, and challenge a chair.</summary>
public sealed class QualityStories
{
    [Fact]
    [Trait("Requirement", "OF-02")]
    public async Task Items_are_drawn_judged_without_the_child_and_the_chair_of_the_Panel_answers_a_challenge()
    {
        await using var bot = await StoryBot.StartAsync("2026-12-08T10:00:00Z", "oxfordshire");
        await bot.GreetAllAsync();
        await bot.Private("missing-coordinator").SayAsync(ClosingStories.Often);
        await bot.SettleAsync();
        var (strategic, panel, police) = (bot.Private("strategic-chair"), bot.Private("panel-chair-north"), bot.Private("strategic-police"));
        (await strategic.SayAsync("draw sample")).Shows(Says.Why(Reason.NothingToSample), "No sample was drawn yet.");
        var steps = new ClosingSteps(bot);
        await steps.CheckPapersAsync();
        await panel.SayAsync("missing links CH-2045 yes, not known");
        (await steps.CloseAsync()).Shows("The item is closed.");

        (await police.SayAsync("draw sample")).Shows(Says.Why(Reason.SampleNotYours));
        (await bot.Private("inspector-north").SayAsync("draw sample")).Shows(Says.Why(Reason.NoSeat));
        var sample = await strategic.SayAsync("draw sample");
        sample.Shows("The sample is drawn. The members are told.", "for the meeting on 6 January 2027", "Item 1. Panel North, 8 December 2026: nobody has looked yet").ShowsNo("CH-", "[Draw a sample]");
        await strategic.SayAsync("draw sample");
        Assert.Equal(1, bot.Count("quality"));
        await bot.SettleAsync();
        Assert.Contains("panel-chair-south", bot.Told("items of other groups' work wait to be looked at"));
        var told = Assert.Single(bot.Notices("strategic-police"), notice => notice.Has("wait to be looked at"));
        await bot.RestartAsync();

        var item = await police.PressAsync(await police.PressAsync(told, "Open the sample"), "Open item 1");
        item.Shows("How Panel North dealt with it on 8 December 2026", "Actions agreed: none, and it is written why", "Somebody watches over it: yes", "Level of risk: agreed", "Day to look again: set, not come yet", "Papers that were not there: 1", "Was the child's voice heard?")
            .ShowsNo("CH-", "Eden", "mentor");
        (await police.PressAsync(item, "Save the finding")).Shows(Says.Why(Reason.JudgementNeeded));
        (await police.PressAsync(item, "Save the finding", (QualityVerbs.Judgement, "Partly"))).Shows(Says.Why(Reason.FindingNoteNeeded));
        (await police.PressAsync(item, "Save the finding", (QualityVerbs.Judgement, "Partly"), (QualityVerbs.Note, "CH-2045 was not heard"))).Shows(Says.Why(Reason.LooksIdentifying));
        (await police.PressAsync(item, "Save the finding", (QualityVerbs.Judgement, "Partly"), (QualityVerbs.Note, "Nobody asked what the child wants."))).Shows("The finding is saved.", "Partly", "Nobody asked what the child wants.");
        // The chair whose work it was knows which child it is, and does not judge.
        (await panel.SayAsync("quality item 1")).Shows("Child: CH-2045", "Nobody asked what the child wants.").ShowsNo("[Save the finding]", "[Challenge the chair]");
        (await panel.SayAsync("quality finding 1 meets")).Shows(Says.Why(Reason.OwnWorkNotJudged));
        (await bot.Private("panel-chair-south").SayAsync("quality item 1")).ShowsNo("CH-");
        (await police.SayAsync("quality item 9")).Shows(Says.Why(Reason.NotFound));
        (await bot.MeetingOf("strategic-leads", "strategic-chair").PressAsync(QualityVerbs.Item, new() { [QualityVerbs.Number] = "1" })).Shows(Says.Why(Reason.NotFound));
        (await bot.Private("outsider").SayAsync("quality sample")).Shows(Says.Why(Reason.NoSeat));

        var challenge = await police.PressAsync(await police.PressAsync(item, "Challenge the chair"), "Raise the challenge", (ChallengeVerbs.Concern, "Say how children are heard at your Panel."));
        challenge.Shows("CHAL-1 is raised.", "to the chair of Panel North, answer due 6 January 2027");
        (await panel.SayAsync("challenge chair of Panel North: Do better")).Shows(Says.Why(Reason.OtherAgencyNeeded));
        await bot.SettleAsync();
        Assert.Equal(["panel-chair-north", "strategic-chair"], bot.Told("CHAL-1: an answer is asked for").Order());
        (await panel.SayAsync("settle challenge CHAL-1")).Shows(Says.Why(Reason.AnswerFirst));
        (await bot.Private("panel-chair-south").SayAsync("answer challenge CHAL-1 Nothing to do with us")).Shows(Says.Why(Reason.ChallengedAgencyOnly));
        (await panel.SayAsync("answer challenge CHAL-1 From January the mentor reports what each child said")).Shows("The answer is sent.");
        (await police.SayAsync("show challenge CHAL-1")).Shows("From January the mentor reports what each child said", "[It is settled]");

        // The third source of the prevalence report is no longer missing.
        await bot.ClockAsync("2026-12-09T07:00:00Z");
        (await strategic.SayAsync("prevalence report")).Shows("Items of other groups' work drawn: 1; looked at: 1");
    }
}
