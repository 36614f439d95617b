using PanelAssistant.Domain.Calendar;
using PanelAssistant.Domain.Cases;
using PanelAssistant.Domain.Forums;
using PanelAssistant.Domain.Links;
using PanelAssistant.Domain.Locations;
using PanelAssistant.Domain.Meetings;
using PanelAssistant.Domain.Missing;
using PanelAssistant.Domain.NoNames;
using PanelAssistant.Domain.Reports;
using PanelAssistant.Domain.Screenings;
using PanelAssistant.Tests.Domain.Cases;
using PanelAssistant.Tests.Domain.People;

namespace PanelAssistant.Tests.Domain.Reports;

/// <summary>What figures count, of invented children.</summary>
public sealed class FigureTallyTests
{
    private static readonly TermsOfReference Strategic = TermsLibrary.InTheBox("halton").ForForum(new("cssg"));
    private static readonly FigureScope Scope = FigureScope.Of(Strategic, TermsLibrary.InTheBox("halton").All);
    private static readonly ReportPeriod Quarter = ReportPeriod.Quarter(new(2028, 2, 29));

    [Fact, Trait("Requirement", "HS-10")]
    public void A_child_with_two_forms_counts_once_in_total_and_once_in_each()
    {
        var counts = Of(Quarter, AtRisk(1, "2028-01-10"));
        Assert.Equal((1, 1, 1), (counts[Measure.AtRisk], counts[new(Measure.AtRisk, Slice.Of(ExploitationType.Sexual))], counts[new(Measure.AtRisk, Slice.Of(ExploitationType.Criminal))]));
        Assert.Equal(1, counts[Measure.NewlyAtRisk]);
    }

    [Fact, Trait("Requirement", "HS-10")]
    public void Whoever_was_at_risk_on_one_day_of_the_period_counts_in_it_and_not_in_the_next()
    {
        var before = AtRisk(1, null) with { PastSpells = [new(Day("2027-10-01"), Day("2028-01-01"))] };
        var after = AtRisk(2, "2028-04-01");
        var twice = AtRisk(3, "2028-03-31") with { PastSpells = [new(Day("2028-01-05"), Day("2028-02-01"))] };

        var counts = Of(Quarter, before, after, twice);

        Assert.Equal((2, 2), (counts[Measure.AtRisk], counts[Measure.NewlyAtRisk]));
        Assert.Equal(2, Of(ReportPeriod.Quarter(Day("2028-04-01")), before, after, twice)[Measure.AtRisk]);
    }

    [Fact, Trait("Requirement", "HS-10")]
    public void The_day_somebody_turns_18_makes_them_an_adult_in_the_figures()
    {
        // Born on a leap day: 18 on 1 March of a common year.
        var leap = AtRisk(1, "2026-01-10") with { Born = BirthDate.Of(Day("2008-02-29")) };
        Assert.Equal(1, Of(ReportPeriod.Month(Day("2026-02-01")), leap)[new(Measure.AtRisk, Slice.Of(AgeBand.SixteenOrSeventeen))]);
        var march = Of(ReportPeriod.Month(Day("2026-03-01")), leap);
        Assert.Equal((1, 0, 0), (march[new(Measure.AtRisk, Slice.Of(AgeGroup.Adult))], march[new(Measure.AtRisk, Slice.Of(AgeGroup.Child))], march[new(Measure.AtRisk, Slice.Of(AgeBand.SixteenOrSeventeen))]));
    }

    [Fact]
    public void A_record_that_was_joined_to_another_counts_with_that_one_alone() =>
        Assert.Equal(1, Of(Quarter, AtRisk(1, "2028-01-10"), AtRisk(2, "2028-01-10") with { JoinedTo = CaseReference.Of(1) })[Measure.AtRisk]);

