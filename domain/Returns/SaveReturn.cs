using PanelAssistant.Domain.Calendar;
using PanelAssistant.Domain.Forums;
using PanelAssistant.Domain.People;
using PanelAssistant.Domain.Privacy;
using PanelAssistant.Domain.Records;
using PanelAssistant.Domain.Registers;

namespace PanelAssistant.Domain.Returns;

/// <summary>
/// Whoever sits for an agency gives its return, in one go or bit by bit, and changes it until the meeting is over. All that was
/// sent is kept, or none of it.
/// </summary>
/// <param name="Meeting">The day on which the meeting was first due.</param>
public sealed record SaveReturn(DateOnly Meeting, PersonId By)
{
    public const string Name = "return.save";

    private const int MostDays = 400;

    /// <summary>Only measures that were sent: with neither a figure nor a reason, what was there goes.</summary>
    public IReadOnlyList<SentFigure> Figures { get; init; } = [];

    /// <summary>Nothing leaves it as it was; empty takes it away.</summary>
    public string? Analysis { get; init; }

    /// <summary>Nothing leaves it as it was.</summary>
    public ReturnPeriod? Period { get; init; }

    /// <summary>The version that the sender's card showed; nothing where it showed none.</summary>
    public int? Version { get; init; }

    /// <summary>What is wrong with what was sent, in the order of its fields.</summary>
    /// <param name="others">Of other meetings, near this one.</param>
    public IReadOnlyList<ReturnFault> Faults(MeetingReturns returns, IEnumerable<MeetingReturns> others, AgencyId agency, DateOnly held, PassedWords passes, DateOnly today) =>
    [
        .. PeriodFaults(Period ?? PeriodOf(agency, returns, others), returns, others, agency, held),
        .. Figures.SelectMany(sent => TextFaults(sent, passes, today)),
        .. Text(Analysis, AgencyReturn.MostAnalysis, new(ReturnFaultKind.Identifying, ReturnField.Analysis), passes, today),
    ];

    /// <param name="held">The day of the meeting.</param>
    /// <param name="over">Whether the meeting has been held.</param>
    public Decision<MeetingReturns> Decide(
        MeetingReturns returns, IEnumerable<MeetingReturns> others, TermsOfReference terms, Roster roster, DateOnly held, bool over, PassedWords passes, DateTimeOffset now)
    {
        var today = UkTime.DateOf(now);
        if (terms.Returns is not { } rule)
        {
            return Decision<MeetingReturns>.Refuse(Reason.NoReturnsHere);
        }
        if (!Access.SeesRecords(terms, roster, By, today) || ReturnRule.AgencyOf(By, roster, terms, today) is not { } agency)
        {
            return Decision<MeetingReturns>.Refuse(Reason.NoAgencyToReturn);
        }
        if (over || returns.Meeting != Meeting)
        {
            return Decision<MeetingReturns>.Refuse(Reason.ReturnsClosed);
        }
        var before = returns.Of(agency);
        if (Version is { } seen && seen != (before?.Version ?? 0))
        {
            return Decision<MeetingReturns>.Refuse(Reason.ReturnChangedMeanwhile);
        }
        if (Figures.Any(sent => sent.Measure.Agency != agency) || Faults(returns, others, agency, held, passes, today).Count > 0)
        {
            return Decision<MeetingReturns>.Refuse(Reason.ReturnFaulty);
        }
        var start = before ?? new() { Agency = agency, Period = PeriodOf(agency, returns, others) };
        var saved = With(start, rule);
        return Same(saved, start)
            ? new Decision<MeetingReturns>.AlreadySo(returns)
            : Decision<MeetingReturns>.Accept(
                returns.With(saved with { Version = saved.Version + 1, Saves = [.. saved.Saves.TakeLast(AgencyReturn.MostSaves - 1), new(By, now)] }),
                new AuditFact(Name, returns.Id, agency.Value));
    }

