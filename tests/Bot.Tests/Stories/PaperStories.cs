using PanelAssistant.Cards.Meetings;
using PanelAssistant.Domain;

namespace PanelAssistant.Tests.Bot.Stories;

/// <summary>Papers from the day they are asked for to the supplement, and what members propose.</summary>
public sealed class PaperStories
{
    [Fact]
    [Trait("Requirement", "HO-28")]
    [Trait("Requirement", "HO-25")]
    public async Task A_member_who_owes_a_paper_is_reminded_hands_it_in_late_and_everybody_sees_that()
    {
        await using var bot = await StoryBot.StartAsync("2026-12-01T09:00:00Z");
        await bot.GreetAllAsync();

        var papers = await bot.Private("coordinator").SayAsync("my papers");
        papers.Shows("Papers of CSOG, 6 January 2027", "The papers close on 31 December 2026.", "The final agenda has not gone out yet.");
        await bot.Private("coordinator").PressAsync(papers, "Ask for it", ("askedTitle", "Attendance figures"), ("of", bot.Group.Person("health").Id));
        (await bot.Private("education").SayAsync("my papers")).Shows("Attendance figures", "Awaited from Alex Example-Healthlead.").ShowsNo("You owe", "[Send to everybody]");

        await bot.ClockAsync("2026-12-31T12:00:00Z");
        Assert.Equal(["health"], bot.Told("A paper of yours is wanted for CSOG"));
        Assert.Equal(["health"], bot.Told("Papers you owe CSOG: 1"));
        // Ten days before is a Sunday, seven before a working day, and then the day itself.
        Assert.Equal(3, bot.Notices("health").Count(notice => notice.Has("Papers you owe CSOG")));
        Assert.Equal(["coordinator"], bot.Told("Papers asked for and not here yet: 1."));

        await bot.ClockAsync("2027-01-01T12:00:00Z");
        var owed = await bot.Private("health").SayAsync("my papers");
        owed.Shows("You owe", "Attendance figures");
        (await bot.Private("health").PressAsync(owed, "Hand it in", ("handPlace", "https://example.org/figures"))).Shows("Handed in. Thank you.", "https://example.org/figures", "Late.").ShowsNo("You owe");
    }

    [Fact]
    [Trait("Requirement", "OP-09")]
    public async Task The_final_agenda_is_one_message_for_each_a_supplement_says_what_changed_and_failures_are_listed()
    {
        await using var bot = await StoryBot.StartAsync();
        foreach (var person in bot.Group.People.Where(person => person.Key != "police-alternate"))
        {
            await bot.Private(person.Key).SayAsync("hi");
        }
        await bot.Private("health").SayAsync("add paper Attendance figures at https://example.org/figures");

        var papers = await bot.Private("coordinator").SayAsync("my papers");
        papers.Shows("1\\. Attendance figures", "Not sent out yet.", "Late.");
        await bot.Private("coordinator").PressAsync(papers, "Send to everybody");
        await bot.Private("coordinator").PressAsync(papers, "Send to everybody");
        await bot.SettleAsync();

        Assert.Single(bot.Notices("education"), notice => notice.Has("The final agenda and papers of CSOG, 25 November 2026"));
        Assert.Empty(bot.Notices("outsider"));
        (await bot.Private("coordinator").SayAsync("circulation"))
            .Shows("Final agenda, 25 November 2026", "Did not get it: ", "Lee Example-Constable: not reachable: no chat with the bot", "sent to their chat");
        (await bot.Private("health").SayAsync("circulation")).Shows(Says.Why(Reason.RunnersOnly));

        (await bot.Private("education").SayAsync("read papers")).Shows("Noted: you have read them.", "Read by 1 of ");
        (await bot.Private("coordinator").SayAsync("circulate")).Shows(Says.Why(Reason.ChangeNeeded));
        (await bot.Private("coordinator").SayAsync("circulate The figures were wrong")).Shows("Supplement 1", "The figures were wrong");
        (await bot.Private("coordinator").SayAsync("circulate the figures were wrong")).Shows("Supplement 1").ShowsNo("Supplement 2");
        await bot.SettleAsync();
        Assert.Single(bot.Notices("education"), notice => notice.Has("Supplement 1 to the papers of CSOG, 25 November 2026"));
        (await bot.Private("education").SayAsync("my papers")).Shows("Read by 0 of ", "[I have read them]");
    }

    [Fact]
    [Trait("Requirement", "HO-31")]
    public async Task A_member_proposes_an_item_until_the_agenda_is_final_and_after_that_the_chair_decides()
    {
        await using var bot = await StoryBot.StartAsync();
        await bot.GreetAllAsync();

        (await bot.Private("outsider").SayAsync("propose item Anything")).Shows(Says.Why(Reason.NoSeat));
        (await bot.Private("health").SayAsync("propose item The youth shelter")).Shows("Proposed. Whoever runs the meeting is told.", "The youth shelter", "On the agenda.");
        await bot.SettleAsync();
        Assert.Equal(["coordinator"], bot.Told("The youth shelter"));
        (await bot.Private("education").SayAsync("agenda")).Shows("Proposed by members", "The youth shelter");
        (await bot.Meeting("education").SayAsync("agenda")).Shows("Proposed by members: 1").ShowsNo("shelter");

        await bot.Private("coordinator").SayAsync("circulate");
        (await bot.Private("education").SayAsync("propose item The bus station")).Shows("The agenda was final, so it is any other business if the chair takes it.");
        (await bot.Private("education").SayAsync("agenda")).ShowsNo("The bus station");
        var list = await bot.Private("chair").SayAsync("my papers");
        (await bot.Private("chair").PressAsync(list, "Take it", "2")).Shows("Any other business.");
        (await bot.Private("education").SayAsync("agenda")).Shows("The bus station");
        (await bot.Private("health").PressAsync(PaperVerbs.Answer, new() { [MeetingVerbs.Forum] = "csog", [PaperVerbs.Proposal] = "1", [PaperVerbs.Take] = "no" })).Shows(Says.Why(Reason.RunnersOnly));
    }
}
