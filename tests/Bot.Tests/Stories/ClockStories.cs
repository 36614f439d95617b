using PanelAssistant.Cards.Cases;
using PanelAssistant.Domain;

namespace PanelAssistant.Tests.Bot.Stories;

/// <summary>Children at risk for months: who is asked for what, before the papers of which meeting close.</summary>
public sealed class ClockStories
{
    private const string Child = "CH-2053";
    private const string Invited = "CH-2053: you are invited to the meeting on 1 March 2028";

    [Fact]
    [Trait("Story", "G-07")]
    [Trait("Requirement", "HO-19")]
    public async Task Four_months_from_31_October_end_on_the_leap_day_and_the_lead_is_invited_once_before_the_papers_close()
    {
        await using var bot = await FlaggedOn("2027-10-31T10:00:00Z");
        await NameAsync(bot, "practitioner");

        await bot.ClockAsync("2028-02-10T12:00:00Z");
        Assert.Empty(bot.Told(Invited));
        await Task.WhenAll(Enumerable.Range(0, 3).Select(_ => bot.ClockAsync("2028-02-11T09:00:00Z")));
        await bot.RestartAsync();
        await bot.ClockAsync("2028-02-24T12:00:00Z");

        Assert.Equal(["practitioner"], bot.Told(Invited));
        var invitation = Assert.Single(bot.Notices("practitioner"), notice => notice.Has("you are invited"));
        invitation.Shows("Latest completed screening tool, by 25 February 2028", "Plan to reduce the risk, by 25 February 2028").ShowsNo(Personal.FirstName);
        (await bot.Private("practitioner").PressAsync(invitation, $"Open {Child}")).Shows("4 months at risk on 29 February 2028.", "section 3: After 4 months at risk");
        (await bot.Meeting("chair").SayAsync("agenda")).Shows("Agenda: CSOG, 1 March 2028", "The papers close on 25 February 2028.", $"{Child}: 4 months at risk on 29 February 2028. Invited.", "section 3: After 4 months at risk");

        await bot.ClockAsync("2028-07-01T12:00:00Z");
        Assert.Single(bot.Notices("practitioner"), notice => notice.Has("you are invited"));
    }

    [Fact]
    [Trait("Story", "G-07")]
    [Trait("Requirement", "HO-19")]
    public async Task Unflagged_in_the_third_month_nobody_is_invited_and_flagged_again_the_months_begin_anew()
    {
        await using var bot = await FlaggedOn("2027-10-31T10:00:00Z");
        await NameAsync(bot, "practitioner");
        await bot.ClockAsync("2028-01-19T11:00:00Z");
        await DecideAsync(bot);

        await bot.ClockAsync("2028-03-02T12:00:00Z");
        Assert.Empty(bot.Told("you are invited"));
        (await bot.Private("chair").SayAsync($"clocks {Child}")).Shows(Says.Why(Reason.NotFound));
        await DecideAsync(bot);

        (await bot.Private("chair").SayAsync($"clocks {Child}")).Shows("4 months at risk on 2 July 2028", "For the meeting on 5 July 2028");
    }

    [Fact]
    [Trait("Requirement", "HO-19")]
    public async Task A_lead_without_an_account_is_invited_by_the_coordinator_who_gets_the_wording()
    {
        await using var bot = await FlaggedOn("2027-10-31T10:00:00Z");
        var card = await bot.Private("coordinator").PressAsync(await bot.Private("coordinator").SayAsync($"clocks {Child}"), "Change the lead professional");
        (await bot.Private("coordinator").PressAsync(card, "Save", (ClockVerbs.Typed, "Kit Example-Elsewhere"))).Shows("Kit Example-Elsewhere: no account, invited by the coordinator");

        await bot.ClockAsync("2028-02-11T09:00:00Z");

        var task = Assert.Single(bot.Notices("coordinator"), notice => notice.Has($"{Child}: invite the lead professional (Kit Example-Elsewhere) to the meeting on 1 March 2028."));
        (await bot.Private("coordinator").PressAsync(task, $"Open {Child}"))
            .Shows("What to say, by phone or e-mail:", "CH-2053 will have been at risk of exploitation for 4 months.", "Please send us by 25 February 2028: Latest completed screening tool; Plan to reduce the risk.")
            .ShowsNo(Personal.FirstName);
    }

