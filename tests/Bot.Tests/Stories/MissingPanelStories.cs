using PanelAssistant.Cards.Meetings;
using PanelAssistant.Domain;

namespace PanelAssistant.Tests.Bot.Stories;

/// <summary>Going missing brings a child to the Panel by itself, and the Panel asks each time what stands behind it.</summary>
[Trait("Story", "G-06")]
public sealed class MissingPanelStories : IAsyncLifetime
{
    private const string Often =
        "missing import\nchild,started,returned,serious issue\n" +
        "CH-2045,2026-11-01 20:00,2026-11-01 23:00,\nCH-2045,2026-11-08 20:00,2026-11-08 23:00,\nCH-2045,2026-11-15 20:00,2026-11-15 23:00,\n";

    private StoryBot _bot = null!;

    private Chat Police => _bot.Private("missing-coordinator");

    private Chat Chair => _bot.Private("panel-chair-north");

    private Chat Door => _bot.Private("front-door");

    public async ValueTask InitializeAsync()
    {
        _bot = await StoryBot.StartAsync(practice: "oxfordshire");
        await _bot.GreetAllAsync();
    }

    public ValueTask DisposeAsync() => _bot.DisposeAsync();

    [Fact]
    [Trait("Requirement", "OP-05")]
    [Trait("Requirement", "OG-03")]
    public async Task The_third_episode_puts_a_child_who_is_not_open_on_the_list_of_their_areas_panel()
    {
        (await Chair.SayAsync("items")).Shows("Nobody is on the list now.");
        (await Police.SayAsync(Often)).Shows("New episodes: 3");
        await _bot.SettleAsync();

        Assert.Equal(["panel-chair-north", "coordinator"], _bot.Told("CH-2045 is on the list of Panel North"));
        (await Chair.SayAsync("item CH-2045")).Shows("Now: on the list for 8 December 2026", "A missing criterion is met.", "page 8, Panel, missing and repeat missing");
        (await Chair.SayAsync("audit CH-2045")).Shows("opened the child's item");
        (await _bot.Private("panel-chair-south").SayAsync("audit CH-2045")).Shows(Says.Why(Reason.NotFound));
        (await _bot.Private("panel-chair-south").SayAsync("items")).Shows("Nobody is on the list now.");
        (await Police.SayAsync(Often)).Shows("New episodes: 0");
        Assert.Equal(1, _bot.Count("item"));
    }

    [Fact]
    [Trait("Requirement", "OP-04")]
    public async Task A_child_who_is_still_missing_after_a_day_is_on_the_list_and_on_the_agenda_without_anybody_doing_anything()
    {
        await Police.SayAsync("missing import\nchild,started,returned\nCH-2045,2026-11-22 20:00,\n");
        (await Chair.SayAsync("items")).Shows("Nobody is on the list now.");

        await _bot.ClockAsync("2026-11-23T20:05:00Z");

        (await Chair.SayAsync("items")).Shows("CH-2045");
        Assert.Contains("coordinator", _bot.Told("CH-2045 is on the list of Panel North"));
        (await Chair.SayAsync("agenda")).Shows("Missing children: still missing, or often", "still missing since 22 November 2026: one long episode");
        await _bot.RestartAsync();
        await _bot.ClockAsync("2026-11-25T12:00:00Z");
        Assert.Equal(1, _bot.Count("item"));
    }

    [Fact]
    [Trait("Requirement", "OP-20")]
    public async Task Missing_children_stand_on_the_agenda_and_the_question_of_links_is_answered_for_each_meeting()
    {
        await Police.SayAsync(Often);
        var agenda = await Chair.SayAsync("agenda");
        agenda.Shows("CH-2045", "missing often, for the first time", "is still to be answered for this meeting.", "[Answer for CH-2045]");
        (await _bot.MeetingOf("panel-north", "panel-chair-north").SayAsync("agenda")).Shows("Missing children: still missing, or often", "CH-2045: missing often, for the first time").ShowsNo("Eden");

        var item = await Chair.PressAsync(agenda, "Answer for CH-2045");
        item.Shows("Is it linked to exploitation?", "Is it linked to an organised crime group?", "links to exploitation and organised crime groups are asked about. (page 8, Panel, purpose)");
        (await Chair.PressAsync(item, "Record both answers", (ItemVerbs.Exploitation, "Yes"))).Shows(Says.Why(Reason.LinksAnswersNeeded));
        (await Chair.PressAsync(item, "Record both answers", (ItemVerbs.Exploitation, "Yes"), (ItemVerbs.OrganisedCrime, "NotKnown")))
            .Shows("Recorded for this meeting.", "linked to exploitation: yes; to an organised crime group: not known.");
        (await Chair.SayAsync("agenda")).Shows("linked to exploitation: yes; to an organised crime group: not known.").ShowsNo("[Answer for");
        Assert.Single(_bot.Audit(ItemVerbs.MissingLinks, "2026-12-08 Yes NotKnown"));

        (await Police.SayAsync("missing links CH-2045 yes")).Shows(Says.Why(Reason.LinksAnswersNeeded));
        (await Police.SayAsync("Missing links ch-2045 no, not known")).Shows("linked to exploitation: no; to an organised crime group: not known.");
        foreach (var who in (string[])["lcss-north", "panel-chair-south", "practitioner", "front-door"])
        {
            (await _bot.Private(who).SayAsync("missing links CH-2045 yes, yes")).Shows(Says.Why(Reason.NotFound)).ShowsNo("linked");
        }
    }

