using PanelAssistant.Domain.Cases;
using PanelAssistant.Domain.Forums;
using PanelAssistant.Domain.Records;
using PanelAssistant.Tests.Domain.Referrals;

namespace PanelAssistant.Tests.Domain.Records;

/// <summary>How long a child's record is kept, by its class, from birth or from its closure.</summary>
[Trait("Story", "G-24")]
public sealed class RetentionTests
{
    private static readonly DateOnly Today = new(2050, 6, 1);

    private static readonly Child Born2000 = Door.NotOpen with { Born = BirthDate.Of(new(2000, 3, 1)) };

    private static readonly RecordContents Still = new(IsOpen: false, CameToGroup: false, LastEntry: new(2014, 6, 1));

    [Fact]
    public void A_child_who_was_only_referred_is_kept_until_thirty()
    {
        Assert.Equal(new(true, RecordClass.Referred, new(2030, 3, 1)), Look(Born2000, Still));
        Assert.Equal(new(false, RecordClass.Referred, new(2030, 3, 1)), Look(Born2000, Still, new(2029, 6, 1)));
    }

    [Fact]
    public void A_child_who_came_to_a_group_is_kept_35_years_from_the_last_entry()
    {
        Assert.Equal(new(true, RecordClass.AtRisk, new(2049, 6, 1)), Look(Born2000, Still with { CameToGroup = true }));
        foreach (var child in (Child[])[Born2000 with { Brought = [new("east")] }, Born2000 with { AtRiskSince = new(2014, 1, 1) }])
        {
            Assert.Equal(RecordClass.AtRisk, Look(child, Still).Class);
        }
        Assert.False(Look(Born2000, Still with { CameToGroup = true, LastEntry = new(2015, 6, 2) }).IsDue);
    }

    [Fact]
    public void A_child_who_was_looked_after_is_kept_for_75_years_from_birth_whatever_else_holds()
    {
        foreach (var child in (Child[])[Born2000 with { LookedAfter = true }, Born2000 with { PlacedBy = "Exampleshire" }])
        {
            Assert.False(Look(child, Still with { CameToGroup = true }).IsDue);
            Assert.Equal(new(true, RecordClass.LookedAfter, new(2075, 3, 1)), Look(child, Still, new(2075, 3, 1)));
            Assert.False(Look(child, Still, new(2075, 2, 28)).IsDue);
        }
    }

    /// <summary>On the day and not the day before; who was born on 29 February has the birthday on 1 March in a common year.</summary>
    [Theory]
    [InlineData("2012-02-29", "2014-06-01", false, false, "2042-03-01", RecordClass.Referred)]
    [InlineData("2012-02-29", "2014-06-01", false, true, "2087-03-01", RecordClass.LookedAfter)]
    [InlineData("2005-02-28", "2014-06-01", false, true, "2080-02-28", RecordClass.LookedAfter)]
    [InlineData("2012-12-31", "2014-06-01", false, false, "2042-12-31", RecordClass.Referred)]
    [InlineData("2012-03-14", "2016-02-29", true, false, "2051-03-01", RecordClass.AtRisk)]
    [InlineData("2012-03-14", "2015-10-31", true, false, "2050-10-31", RecordClass.AtRisk)]
    [InlineData("2000-03-01", "2048-02-29", false, false, "2049-03-01", RecordClass.Referred)]
    public void A_childs_record_may_go_on_its_day_and_not_the_day_before(string born, string last, bool came, bool lookedAfter, string due, RecordClass kind)
    {
        var child = Born2000 with { Born = BirthDate.Of(Day(born)), LookedAfter = lookedAfter };
        var contents = Still with { CameToGroup = came, LastEntry = Day(last) };
        Assert.Equal(new(true, kind, Day(due)), Look(child, contents, Day(due)));
        Assert.Equal(new(false, kind, Day(due)), Look(child, contents, Day(due).AddDays(-1)));

        static DateOnly Day(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd");
    }

    [Fact]
    public void What_is_open_on_hold_new_or_of_a_child_is_kept()
    {
        Assert.Equal(new(false, RecordClass.Referred, Today.AddYears(1)), Look(Born2000, Still with { IsOpen = true }));
        Assert.Equal(new(false, RecordClass.Referred, Today.AddYears(1)), Look(Born2000 with { Holds = [new("a court", new("somebody"), default)] }, Still));
        Assert.False(Look(Born2000, Still with { LastEntry = Today.AddMonths(-11) }).IsDue);
        RetentionRule[] short1 = [.. RetentionRule.Usual.Select(rule => rule with { Years = 1, From = RetentionStart.Closure })];
        Assert.Equal(new DateOnly(2018, 3, 1), RetentionLook.At(Born2000, Still, short1, new(2018, 3, 1)).On);
        Assert.False(RetentionLook.At(Born2000, Still, short1, new(2018, 2, 28)).IsDue);
    }

    [Fact]
    public void A_day_that_is_far_is_looked_at_again_within_five_years() =>
        Assert.Equal(new(false, RecordClass.LookedAfter, new(2055, 6, 1)), Look(Born2000 with { LookedAfter = true }, Still));

    [Theory]
    [InlineData("halton")]
    [InlineData("cheshire-east")]
    [InlineData("oxfordshire")]
    public void The_box_says_for_each_class_how_long_and_on_what_clause(string partnership)
    {
        var profile = TermsLibrary.InTheBox(partnership).Profile;
        Assert.Equal(RetentionRule.Usual, profile.Retention);
        Assert.All(profile.Retention, rule => Assert.True(profile.Clauses.Single(clause => clause.Id == rule.Clause) is { Silent: true, OpenPoint: "Q-16" }));
    }

    private static RetentionLook Look(Child child, RecordContents contents, DateOnly? on = null) => RetentionLook.At(child, contents, RetentionRule.Usual, on ?? Today);
}
