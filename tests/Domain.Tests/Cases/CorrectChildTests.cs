using PanelAssistant.Domain;
using PanelAssistant.Domain.Cases;
using PanelAssistant.Domain.Notices;
using PanelAssistant.Domain.Referrals;
using PanelAssistant.Tests.Domain.People;
using static PanelAssistant.Tests.Domain.Cases.Risk;
using static PanelAssistant.Tests.Domain.People.Csog;

namespace PanelAssistant.Tests.Domain.Cases;

/// <summary>What putting a name or a birth date right changes, and what it leaves.</summary>
public sealed class CorrectChildTests
{
    private static readonly DateOnly Today = new(2026, 11, 23);

    private static readonly Child Brought = Sam.BroughtTo(Terms.Forum);

    private static ReviewSetting Setting => At(Today);

    [Fact]
    public void What_was_before_stays_and_nothing_is_said_of_it_where_others_read()
    {
        var accepted = IsAccepted((Correct(Brought) with { FirstName = "Sammy", Born = new(2013, 5, 9) }).Decide(Brought, true, Setting));

        Assert.Equal(("Sammy", "Example-Child", new DateOnly(2013, 5, 9)), (accepted.State.FirstName, accepted.State.LastName, accepted.State.Born.Day));
        Assert.Equal(new Correction(Csog.Coordinator, Setting.Now, "d", "The certificate.", "Sam", "Example-Child", Sam.Born), Assert.Single(accepted.State.Corrections));
        Assert.Equal("name, birth date", accepted.Fact.Detail);
        Assert.All(accepted.Tell, notice => Assert.Equal((NoticeKind.ChildCorrected, Reference.ToString(), ""), (notice.Kind, notice.Items[0].Reference, notice.Items[0].Text)));
        Assert.NotEmpty(accepted.Tell);
        Assert.DoesNotContain(accepted.Tell, notice => notice.To == Csog.Coordinator);
        Assert.Equal(Today, accepted.State.LookOn);
        Assert.Empty(IsAccepted((Correct(Sam) with { FirstName = "Sammy" }).Decide(Sam, true, Setting)).Tell);
        Assert.NotEqual(Brought.Likeness, accepted.State.Likeness);
    }

    [Fact]
    public void Nobody_corrects_who_may_not_or_what_is_going_or_leads_elsewhere()
    {
        var right = Correct(Sam) with { FirstName = "Sammy" };
        IsRefused(Reason.NotFound, right.Decide(Sam, false, Setting));
        IsRefused(Reason.NotFound, right.Decide(Sam with { IsGoing = true }, true, Setting));
        IsRefused(Reason.JoinedToAnother, right.Decide(Sam with { JoinedTo = CaseReference.Of(2041) }, true, Setting));
    }

    [Fact]
    public void Bounds_hold_whatever_the_form_let_through()
    {
        var right = Correct(Sam) with { FirstName = "Sammy" };
        IsRefused(Reason.FormIncomplete, (right with { FirstName = " " }).Decide(Sam, true, Setting));
        IsRefused(Reason.FormIncomplete, (right with { LastName = "" }).Decide(Sam, true, Setting));
        IsRefused(Reason.ReasonNeeded, (right with { Why = " " }).Decide(Sam, true, Setting));
        IsRefused(Reason.TextTooLong, (right with { FirstName = new('a', Child.MostNameCharacters + 1) }).Decide(Sam, true, Setting));
        IsRefused(Reason.TextTooLong, (right with { LastName = new('a', Child.MostNameCharacters + 1) }).Decide(Sam, true, Setting));
        IsRefused(Reason.TextTooLong, (right with { Why = new('a', Correction.MostCharacters + 1) }).Decide(Sam, true, Setting));
        IsRefused(Reason.BirthDateNotReadable, (right with { Born = null }).Decide(Sam, true, Setting));
        IsRefused(Reason.BirthDateNotReadable, (right with { Born = new(1012, 5, 9) }).Decide(Sam, true, Setting));
        IsRefused(Reason.BirthDateInFuture, (right with { Born = Today.AddDays(1) }).Decide(Sam, true, Setting));
        IsRefused(Reason.NothingCorrected, Correct(Sam).Decide(Sam, true, Setting));
    }

