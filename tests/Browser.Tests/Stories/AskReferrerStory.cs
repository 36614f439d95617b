using System.Text.RegularExpressions;
using PanelAssistant.Tests.Browser.Practice;

namespace PanelAssistant.Tests.Browser.Stories;

public sealed class AskReferrerStory(BotProcess bot, Chromium browser)
{
    [Fact]
    [Trait("Requirement", "DC-04")]
    public void The_front_door_asks_the_referrer_for_more_and_reads_the_answer_above_what_was_sent()
    {
        using var teacher = browser.Open(bot, "youth-worker");
        teacher.Say("refer");
        Referring.AnswerDangerChildAndPlace(teacher, "Willow");
        teacher.Press("Next");
        Referring.AnswerTheRest(teacher);
        teacher.Press("Send the referral");
        teacher.Sees("received");
        var referral = Regex.Match(teacher.Card, "R-[0-9]+").Value;

        using var door = browser.Open(bot, "front-door");
        door.Say($"review {referral}");
        door.Press("Ask for more");
        door.Sees("Asking puts nothing off");
        door.Type("What do you need to know? They read it in their own chat.", "Which school, and who saw the phone?");
        door.Press("Send the question");
        door.Sees("The question is on its way to them.");

        teacher.Say("my referrals");
        teacher.Sees("Which school, and who saw the phone?");
        teacher.Press($"Answer about {referral}");
        teacher.Choose(Referring.Danger, "No");
        teacher.Press("Next");
        teacher.Type("Your answer, and whatever else matters", "The form tutor saw it.");
        teacher.Press("Check your answers");
        teacher.Press("Send the answer");
        teacher.Sees("received");
        Assert.DoesNotContain("Willow", teacher.Card, StringComparison.Ordinal);

        door.Say($"review {referral}");
        door.Sees("The form tutor saw it.");
        Assert.True(door.Card.IndexOf("The form tutor saw it.", StringComparison.Ordinal) < door.Card.IndexOf("The concern", StringComparison.Ordinal));
    }
}