    [Fact, Trait("Requirement", "OG-04"), Trait("Requirement", "OF-04")]
    public void A_panel_counts_the_children_before_it_and_the_forum_above_counts_every_area()
    {
        var library = TermsLibrary.InTheBox("oxfordshire");
        var panel = library.ForForum(new("panel-north"));
        var forum = library.ForForum(new("strategic-leads"));
        var north = AtRisk(1, "2028-01-10") with { Area = "North", Brought = [panel.Forum] };
        var south = AtRisk(2, "2028-01-10") with { Area = "South", Brought = [new("panel-south")] };

        Assert.Equal(1, Of(FigureScope.Of(panel, library.All), Quarter, north, south)[Measure.AtRisk]);
        var all = Of(FigureScope.Of(forum, library.All), Quarter, north, south);
        Assert.Equal((2, 1, 1), (all[Measure.AtRisk], all[new(Measure.AtRisk, Slice.Area(Place("North")))], all[new(Measure.AtRisk, Slice.Area(Place("South")))]));
        Assert.Contains(panel.Forum, FigureScope.Of(forum, library.All).Feeds);

        int Place(string area) => forum.Areas.ToList().IndexOf(area);
    }

    [Theory, Trait("Requirement", "HS-20"), Trait("Requirement", "CE-14")]
    [InlineData("2027-03-27T22:30", "2027-03-28T23:00", 0)] // 23 h 30: the clocks went forward
    [InlineData("2027-03-27T22:30", "2027-03-28T23:30", 0)] // exactly 24 h
    [InlineData("2027-03-27T22:30", "2027-03-28T23:31", 1)]
    [InlineData("2027-10-30T22:30", "2027-10-31T21:30", 0)] // exactly 24 h: they went back
    [InlineData("2027-10-30T22:30", "2027-10-31T21:31", 1)]
    [InlineData("2028-02-28T12:00", "2028-02-29T12:00", 0)]
    [InlineData("2028-02-28T12:00", "2028-02-29T12:01", 1)]
    public void Over_24_hours_are_hours_that_passed(string from, string to, int over)
    {
        var episode = Missing(1, Wall(from), Wall(to));
        var counts = Of(ReportPeriod.Month(Day(from[..10])), AtRisk(1, null), episode);
        Assert.Equal((1, over), (counts[Measure.Episodes], counts[Measure.EpisodesOverDay]));
    }

    [Fact, Trait("Requirement", "CE-14"), Trait("Requirement", "HS-20")]
    public void Episodes_children_repeats_and_return_interviews_are_counted_by_their_days()
    {
        var counts = new FigureTally(Scope, Quarter, 72, Noon("2028-04-10"));
        counts.Count(AtRisk(1, null),
        [
            Missing(1, Noon("2027-12-31"), Noon("2028-01-01"), offered: Noon("2028-01-04")), // began before, came back within, in time to the minute
            Missing(2, Noon("2028-02-29"), Noon("2028-03-01"), offered: Noon("2028-03-04").AddMinutes(1)),
            Missing(3, Noon("2028-03-31"), Noon("2028-04-01"), offered: Noon("2028-04-01")), // came back after
        ]);
        counts.Count(AtRisk(2, null) with { Exploitation = [] }, [Missing(1, Noon("2028-01-02"), Noon("2028-01-02").AddHours(2))]);
        var result = counts.Result();

        Assert.Equal((3, 2, 1), (result[Measure.Episodes], result[Measure.MissingChildren], result[Measure.MissingRepeatedly]));
        Assert.Equal((3, 2, 1), (result[Measure.Returns], result[Measure.InterviewsOffered], result[Measure.InterviewsInTime]));
        Assert.Equal(1, result[new(Measure.MissingChildren, Slice.Of(ExploitationType.Criminal))]);
    }

