using PanelAssistant.Tests.Browser.Practice;

namespace PanelAssistant.Tests.Browser.Stories;

public sealed class ReferralStory(BotProcess bot, Chromium browser)
{
    [Fact]
    [Trait("Requirement", "DC-04")]
    public void A_practitioner_refers_a_child_in_the_chat_leaves_half_way_and_continues_to_the_receipt()
    {
        using (var before = browser.Open(bot, "practitioner"))
        {
            before.Say("refer");
            Referring.AnswerDangerChildAndPlace(before, "Rowan");
            before.Press("Save and leave");
            before.Sees("Saved. Nothing has been sent.");
        }
        using var after = browser.Open(bot, "practitioner");
        after.Say("continue");
        after.Sees("The next page is: Your concern. Nothing has been sent.");
        after.Press("Continue");
        Referring.AnswerTheRest(after);
        Assert.Contains("Rowan", after.Card, StringComparison.Ordinal);
        after.Press("Send the referral");
        after.Sees("received");
        Assert.Matches("Referral R-[0-9]+ received", after.Card);
        Assert.Matches("CH-[0-9]+", after.Card);
        Assert.DoesNotContain("Rowan", after.Card, StringComparison.Ordinal);
    }

    [Fact]
    [Trait("Requirement", "DC-04")]
    public void A_practitioner_refers_a_child_in_the_window_and_it_closes_with_a_receipt_in_the_chat()
    {
        using var nurse = browser.Open(bot, "nurse");
        nurse.Say("refer");
        nurse.Press("Open in a window");
        nurse.Until(() => nurse.HasDialog, "the window");
        Referring.AnswerDangerChildAndPlace(nurse, "Linden");
        nurse.Press("Next");
        Referring.AnswerTheRest(nurse);
        Assert.True(nurse.HasDialog);
        nurse.Press("Send the referral");
        nurse.Sees("received");
        Assert.Matches("Referral R-[0-9]+ received", nurse.Card);
        nurse.Press("Close");
        nurse.Sees("What happens next");
        Assert.Matches("Referral R-[0-9]+ received", nurse.Card);
    }

    [Fact]
    [Trait("Requirement", "DC-04")]
    public void A_page_with_a_gap_says_what_to_mend_and_keeps_what_was_typed()
    {
        using var worker = browser.Open(bot, "youth-worker");
        worker.Say("refer");
        worker.Choose(Referring.Danger, "No");
        worker.Press("Next");
        worker.Type("Child's first name", "Hazel");
        worker.Press("Next");
        worker.Sees("2 answers need your attention");
        worker.Sees("Write the child's last name.");
        Assert.Equal("Hazel", worker.Answer("Child's first name"));
    }
}