    [Fact]
    [Trait("Requirement", "OP-05")]
    [Trait("Requirement", "OG-03")]
    public async Task What_the_episodes_say_stands_ticked_at_the_front_door_and_nobody_types_it()
    {
        var receipt = await ReferralForms.SendAsync(_bot.Private("nurse"), ("area", "North"), ("open", "no"), ("siblings", "no"), ("agency", "health"), ("types", "cce"));
        var child = Word(receipt, "CH-");
        var referral = Word(receipt, "R-");
        (await Door.PressAsync(await Door.SayAsync($"review {referral}"), "Decide")).Shows("Is a missing criterion met? By the episodes on record, none is.", "Panel North does not take the child.");

        await Police.SayAsync($"missing import\nchild,started,returned\n{child},2026-11-20 20:00,2026-11-22 23:00\n");

        var review = await Door.SayAsync($"review {referral}");
        review.Shows("Panel North takes the child.", "A missing criterion is met.");
        var decide = await Door.PressAsync(review, "Decide");
        decide.Shows("☑ A missing criterion is met, by the episodes on record: one long episode.").ShowsNo("Is a missing criterion met?");
        (await Door.PressAsync(decide, "Record the outcome", ("outcome", "panel"), ("why", "As agreed."))).Shows("Panel North: on the list for 8 December 2026");
        Assert.Equal(1, _bot.Count("item"));
    }

    [Fact]
    [Trait("Requirement", "OP-05")]
    public async Task A_child_whom_episodes_brought_is_on_the_list_once_after_the_referral_is_joined_to_the_record_that_is_kept()
    {
        var receipt = await ReferralForms.SendAsync(_bot.Private("nurse"), ("area", "North"), ("open", "no"), ("siblings", "no"), ("agency", "health"), ("types", "cce"));
        var (child, referral) = (Word(receipt, "CH-"), Word(receipt, "R-"));
        await Police.SayAsync($"missing import\nchild,started,returned\n{child},2026-11-20 20:00,2026-11-22 23:00\n");
        (await Chair.SayAsync("items")).Shows(child).ShowsNo("CH-2045");

        (await Door.SayAsync($"same child {referral} CH-2045")).Shows("Joined to CH-2045");
        await _bot.SettleAsync();

        (await Chair.SayAsync("items")).Shows("CH-2045").ShowsNo(child);
        (await Chair.SayAsync("agenda")).Shows("CH-2045").ShowsNo(child);
        (await Chair.SayAsync("item CH-2045")).Shows("Now: on the list for 8 December 2026", "A missing criterion is met.");
        Assert.Equal(["panel-chair-north", "coordinator"], _bot.Told("CH-2045 is on the list of Panel North"));
        (await Police.SayAsync("missing list")).Shows("CH-2045").ShowsNo(child);
        (await Police.SayAsync("missing CH-2045")).Shows("Missing for more than 24 hours (numbered 1)");
    }

    [Fact]
    [Trait("Requirement", "OG-03")]
    public async Task Whichever_ground_comes_first_a_child_on_two_lists_is_one_child_to_both_groups()
    {
        const string name = "On another ground the child is with: ";
        var (missing, network) = (await ReferAsync("nurse", "Zephyr"), await ReferAsync("practitioner", "Zorro"));
        // The list of missing children first, then the front door.
        await Police.SayAsync(Long(missing.Child));
        await DecideAsync(missing.Referral);
        // And the other way round.
        await DecideAsync(network.Referral);
        await Police.SayAsync(Long(network.Child));

        foreach (var child in (string[])[missing.Child, network.Child])
        {
            (await Chair.SayAsync($"item {child}")).Shows("A missing criterion is met.", $"{name}Network North");
            (await _bot.Private("lcss-north").SayAsync($"item {child}")).Shows($"{name}Panel North");
        }

        async Task<(string Child, string Referral)> ReferAsync(string who, string first)
        {
            var receipt = await ReferralForms.SendAsync(_bot.Private(who), ("first", first), ("area", "North"), ("open", "no"), ("siblings", "no"), ("agency", "health"), ("types", "cce"));
            return (Word(receipt, "CH-"), Word(receipt, "R-"));
        }

        async Task DecideAsync(string referral) =>
            (await Door.SayAsync($"outcome {referral} network because both should know")).Shows("Decided", "Network North");

        static string Long(string child) => $"missing import\nchild,started,returned\n{child},2026-11-20 20:00,2026-11-22 23:00\n";
    }

    private static string Word(Shown shown, string prefix) => shown.Outline.Split(' ', '\n', '\r').First(word => word.StartsWith(prefix, StringComparison.Ordinal));
}
