using System.Text;
using PanelAssistant.Bot.Storage;
using PanelAssistant.Bot.Storage.Documents;
using PanelAssistant.Cards.Flags;
using PanelAssistant.Domain;

namespace PanelAssistant.Tests.Bot.Stories;

/// <summary>People in the room and what they decide, where two things come together.</summary>
[Trait("Story", "G-10")]
public sealed class RoomStories
{
    [Fact]
    [Trait("Requirement", "ON-20")]
    public async Task A_flag_that_is_kept_after_an_earlier_decision_leaves_a_decision_of_its_own()
    {
        await using var bot = await StoryBot.StartAsync("2026-11-25T10:00:00Z");
        await bot.Meeting("chair").SayAsync("vote CH-2047");
        (await bot.Private("chair").SayAsync("agreed CH-2047 nobody objects")).Shows("Recorded: agreed without a vote.");

        await bot.ClockAsync("2027-02-17T10:00:00Z");
        (await bot.Private("chair").SayAsync("keep flag CH-2047")).Shows("The flag of CH-2047 stays.");
        (await bot.Private("health").SayAsync("decision CH-2047")).Shows("CH-2047: keep the flag?", "[Question 1,");
    }

    [Fact]
    [Trait("Requirement", "ON-20")]
    public async Task A_flag_that_the_meeting_keeps_says_who_was_there_whatever_was_asked_between_meetings_before()
    {
        await using var bot = await StoryBot.StartAsync("2026-11-25T09:00:00Z");
        await bot.Meeting("chair").SayAsync("vote remove CH-2042 between meetings");
        await bot.Private("chair").SayAsync("close vote CH-2042 urgent a strategy meeting is tonight");
        await bot.Meeting("chair").SayAsync("start meeting");
        await HereAsync(bot, "health");

        (await bot.Private("chair").SayAsync("keep flag CH-2042")).Shows("The flag of CH-2042 stays.");
        (await bot.Private("health").SayAsync("decision CH-2042")).Shows("CH-2042: keep the flag?", "In the room: Health");
    }

    [Fact]
    [Trait("Requirement", "HO-26")]
    public async Task What_is_decided_today_is_found_however_much_was_decided_in_the_meetings_before()
    {
        await using var bot = await StoryBot.StartAsync("2026-11-25T10:00:00Z");
        await bot.GreetAllAsync();
        await MinutesSteps.NameTakerAsync(bot, MinutesSteps.Day);
        await bot.Meeting("chair").SayAsync("vote CH-2047");
        await bot.Private("chair").SayAsync("agreed CH-2047 nobody objects");
        var made = (DecisionRecordDocument)Kinds.Decision.Read(Encoding.UTF8.GetBytes(Assert.Single(bot.Bodies("decision"))));
        var then = new DateOnly(2026, 10, 14);
        foreach (var some in Enumerable.Range(5000, 400).Chunk(100))
        {
            await bot.CommitAsync([.. some.Select(child => DocumentOperation.Create(
                Kinds.Decision, $"csog:CH-{child}:1", made with { Child = child, About = $"csog:CH-{child}", Day = then, Closed = made.Closed.AddDays(-42), Question = made.Question with { Closed = made.Closed.AddDays(-42) } }))]);
        }

        (await bot.Private("chair").SayAsync("undecided")).ShowsNo("CH-2047");
        await bot.Private("coordinator").SayAsync("draft minutes 25 November 2026");
        var all = await bot.Private("chair").AllPagesAsync("minutes 25 November 2026");
        Assert.Contains("CH-2047: add a flag?", all, StringComparison.Ordinal);
    }

