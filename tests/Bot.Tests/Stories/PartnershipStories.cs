using PanelAssistant.Bot.LocalTeams.Practice;
using PanelAssistant.Domain;

namespace PanelAssistant.Tests.Bot.Stories;

/// <summary>The same bot under each partnership's own terms.</summary>
public sealed class PartnershipStories
{
    public static TheoryData<string> Names => [.. PracticeLibrary.Names];

    [Theory]
    [MemberData(nameof(Names))]
    public async Task Every_practice_partnership_starts_and_tells_each_group_about_itself(string practice)
    {
        await using var bot = await StoryBot.StartAsync(practice: practice);

        foreach (var forum in bot.Group.Forums)
        {
            var terms = PracticeLibrary.Terms(practice).ForForum(new(forum.Id));
            (await bot.Private(forum.Chair).SayAsync("help")).Shows($"You sit in: ", terms.ShortName);
            (await bot.Private("practitioner").SayAsync($"about {forum.Id}")).Shows($"About {terms.ShortName}", terms.Name, terms.Seat(terms.Chair.Seat).Title);
            (await bot.MeetingOf(forum.Id, forum.Chair).SayAsync("help")).Shows("In this chat you can type:", "vote");
        }
        (await bot.Private("practitioner").SayAsync("refer")).Shows("Is a child in immediate danger right now?");
    }

    [Fact]
    [Trait("Requirement", "HS-01")]
    public async Task A_member_of_the_strategic_group_alone_opens_no_childs_record()
    {
        await using var bot = await StoryBot.StartAsync();
        var strategic = bot.Private("strategic-police");

        (await bot.Private("police-ocg").SayAsync("case CH-2041")).Shows("Avery Example-Child");
        (await strategic.SayAsync("about")).Shows("figures and themes, no child by name");
        foreach (var asked in (string[])["case CH-2041", "case CH-9999", "screenings CH-2041"])
        {
            (await strategic.SayAsync(asked)).Shows(Says.Why(Reason.NotFound)).ShowsNo("Avery");
        }
        foreach (var forum in (string[])["cssg", "csog"])
        {
            (await strategic.PressAsync("case.show", new() { ["forum"] = forum, ["child"] = "CH-2041" })).Shows(Says.Why(Reason.NotFound)).ShowsNo("Avery");
            (await strategic.PressAsync("flag.view", new() { ["forum"] = forum, ["child"] = "CH-2041" })).Shows(Says.Why(Reason.NotFound)).ShowsNo("Avery");
        }
        (await strategic.SayAsync("flags")).ShowsNo("CH-2042");
    }

    [Fact]
    [Trait("Story", "G-17")]
    [Trait("Requirement", "OP-15")]
    public async Task A_member_of_the_north_panel_cannot_tell_a_child_of_the_south_from_one_that_is_not_there()
    {
        await using var bot = await StoryBot.StartAsync(practice: "oxfordshire");

        (await bot.Private("panel-chair-north").SayAsync("case CH-2041")).Shows("Avery Example-Child");
        (await bot.Private("panel-chair-south").SayAsync("case CH-2042")).Shows("Blake Example-Child");
        (await bot.Private("panel-chair-north").SayAsync("case CH-2042")).Shows(Says.Why(Reason.NotFound)).ShowsNo("Blake");
        (await bot.Private("panel-chair-north").PressAsync("case.show", new() { ["forum"] = "panel-south", ["child"] = "CH-2042" }))
            .Shows(Says.Why(Reason.NotFound)).ShowsNo("Blake");
        (await bot.MeetingOf("panel-north", "panel-chair-north").SayAsync("vote CH-2042")).Shows(Says.Why(Reason.NotFound));
        (await bot.Private("panel-chair-north").SayAsync("flags")).ShowsNo("CH-2042");
        (await bot.Private("panel-chair-south").SayAsync("flags")).Shows("CH-2042");
        // Who sits in all three opens either.
        (await bot.Private("kingfisher").SayAsync("case CH-2042")).Shows("Blake Example-Child");
        (await bot.Private("kingfisher").SayAsync("case CH-2041")).Shows("Avery Example-Child");
    }

    [Fact]
    [Trait("Story", "G-17")]
    [Trait("Requirement", "OP-15")]
    public async Task A_panel_that_takes_every_missing_child_opens_no_record_until_the_child_comes()
    {
        await using var bot = await StoryBot.StartAsync(practice: "oxfordshire");
        await bot.GreetAllAsync();

        // Neither open nor missing: the Network's child, and nothing that the Panel may look at.
        (await bot.Private("panel-chair-north").SayAsync("case CH-2045")).Shows(Says.Why(Reason.NotFound)).ShowsNo("Eden");
        (await bot.Private("missing-coordinator").SayAsync("missing CH-2045")).ShowsNo(Says.Why(Reason.NotFound)).ShowsNo("Eden");
        (await bot.Private("panel-chair-south").SayAsync("missing CH-2045")).Shows(Says.Why(Reason.NotFound));

        await bot.Private("missing-coordinator").SayAsync("missing import\nchild,started,returned\nCH-2045,2026-11-20 20:00,2026-11-22 23:00\n");

        (await bot.Private("panel-chair-north").SayAsync("case CH-2045")).Shows("Eden Example-Child");
        (await bot.Private("panel-chair-south").SayAsync("case CH-2045")).Shows(Says.Why(Reason.NotFound)).ShowsNo("Eden");
        // Moved by hand, the child is before the other area's Panel as well.
        (await bot.Private("panel-chair-north").SayAsync("move child CH-2045 panel-south because the child lives there now")).Shows("Moved.");
        (await bot.Private("panel-chair-south").SayAsync("case CH-2045")).Shows("Eden Example-Child");
    }

