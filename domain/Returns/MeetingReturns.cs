using PanelAssistant.Domain.Calendar;
using PanelAssistant.Domain.Forums;
using PanelAssistant.Domain.Meetings;
using PanelAssistant.Domain.Notices;

namespace PanelAssistant.Domain.Returns;

/// <summary>What the agencies of a group bring to one meeting.</summary>
public sealed record MeetingReturns
{
    /// <summary>It is there so many days before returns are due.</summary>
    public const int ListedDaysBefore = 28;

    public required ForumId Forum { get; init; }

    /// <summary>The day on which the meeting was first due.</summary>
    public required DateOnly Meeting { get; init; }

    /// <summary>When the papers of the meeting close.</summary>
    public required DateOnly Due { get; init; }

    /// <summary>The days that a return covers unless it says otherwise: from when returns of the meeting before were due.</summary>
    public required ReturnPeriod Usual { get; init; }

    public IReadOnlyList<AgencyReturn> Returns { get; init; } = [];

    /// <summary>Set here; they hold for the meetings after it too.</summary>
    public IReadOnlyList<MeasureTarget> Targets { get; init; } = [];

    /// <summary>How many reminders have been worked through.</summary>
    public int NudgeStep { get; init; }

    public DateTimeOffset? NextStep { get; init; }

    public string Id => IdOf(Forum, Meeting);

    public static string IdOf(ForumId forum, DateOnly meeting) => $"{forum}:{meeting:yyyy-MM-dd}";

    /// <param name="before">Of the meeting before, whose targets hold on.</param>
    public static MeetingReturns For(DateOnly meeting, MeetingSeries series, TermsOfReference terms, MeetingReturns? before, DateTimeOffset now)
    {
        var due = DueFor(series.HeldOn(meeting), series);
        return new()
        {
            Forum = terms.Forum,
            Meeting = meeting,
            Due = due,
            Usual = UsualPeriod(meeting, series),
            Targets = before?.Targets ?? [],
            NextStep = terms.Returns is { } rule ? Reminders.Of(rule.Nudges).NextAfter(due, 0, now) : null,
        };
    }

    /// <summary>As it is when its meeting is on another day: the reminders go by the new one, and none is caught up with.</summary>
    public MeetingReturns Moved(MeetingSeries series, TermsOfReference terms, DateTimeOffset now) =>
        For(Meeting, series, terms, this, now) with { Returns = Returns };

    public AgencyReturn? Of(AgencyId agency) => Returns.FirstOrDefault(given => given.Agency == agency);

    public MeetingReturns With(AgencyReturn given) => this with { Returns = [.. Returns.Where(other => other.Agency != given.Agency), given] };

    public MeasureFigure? Figure(ReturnMeasure measure) => Of(measure.Agency)?.Figure(measure.Id);

    public decimal? TargetOf(ReturnMeasure measure) => Targets.FirstOrDefault(target => target.Measure == measure.Id) is { } set ? set.Value : measure.Target;

    public static DateOnly DueFor(DateOnly held, MeetingSeries series) => series.PapersFor(held, WorkingDays.EnglandAndWales).Proposed;

    private static ReturnPeriod UsualPeriod(DateOnly meeting, MeetingSeries series)
    {
        var held = series.HeldOn(meeting);
        var before = series.Before(held) ?? held.AddDays(series.NthDue(1).DayNumber - series.NthDue(2).DayNumber);
        var (from, to) = (DueFor(before, series), DueFor(held, series).AddDays(-1));
        return new(from, to < from ? from : to);
    }
}

/// <summary>The figure that a measure is to reach; nothing when there is none any more.</summary>
public sealed record MeasureTarget(string Measure, decimal? Value, PersonId By, DateTimeOffset At);
