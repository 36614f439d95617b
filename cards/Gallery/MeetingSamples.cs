using PanelAssistant.Cards.Meetings;
using PanelAssistant.Cards.Words;
using PanelAssistant.Domain;
using PanelAssistant.Domain.Calendar;
using PanelAssistant.Domain.Meetings;
using static PanelAssistant.Cards.Gallery.SampleGroup;

namespace PanelAssistant.Cards.Gallery;

/// <summary>A group's meetings, from their dates on.</summary>
internal static class MeetingSamples
{
    private static readonly WorkingDays Days = WorkingDays.EnglandAndWales;
    private static readonly MeetingSeries Series = new(new(2026, 11, 16), Terms.Cadence);

    private static Meeting Open { get; } = On(new(2026, 11, 16)) with { State = MeetingState.Open, Started = new(Chair, Now) };

    private static MeetingsView Coming { get; } = new()
    {
        Terms = Terms,
        Today = new(2026, 11, 16),
        MayMove = true,
        Meetings =
        [
            Line(Open),
            Line(On(new(2026, 12, 28)), new(2026, 12, 24), new(2026, 12, 29)),
            Line(On(new(2027, 2, 10)) with { Due = new(2027, 2, 8), Moves = [new(new(2027, 2, 8), new(2027, 2, 10), "The room is taken.", false, Chair, Now)] }),
            Line(On(new(2029, 3, 28))),
        ],
    };

    public static IReadOnlyList<SampleCard> All { get; } =
    [
        new("meetings/coming", words => MeetingsCard.Render(Coming, words)),
        new("meetings/coming, for a member", words => MeetingsCard.Render(Coming with { MayMove = false, Others = [Terms] }, words)),
        new("meetings/coming, not moved", words => MeetingsCard.Render(Coming with { Said = Refusals.Say(Reason.MeetingOutOfOrder, words), SaidIsRefusal = true }, words)),
        new("meetings/coming, no dates", words => MeetingsCard.Render(Coming with { Meetings = [] }, words)),
        new("meetings/open", words => MeetingSharedCard.Render(MeetingSharedView.Of(Open, Terms), words)),
        new("meetings/closed", words => MeetingSharedCard.Render(MeetingSharedView.Of(Open with { State = MeetingState.Closed }, Terms), words)),
    ];

    private static Meeting On(DateOnly day) => Meeting.Planned(Terms.Forum, day, day);

    private static MeetingLine Line(Meeting meeting, params IReadOnlyList<DateOnly> proposed) =>
        new(meeting, Days.KindOf(meeting.On), Days.HolidayOn(meeting.On), Series.PapersFor(meeting.On, Days), proposed);
}
