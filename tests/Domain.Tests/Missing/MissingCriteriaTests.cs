using PanelAssistant.Domain.Calendar;
using PanelAssistant.Domain.Missing;
using PanelAssistant.Tests.Domain.People;
using static PanelAssistant.Domain.Missing.MissingGroundKind;

namespace PanelAssistant.Tests.Domain.Missing;

[Trait("Story", "G-06")]
public sealed class MissingCriteriaTests
{
    private const string Meeting = "2027-03-01 10:00";

    private static readonly string[] Three =
        ["2026-12-01 20:00 to 2026-12-01 22:00", "2026-12-02 20:00 to 2026-12-02 22:00", "2027-01-20 20:00 to 2027-01-20 22:00"];

    [Fact]
    [Trait("Requirement", "OP-01")]
    public void The_window_holds_ninety_local_dates_with_the_day_of_the_question()
    {
        var criteria = Away.Of(Meeting, Three).Today(Meeting);

        Assert.Equal((new DateOnly(2026, 12, 2), new DateOnly(2027, 3, 1)), (criteria.From, criteria.To));
        Assert.Equal([2, 3], criteria.Counted);
        Assert.False(criteria.Met);
    }

    [Fact]
    [Trait("Requirement", "OP-01")]
    public void A_third_episode_that_begins_on_the_day_itself_makes_the_count_full_for_the_first_time()
    {
        var criteria = Away.Of(Meeting, [.. Three, "2027-03-01 08:00"]).Today(Meeting);

        Assert.Equal([FirstTime], criteria.Kinds());
        Assert.Equal([2, 3, 4], criteria.Grounds[0].Episodes);
    }

    [Theory]
    [InlineData("2027-03-01", true)]
    [InlineData("2027-03-02", false)]
    [Trait("Requirement", "OP-01")]
    public void The_first_of_three_is_counted_on_the_ninetieth_day_and_not_on_the_ninety_first(string day, bool met)
    {
        var record = Away.Of("2027-02-01 10:00", "2026-12-02 20:00 to 2026-12-02 22:00", "2027-01-20 20:00 to 2027-01-20 22:00", "2027-01-25 20:00 to 2027-01-25 22:00");

        Assert.Equal(met, MissingCriteria.On(record, Away.Rule, DateOnly.Parse(day), Away.Instant("2027-02-01 10:00")).Has(FirstTime));
    }

    [Theory]
    [InlineData("2027-07-01 23:59", "2027-09-28", true)]
    [InlineData("2027-07-02 00:00", "2027-09-29", true)]
    [InlineData("2027-07-01 23:59", "2027-09-29", false)]
    [Trait("Requirement", "OP-01")]
    public void A_start_in_summer_belongs_to_its_local_day_not_to_the_day_in_UTC(string started, string day, bool met)
    {
        var record = Away.Of("2027-09-30 12:00", $"{started} to 2027-07-02 03:00", "2027-07-03 20:00 to 2027-07-03 22:00", "2027-07-04 20:00 to 2027-07-04 22:00");

        Assert.Equal(met, MissingCriteria.On(record, Away.Rule, DateOnly.Parse(day), Away.Instant("2027-09-30 12:00")).Has(FirstTime));
    }

    [Fact]
    [Trait("Requirement", "OP-02")]
    public void A_further_episode_after_the_child_was_identified_is_a_repeat()
    {
        var once = Away.Of(Meeting, [.. Three, "2027-03-01 08:00 to 2027-03-01 09:00"]);
        var again = Away.Report("2027-03-01 09:30").Decide(once, Away.At(Meeting)).State();

        Assert.Equal([FirstTime], once.Today(Meeting).Kinds());
        Assert.Equal([Repeat], again.Today(Meeting).Kinds());
        Assert.Equal(new DateOnly(2027, 3, 1), again.Identified!.On);
    }

    [Fact]
    [Trait("Requirement", "OP-02")]
    public void Reported_as_they_happened_the_same_episodes_were_full_in_January_and_are_a_repeat_in_March()
    {
        var record = Away.Live([.. Three, "2027-03-01 08:00 to 2027-03-01 09:00"]);

        Assert.Equal(new DateOnly(2027, 1, 20), record.Identified!.On);
        Assert.Equal([Repeat], record.Today(Meeting).Kinds());
    }

    [Fact]
    [Trait("Requirement", "OP-02")]
    public void A_child_identified_in_another_year_is_a_repeat_and_not_before_the_count_is_full_again()
    {
        string[] before = ["2026-01-05 20:00 to 2026-01-05 22:00", "2026-01-06 20:00 to 2026-01-06 22:00", "2026-01-07 20:00 to 2026-01-07 22:00"];
        string[] since = ["2027-02-05 20:00 to 2027-02-05 22:00", "2027-02-06 20:00 to 2027-02-06 22:00", "2027-02-07 20:00 to 2027-02-07 22:00"];

        Assert.Equal([FirstTime], Away.Live(since).Today(Meeting).Kinds());
        Assert.Equal([Repeat], Away.Live([.. before, .. since]).Today(Meeting).Kinds());
        Assert.Empty(Away.Live([.. before, .. since[..2]]).Today(Meeting).Kinds());
    }

    [Fact]
    [Trait("Requirement", "OP-01")]
    public void An_identification_that_rested_on_a_mistake_is_none()
    {
        var record = Away.Live("2027-02-05 20:00 to 2027-02-05 22:00", "2027-02-06 20:00 to 2027-02-06 21:00", "2027-02-06 22:00 to 2027-02-06 23:00");
        var merged = new MergeEpisodes(2, 3, Csog.Police).Decide(record, Away.At("2027-02-07 10:00")).State();

        Assert.NotNull(record.Identified);
        Assert.Null(merged.Identified);
        var third = Away.Report("2027-02-08 20:00", "2027-02-08 21:00").Decide(merged, Away.At("2027-02-09 10:00")).State();
        Assert.Equal([FirstTime], third.Today("2027-02-09 10:00").Kinds());
    }

