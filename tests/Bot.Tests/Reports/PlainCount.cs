using PanelAssistant.Domain.Calendar;
using PanelAssistant.Domain.Cases;
using PanelAssistant.Domain.Forums;
using PanelAssistant.Domain.Links;
using PanelAssistant.Domain.NoNames;
using PanelAssistant.Domain.Reports;

namespace PanelAssistant.Tests.Bot.Reports;

/// <summary>The figures of one period counted from everything that there is, a day and a record at a time. It shares nothing with the counters.</summary>
internal static class PlainCount
{
    public static Dictionary<FigureCell, int> Of(InventedHistory history, TermsOfReference terms, ReportPeriod period, DateTimeOffset now)
    {
        var counts = new Dictionary<FigureCell, int>();
        var days = Enumerable.Range(0, period.To.DayNumber - period.From.DayNumber + 1).Select(period.From.AddDays).ToList();
        var reached = days.Where(day => day <= UkTime.DateOf(now)).ToList();
        foreach (var child in history.Children.Where(child => child.JoinedTo is null && terms.Areas.Contains(child.Area)))
        {
            var area = Slice.Area(terms.Areas.ToList().IndexOf(child.Area));
            foreach (var from in child.PastSpells.Select(spell => spell.From).Append(child.AtRiskSince ?? DateOnly.MaxValue).Where(days.Contains))
            {
                Add(Measure.NewlyAtRisk, null, area);
            }
            if (days.Any(day => child.PastSpells.Any(spell => spell.From <= day && day <= spell.To)) || reached.Any(day => child.AtRiskSince <= day))
            {
                var last = reached[^1];
                Add(Measure.AtRisk, [null, area, child.Level is { } mark ? Slice.Of(mark.Level) : Slice.NotScreened, .. Age(child, last), .. child.Exploitation.Select(Slice.Of)]);
                foreach (var type in child.Exploitation)
                {
                    Count(new(Measure.AtRisk, Slice.Of(type), area));
                }
            }
            var episodes = history.Episodes.GetValueOrDefault(child.Reference) ?? [];
            var began = episodes.Where(episode => days.Contains(UkTime.DateOf(episode.Started)) && episode.Started <= now).ToList();
            began.ForEach(_ => Add(Measure.Episodes, null, area));
            began.Where(episode => (episode.Returned ?? now) > episode.Started.AddHours(24)).ToList().ForEach(_ => Add(Measure.EpisodesOverDay, [null]));
            if (began.Count > 0)
            {
                Add(Measure.MissingChildren, [null, area, .. child.Exploitation.Select(Slice.Of)]);
            }
            if (began.Count > 1)
            {
                Count(Measure.MissingRepeatedly);
            }
            foreach (var episode in episodes.Where(episode => episode.Returned is { } back && days.Contains(UkTime.DateOf(back))))
            {
                Count(Measure.Returns);
                if (episode.Interview is { } interview)
                {
                    Count(Measure.InterviewsOffered);
                    Add(Measure.InterviewsInTime, interview.At <= episode.Returned!.Value.AddHours(72) ? [null] : []);
                }
            }
        }
        foreach (var item in history.Items.Values)
        {
            var themes = item.Tags.Where(tag => days.Contains(tag.On)).SelectMany(tag => tag.Themes).Distinct().ToList();
            Add(Measure.Themed, themes.Count == 0 ? [] : [null, .. themes.Select(theme => (Slice?)Slice.Theme(Themes.All.ToList().FindIndex(known => known.Id == theme)))]);
        }
        return counts;

        void Add(Measure measure, params IEnumerable<Slice?> slices) => slices.ToList().ForEach(slice => Count(new(measure, slice)));

        void Count(FigureCell cell) => counts[cell] = counts.GetValueOrDefault(cell) + 1;
    }

    /// <summary>Of the group that gives the actions: added, done, in time, late, open, overdue, blocked.</summary>
    public static IReadOnlyList<int> Actions(InventedHistory history, ReportPeriod period, DateTimeOffset now)
    {
        var today = UkTime.DateOf(now);
        var done = history.Actions.Where(action => !action.IsOpen).Select(action => (action.Due, On: UkTime.DateOf(action.Updates[^1].At))).ToList();
        var open = history.Actions.Where(action => action.IsOpen).ToList();
        return
        [
            history.Actions.Count(action => In(UkTime.DateOf(action.Created))),
            done.Count(action => In(action.On)),
            done.Count(action => In(action.Due) && action.On <= action.Due),
            done.Count(action => In(action.Due) && action.On > action.Due) + open.Count(action => In(action.Due) && action.Due < today),
            open.Count,
            open.Count(action => action.Due < today),
            open.Count(action => action.State is PanelAssistant.Domain.Actions.ActionState.Blocked),
        ];

        bool In(DateOnly day) => period.From <= day && day <= period.To;
    }

    private static IEnumerable<Slice?> Age(Child child, DateOnly day)
    {
        var age = 0;
        while (child.Born.Day.AddYears(age + 1) <= day)
        {
            age++;
        }
        if (age >= 18)
        {
            return [Slice.Of(AgeGroup.Adult)];
        }
        return [Slice.Of(AgeGroup.Child), Slice.Of(age < 10 ? AgeBand.UnderTen : age < 13 ? AgeBand.TenToTwelve : age < 16 ? AgeBand.ThirteenToFifteen : AgeBand.SixteenOrSeventeen)];
    }
}
