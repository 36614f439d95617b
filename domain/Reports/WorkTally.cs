using PanelAssistant.Domain.Actions;
using PanelAssistant.Domain.Calendar;
using PanelAssistant.Domain.Decisions;
using PanelAssistant.Domain.Flags;
using PanelAssistant.Domain.Forums;
using PanelAssistant.Domain.Meetings;
using PanelAssistant.Domain.Minutes;
using PanelAssistant.Domain.People;
using PanelAssistant.Domain.Quality;

namespace PanelAssistant.Domain.Reports;

/// <summary>Counts the work of one forum in one period, each record once, from what is stored of it.</summary>
public sealed class WorkTally(TermsOfReference terms, Roster roster, ReportPeriod period, DateTimeOffset now)
{
    private readonly Dictionary<WorkCell, int> _counts = [];
    private readonly SortedDictionary<string, (int Open, int Done)> _objectives = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, (int Open, int Done)> _tags = [];
    private readonly DateOnly _today = UkTime.DateOf(now);

    /// <summary>The days of the period on which a meeting was to be held, before today, each with the day on which it was first due.</summary>
    public static IEnumerable<(DateOnly Day, DateOnly Due)> Meetings(MeetingSeries? series, ReportPeriod period, DateOnly today)
    {
        for (var day = series?.OnOrAfter(period.From); day <= period.To && day <= today; day = series!.After(day.Value))
        {
            yield return (day.Value, series!.DueOf(day.Value)!.Value);
        }
    }

    /// <param name="meeting">What is stored of it; nothing where nobody did anything about it.</param>
    /// <param name="minutes">The same of its minutes.</param>
    public void Count(DateOnly day, DateOnly due, Meeting? meeting, MeetingMinutes? minutes)
    {
        if (meeting is not { State: MeetingState.Closed })
        {
            if (day < _today)
            {
                Add(meeting is { Started: not null } ? day == due ? Work.MeetingsOnTheirDay : Work.MeetingsMoved : Work.MeetingsNotHeld);
            }
            return;
        }
        Add(day == due ? Work.MeetingsOnTheirDay : Work.MeetingsMoved);
        foreach (var agency in terms.Agencies)
        {
            Add(meeting.Of(agency.Id) switch
            {
                AgencyAttendance.Present => Work.Present,
                AgencyAttendance.Alternate => Work.ByAlternate,
                AgencyAttendance.Apology => Work.Apology,
                _ => Work.Absent,
            }, agency.Id);
        }
        var series = roster.Series(terms)!;
        var papers = UkTime.EndOf(series.PapersFor(day, WorkingDays.EnglandAndWales).Date);
        Add(meeting.Circulations is [var first, ..] && first.At < papers ? Work.PapersInTime : Work.PapersLate);
        var minutesDue = UkTime.EndOf(series.PapersFor(series.After(day), WorkingDays.EnglandAndWales).Date);
        if (minutes is { Sent: [var sent, ..] })
        {
            Add(sent.At < minutesDue ? Work.MinutesInTime : Work.MinutesLate);
        }
        else if (now >= minutesDue)
        {
            Add(Work.MinutesLate);
        }
    }

    public void Count(ActionItem action)
    {
        var agency = AgencyOf(action);
        var done = action.IsOpen ? (DateOnly?)null : DoneOn(action);
        if (period.Has(UkTime.DateOf(action.Created)))
        {
            Add(Work.ActionsAdded, agency);
        }
        if (done is { } on && period.Has(on))
        {
            Add(Work.ActionsDone, agency);
        }
        if (period.Has(action.Due) && (done is not null || action.Due < _today))
        {
            Add(done <= action.Due ? Work.ActionsInTime : Work.ActionsLate, agency);
        }
        if (action.IsOpen)
        {
            Add(Work.ActionsOpen, agency);
            Add(Work.ActionsOverdue, agency, action.IsOverdue(_today) ? 1 : 0);
            Add(Work.ActionsBlocked, agency, action.State is ActionState.Blocked ? 1 : 0);
        }
        if (!action.IsOpen && !(done is { } day && period.Has(day)))
        {
            return;
        }
        if (action.Objective is { } objective)
        {
            _objectives[objective] = With(_objectives.GetValueOrDefault(objective), action.IsOpen);
        }
        foreach (var tag in action.Tags)
        {
            _tags[tag] = With(_tags.GetValueOrDefault(tag), action.IsOpen);
        }
        if (terms.ActionTags.Any(tag => tag.Group is TagGroup.FourPs) && !terms.ActionTags.Any(tag => tag.Group is TagGroup.FourPs && action.Tags.Contains(tag.Id)))
        {
            _tags[""] = With(_tags.GetValueOrDefault(""), action.IsOpen);
        }
    }

