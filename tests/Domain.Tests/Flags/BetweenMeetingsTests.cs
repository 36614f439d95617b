using PanelAssistant.Domain;
using PanelAssistant.Domain.Calendar;
using PanelAssistant.Domain.Flags;
using static PanelAssistant.Tests.Domain.Flags.Vote;
using static PanelAssistant.Tests.Domain.People.Csog;

namespace PanelAssistant.Tests.Domain.Flags;

[Trait("Requirement", "ON-25")]
public sealed class BetweenMeetingsTests
{
    /// <summary>Called on Wednesday: Thursday and Friday are the two working days.</summary>
    private static readonly Flag Called = Carrying(CalledOn(Today));

    private static readonly DateTimeOffset FridayNight = UkTime.EndOf(Today.AddDays(2));

    [Fact]
    public void It_stays_open_for_two_whole_working_days_unless_the_terms_say_otherwise()
    {
        Assert.Equal(FridayNight, Called.Question!.OpenUntil);
        Assert.Equal(UkTime.EndOf(new(2026, 11, 30)), CalledOn(Today, 3).Question!.OpenUntil);
        Assert.Null(Opened.Question!.OpenUntil);
    }

    [Theory]
    [InlineData("2026-11-27", "2026-12-01")]
    [InlineData("2026-12-24", "2026-12-30")]
    [InlineData("2027-03-25", "2027-03-31")]
    public void Weekends_and_bank_holidays_are_no_time_to_come_to_it(string called, string last) =>
        Assert.Equal(UkTime.EndOf(DateOnly.Parse(last)), CalledOn(DateOnly.Parse(called)).Question!.OpenUntil);

    [Fact]
    public void Closing_it_early_without_an_urgent_reason_is_refused()
    {
        IsRefused(Reason.VoteStaysOpen, Close(Called, Now));
        IsRefused(Reason.VoteStaysOpen, Close(Called, FridayNight.AddTicks(-1)));
        IsRefused(Reason.VoteStaysOpen, Close(Called, Now, urgent: false, "We are all agreed."));
        IsRefused(Reason.ReasonNeeded, Close(Called, Now, urgent: true, " "));
        IsRefused(Reason.TextTooLong, Close(Called, Now, urgent: true, new string('a', 1001)));
    }

    [Fact]
    public void Closed_early_as_urgent_it_keeps_why_and_the_rule_that_allows_it()
    {
        var outcome = Close(Called, Now, urgent: true, "A strategy meeting is tonight.").State().Question!.Outcome!;
        Assert.Equal((FlagResult.Carried, "A strategy meeting is tonight."), (outcome.Result, outcome.ClosedEarly));
        Assert.Equal(Terms.Clause("out-of-meeting").Rule, outcome.Rule);
    }

    [Fact]
    public void In_time_it_closes_like_any_other_and_an_urgent_reason_is_not_kept()
    {
        Assert.Equal(FlagResult.Carried, Close(Called, FridayNight).State().Question!.Outcome!.Result);
        Assert.Null(Close(Called, FridayNight, urgent: true, "Not needed.").State().Question!.Outcome!.ClosedEarly);
    }

    [Fact]
    public void The_rule_in_words_says_that_it_was_called_between_meetings() =>
        Assert.Equal($"{Terms.Clause("decision").Rule} {Terms.Clause("out-of-meeting").Rule}", Called.Question!.RuleInWords);

    [Fact]
    public void Nobody_can_be_asked_in_the_room_whether_they_object() => IsRefused(Reason.NotInMeeting, CalledOn(Today).Agree(Chair));

    private static Flag CalledOn(DateOnly day, int? workingDays = null) =>
        new OpenFlagVote(Child, null, Chair) { BetweenMeetings = true }
            .Decide(None, Terms with { Decisions = Terms.Decisions with { OpenWorkingDays = workingDays } }, Members, day, Now).State();

    private static Flag Carrying(Flag open) => open.With(Police, VoteChoice.For).With(SocialCare, VoteChoice.For).With(Health, VoteChoice.For);

    private static Decision<Flag> Close(Flag flag, DateTimeOffset at, bool urgent = false, string? why = null) =>
        new CloseFlagVote(Child, 1, Chair) { Urgent = urgent, Why = why }.Decide(flag, Sent, Terms, Members, Today, at);
}