    [Fact]
    public void An_unusual_age_is_confirmed_and_then_told_as_it_is()
    {
        var teen = Sam with { Born = BirthDate.Of(new(2012, 5, 9)) };
        foreach (var born in (DateOnly[])[new(2008, 11, 23), new(2016, 11, 24), Today])
        {
            var right = Correct(teen) with { Born = born };
            IsRefused(Reason.FormIncomplete, right.Decide(teen, true, Setting));
            Assert.Equal(born, (right with { AgeConfirmed = true }).Decide(teen, true, Setting).State().Born.Day);
        }
        IsAccepted((Correct(teen) with { Born = new(2008, 11, 24) }).Decide(teen, true, Setting));
        IsAccepted((Correct(teen) with { Born = new(2016, 11, 23) }).Decide(teen, true, Setting));
        // Sam is ten in spring, and was nine on the record before: the name alone asks nothing about it.
        var grown = Sam with { Born = BirthDate.Of(new(2000, 1, 1)) };
        IsAccepted((Correct(grown) with { FirstName = "Sammy" }).Decide(grown, true, Setting));
    }

    [Fact]
    public void The_same_form_corrects_once_and_nobody_overwrites_what_they_have_not_seen()
    {
        var once = (Correct(Sam) with { FirstName = "Sammy" }).Decide(Sam, true, Setting).State();
        IsAlreadySo((Correct(Sam) with { FirstName = "Sammy" }).Decide(once, true, Setting));
        IsRefused(Reason.CorrectedMeanwhile, (Correct(Sam) with { Draft = "other", FirstName = "Samira" }).Decide(once, true, Setting));
        var full = Sam with { Corrections = [.. Enumerable.Repeat(once.Corrections[0] with { Draft = "old" }, Correction.Most)] };
        IsRefused(Reason.TooManyCorrections, (Correct(full) with { FirstName = "Samira" }).Decide(full, true, Setting));
    }

    [Fact]
    [Trait("Story", "G-22")]
    public void The_clock_of_the_18th_birthday_begins_anew_and_a_plan_that_is_there_is_not_asked_for_again()
    {
        var seventeen = Sam with { Born = BirthDate.Of(new(2010, 2, 20)) };
        var asked = seventeen.AtRiskFrom("2028-01-20").Until("2028-02-12").Child;
        Assert.NotNull(asked.Clock(ClockState.Eighteen).Asked);
        var moment = At(Day("2028-02-14"));

        var younger = (Correct(asked) with { Born = new(2012, 2, 20) }).Decide(asked, true, moment).State();
        Assert.Equal((Day("2030-02-20"), (DateOnly?)null), (younger.Clock(ClockState.Eighteen).RunsOut, younger.Clock(ClockState.Eighteen).Asked));
        Assert.Equal(asked.Watch!.Clocks.Count, younger.Watch!.Clocks.Count);

        var planned = new PlanReceived(Reference, ClockState.Eighteen, Csog.Coordinator).Decide(asked, Terms, Roster, moment.Now, moment.Today).State();
        var kept = (Correct(planned) with { Born = new(2012, 2, 20) }).Decide(planned, true, moment).State().Clock(ClockState.Eighteen);
        Assert.Equal((Day("2030-02-20"), planned.Clock(ClockState.Eighteen).Received), (kept.RunsOut, kept.Received));

        var before = (Correct(asked) with { Born = new(2009, 2, 20), AgeConfirmed = true }).Decide(asked, true, moment).State();
        Assert.Null(before.Watch!.Find(ClockState.Eighteen));
        var name = (Correct(asked) with { FirstName = "Sammy" }).Decide(asked, true, moment).State();
        Assert.Equal(asked.Clock(ClockState.Eighteen), name.Clock(ClockState.Eighteen));
    }

    private static ReviewSetting At(DateOnly day) => new([Terms], static _ => Roster, Noon(day));

    private static CorrectChild Correct(Child child) => new(Reference, Csog.Coordinator)
    {
        Draft = "d",
        FirstName = child.FirstName,
        LastName = child.LastName,
        Born = child.Born.Day,
        Why = "The certificate.",
        Seen = child.Corrections.Count,
    };
}
