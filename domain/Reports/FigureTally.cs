using PanelAssistant.Domain.Calendar;
using PanelAssistant.Domain.Cases;
using PanelAssistant.Domain.Links;
using PanelAssistant.Domain.Locations;
using PanelAssistant.Domain.Meetings;
using PanelAssistant.Domain.Missing;
using PanelAssistant.Domain.NoNames;
using PanelAssistant.Domain.Privacy;

namespace PanelAssistant.Domain.Reports;

/// <summary>
/// Counts one period of one forum, one record at a time in any order. A child is counted once in total, and once in each
/// form of exploitation. Age is that of the last day of the period, or of today while it runs; level and area are as last known.
/// </summary>
/// <param name="interviewHours">Hours from the return within which an interview is in time.</param>
public sealed class FigureTally(FigureScope scope, ReportPeriod period, int interviewHours, DateTimeOffset now)
{
    private const int LongHours = 24;

    private readonly Dictionary<FigureCell, int> _counts = [];
    private readonly Dictionary<CaseReference, HashSet<int>> _themes = [];
    private readonly Dictionary<(int? Area, int Theme), int> _places = [];
    private readonly List<EmergingConcern> _concerns = [];
    private readonly DateOnly _asOf = UkTime.DateOf(now) < period.To ? UkTime.DateOf(now) : period.To;

    public void Count(Child child)
    {
        if (!scope.Takes(child))
        {
            return;
        }
        var area = Slice.Area(scope.AreaOf(child.Area)!.Value);
        var begun = child.PastSpells.Count(spell => period.Has(spell.From)) + (child.AtRiskSince is { } since && period.Has(since) ? 1 : 0);
        Add(Measure.NewlyAtRisk, begun);
        Add(new(Measure.NewlyAtRisk, area), begun);
        if (!(child.AtRiskSince <= _asOf) && !child.PastSpells.Any(spell => spell.Reaches(period.From, period.To)))
        {
            return;
        }
        Add(Measure.AtRisk);
        Add(new(Measure.AtRisk, area));
        Add(new(Measure.AtRisk, child.Level is { } mark ? Slice.Of(mark.Level) : Slice.NotScreened));
        Add(new(Measure.AtRisk, Slice.Of(child.BandOn(_asOf))));
        if (child.BandOn(_asOf) is AgeGroup.Child)
        {
            Add(new(Measure.AtRisk, Slice.Of(AgeBands.Of(child.Born.AgeOn(_asOf)))));
        }
        foreach (var type in child.Exploitation.Distinct())
        {
            Add(new(Measure.AtRisk, Slice.Of(type)));
            Add(new(Measure.AtRisk, Slice.Of(type), area));
        }
    }

    /// <param name="episodes">All of the child's that the period may reach, each once.</param>
    public void Count(Child child, IEnumerable<Episode> episodes)
    {
        if (!scope.Takes(child))
        {
            return;
        }
        var area = Slice.Area(scope.AreaOf(child.Area)!.Value);
        var began = 0;
        foreach (var episode in episodes)
        {
            if (period.Has(UkTime.DateOf(episode.Started)) && episode.Started <= now)
            {
                began++;
                Add(Measure.EpisodesOverDay, episode.IsOver(LongHours, now) ? 1 : 0);
            }
            if (episode.Returned is { } returned && period.Has(UkTime.DateOf(returned)))
            {
                Add(Measure.Returns);
                Add(Measure.InterviewsOffered, episode.InterviewOfReturn is null ? 0 : 1);
                Add(Measure.InterviewsInTime, episode.InterviewOfReturn is { } talk && talk.At - returned <= TimeSpan.FromHours(interviewHours) ? 1 : 0);
            }
        }
        if (began == 0)
        {
            return;
        }
        Add(Measure.Episodes, began);
        Add(new(Measure.Episodes, area), began);
        Add(Measure.MissingChildren);
        Add(new(Measure.MissingChildren, area));
        Add(Measure.MissingRepeatedly, began > 1 ? 1 : 0);
        foreach (var type in child.Exploitation.Distinct())
        {
            Add(new(Measure.MissingChildren, Slice.Of(type)));
        }
    }

    /// <summary>A child on the lists of two groups has each theme once.</summary>
    public void Count(ForumItem item)
    {
        if (!scope.Feeds.Contains(item.Forum))
        {
            return;
        }
        foreach (var tag in item.Tags.Where(tag => period.Has(tag.On)))
        {
            if (tag.Themes.Count > 0)
            {
                if (!_themes.TryGetValue(item.Child, out var known))
                {
                    _themes[item.Child] = known = [];
                }
                known.UnionWith(Places(tag.Themes));
            }
            if (tag.Concern is { } concern)
            {
                _concerns.Add(new(item.Forum, tag.On, NamelessText.Kept(concern)));
            }
        }
    }

    /// <summary>A place that was brought to notice in the period.</summary>
    public void Count(Location place)
    {
        var area = place.Kind is LocationKind.Online ? null : scope.AreaOf(place.Area);
        if (!period.Has(UkTime.DateOf(place.At)) || (place.Kind is LocationKind.Physical && area is null))
        {
            return;
        }
        foreach (var theme in Places(place.Themes))
        {
            _places[(area, theme)] = _places.GetValueOrDefault((area, theme)) + 1;
        }
    }

    public FigureCounts Result()
    {
        var counts = new Dictionary<FigureCell, int>(_counts);
        if (_themes.Count > 0)
        {
            counts[Measure.Themed] = _themes.Count;
        }
        foreach (var theme in _themes.Values.SelectMany(themes => themes))
        {
            var cell = new FigureCell(Measure.Themed, Slice.Theme(theme));
            counts[cell] = counts.GetValueOrDefault(cell) + 1;
        }
        return new()
        {
            Counts = counts,
            HotSpots = [.. _places.Select(known => new HotSpot(known.Key.Area, known.Key.Theme, known.Value))
                .OrderByDescending(spot => spot.Places).ThenBy(spot => spot.Area ?? int.MaxValue).ThenBy(spot => spot.Theme).Take(HotSpot.Most)],
            Concerns = [.. _concerns.OrderByDescending(concern => concern.On).ThenBy(concern => concern.Text.Value, StringComparer.Ordinal).Take(EmergingConcern.MostKept)],
            MoreConcerns = _concerns.Count > EmergingConcern.MostKept,
        };
    }

    private static IEnumerable<int> Places(IReadOnlyList<string> themes) =>
        Enumerable.Range(0, Themes.All.Count).Where(at => themes.Contains(Themes.All[at].Id));

    private void Add(FigureCell cell, int more = 1)
    {
        if (more > 0)
        {
            _counts[cell] = _counts.GetValueOrDefault(cell) + more;
        }
    }
}
