using PanelAssistant.Domain;

namespace PanelAssistant.Tests.Bot.Stories;

/// <summary>Places, links and themes: what connects children is seen by those who may see each end.</summary>
[Trait("Story", "G-16")]
public sealed class LinkStories : IAsyncLifetime
{
    private StoryBot _bot = null!;

    private Chat Health => _bot.Private("health");

    private Chat Chair => _bot.Private("chair");

    public async ValueTask InitializeAsync() => _bot = await StoryBot.StartAsync();

    public ValueTask DisposeAsync() => _bot.DisposeAsync();

    [Fact]
    [Trait("Requirement", "HO-11")]
    public async Task A_place_with_three_linked_children_shows_in_the_themes_by_count_and_reference()
    {
        await PlaceAsync();
        (await Health.SayAsync("themes")).Shows("No place has a linked child yet.");
        foreach (var child in (string[])["CH-2041", "CH-2042", "CH-2047"])
        {
            (await Health.SayAsync($"link {child} LOC-1")).Shows($"{child} is linked to LOC-1.");
        }
        (await Health.SayAsync("link CH-2042 to LOC-1")).Shows("CH-2042 is linked to LOC-1.");

        (await Health.SayAsync("themes")).Shows("LOC-1: 3 linked children", "Found there when missing", "[Open LOC-1]").ShowsNo("Example-Child", "car park", "CH-2041");
        (await Health.SayAsync("location LOC-1")).Shows("The car park", "Linked children: 3", "Child CH-2041", "Child CH-2042", "Child CH-2047").ShowsNo("Example-Child");
        (await _bot.Private("outsider").SayAsync("themes")).Shows(Says.Why(Reason.NoSeat));
        (await _bot.Private("practitioner").SayAsync("location LOC-1")).Shows(Says.Why(Reason.NotFound));
        (await _bot.Private("chair").SayAsync("audit LOC-1")).Shows($"{_bot.Group.Person("health").Name}: opened the place of note");
        (await Health.SayAsync("audit LOC-1")).Shows(Says.Why(Reason.NotFound));
        (await Health.SayAsync("unlink CH-2047 LOC-1")).Shows("CH-2047 and LOC-1 are no longer linked.");
        (await Health.SayAsync("themes")).Shows("LOC-1: 2 linked children");
    }

    [Fact]
    [Trait("Requirement", "HO-11")]
    public async Task A_place_online_needs_no_postcode_and_what_disrupts_it_is_logged()
    {
        var page = await Health.SayAsync("refer location");
        page = await Health.PressAsync(page, "Next", ("danger", "no"));
        page = await Health.PressAsync(page, "Next", ("kind", "online"));
        page.Shows("Which app, page or account?").ShowsNo("Postcode", "Area");
        page = await Health.PressAsync(page, "Next", ("online", "A group chat in a game"));
        page = await Health.PressAsync(page, "Next", ("why", "Adults ask for pictures there."), ("themes", "grooming-online"));
        page = await Health.PressAsync(page, "Check your answers", ("agency", "health"));
        (await Health.PressAsync(page, "Send it to the group")).Shows("Received: LOC-1");

        var card = await Health.SayAsync("location LOC-1");
        card.Shows("Kind: Online", "Grooming online").ShowsNo("Postcode");
        (await Health.PressAsync(card, "Log it", ("tactic", "online"), ("note", "Reported to the makers."))).Shows("23 November 2026: Account or page reported or taken down", "Reported to the makers.");
    }

    [Fact]
    [Trait("Requirement", "HO-02")]
    public async Task The_agendas_item_shows_the_links_of_the_child_to_members_and_to_nobody_else()
    {
        await PlaceAsync();
        await ReferralForms.SendAsync(_bot.Private("practitioner"));
        await _bot.Private("front-door").SayAsync("outcome R-1013 csog because it is agreed");
        await Health.SayAsync("link CH-2053 LOC-1");

        var agenda = await Health.SayAsync("agenda");
        (await Health.PressAsync(agenda, "Open CH-2053")).Shows("CH-2053 on the list of CSOG", "Place LOC-1", "[Open LOC-1]").ShowsNo("[Move]", "[Back to the list]");
        (await Chair.SayAsync("item CH-2053")).Shows("Place LOC-1", "[Back to the list]");
        (await _bot.Private("coordinator").SayAsync("item CH-2053")).Shows("CH-2053 on the list of CSOG").ShowsNo("LOC-1");
        (await _bot.Private("practitioner").SayAsync("item CH-2053")).Shows(Says.Why(Reason.NotFound)).ShowsNo("LOC-1");
    }