    /// <summary>A question that was closed in the period.</summary>
    public void Count(DecisionRecord decision)
    {
        if (decision.IsDecision)
        {
            Add(decision.Agreed ? Work.Agreed : Work.NotAgreed);
        }
    }

    public void Count(Flag flag)
    {
        foreach (var task in flag.Confirmations.Where(task => period.Has(task.AskedOn)))
        {
            if (task.IsOwed)
            {
                Add(Work.ConfirmationsOwed, task.Agency);
            }
            else
            {
                var on = task.On ?? task.AskedOn;
                Add(Work.Confirmed, task.Agency);
                Add(Work.ConfirmedInTime, task.Agency, on <= task.Due ? 1 : 0);
                Add(Work.DaysToConfirm, task.Agency, Math.Max(0, on.DayNumber - task.AskedOn.DayNumber));
            }
        }
    }

    /// <summary>Each day to look again that was set in one closing is met by the next closing on or before it.</summary>
    public void Count(ForumItem item)
    {
        for (var at = 0; at < item.Closings.Count; at++)
        {
            if (item.Closings[at].ReviewOn is { } day && period.Has(day))
            {
                var next = at + 1 < item.Closings.Count ? UkTime.DateOf(item.Closings[at + 1].At) : (DateOnly?)null;
                if (next is not null || (day < _today && item.IsHere))
                {
                    Add(next <= day ? Work.ReviewsInTime : Work.ReviewsLate);
                }
            }
        }
    }

    public void Count(QualitySample sample)
    {
        Add(Work.QualityDrawn, more: sample.Items.Count);
        Add(Work.QualityLookedAt, more: sample.Items.Count(item => item.Findings.Count > 0));
    }

    public ForumWork Result() => new(terms.Forum, _counts, [.. _objectives.Select(known => new ObjectiveWork(known.Key, known.Value.Open, known.Value.Done))])
    {
        Tags = [.. terms.ActionTags.Select(tag => tag.Id).Append("").Where(_tags.ContainsKey).Select(tag => new ObjectiveWork(tag, _tags[tag].Open, _tags[tag].Done))],
    };

    private static (int Open, int Done) With((int Open, int Done) known, bool isOpen) => isOpen ? (known.Open + 1, known.Done) : (known.Open, known.Done + 1);

    /// <summary>The local day on which an action was closed.</summary>
    public static DateOnly? DoneOn(ActionItem action) =>
        action.Updates.LastOrDefault(update => update.Kind is ActionUpdateKind.Done) is { } update ? UkTime.DateOf(update.At) : null;

    private AgencyId? AgencyOf(ActionItem action) =>
        action.OwnerSeat is { } seat && terms.Seats.Any(known => known.Id == seat) ? terms.AgencyOf(seat) : roster.AgencyFor(action.Owner, terms, UkTime.DateOf(action.Created));

    /// <summary>In the total, and for the agency where one is known.</summary>
    private void Add(Work work, AgencyId? agency = null, int more = 1)
    {
        if (more == 0)
        {
            return;
        }
        _counts[new(work, null)] = _counts.GetValueOrDefault(new(work, null)) + more;
        if (agency is not null)
        {
            _counts[new(work, agency)] = _counts.GetValueOrDefault(new(work, agency)) + more;
        }
    }
}