    [Fact, Trait("Requirement", "HS-11"), Trait("Requirement", "ON-05"), Trait("Requirement", "OP-17")]
    public void A_theme_counts_each_child_once_and_concerns_come_up_in_their_words()
    {
        var tally = new FigureTally(Scope, Quarter, 72, Noon("2028-04-10"));
        tally.Count(Item("csog", 1, new ItemTag(Day("2028-01-05"), ["hotel"], null, Csog.Chair, default), new ItemTag(Day("2028-02-16"), ["hotel", "transport"], "Free rides after dark", Csog.Chair, default)));
        tally.Count(Item("csog", 2, new ItemTag(Day("2028-01-05"), ["hotel"], null, Csog.Chair, default), new ItemTag(Day("2028-04-01"), ["missing"], "Too late", Csog.Chair, default)));
        tally.Count(Item("another", 3, new ItemTag(Day("2028-01-05"), ["hotel"], "Not ours", Csog.Chair, default)));
        var result = tally.Result();

        Assert.Equal((2, 2, 1, 0), (result[Measure.Themed], result[Theme("hotel")], result[Theme("transport")], result[Theme("missing")]));
        Assert.Equal("Free rides after dark", Assert.Single(result.Concerns).Text.Value);
    }

    [Fact, Trait("Requirement", "ON-09")]
    public void The_five_areas_and_themes_with_most_places_are_hot_spots_of_the_period()
    {
        var tally = new FigureTally(Scope, Quarter, 72, Noon("2028-04-10"));
        foreach (var (at, themes) in Themes.All.Take(6).Select((_, at) => (at, Themes.All.Take(at + 1).Select(theme => theme.Id).ToList())))
        {
            tally.Count(Place(at, "2028-02-29", themes));
        }
        tally.Count(Place(90, "2028-04-01", [Themes.All[5].Id]));
        var spots = tally.Result().HotSpots;

        Assert.Equal([6, 5, 4, 3, 2], spots.Select(spot => spot.Places));
        Assert.Equal([0, 1, 2, 3, 4], spots.Select(spot => spot.Theme));
    }

    [Fact, Trait("Requirement", "CE-02")]
    public void What_figures_are_made_of_has_no_room_for_a_name_or_a_reference()
    {
        Type[] allowed = [typeof(int), typeof(bool), typeof(DateOnly), typeof(DateTimeOffset)];
        var seen = new HashSet<Type>();
        Look(typeof(FigureCell));
        Look(typeof(ShownCount));
        Look(typeof(HotSpot));
        Look(typeof(ReportPeriod));

        void Look(Type type)
        {
            foreach (var field in type.GetFields(System.Reflection.BindingFlags.Instance | System.Reflection.BindingFlags.NonPublic | System.Reflection.BindingFlags.Public))
            {
                var plain = Nullable.GetUnderlyingType(field.FieldType) ?? field.FieldType;
                if (!plain.IsEnum && !allowed.Contains(plain) && seen.Add(plain))
                {
                    Assert.True(plain.Namespace == typeof(FigureCell).Namespace, $"{type.Name} holds a {plain}.");
                    Look(plain);
                }
            }
        }
    }

    [Fact, Trait("Requirement", "HS-10")]
    public void Over_three_invented_years_the_tally_agrees_with_a_plain_count_and_tells_no_small_one()
    {
        var random = new Random(7);
        for (var round = 0; round < 40; round++)
        {
            var children = Enumerable.Range(1, random.Next(1, 120)).Select(number => Invented(random, number)).ToList();
            var period = ReportPeriod.Quarter(Day("2026-01-01").AddDays(random.Next(1000)));
            var tally = new FigureTally(Scope, period, 72, Noon("2029-01-01"));
            foreach (var child in children)
            {
                tally.Count(child);
            }
            var counts = tally.Result();
            var reached = children.Where(child => Spells(child).Any(spell => spell.From <= period.To && spell.To >= period.From)).ToList();

            Assert.Equal(reached.Count, counts[Measure.AtRisk]);
            Assert.Equal(children.Sum(child => Spells(child).Count(spell => spell.From >= period.From && spell.From <= period.To)), counts[Measure.NewlyAtRisk]);
            foreach (var type in Enum.GetValues<ExploitationType>())
            {
                Assert.Equal(reached.Count(child => child.Exploitation.Contains(type)), counts[new(Measure.AtRisk, Slice.Of(type))]);
            }
            for (var area = 0; area < Strategic.Areas.Count; area++)
            {
                Assert.Equal(reached.Count(child => child.Area == Strategic.Areas[area]), counts[new(Measure.AtRisk, Slice.Area(area))]);
            }
            var figures = counts.Print(Scope, period, 5, Noon("2029-01-01"), true, []);
            Assert.DoesNotContain(figures.Cells.Values, shown => shown.Count is > 0 and < 5);
            Assert.All(figures.Cells, cell => Assert.True(cell.Value.Count is null || cell.Value.Count == counts[cell.Key]));
        }
    }