    [Fact]
    [Trait("Requirement", "OP-03")]
    public void One_short_episode_with_a_serious_safeguarding_issue_is_enough()
    {
        var record = Away.Report("2027-02-20 20:00", "2027-02-20 22:00", "Found with an adult who is not known.").Decide(Away.Nothing, Away.At(Meeting)).State();

        Assert.Equal([MissingGroundKind.SeriousIssue], record.Today(Meeting).Kinds());
        Assert.Equal([1], record.Today(Meeting).Grounds[0].Episodes);
        Assert.False(MissingCriteria.At(record, Away.Rule with { SeriousIssueQualifies = false }, Away.Instant(Meeting)).Met);
    }

    [Theory]
    [InlineData("2027-03-27 22:30 to 2027-03-28 23:00", false)]
    [InlineData("2027-03-27 22:30 to 2027-03-28 23:30", false)]
    [InlineData("2027-03-27 22:30 to 2027-03-28 23:31", true)]
    [InlineData("2027-10-30 22:30 to 2027-10-31 21:30", false)]
    [InlineData("2027-10-30 22:30 to 2027-10-31 21:31", true)]
    [InlineData("2027-10-31 01:30 first to 2027-11-01 00:30", false)]
    [InlineData("2027-10-31 01:30 first to 2027-11-01 00:31", true)]
    [InlineData("2027-10-31 01:30 second to 2027-11-01 01:30", false)]
    [InlineData("2027-10-31 01:30 second to 2027-11-01 01:31", true)]
    [InlineData("2028-02-28 12:00 to 2028-02-29 12:00", false)]
    [InlineData("2028-02-28 12:00 to 2028-02-29 12:01", true)]
    [Trait("Requirement", "OP-04")]
    public void Over_twenty_four_hours_is_more_than_so_many_real_hours_whatever_the_clocks_did(string episode, bool over)
    {
        var record = Away.Of("2028-03-01 12:00", episode);

        Assert.Equal(over, MissingCriteria.At(record, Away.Rule, record.Episodes[0].Returned!.Value).Has(OverHours));
    }

    [Fact]
    [Trait("Requirement", "OP-04")]
    public void A_child_who_is_still_missing_comes_to_qualify_when_the_hours_have_passed()
    {
        var record = Away.Of("2027-03-28 10:00", "2027-03-27 22:30");

        Assert.False(record.Today("2027-03-28 23:30").Met);
        Assert.Equal([OverHours], record.Today("2027-03-28 23:31").Kinds());
    }

    [Fact]
    public void Asked_about_the_meeting_date_the_criteria_look_ahead()
    {
        var now = Away.Instant("2027-02-20 10:00");
        var record = Away.Of("2027-02-20 10:00", "2026-12-01 20:00 to 2026-12-01 22:00", "2027-01-20 20:00 to 2027-01-20 22:00", "2027-02-20 08:00");

        Assert.Equal([FirstTime], MissingCriteria.On(record, Away.Rule, new(2027, 2, 20), now).Kinds());
        // By then the first episode has left the window, and a child still missing has been so for days.
        Assert.Equal([OverHours], MissingCriteria.On(record, Away.Rule, new(2027, 3, 1), now).Kinds());
    }

    [Fact]
    public void A_long_or_serious_episode_counts_as_long_as_the_window_reaches_it()
    {
        var record = Away.Of("2027-03-01 10:00", "2026-11-29 20:00 to 2026-12-02 22:00");

        Assert.True(record.Today("2027-03-01 10:00").Has(OverHours));
        Assert.False(record.Today("2027-03-02 10:00").Has(OverHours));
    }

    [Fact]
    [Trait("Requirement", "OP-05")]
    public void No_rule_about_missing_children_can_ask_whether_they_are_open_to_social_care() =>
        Assert.DoesNotContain(
            typeof(MissingRecord).Assembly.GetTypes().Where(type => type.Namespace == typeof(MissingRecord).Namespace)
                .SelectMany(type => type.GetMembers()).SelectMany(member => member switch
                {
                    System.Reflection.PropertyInfo property => [property.PropertyType],
                    System.Reflection.MethodBase method => method.GetParameters().Select(parameter => parameter.ParameterType),
                    _ => Enumerable.Empty<Type>(),
                }),
            type => type == typeof(PanelAssistant.Domain.Cases.Child) || type == typeof(PanelAssistant.Domain.Cases.Known));

    [Fact]
    public void Other_areas_count_otherwise()
    {
        var record = Away.Of(Meeting, "2027-02-10 20:00 to 2027-02-10 22:00", "2027-02-20 20:00 to 2027-02-20 22:00");

        Assert.False(record.Today(Meeting).Met);
        Assert.True(MissingCriteria.At(record, Away.Rule with { Episodes = 2, WindowDays = 30 }, Away.Instant(Meeting)).Has(FirstTime));
        Assert.False(MissingCriteria.At(record, Away.Rule with { Episodes = 2, WindowDays = 10 }, Away.Instant(Meeting)).Met);
    }

    [Fact]
    public void Every_day_of_the_question_has_its_own_window()
    {
        Assert.Equal(new DateOnly(2027, 12, 2), MissingCriteria.On(Away.Nothing, Away.Rule, new(2028, 2, 29), Csog.Now).From);
        Assert.Equal(UkTime.DateOf(Csog.Now).AddDays(-89), MissingCriteria.At(Away.Nothing, Away.Rule, Csog.Now).From);
    }
}
