using System.Text.RegularExpressions;
using PanelAssistant.Tests.Browser.Practice;

namespace PanelAssistant.Tests.Browser.Stories;

public sealed class AskReferrerStory(BotProcess bot, Chromium browser)
{
    [Fact]
    [Trait("Requirement", "DC-04")]
    public void The_front_door_asks_the_referrer_for_more_and_reads_the_answer_above_what_was_sent()
    {
        using var worker = browser.Open(bot, "commissioned-alternate");
        worker.Say("refer");
        Referring.AnswerDangerChildAndPlace(worker, "Willow");
        worker.Press("Next");
        Referring.AnswerTheRest(worker);
        worker.Press("Send the referral");
        worker.Sees("received");
        var referral = Regex.Match(worker.Card, "R-[0-9]+").Value;

        using var door = browser.Open(bot, "front-door");
        door.Say($"review {referral}");
        door.Press("Ask for more");
        door.Sees("Asking puts nothing off");
        door.Type("What do you need to know? They read it in their own chat.", "Which school, and who saw the phone?");
        door.Press("Send the question");
        door.Sees("The question is on its way to them.");

        worker.Say("my referrals");
        worker.Sees("Which school, and who saw the phone?");
        worker.Press($"Answer about {referral}");
        worker.Choose(Referring.Danger, "No");
        worker.Press("Next");
        worker.Type("Your answer, and whatever else matters", "The form tutor saw it.");
        worker.Press("Check your answers");
        worker.Press("Send the answer");
        worker.Sees("received");
        Assert.DoesNotContain("Willow", worker.Card, StringComparison.Ordinal);

        door.Say($"review {referral}");
        door.Sees("The form tutor saw it.");
        Assert.True(door.Card.IndexOf("The form tutor saw it.", StringComparison.Ordinal) < door.Card.IndexOf("The concern", StringComparison.Ordinal));
    }
}