    private static IEnumerable<RiskSpell> Spells(Child child) => child.AtRiskSince is { } since ? [.. child.PastSpells, new(since, DateOnly.MaxValue)] : child.PastSpells;

    private static Child Invented(Random random, int number)
    {
        var from = Day("2026-01-01").AddDays(random.Next(900));
        return AtRisk(number, random.Next(2) == 0 ? $"{from.AddDays(150):yyyy-MM-dd}" : null) with
        {
            PastSpells = random.Next(2) == 0 ? [new(from, from.AddDays(random.Next(100)))] : [],
            Area = Strategic.Areas[random.Next(Strategic.Areas.Count)],
            Exploitation = [.. Enum.GetValues<ExploitationType>().Where(_ => random.Next(3) == 0).DefaultIfEmpty(ExploitationType.Other)],
            Born = BirthDate.Of(Day("2008-01-01").AddDays(random.Next(4000))),
            Level = random.Next(3) == 0 ? null : new(1, (RiskLevel)random.Next(4), "tool", "1", Csog.Health, default),
        };
    }

    private static FigureCell Theme(string id) => new(Measure.Themed, Slice.Theme(Themes.All.ToList().FindIndex(theme => theme.Id == id)));

    private static FigureCounts Of(ReportPeriod period, params IEnumerable<Child> children) => Of(Scope, period, children);

    private static FigureCounts Of(FigureScope scope, ReportPeriod period, params IEnumerable<Child> children)
    {
        var tally = new FigureTally(scope, period, 72, Noon("2029-01-01"));
        foreach (var child in children)
        {
            tally.Count(child);
        }
        return tally.Result();
    }

    private static FigureCounts Of(ReportPeriod period, Child child, Episode episode)
    {
        var tally = new FigureTally(Scope, period, 72, Noon("2029-01-01"));
        tally.Count(child, [episode]);
        return tally.Result();
    }

    private static Child AtRisk(int number, string? since) => Risk.Sam with { Reference = CaseReference.Of(number), AtRiskSince = since is null ? null : Day(since) };

    private static Episode Missing(int number, DateTimeOffset from, DateTimeOffset? to, DateTimeOffset? offered = null) => new()
    {
        Number = number,
        Started = from,
        Returned = to,
        Reports = [],
        Interview = offered is { } at ? new(InterviewState.Offered, at, null, Csog.Health) : null,
    };

    private static ForumItem Item(string forum, int child, params IReadOnlyList<ItemTag> tags) => new()
    {
        Forum = new(forum),
        Child = CaseReference.Of(child),
        Referral = Risk.Sam.Referral,
        Referrer = Csog.Health,
        Since = Day("2028-01-01"),
        Grounds = [],
        State = ItemState.Listed,
        Tags = tags,
    };

    private static Location Place(int number, string day, IReadOnlyList<string> themes) => new()
    {
        Reference = LocationReference.Of(number + 1),
        Forum = new("csog"),
        Kind = LocationKind.Physical,
        Name = "A car park",
        Area = "Widnes",
        Themes = themes,
        Why = "Because.",
        ImmediateDanger = false,
        By = Csog.Health,
        ByAgency = new("health"),
        At = Noon(day),
        Draft = "d",
        FormVersion = "1",
    };

    private static DateOnly Day(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd");

    private static DateTimeOffset Noon(string day) => UkTime.At(Day(day), new(12, 0));

    private static DateTimeOffset Wall(string text) => UkTime.At(Day(text[..10]), TimeOnly.ParseExact(text[11..], "HH:mm"));
}
