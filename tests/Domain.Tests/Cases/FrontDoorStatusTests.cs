using PanelAssistant.Domain;
using PanelAssistant.Domain.Cases;
using PanelAssistant.Tests.Domain.People;
using PanelAssistant.Tests.Domain.Referrals;
using static PanelAssistant.Tests.Domain.People.Csog;

namespace PanelAssistant.Tests.Domain.Cases;

public sealed class FrontDoorStatusTests
{
    private static readonly DateOnly Day = new(2027, 2, 1);

    private static Child NotSent { get; } = Door.NotOpen with { FrontDoor = null };

    [Fact]
    [Trait("Requirement", "HO-16")]
    public void The_day_a_child_was_sent_is_recorded_and_then_the_help_that_followed()
    {
        var sent = Record(NotSent, Day.AddDays(-2), null).State();
        Assert.Equal(new FrontDoorStatus(Day.AddDays(-2)), sent.FrontDoor);
        var helped = Record(sent, null, "A mentor at school.").State();
        Assert.Equal(new FrontDoorStatus(Day.AddDays(-2)) { Intervention = "A mentor at school." }, helped.FrontDoor);
        IsAlreadySo(Record(helped, Day.AddDays(-2), "A mentor at school."));
    }

    [Fact]
    [Trait("Requirement", "HO-16")]
    public void A_day_to_come_help_without_a_day_and_a_text_too_long_are_refused()
    {
        IsRefused(Reason.DateInFuture, Record(NotSent, Day.AddDays(1), null));
        IsRefused(Reason.SentDayNeeded, Record(NotSent, null, "A mentor."));
        IsRefused(Reason.TextTooLong, Record(NotSent, Day, new('x', FrontDoorStatus.MostIntervention + 1)));
    }

    [Fact]
    public void What_was_found_out_about_social_care_changes_only_what_was_found_out()
    {
        var changed = Change(Door.SiblingUnknown, null, Known.Yes).State();
        Assert.Equal((Known.No, Known.Yes), (changed.OpenToSocialCare, changed.SiblingsOpen));
        IsAlreadySo(Change(changed, Known.No, Known.Yes));
        IsRefused(Reason.UnknownChoice, Change(changed, null, null));
    }

    private static Decision<Child> Record(Child child, DateOnly? on, string? help) => new RecordFrontDoor(child.Reference, on, help, Door.Member).Decide(child, Day);

    private static Decision<Child> Change(Child child, Known? open, Known? siblings) => new ChangeSocialCare(child.Reference, open, siblings, Door.Member).Decide(child);
}
