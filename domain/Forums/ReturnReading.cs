using PanelAssistant.Domain.Returns;

namespace PanelAssistant.Domain.Forums;

/// <summary>The measures that agencies bring figures for, and the sources that they stand for.</summary>
internal static class ReturnReading
{
    private const int MostTarget = 1_000_000_000;

    /// <summary>An agency's card has two fields for each, and the scorecard a row.</summary>
    private const int MostMeasures = 60;

    private const int MostOfAnAgency = 12;

    public static ReturnRule Returns(StrictValue value, IReadOnlyList<Agency> agencies, ClauseBook clauses)
    {
        var fields = value.Fields("sources", "measures", "nudges", "clause");
        var sources = Sources(fields["sources"], agencies, clauses);
        var nudges = fields["nudges"].Fields("agency", "chair", "clause");
        return new(
            sources,
            Measures(fields["measures"], sources, agencies, clauses),
            new(RuleReading.Days(nudges["agency"], -MeetingReturns.ListedDaysBefore), RuleReading.Days(nudges["chair"], 1), 0),
            clauses.Cited(nudges["clause"]),
            clauses.Cited(fields["clause"]));
    }

    private static List<ReturnSource> Sources(StrictValue list, IReadOnlyList<Agency> agencies, ClauseBook clauses)
    {
        var sources = new List<ReturnSource>();
        foreach (var item in list.Items())
        {
            var fields = item.Fields("source", "agencies", "clause");
            var type = Source(fields["source"]);
            sources.Add(sources.Any(known => known.Type == type)
                ? throw fields["source"].Refuse("This source is listed twice.")
                : new(type, [.. fields["agencies"].Items().Select(agency => SeatReading.Agency(agency, agencies))], clauses.Cited(fields["clause"])));
        }
        return sources;
    }

    private static List<ReturnMeasure> Measures(StrictValue list, IReadOnlyList<ReturnSource> sources, IReadOnlyList<Agency> agencies, ClauseBook clauses)
    {
        var measures = new List<ReturnMeasure>();
        foreach (var item in list.Items())
        {
            var fields = item.Fields("id", "title", "unit", "of?", "direction", "source", "agency", "target?", "clause");
            var id = fields["id"].Id();
            if (measures.Any(known => known.Id == id))
            {
                throw fields["id"].Refuse($"The measure \"{id}\" is listed twice.");
            }
            var measure = new ReturnMeasure(
                id, fields["title"].Text(), (MeasureUnit)fields["unit"].Choice("persons", "episodes", "count", "percent", "days"),
                (MeasureDirection)fields["direction"].Choice("more-is-better", "less-is-better", "neither"),
                Source(fields["source"]), SeatReading.Agency(fields["agency"], agencies), clauses.Cited(fields["clause"]))
            {
                Of = fields.TryGetValue("of", out var whole) ? whole.Id() : null,
                Target = fields.TryGetValue("target", out var target) ? target.Whole(0, MostTarget) : null,
            };
            if (sources.FirstOrDefault(source => source.Type == measure.Source)?.Agencies.Contains(measure.Agency) is not true)
            {
                throw fields["agency"].Refuse("The agency is none of the measure's source.");
            }
            if (measure.Of is not null && (measure.Unit is not MeasureUnit.Percent || !measures.Any(known => known.Id == measure.Of && known.IsWhole)))
            {
                throw whole!.Refuse("A percentage may be \"of\" a count that is listed before it, and nothing else may.");
            }
            if (measure is { Target: not null, Direction: MeasureDirection.Neither })
            {
                throw target!.Refuse("A measure of which neither way is better has no target.");
            }
            measures.Add(measure);
            if (measures.Count > MostMeasures || measures.Count(known => known.Agency == measure.Agency) > MostOfAnAgency)
            {
                throw item.Refuse($"There may be {MostMeasures} measures, {MostOfAnAgency} of one agency.");
            }
        }
        return measures;
    }

    private static SourceType Source(StrictValue value) => (SourceType)value.Choice("police", "health", "youth-justice", "social-care", "voluntary-sector");
}
