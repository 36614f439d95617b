using PanelAssistant.Bot.Storage;
using PanelAssistant.Bot.Storage.Documents;
using PanelAssistant.Bot.Turns;
using PanelAssistant.Cards.Meetings;
using PanelAssistant.Domain.Meetings;

namespace PanelAssistant.Bot.Meetings;

/// <summary>
/// The meetings of the turn's forum: those that are stored, and those that the series alone knows of. A verb names the one
/// it is about by <see cref="MeetingVerbs.Meeting"/>, the day it was first due; without it, it is the current one.
/// </summary>
internal sealed class MeetingTurn
{
    /// <summary>How far back stored meetings are read: past the last one of a quarterly series.</summary>
    private const int DaysBack = 100;

    private const int Most = 40;

    private readonly Turn _turn;
    private readonly IReadOnlyList<Stored<MeetingDocument>> _stored;

    private MeetingTurn(Turn turn, IReadOnlyList<Stored<MeetingDocument>> stored)
    {
        _turn = turn;
        _stored = stored;
        Series = turn.Roster.Series(turn.Terms);
        Known = [.. stored.Select(one => one.Value.ToDomain())];
    }

    /// <summary>Nothing while nobody has said when the group first meets.</summary>
    public MeetingSeries? Series { get; }

    /// <summary>The stored ones around today, in the order of their days.</summary>
    public IReadOnlyList<Meeting> Known { get; }

    /// <summary>The meeting that is open. One that was forgotten makes way for the next, and stays to be closed.</summary>
    public Meeting? Open => Known.LastOrDefault(meeting => meeting.IsOpen(Series, _turn.Today));

    /// <summary>The latest one that was opened and not closed, however long ago.</summary>
    public Meeting? Unclosed => Known.LastOrDefault(static meeting => meeting.State is MeetingState.Open);

    /// <summary>The meeting that is held today.</summary>
    public Meeting? Today => HeldOn(_turn.Today);

    /// <summary>The next one that is not over, today's included; nothing without a series.</summary>
    public Meeting? Next
    {
        get
        {
            var next = Series is { } series ? HeldOn(series.OnOrAfter(_turn.Today)) : null;
            return next is { State: MeetingState.Closed } ? HeldOn(Series!.After(_turn.Today)) : next;
        }
    }

    /// <summary>The open one, or else the next.</summary>
    public Meeting? Current => Open ?? Next;

    /// <summary>The last one before today, if nobody closed it and what comes first in it was not said: it may be said after it.</summary>
    public Meeting? LastLacking => Series?.Before(_turn.Today) is { } last && HeldOn(last) is { } meeting && PreviousReview.IsLacking(meeting, _turn.Terms, Series) ? meeting : null;

    /// <summary>The one that the press names, or else the current one. Nothing for a day on which none was ever due.</summary>
    public Meeting? Named => _turn.Data[MeetingVerbs.Meeting] is null ? Current : _turn.Data.Date(MeetingVerbs.Meeting) is { } due ? Find(due) : null;

    public static void Plan(Turn turn, ReadPlan plan)
    {
        foreach (var forum in turn.PossibleForums)
        {
            plan.Find(Kinds.Meeting, new DocumentQuery(Kinds.Meeting)
            {
                Equal = [("forum", forum.Value)],
                RangeField = "on",
                AtLeast = $"{turn.Today.AddDays(-DaysBack):yyyy-MM-dd}",
                OrderBy = "on",
                Take = Most,
            });
            if (turn.Data.Date(MeetingVerbs.Meeting) is { } due)
            {
                plan.Get(Kinds.Meeting, Meeting.IdOf(forum, due));
            }
        }
    }

    public static MeetingTurn Of(Turn turn, ReadSet read)
    {
        var around = read.Find(Kinds.Meeting, "forum", turn.Terms.Forum.Value).Items;
        var named = turn.Data.Date(MeetingVerbs.Meeting) is { } due ? read.Get(Kinds.Meeting, Meeting.IdOf(turn.Terms.Forum, due)) : null;
        return new(turn, named is null || around.Any(one => one.Id == named.Id) ? around : [named, .. around]);
    }

    /// <summary>The meeting held on a day of the series, as it is stored or as it would begin.</summary>
    public Meeting? HeldOn(DateOnly day) => Series?.DueOf(day) is { } due ? Find(due) : null;

    /// <summary>The meeting first due on a day.</summary>
    public Meeting? Find(DateOnly due) =>
        Known.FirstOrDefault(meeting => meeting.Due == due)
        ?? (Series is { } series && series.HeldOn(due) is var on && series.DueOf(on) == due
            ? Meeting.Planned(_turn.Terms.Forum, due, on) with { NextStep = NudgePapers.First(on, _turn.Terms, _turn.Roster, _turn.Today) }
            : null);

    public DocumentOperation Save(Meeting meeting) =>
        DocumentOperation.Save(Kinds.Meeting, meeting.Id, _stored.FirstOrDefault(one => one.Id == meeting.Id), MeetingDocument.From(meeting));
}
