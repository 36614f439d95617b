using PanelAssistant.Domain.Disruption;
using PanelAssistant.Domain.Minutes;
using PanelAssistant.Domain.PersonsOfInterest;
using PanelAssistant.Domain.Records;

namespace PanelAssistant.Tests.Domain.Records;

/// <summary>How long minutes, persons of interest and items without a name are kept.</summary>
[Trait("Story", "G-24")]
public sealed class RetainedRecordTests
{
    private static readonly DateOnly Today = new(2050, 6, 1);

    private static readonly MeetingMinutes Minutes = new() { Forum = new("east"), Meeting = new(2015, 6, 1) };

    private static readonly PersonOfInterest Person = new()
    {
        Reference = PersonReference.Of(3),
        Forum = new("east"),
        Who = "A man",
        Why = "Waits",
        Grading = new("untested", "known"),
        Basis = default,
        ImmediateDanger = false,
        By = new("somebody"),
        ByAgency = new("police"),
        At = Noon(2040, 6, 1),
        Draft = "d",
        FormVersion = "1",
        Standing = PersonStanding.NotOnAgenda,
    };

    [Fact]
    public void Minutes_are_kept_35_years_from_the_day_of_the_meeting()
    {
        Assert.Equal(new(true, RecordClass.Minutes, Today), Look(RecordClass.Minutes, Minutes.Closed(false)));
        Assert.False(Look(RecordClass.Minutes, Minutes.Closed(false), Today.AddDays(-1)).IsDue);
        Assert.Equal(new(false, RecordClass.Minutes, Today.AddYears(1)), Look(RecordClass.Minutes, Minutes.Closed(isOnHold: true)));
    }

    [Fact]
    public void Minutes_that_somebody_corrected_last_month_are_kept_another_year()
    {
        var corrected = Minutes with { Addenda = [new(1, null, "Not so.", new("somebody"), Noon(2050, 5, 1))] };
        Assert.Equal(new(false, RecordClass.Minutes, new(2051, 5, 1)), Look(RecordClass.Minutes, corrected.Closed(false)));
    }

    [Fact]
    public void Every_child_who_stands_in_minutes_is_found_under_whatever_heading()
    {
        var line = new ActionLine(null, "Ring", new("somebody"), "Somebody", Today, "CH-3", default);
        var minutes = Minutes with
        {
            Uploads = [new("CH-5", "system", new("somebody"), default)],
            Body = MinutesBody.Empty with
            {
                Items = [new() { Reference = "CH-1", Handling = ItemHandling.Child }, new() { Reference = "NN-7", Handling = ItemHandling.NoNames }, new() { Reference = "welcome", Handling = ItemHandling.General }],
                Flags = [new("CH-2", Today)],
                Previous = [line, line with { Child = null }],
                Immediate = [line with { Child = "CH-4" }],
                Written = [new(1, "CH-1", line with { Child = "CH-6" }, new("seat"))],
            },
        };
        Assert.Equal([1, 2, 3, 4, 5, 6], minutes.Children.Select(child => child.Number).Order());
    }

    [Fact]
    public void A_person_of_interest_is_kept_10_years_from_the_last_entry_of_any_sort()
    {
        Assert.Equal(new(true, RecordClass.PersonOfInterest, Today), Look(RecordClass.PersonOfInterest, Closed(Person)));
        Assert.False(Look(RecordClass.PersonOfInterest, Closed(Person), Today.AddDays(-1)).IsDue);
        Assert.False(Look(RecordClass.PersonOfInterest, Closed(Person with { Changed = Noon(2041, 1, 1) })).IsDue);
        Assert.False(Look(RecordClass.PersonOfInterest, Closed(Person with { Disruption = [new DisruptionStep(Noon(2041, 1, 1), new("somebody"), "cawn", new(2041, 1, 1), null)] })).IsDue);
        Assert.False(Look(RecordClass.PersonOfInterest, Person.Closed([Noon(2041, 1, 1)], false, false)).IsDue);
    }

    [Fact]
    public void A_person_of_interest_stays_while_anything_is_open_a_linked_child_is_at_risk_or_on_hold()
    {
        ClosedRecord[] needed =
        [
            Closed(Person with { Standing = PersonStanding.Waiting }),
            Closed(Person with { Standing = PersonStanding.OnAgenda }),
            Person.Closed([], childAtRisk: true, isOnHold: false),
            Person.Closed([], childAtRisk: false, isOnHold: true),
        ];
        Assert.All(needed, record => Assert.Equal(new(false, RecordClass.PersonOfInterest, Today.AddYears(1)), Look(RecordClass.PersonOfInterest, record)));
        Assert.True(Look(RecordClass.PersonOfInterest, Closed(Person with { Standing = PersonStanding.OnAgenda, Outcome = "Charged." })).IsDue);
    }

    [Fact]
    public void An_item_without_a_name_is_kept_6_years_and_as_long_as_the_child_who_was_named_from_it()
    {
        ClosedRecord brought = new(Today.AddYears(-6), Today.AddYears(-6), false, false);
        Assert.Equal(new(true, RecordClass.NoNames, Today), Look(RecordClass.NoNames, brought));
        Assert.False(Look(RecordClass.NoNames, brought, Today.AddDays(-1)).IsDue);
        Assert.False(Look(RecordClass.NoNames, brought with { IsOpen = true }).IsDue);
        Assert.False(Look(RecordClass.NoNames, brought with { LastEntry = Today.AddMonths(-6) }).IsDue);
    }

