using PanelAssistant.Tests.Browser.Practice;

namespace PanelAssistant.Tests.Browser.Stories;

public sealed class ActionStory(BotProcess bot, Chromium browser)
{
    private const string Meeting = "Halton CSOG meeting";

    [Fact]
    [Trait("Requirement", "DC-05")]
    public void A_member_ticks_off_an_action_from_the_list_and_it_leaves_the_list()
    {
        using var member = browser.Open(bot, "police-ocg");
        member.Say("my actions");
        member.Sees("A-16, due today");
        member.Press("Done: A-16");
        member.Sees("A-16 is ticked off. Thank you.");
        Assert.DoesNotContain("A-16, due today", member.Card, StringComparison.Ordinal);
        Assert.Contains("A-4, overdue", member.Card, StringComparison.Ordinal);
    }

    [Fact]
    [Trait("Requirement", "DC-05")]
    public void An_action_about_a_child_is_done_only_with_what_came_of_it()
    {
        using var member = browser.Open(bot, "commissioned");
        member.Say("my actions");
        member.Press("Done, with effect: A-5");
        member.Sees("Action A-5");
        member.Press("Done");
        member.Sees("This action is about a child, so say what came of it");
        member.Choose("When it is done: what came of it for the child?", "it helped");
        member.Press("Done");
        member.Sees("Done. Effect: it helped");
    }

    [Fact]
    public void The_chair_adds_an_action_in_the_meeting_chat_and_its_owner_finds_it()
    {
        const string What = "Practice: ask the bus company about the last stop";
        using var chair = browser.Open(bot, "chair", Meeting);
        using var other = browser.Open(bot, "coordinator", Meeting);
        chair.Say("add action");
        chair.Type("What is to be done?", What);
        chair.Pick("Who is to do it?", "Jordan Example-Education, Education officer");
        Assert.DoesNotContain("New action", other.Chat, StringComparison.Ordinal);
        chair.Press("Add the action");
        chair.IsTold("Action A-41 is added. Its owner is told in their private chat.");
        Assert.DoesNotContain(What, other.Chat, StringComparison.Ordinal);
        using var owner = browser.Open(bot, "education");
        owner.Reads("New action for you: A-41");
        owner.Reads(What);
    }
}