    [Fact]
    [Trait("Requirement", "HO-02")]
    public async Task Two_children_at_one_place_show_the_link_and_an_action_raised_from_it_carries_it()
    {
        await PlaceAsync();
        await Health.SayAsync("link CH-2041 LOC-1");
        await Health.SayAsync("link CH-2042 LOC-1");
        var card = await Chair.SayAsync("case CH-2041");
        card.Shows("Place LOC-1", "[Raise an action]");

        var form = await Chair.PressAsync(card, "Raise an action");
        form.Shows("Raised from the link of CH-2041 and LOC-1.");
        var added = await Chair.PressAsync(form, "Add the action", ("what", "Visit the car park on Friday."), ("owner", $"health-lead/{StoryBot.Practice.Person("health").Id}"));

        var number = added.Outline.Split(' ').First(word => word.StartsWith("A-", StringComparison.Ordinal));
        (await Health.SayAsync($"action {number}")).Shows("Raised from the link: CH-2041 and LOC-1");
        (await Health.SayAsync("case CH-2041")).Shows("Place LOC-1").ShowsNo("[Raise an action]");
    }

    [Fact]
    [Trait("Requirement", "HO-02")]
    public async Task A_child_is_linked_to_a_child_and_to_a_group_and_each_end_shows_it()
    {
        (await Health.SayAsync("new group Northside")).Shows("Group GRP-1", "Called: Northside");
        (await Health.SayAsync("link CH-2041 GRP-1")).Shows("CH-2041 is linked to GRP-1.");
        (await Health.SayAsync("link CH-2041 CH-2042")).Shows("CH-2041 is linked to CH-2042.");
        (await Health.SayAsync("link CH-2042 CH-2041")).Shows("CH-2042 is linked to CH-2041.");

        (await Health.SayAsync("case CH-2041")).Shows("Group GRP-1", "Child CH-2042");
        (await Health.SayAsync("case CH-2042")).Shows("Child CH-2041");
        (await Health.SayAsync("group GRP-1")).Shows("Linked children: 1", "Child CH-2041").ShowsNo("Example-Child");
        Assert.Equal(4, _bot.Count("link"));
        (await Health.SayAsync("link CH-2041 CH-2041")).Shows(Says.Why(Reason.SameRecord));
        (await Health.SayAsync("link CH-2041 LOC-99")).Shows(Says.Why(Reason.NotFound));
        (await _bot.Private("practitioner").SayAsync("link CH-2043 CH-2044")).Shows(Says.Why(Reason.NoSeat));
        (await _bot.Private("practitioner").SayAsync("case CH-2043")).ShowsNo("Links");
    }

    [Fact]
    [Trait("Requirement", "HO-02")]
    [Trait("Requirement", "HO-10")]
    public async Task A_link_to_a_person_of_interest_is_shown_only_to_those_who_may_see_that_person()
    {
        await PersonAsync();
        (await Health.SayAsync("link CH-2041 POI-1")).Shows(Says.Why(Reason.NotFound));
        var officer = _bot.Private("police-exploitation");
        (await officer.PressAsync(await officer.SayAsync("person POI-1"), "Link CH-2041")).Shows("CH-2041 is linked to POI-1.");

        (await officer.SayAsync("case CH-2041")).Shows("Person of interest POI-1");
        (await Chair.SayAsync("case CH-2041")).Shows("Person of interest POI-1");
        foreach (var who in (string[])["health", "police-ocg", "deputy"])
        {
            (await _bot.Private(who).SayAsync("case CH-2041")).ShowsNo("POI-1");
            (await _bot.Private(who).SayAsync("unlink CH-2041 POI-1")).Shows(Says.Why(Reason.NotFound));
        }
        await Chair.SayAsync("person grant POI-1 health-lead");
        (await Health.SayAsync("case CH-2041")).Shows("Person of interest POI-1");
    }

    [Fact]
    [Trait("Requirement", "HO-02")]
    public async Task An_action_raised_from_a_link_to_a_person_shows_the_link_only_to_those_who_may_see_that_person()
    {
        await PersonAsync();
        var officer = _bot.Private("police-exploitation");
        await officer.SayAsync("link CH-2041 POI-1");
        var form = await Chair.PressAsync(await Chair.SayAsync("case CH-2041"), "Raise an action");
        var added = await Chair.PressAsync(form, "Add the action", ("what", "Speak to the school."), ("owner", $"health-lead/{StoryBot.Practice.Person("health").Id}"));

        var number = added.Outline.Split(' ').First(word => word.StartsWith("A-", StringComparison.Ordinal));
        (await Chair.SayAsync($"action {number}")).Shows("Raised from the link: CH-2041 and POI-1");
        (await Health.SayAsync($"action {number}")).Shows("Speak to the school.").ShowsNo("POI-1");
    }