    /// <summary>On the day and not the day before; of 29 February 1 March in a common year.</summary>
    [Theory]
    [InlineData(RecordClass.Minutes, "2015-06-01", "2050-06-01")]
    [InlineData(RecordClass.Minutes, "2016-02-29", "2051-03-01")]
    [InlineData(RecordClass.Minutes, "2015-02-28", "2050-02-28")]
    [InlineData(RecordClass.Minutes, "2015-12-31", "2050-12-31")]
    [InlineData(RecordClass.Minutes, "2017-03-01", "2052-03-01")]
    [InlineData(RecordClass.PersonOfInterest, "2040-06-01", "2050-06-01")]
    [InlineData(RecordClass.PersonOfInterest, "2040-02-29", "2050-03-01")]
    [InlineData(RecordClass.PersonOfInterest, "2042-02-28", "2052-02-28")]
    [InlineData(RecordClass.PersonOfInterest, "2039-10-31", "2049-10-31")]
    [InlineData(RecordClass.NoNames, "2044-06-01", "2050-06-01")]
    [InlineData(RecordClass.NoNames, "2044-02-29", "2050-03-01")]
    [InlineData(RecordClass.NoNames, "2043-08-31", "2049-08-31")]
    public void A_record_may_go_on_its_day_and_not_the_day_before(RecordClass kind, string closed, string due)
    {
        var (from, on) = (DateOnly.ParseExact(closed, "yyyy-MM-dd"), DateOnly.ParseExact(due, "yyyy-MM-dd"));
        ClosedRecord record = new(from, from, false, false);
        Assert.Equal(new(true, kind, on), Look(kind, record, on));
        Assert.Equal(new(false, kind, on), Look(kind, record, on.AddDays(-1)));
    }

    /// <summary>A year from the last entry, whatever the class's own years say.</summary>
    [Theory]
    [InlineData("2048-02-29", "2049-03-01")]
    [InlineData("2049-03-31", "2050-03-31")]
    public void A_record_on_which_somebody_worked_is_kept_a_whole_year_more(string last, string due)
    {
        var (entry, on) = (DateOnly.ParseExact(last, "yyyy-MM-dd"), DateOnly.ParseExact(due, "yyyy-MM-dd"));
        Assert.All((RecordClass[])[RecordClass.Minutes, RecordClass.PersonOfInterest, RecordClass.NoNames], kind =>
        {
            ClosedRecord record = new(new(2010, 1, 1), entry, false, false);
            Assert.Equal(new(true, kind, on), Look(kind, record, on));
            Assert.False(Look(kind, record, on.AddDays(-1)).IsDue);
        });
    }

    [Theory]
    [InlineData("poi-3", KeptKind.PersonOfInterest, "POI-3")]
    [InlineData("nn 17", KeptKind.NoNames, "NN-17")]
    [InlineData("CH-2041", KeptKind.Child, "CH-2041")]
    [InlineData("CSOG:2026-11-25", KeptKind.Minutes, "csog:2026-11-25")]
    public void A_record_is_called_by_its_reference_in_any_letter_case(string typed, KeptKind kind, string reference)
    {
        Assert.True(KeptRecord.TryParse(typed, out var record));
        Assert.Equal((kind, reference), (record.Kind, record.ToString()));
    }

    [Theory]
    [InlineData("")]
    [InlineData(null)]
    [InlineData("LOC-7")]
    [InlineData("csog:2026-13-25")]
    [InlineData(":2026-11-25")]
    public void What_is_no_record_is_none(string? typed) => Assert.False(KeptRecord.TryParse(typed, out _));

    [Fact]
    public void A_partnership_that_says_nothing_of_other_classes_has_the_usual_rules_and_their_clauses()
    {
        Assert.All((RecordClass[])[RecordClass.Minutes, RecordClass.PersonOfInterest, RecordClass.NoNames], kind =>
        {
            var rule = RetentionRule.Usual.Single(rule => rule.Class == kind);
            Assert.Equal(RetentionStart.Closure, rule.From);
            Assert.Contains("no national rule", RetentionRule.UsualClauses.Single(clause => clause.Id == rule.Clause).Rule, StringComparison.Ordinal);
        });
        Assert.True(RetentionRule.Usual.Single(rule => rule.Class == RecordClass.Minutes).Years >= RetentionRule.Usual.Single(rule => rule.Class == RecordClass.AtRisk).Years);
    }

    private static ClosedRecord Closed(PersonOfInterest person) => person.Closed([], childAtRisk: false, isOnHold: false);

    private static RetentionLook Look(RecordClass kind, ClosedRecord record, DateOnly? on = null) => RetentionLook.At(kind, record, RetentionRule.Usual, on ?? Today);

    private static DateTimeOffset Noon(int year, int month, int day) => new(year, month, day, 12, 0, 0, TimeSpan.Zero);
}