    /// <summary>The days that an agency's return is of: its own, or the usual ones without those that it has reported already.</summary>
    public static ReturnPeriod PeriodOf(AgencyId agency, MeetingReturns returns, IEnumerable<MeetingReturns> others)
    {
        if (returns.Of(agency) is { } given)
        {
            return given.Period;
        }
        var (from, to) = returns.Usual;
        var reported = Near(returns, others, agency).Where(period => period.Overlaps(returns.Usual) && period.To < to).Select(period => (DateOnly?)period.To).Max();
        return new(reported is { } last ? last.AddDays(1) : from, to);
    }

    private static IEnumerable<ReturnPeriod> Near(MeetingReturns returns, IEnumerable<MeetingReturns> others, AgencyId agency) => others
        .Where(near => near.Meeting != returns.Meeting)
        .Select(near => near.Of(agency))
        .Where(given => given is { SaysSomething: true })
        .Select(given => given!.Period);

    private AgencyReturn With(AgencyReturn before, ReturnRule rule)
    {
        var figures = before.Figures.ToDictionary(figure => figure.Measure);
        foreach (var sent in Figures)
        {
            figures.Remove(sent.Measure.Id);
            if (sent is not { Value: null, Why: null })
            {
                figures[sent.Measure.Id] = new(sent.Measure.Id, sent.Value, sent.Why);
            }
        }
        return before with
        {
            Figures = [.. rule.Measures.Select(measure => figures.GetValueOrDefault(measure.Id)).OfType<MeasureFigure>()],
            Analysis = Analysis is null ? before.Analysis : string.IsNullOrWhiteSpace(Analysis) ? null : Analysis,
            Period = Period ?? before.Period,
        };
    }

    private static bool Same(AgencyReturn one, AgencyReturn other) =>
        one.Analysis == other.Analysis && one.Period == other.Period && one.Figures.SequenceEqual(other.Figures);

    private static IEnumerable<ReturnFault> PeriodFaults(ReturnPeriod period, MeetingReturns returns, IEnumerable<MeetingReturns> others, AgencyId agency, DateOnly held)
    {
        var kind = period.To < period.From ? ReturnFaultKind.PeriodBackwards
            : period.To >= held ? ReturnFaultKind.PeriodTooLate
            : period.To > period.From.AddDays(MostDays) ? ReturnFaultKind.PeriodTooLong
            : (ReturnFaultKind?)null;
        if (kind is { } wrong)
        {
            return [new(wrong, ReturnField.Period)];
        }
        return [.. Near(returns, others, agency).Where(period.Overlaps).Take(1).Select(other => new ReturnFault(ReturnFaultKind.PeriodOverlaps, ReturnField.Period) { Other = other })];
    }

    private static IEnumerable<ReturnFault> TextFaults(SentFigure sent, PassedWords passes, DateOnly today) =>
        sent is { Value: not null, Why: not null }
            ? [new(ReturnFaultKind.BothGiven, ReturnField.Note) { Measure = sent.Measure.Title, Row = sent.Row }]
            : Text(sent.Why, AgencyReturn.MostWhy, new(ReturnFaultKind.Identifying, ReturnField.Note) { Measure = sent.Measure.Title, Row = sent.Row }, passes, today);

    private static IEnumerable<ReturnFault> Text(string? text, int most, ReturnFault where, PassedWords passes, DateOnly today) =>
        string.IsNullOrWhiteSpace(text) ? [] : EntryText.Fault(text, most, Reason.TextNeeded, passes, today) switch
        {
            null => [],
            Reason.TextNeeded => [where with { Kind = ReturnFaultKind.SaysNothing }],
            Reason.TextTooLong => [where with { Kind = ReturnFaultKind.TextTooLong }],
            _ => [where],
        };
}

/// <summary>What was sent about one measure.</summary>
/// <param name="Row">Of a pasted table.</param>
public sealed record SentFigure(ReturnMeasure Measure, decimal? Value, string? Why, int? Row = null);