    [Fact]
    [Trait("Requirement", "ON-27")]
    public async Task A_schools_lead_cannot_say_how_a_child_stands_at_social_care_whom_they_did_not_refer()
    {
        await using var bot = await StoryBot.StartAsync(practice: "oxfordshire");
        var receipt = await ReferralForms.SendAsync(bot.Private("nurse"), ("area", "North"), ("open", "no"), ("siblings", "notknown"), ("agency", "health"), ("types", "cce"), ("toldOn", "2026-11-20"));
        var (child, referral) = (Word(receipt, "CH-"), Word(receipt, "R-"));
        await bot.Private("front-door").SayAsync($"outcome {referral} network because it is agreed");

        (await bot.Private("school-lead-north").SayAsync($"sibling open {child} no")).Shows(Says.Why(Reason.NotFound)).ShowsNo("Recorded");
        (await bot.Private("camhs-north").SayAsync($"sibling open {child} no")).Shows("Recorded.");
    }

    [Fact]
    [Trait("Requirement", "ON-03")]
    public async Task An_item_of_a_network_shows_signs_vulnerabilities_strengths_and_the_support_in_place_to_who_opens_the_record()
    {
        await using var bot = await StoryBot.StartAsync(practice: "oxfordshire");
        await bot.GreetAllAsync();
        var receipt = await ReferralForms.SendAsync(bot.Private("nurse"), ("area", "North"), ("open", "no"), ("siblings", "no"), ("agency", "health"), ("types", "cce"), ("toldOn", "2026-11-20"));
        var (child, referral) = (Word(receipt, "CH-"), Word(receipt, "R-"));
        await bot.Private("front-door").SayAsync($"outcome {referral} network because it is agreed");
        (await bot.Private("camhs-north").SayAsync($"item {child}")).Shows("Support in place: not open to children's social care").ShowsNo("Signs seen");

        await ScreeningForms.SendAsync(bot.Private("nurse"), child, "moderate");

        var item = await bot.Private("camhs-north").SayAsync($"item {child}");
        item.Shows("Signs seen: Has money", "Signs possible: none", "Makes the child vulnerable:", "Keeps the child safe: Has an adult they trust and talk to", "Support in place:");
        (await bot.Private("camhs-north").PressAsync(item, "Read screening 1")).Shows($"Screening 1 of {child}", "Seen by two teachers.");
        // Whoever coordinates the list runs it and opens no record by that.
        (await bot.Private("coordinator").SayAsync($"item {child}")).Shows($"{child} on the list of Network North").ShowsNo("Signs seen", "Support in place");
        foreach (var who in (string[])["school-lead-north", "panel-chair-north"])
        {
            (await bot.Private(who).SayAsync($"item {child}")).ShowsNo("Signs seen");
        }
    }

    private static string Word(Shown shown, string prefix) => shown.Outline.Split(' ', '\n', '\r').First(word => word.StartsWith(prefix, StringComparison.Ordinal));

    [Fact]
    [Trait("Requirement", "ON-27")]
    public async Task A_schools_lead_in_a_network_opens_the_children_they_referred_and_no_others()
    {
        await using var bot = await StoryBot.StartAsync(practice: "oxfordshire");

        (await bot.Private("school-lead-north").SayAsync("case CH-2044")).Shows("Devon Example-Child");
        (await bot.Private("school-lead-north").SayAsync("case CH-2045")).Shows(Says.Why(Reason.NotFound)).ShowsNo("Eden");
        (await bot.Private("lcss-north").SayAsync("case CH-2045")).Shows("Eden Example-Child");
        // Open at social care, so the Panel's and not the Network's.
        (await bot.Private("lcss-north").SayAsync("case CH-2041")).Shows(Says.Why(Reason.NotFound)).ShowsNo("Avery");
    }

    [Fact]
    [Trait("Requirement", "OF-07")]
    public async Task Whoever_chairs_a_network_or_panel_sits_in_the_strategic_leads_forum_without_being_given_a_seat()
    {
        await using var bot = await StoryBot.StartAsync(practice: "oxfordshire");

        foreach (var chair in (string[])["lcss-south", "panel-chair-central"])
        {
            (await bot.Private(chair).SayAsync("help")).Shows("Strategic Leads");
        }
        (await bot.Private("lcss-alternate-south").SayAsync("help")).ShowsNo("Strategic Leads");
        (await bot.Private("kingfisher").SayAsync("help")).ShowsNo("Strategic Leads");
    }
}
