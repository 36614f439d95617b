using PanelAssistant.Tests.Browser.Practice;

namespace PanelAssistant.Tests.Browser.Stories;

public sealed class ScreeningStory(BotProcess bot, Chromium browser)
{
    /// <summary>What a screening asks before its judgement: three of harm, then fourteen signs on four pages.</summary>
    private const int MostPages = 20;

    [Fact]
    [Trait("Requirement", "DC-02")]
    public void A_member_sends_a_screening_of_a_child_and_sees_the_level_they_judged()
    {
        using var member = browser.Open(bot, "practice-lead");
        member.Say("screening CH-2047");
        member.Pick("Which child?", "CH-2047 · GE");
        member.Press("Start the screening");
        member.Sees("Page 1 of");
        for (var page = 1; page < MostPages && !member.Card.Contains("Your judgement", StringComparison.Ordinal); page++)
        {
            member.ChooseInEvery(page == 1 ? "No" : "Not seen");
            member.Press("Next");
            member.SeesNot($"Page {page} of");
        }
        member.Choose("What is the level of risk now?", "Emerging");
        member.Type("Why this level?", "Practice record. One sign is new and the others have stopped.");
        member.Choose("How sure are you?", "Medium");
        member.PressPositive();
        member.Sees("Nothing has been sent yet.");
        member.Press("Send the screening");
        member.Sees("Screening 1 of CH-2047 received");
        member.Sees("Emerging");
    }
}