    [Fact]
    [Trait("Requirement", "HO-02")]
    public async Task The_same_link_pressed_many_times_at_once_is_made_and_counted_once()
    {
        await PlaceAsync();
        var card = await Health.PressAsync(await Health.SayAsync("case CH-2041"), "Add a link");
        var (verb, data) = Chat.Payload(card, "Link", ("other", "LOC-1"), ("themes", "missing,transport"));

        var shown = await Task.WhenAll(Enumerable.Range(0, 5).Select(_ => _bot.Private("health").PressAsync(verb, data)));

        Assert.All(shown, answer => answer.Shows("CH-2041 is linked to LOC-1."));
        Assert.Equal(2, _bot.Count("link"));
        (await Health.SayAsync("themes")).Shows("LOC-1: 1 linked child");
    }

    [Fact]
    [Trait("Requirement", "HO-02")]
    public async Task Members_of_another_area_see_neither_the_place_nor_the_link_nor_can_they_make_one()
    {
        await using var bot = await StoryBot.StartAsync(practice: "oxfordshire");
        var north = bot.Private("panel-chair-north");
        var all = bot.Private("kingfisher");
        (await north.SayAsync("new group Northside")).Shows("GRP-1");
        (await north.SayAsync("link CH-2041 GRP-1")).Shows("CH-2041 is linked to GRP-1.");
        (await north.SayAsync("link CH-2041 CH-2042")).Shows(Says.Why(Reason.NotFound));
        // Somebody in every panel opens both children, but no one panel does.
        (await all.SayAsync("link CH-2041 CH-2042")).Shows(Says.Why(Reason.NotFound));

        (await bot.Private("panel-chair-south").SayAsync("group GRP-1")).Shows(Says.Why(Reason.NotFound));
        (await bot.Private("panel-chair-south").SayAsync("link CH-2042 GRP-1")).Shows(Says.Why(Reason.NotFound));
        (await bot.Private("panel-chair-south").SayAsync("unlink CH-2041 GRP-1")).Shows(Says.Why(Reason.NotFound));
        (await bot.Private("strategic-chair").SayAsync("link CH-2041 GRP-1")).Shows(Says.Why(Reason.NotFound));
        (await all.SayAsync("case CH-2041")).Shows("Group GRP-1");
    }

    private async Task PlaceAsync()
    {
        var chat = _bot.Private("practitioner");
        var page = await chat.SayAsync("refer location");
        page = await chat.PressAsync(page, "Next", ("danger", "no"));
        page = await chat.PressAsync(page, "Next", ("kind", "physical"));
        (await chat.PressAsync(page, "Next", ("ground", "The car park behind the cinema"), ("area", "Runcorn"))).Shows("To mend: Write the postcode, or the nearest one.");
        page = await chat.PressAsync(page, "Next", ("ground", "The car park behind the cinema"), ("area", "Runcorn"), ("postcode", "wa7 2es"));
        page = await chat.PressAsync(page, "Next", ("why", "Children meet older people there."), ("themes", "missing"));
        page = await chat.PressAsync(page, "Check your answers", ("agency", "education"));
        (await chat.PressAsync(page, "Send it to the group")).Shows("Received: LOC-1").ShowsNo("car park");
    }

    private async Task PersonAsync()
    {
        var chat = _bot.Private("nurse");
        var page = await chat.SayAsync("refer person");
        page = await chat.PressAsync(page, "Next", ("danger", "no"));
        page = await chat.PressAsync(page, "Next", ("who", "A man of about 30"));
        page = await chat.PressAsync(page, "Next", ("why", "Waits at the gate."), ("basis", "concern"));
        page = await chat.PressAsync(page, "Next", ("child", "CH-2041"));
        page = await chat.PressAsync(page, "Next", ("source", "reliable"), ("information", "heard"));
        page = await chat.PressAsync(page, "Check your answers", ("agency", "health"));
        (await chat.PressAsync(page, "Send it to the police")).Shows("Received: POI-1");
    }

    [Fact]
    [Trait("Requirement", "HO-11")]
    public async Task A_declared_conflict_shuts_links_of_the_child_whichever_end_is_typed_first()
    {
        (await Health.SayAsync("link CH-2041 CH-2047")).Shows("is linked to");
        await Health.SayAsync("new group Friday bus");
        await _bot.Meeting("chair").SayAsync("vote CH-2041");
        await Health.SayAsync("conflict CH-2041");
        var before = _bot.Count("link");
        foreach (var words in (string[])["link CH-2041 CH-2048", "link CH-2048 CH-2041", "link GRP-1 CH-2041", "unlink CH-2041 CH-2047", "unlink CH-2047 CH-2041"])
        {
            (await Health.SayAsync(words)).Shows(Says.Why(Reason.ClosedByConflict));
        }
        Assert.Equal(before, _bot.Count("link"));
        (await Health.SayAsync("link CH-2047 GRP-1")).Shows("is linked to");
        await Health.SayAsync("no conflict CH-2041");
        (await Health.SayAsync("unlink CH-2047 CH-2041")).Shows("are no longer linked.");
    }
}