    [Fact]
    [Trait("Requirement", "HO-26")]
    public async Task What_is_decided_after_midnight_in_a_meeting_stands_in_its_minutes()
    {
        await using var bot = await StoryBot.StartAsync("2026-11-25T22:00:00Z");
        await bot.GreetAllAsync();
        await MinutesSteps.NameTakerAsync(bot, MinutesSteps.Day);
        await bot.Meeting("chair").SayAsync("start meeting");
        await HereAsync(bot, "police-ocg", "practice-lead", "health");
        await bot.Meeting("chair").SayAsync("vote CH-2047");
        await bot.ClockAsync("2026-11-26T00:20:00Z");
        (await bot.Private("chair").SayAsync("mark left Alex at 23:50")).Shows("Noted.", "No quorum: 2 of 3", "from 22:00 to 23:50");
        (await bot.Private("chair").SayAsync("mark here Alex at 00:05")).Shows("Noted.", "Quorum: 3 of 3");
        (await bot.Private("chair").SayAsync("agreed CH-2047 nobody objects")).Shows("Recorded: agreed without a vote.");
        await bot.Private("coordinator").SayAsync("draft minutes 25 November 2026");
        var all = await bot.Private("chair").AllPagesAsync("minutes 25 November 2026");
        Assert.Contains("CH-2047: add a flag?", all, StringComparison.Ordinal);
        Assert.DoesNotContain("Decided between meetings", all, StringComparison.Ordinal);
    }

    [Fact]
    [Trait("Story", "G-30")]
    [Trait("Requirement", "CE-07")]
    public async Task A_meeting_that_nobody_closed_is_not_taken_for_the_next_one()
    {
        await using var bot = await StoryBot.StartAsync("2026-11-25T10:00:00Z");
        await bot.GreetAllAsync();
        await MinutesSteps.NameTakerAsync(bot, MinutesSteps.Day);
        await bot.Meeting("chair").SayAsync("start meeting");
        await HereAsync(bot, "police-ocg", "practice-lead", "health");
        // The chair may still put right what happened in it.
        await bot.ClockAsync("2026-11-26T09:00:00Z");
        (await bot.Private("chair").SayAsync("mark left Alex at 11:30")).Shows("Noted.", "from 10:00 to 11:30");
        // Whoever was there then is not there now.
        await bot.Meeting("chair").SayAsync("vote CH-2043");
        (await bot.Private("chair").SayAsync("close vote CH-2043")).Shows("No decision: the quorum did not take part.", "6 no reply");

        await bot.ClockAsync("2027-01-06T10:00:00Z");
        (await bot.Private("education").SayAsync("send apologies none because the team is at an inspection")).Shows("CSOG, 6 January 2027");
        await MinutesSteps.NameTakerAsync(bot, "6 January 2027");
        (await bot.Meeting("chair").SayAsync("start meeting")).Shows("6 January 2027 is open");
        (await bot.Meeting("chair").SayAsync("roll call")).Shows("No quorum: 0 of 3 safeguarding partners are here.");

        (await bot.Meeting("chair").SayAsync("close meeting")).Shows("6 January 2027 is closed");
        (await bot.Meeting("chair").SayAsync("close meeting")).Shows("25 November 2026 is closed");
    }

    [Fact]
    [Trait("Requirement", "DC-06")]
    public async Task Whoever_acts_from_the_chair_and_then_declares_a_conflict_leaves_it_vacant_and_the_coordinator_hears()
    {
        await using var bot = await VacantAsync("chair", "deputy", "chair-alternate");
        (await bot.Private("coordinator").PressAsync(await bot.Private("coordinator").SayAsync("acting chair CH-2048"), "Name them", (FlagVerbs.Person, bot.Group.Person("education").Id))).Shows("may now act from the chair");
        await bot.SettleAsync();
        Assert.Single(bot.Notices("coordinator"), notice => notice.Has("CH-2048"));

        await bot.Private("education").SayAsync("conflict CH-2048");
        await bot.SettleAsync();
        Assert.Equal(2, bot.Notices("coordinator").Count(notice => notice.Has("CH-2048")));
        (await bot.Private("education").SayAsync("close vote CH-2048")).Shows(Says.Why(Reason.ConflictDeclared));
        (await bot.Private("coordinator").PressAsync(await bot.Private("coordinator").SayAsync("acting chair CH-2048"), "Name them", (FlagVerbs.Person, bot.Group.Person("health").Id))).Shows("may now act from the chair");
        (await bot.Private("health").SayAsync("close vote CH-2048")).Shows("No decision");
    }

