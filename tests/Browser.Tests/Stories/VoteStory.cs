using PanelAssistant.Tests.Browser.Practice;

namespace PanelAssistant.Tests.Browser.Stories;

public sealed class VoteStory(BotProcess bot, Chromium browser)
{
    private const string Meeting = "Halton CSOG meeting";
    private const string Name = "Carey";

    [Fact]
    [Trait("Requirement", "DC-06")]
    public void A_flag_is_decided_in_the_meeting_chat_under_everybodys_eyes_and_named_only_to_those_with_a_vote()
    {
        using var chair = browser.Open(bot, "chair", Meeting);
        using var health = browser.Open(bot, "health", Meeting);
        using var deputy = browser.Open(bot, "deputy", Meeting);
        using var watcher = browser.Open(bot, "coordinator", Meeting);

        chair.Say("vote CH-2043");
        foreach (var voter in (PersonWindow[])[chair, health, deputy])
        {
            voter.Reads("CH-2043: add a flag?");
            voter.Sees(Name);
            voter.Sees("Not cast yet.");
        }
        watcher.Sees("0 of 6 agencies voted so far");

        health.Press("Vote for");
        health.Sees("You voted: for.");
        watcher.Sees("1 of 6 agencies voted so far");
        chair.Sees("1 of 6 agencies voted so far");
        chair.Press("Vote for");
        watcher.Sees("2 of 6 agencies voted so far");
        health.Sees("2 of 6 agencies voted so far");
        deputy.Press("Vote for");
        watcher.Sees("3 of 6 agencies voted so far");
        Assert.DoesNotContain("3 for", watcher.Chat, StringComparison.Ordinal);

        chair.Press("Close the vote");
        foreach (var person in (PersonWindow[])[chair, health, deputy, watcher])
        {
            person.Sees("Carried: the flag is added.");
            person.Sees("3 for, 0 against, 0 abstained, 0 declared a conflict, 3 no reply");
        }
        Assert.DoesNotContain(Name, watcher.Read("return document.documentElement.outerHTML"), StringComparison.Ordinal);
    }
}
