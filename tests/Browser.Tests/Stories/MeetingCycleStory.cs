using PanelAssistant.Tests.Browser.Access;
using PanelAssistant.Tests.Browser.Practice;

namespace PanelAssistant.Tests.Browser.Stories;

/// <summary>One meeting from its papers to its minutes, each person in a window of their own. It changes the meeting, so it has a bot of its own.</summary>
public sealed class MeetingCycleStory(Chromium browser)
{
    private const string Meeting = "Halton CSOG meeting";
    private const string Day = "25 November 2026";
    private const string NotYours = "I cannot find that, or it is not yours to open.";
    private const int Narrow = 320;

    [Fact]
    [Trait("Requirement", "HO-07")]
    [Trait("Requirement", "HO-24")]
    public async Task The_deputy_runs_the_meeting_in_the_chairs_absence_an_alternate_votes_a_guest_sees_one_item_until_it_ends_and_everybody_gets_the_minutes_but_the_outsider()
    {
        await using var bot = new BotProcess();
        await bot.InitializeAsync();
        using var deputy = browser.Open(bot, "deputy");
        using var guest = browser.Open(bot, "nurse", "Panel Assistant", Narrow);
        Invite(bot, guest);
        Prepare(bot, deputy);

        using var room = browser.Open(bot, "deputy", Meeting);
        Meet(bot, room, guest);
        Record(bot, deputy, room);
        Opens(guest, "CH-2041", NotYours);

        using var member = browser.Open(bot, "education");
        member.Reads($"The minutes of {Day} are ready for you");
        member.Say($"minutes {Day}");
        member.Sees("Minutes: CSOG");
        member.Press("I have read them");
        member.Sees("It is noted that you have read them.");
        using var outsider = browser.Open(bot, "outsider");
        outsider.Say($"minutes {Day}");
        outsider.Reads(NotYours);
        Assert.DoesNotContain("CH-2047", outsider.Chat, StringComparison.Ordinal);
    }

    /// <summary>The chair asks a school nurse to come for one child. Until she accepts she sees nothing; then that child alone.</summary>
    private void Invite(BotProcess bot, PersonWindow guest)
    {
        using (var chair = browser.Open(bot, "chair"))
        {
            chair.Say("invite CH-2041");
            chair.Pick("Who?", "Reese Example-Schoolnurse");
            chair.Choose("As what?", "Co-opted member, without a vote");
            chair.Type("When does it begin?", "10:15");
            chair.Type("What to bring", "Her chronology");
            chair.Press("Send the invitation");
            chair.Sees("Reese Example-Schoolnurse: not answered yet");
        }
        guest.Sees($"You are invited to CSOG on {Day}");
        Assert.DoesNotContain("CH-2041", guest.Card, StringComparison.Ordinal);
        Opens(guest, "CH-2041", NotYours);
        guest.Press("Accept");
        guest.Sees("you come");
        guest.Press("Open CH-2041");
        guest.Sees("Avery Example-Child");
        guest.Sees("You can open this until the meeting is over.");
        Assert.Empty(guest.Read(PageChecks.TooWide));
        Assert.Empty(guest.Read(PageChecks.TooFaint));
        Opens(guest, "CH-2047", NotYours);
    }

    /// <summary>Asks for the item of a child, and waits for the answer that comes after it.</summary>
    private static void Opens(PersonWindow guest, string child, string answer)
    {
        var words = $"invited item {child}";
        guest.Say(words);
        guest.Until(() => guest.Chat is var chat && chat[(chat.LastIndexOf(words, StringComparison.Ordinal) + 1)..].Contains(answer, StringComparison.Ordinal), $"{answer} after {words}");
    }

    /// <summary>Papers go out, the chair and a member apologise, and those who come instead hear of it.</summary>
    private void Prepare(BotProcess bot, PersonWindow deputy)
    {
        using (var coordinator = browser.Open(bot, "coordinator"))
        {
            coordinator.Say("my papers");
            coordinator.Sees($"Papers of CSOG, {Day}");
            coordinator.Press("Send to everybody");
            // They are among everybody: the message may come before the answer.
            coordinator.Reads("went out on");
        }
        using (var chair = browser.Open(bot, "chair"))
        {
            chair.Say("send apologies none because court sits");
            chair.Sees("Thank you.");
        }
        deputy.Reads($"You chair CSOG on {Day}");
        using (var health = browser.Open(bot, "health"))
        {
            health.Reads($"The final agenda and papers of CSOG, {Day}");
            health.Say("apologies");
            health.Pick("Have they been briefed?", "Yes");
            health.Pick("Have they been given the papers?", "Yes");
            health.Press("Send apologies");
            health.Sees("Thank you. The chair is told.");
        }
        using var alternate = browser.Open(bot, "health-alternate");
        alternate.Reads("in a member's place");
    }

    /// <summary>The room opens, the agencies come, a flag is decided.</summary>
    private void Meet(BotProcess bot, PersonWindow room, PersonWindow guest)
    {
        room.Say("start meeting");
        room.Sees($"The meeting of CSOG on {Day} is open");
        room.Say("vote CH-2047");
        room.Sees("CH-2047: add a flag?");
        foreach (var person in (string[])["police-ocg", "practice-lead", "health-alternate"])
        {
            // A browser keeps six connections to one address, and each open window holds one: so they are closed in turn.
            using (var voter = browser.Open(bot, person, Meeting))
            {
                voter.Say("I am here");
                voter.Reads("You are marked as here.");
            }
            using var own = browser.Open(bot, person);
            own.Say("vote for CH-2047");
            own.Sees("You voted: for.");
        }
        using var watcher = browser.Open(bot, "coordinator", Meeting);
        Assert.DoesNotContain("Gray", watcher.Chat, StringComparison.Ordinal);
        room.Press("Close the vote");
        room.Sees("Carried: the flag is added.");
        room.Say("attendance");
        room.Sees("Alternate with authority to decide.");
        Opens(guest, "CH-2041", "Avery Example-Child");
        Opens(guest, "CH-2047", NotYours);
    }

    /// <summary>The minute taker is named, drafts and writes; the deputy approves, locks and sends.</summary>
    private void Record(BotProcess bot, PersonWindow deputy, PersonWindow room)
    {
        deputy.Say($"minutes {Day}");
        deputy.Pick("Who takes the minutes?", "Chris Example-Coordinator");
        deputy.Press("Name the minute taker");
        deputy.Sees("The minute taker is named and told.");
        room.Say("close meeting");
        room.Reads($"The meeting of CSOG on {Day} is closed");
        using (var taker = browser.Open(bot, "coordinator"))
        {
            taker.Say($"draft minutes {Day}");
            taker.Sees("draft made from what was recorded");
            taker.Sees("representative came");
            taker.Say($"write minutes {Day} closing");
            taker.Type("Text of this section", "The deputy thanked everybody.");
            taker.Press("Save");
            taker.Sees("Saved.");
            taker.Press("Ask the chair to approve");
            taker.Sees("The chair is asked to approve.");
        }
        deputy.Say($"minutes {Day}");
        deputy.Press("Approve");
        deputy.Sees("The minutes are approved.");
        deputy.Press("Lock");
        deputy.Sees("The minutes are locked.");
        deputy.Say($"send minutes {Day}");
        deputy.Sees("Queued:");
    }
}