    [Fact]
    [Trait("Story", "G-25")]
    [Trait("Requirement", "HO-20")]
    [Trait("Requirement", "HO-21")]
    public async Task A_social_worker_of_another_authority_gets_no_card_and_the_coordinator_asks_nudges_and_invites()
    {
        await using var bot = await FlaggedOn("2027-11-30T10:00:00Z", ("placed", "yes"));
        await bot.SettleAsync();
        var task = Assert.Single(bot.Notices("coordinator"), notice => notice.Has($"{Child}: ask the social worker (Marley Example-Placingworker) for their plan."));
        (await bot.Private("coordinator").PressAsync(task, $"Open {Child}")).Shows("Your authority placed a child in our area whom we know as CH-2053.", "The plan was asked for on 30 November 2027. It has not come.");
        (await bot.Private("chair").SayAsync("plans awaited")).Shows(Child, "It has not come.");

        await bot.ClockAsync("2027-12-10T09:00:00Z");
        Assert.Equal(["coordinator"], bot.Told($"{Child}: the plan has not come. Ask the social worker (Marley Example-Placingworker) again."));
        await bot.ClockAsync("2028-02-11T09:00:00Z");

        Assert.Equal(["coordinator"], bot.Told($"{Child}: invite the social worker (Marley Example-Placingworker) to the meeting on 1 March 2028."));
        (await bot.Private("coordinator").SayAsync($"clocks {Child}")).Shows("We would like to discuss: Plan; Links; Effect on the community.", "the risk has not become less");
        (await bot.Private("health").SayAsync("agenda")).Shows("3 months at risk on 29 February 2028", "No new screening: not reduced", "To discuss: Plan; Links; Effect on the community");
        (await bot.Private("coordinator").SayAsync($"plan received {Child}")).Shows("Recorded: the plan has come.", "The plan came on 11 February 2028.");
        (await bot.Private("chair").SayAsync("plans awaited")).ShowsNo(Child);
        Assert.Empty(bot.Notices("other-authority"));
    }

    [Fact]
    [Trait("Story", "G-07")]
    [Trait("Requirement", "HO-21")]
    public async Task Judged_lower_in_the_third_month_the_chair_is_asked_to_confirm_and_nobody_is_invited()
    {
        await using var bot = await FlaggedOn("2027-11-30T10:00:00Z", ("placed", "yes"), "significant");
        await bot.ClockAsync("2028-02-02T12:00:00Z");
        await ScreeningForms.SendAsync(bot.Private("health"), Child, "moderate");

        await bot.ClockAsync("2028-02-11T09:00:00Z");

        Assert.Empty(bot.Told("invite the social worker"));
        Assert.Equal(["chair"], bot.Told($"{Child}: please confirm that the risk is less"));
        var asked = await bot.Private("chair").PressAsync(bot.Notices("chair").Single(notice => notice.Has("please confirm that the risk")), $"Open {Child}");
        var press = Chat.Payload(asked, "Confirm: the risk is less");
        (await bot.Private("health").PressAsync(press.Verb, press.Data)).Shows(Says.Why(Reason.ChairOnly));
        (await bot.Private("chair").PressAsync(asked, "Confirm: the risk is less")).Shows("Recorded: the risk is less. Nobody is invited.");
        await bot.ClockAsync("2028-04-20T09:00:00Z");
        Assert.Empty(bot.Told("invite the social worker"));
    }

    [Fact]
    public async Task Those_with_no_part_in_it_cannot_tell_a_child_at_risk_from_one_who_is_not_there()
    {
        await using var bot = await StoryBot.StartAsync();

        foreach (var words in (string[])["clocks", "plan received", "lead professional", "risk reduced"])
        {
            Assert.Equal((await bot.Private("outsider").SayAsync($"{words} CH-9999")).Outline, (await bot.Private("outsider").SayAsync($"{words} CH-2042")).Outline);
        }
        var health = bot.Private("health");
        (await health.PressAsync(ClockVerbs.Lead, new() { [ClockVerbs.Child] = "CH-2042", [ClockVerbs.Typed] = "Somebody" })).Shows(Says.Why(Reason.NotFound));
        (await health.PressAsync(ClockVerbs.Plan, new() { [ClockVerbs.Child] = "CH-2045" })).Shows(Says.Why(Reason.NotFound));
    }

    /// <summary>A new child is referred on that day and the group agrees to flag it.</summary>
    private static async Task<StoryBot> FlaggedOn(string clock, (string, string)? answer = null, string? level = null)
    {
        var bot = await StoryBot.StartAsync(clock);
        await bot.GreetAllAsync();
        (await ReferralForms.SendAsync(bot.Private("practitioner"), answer is { } given ? [given] : [])).Shows(Child);
        if (level is not null)
        {
            await ScreeningForms.SendAsync(bot.Private("health"), Child, level);
        }
        await DecideAsync(bot);
        return bot;
    }

    /// <summary>The flag goes on, or off where it is on.</summary>
    private static async Task DecideAsync(StoryBot bot)
    {
        await bot.Meeting("chair").SayAsync($"vote {Child}");
        (await bot.Private("chair").SayAsync($"agreed {Child} nobody objects")).Shows("Recorded: agreed without a vote.");
    }

    private static async Task NameAsync(StoryBot bot, string lead)
    {
        var card = await bot.Private("chair").SayAsync($"lead professional {Child}");
        (await bot.Private("chair").PressAsync(card, "Save", (ClockVerbs.Person, StoryBot.Practice.Person(lead).Id))).Shows("invited in their chat");
    }
}