    [Fact]
    [Trait("Requirement", "DC-06")]
    public async Task When_everybody_with_a_vote_has_a_conflict_the_coordinator_reads_what_to_do_and_whoever_is_sent_closes()
    {
        await using var bot = await VacantAsync([.. StoryBot.Practice.People.Select(person => person.Key)]);
        (await bot.Private("coordinator").SayAsync("acting chair CH-2048"))
            .Shows("Ask an agency to send somebody without a conflict, give them a seat, and open this again.").ShowsNo("[Name them]");
        (await bot.Private("chair").SayAsync("close vote CH-2048 without quorum nobody is left")).Shows(Says.Why(Reason.ConflictDeclared));

        var school = bot.Group.Person("practitioner");
        Roster.Beside(bot, "education-officer", school.Key);
        await bot.RestartAsync();
        var form = await bot.Private("coordinator").SayAsync("acting chair CH-2048");
        (await bot.Private("coordinator").PressAsync(form, "Name them", (FlagVerbs.Person, school.Id))).Shows("may now act from the chair");
        (await bot.Private("practitioner").SayAsync("vote for CH-2048")).Shows(Says.Why(Reason.NotEntitledToVote));
        (await bot.Private("practitioner").SayAsync("close vote CH-2048")).Shows("No decision: the quorum did not take part.", "6 declared a conflict");
    }

    [Fact]
    [Trait("Requirement", "DC-06")]
    public async Task A_colleague_of_somebody_with_a_conflict_who_is_there_makes_the_quorum_and_one_who_is_not_does_not()
    {
        await using var bot = await StoryBot.StartAsync("2026-11-25T10:00:00Z");
        await bot.Meeting("chair").SayAsync("start meeting");
        await HereAsync(bot, "police-ocg", "practice-lead", "health", "health-alternate");
        foreach (var child in (string[])["CH-2047", "CH-2048"])
        {
            await bot.Meeting("chair").SayAsync($"vote {child}");
            await bot.Private("health").SayAsync($"conflict {child}");
            await bot.Private("police-ocg").SayAsync($"vote for {child}");
        }

        (await bot.Private("chair").SayAsync("close vote CH-2047")).Shows("Carried", "1 for, 0 against, 0 abstained, 0 declared a conflict, 2 no reply, 3 absent");
        (await bot.Private("police-ocg").SayAsync("decision CH-2047")).Shows("Health: no vote", "In the room: Cheshire Police, Halton Borough Council, Health");
        await bot.Meeting("health-alternate").SayAsync("I am leaving");
        (await bot.Private("chair").SayAsync("agreed CH-2048 nobody objects")).Shows(Says.Why(Reason.QuorumNotInRoom));
        (await bot.Private("chair").SayAsync("close vote CH-2048")).Shows("No decision: the quorum did not take part.", "1 declared a conflict, 1 no reply, 3 absent");
        (await bot.Private("police-ocg").SayAsync("decision CH-2048")).Shows("Health: declared a conflict");
    }

    private static async Task HereAsync(StoryBot bot, params string[] people)
    {
        foreach (var who in people)
        {
            (await bot.Meeting(who).SayAsync("I am here")).Shows("You are marked as here.");
        }
    }

    /// <summary>A vote on CH-2048 in which these declared a conflict.</summary>
    private static async Task<StoryBot> VacantAsync(params string[] people)
    {
        var bot = await StoryBot.StartAsync("2026-11-25T10:00:00Z");
        await bot.GreetAllAsync();
        await bot.Meeting("chair").SayAsync("vote CH-2048");
        foreach (var who in people)
        {
            await bot.Private(who).SayAsync("conflict CH-2048");
        }
        return bot;
    }
}
