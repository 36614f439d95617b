using PanelAssistant.Cards.Elements;
using PanelAssistant.Cards.Words;
using PanelAssistant.Domain;
using PanelAssistant.Domain.Meetings;

namespace PanelAssistant.Cards.Meetings;

/// <summary>Says in the meeting chat that a meeting has begun or is over.</summary>
public sealed record MeetingSharedView : ISharedView
{
    public required ForumId Forum { get; init; }

    public required TermsText Name { get; init; }

    public required DateOnly On { get; init; }

    public required MeetingState State { get; init; }

    /// <summary>The minutes and actions of the last meeting come first, and nothing was said of them yet.</summary>
    public bool AsksPrevious { get; init; }

    public static MeetingSharedView Of(Meeting meeting, Domain.Forums.TermsOfReference terms, MeetingSeries? series) =>
        new() { Forum = meeting.Forum, Name = new(terms.ShortName), On = meeting.On, State = meeting.State, AsksPrevious = PreviousReview.IsLacking(meeting, terms, series) };
}

public static class MeetingSharedCard
{
    public static SharedCard Render(MeetingSharedView view, Language words) => SharedCard.From(view, shown => Draw(shown, words));

    private static (string, IReadOnlyList<Element>, IReadOnlyList<CardAction>) Draw(MeetingSharedView view, Language words)
    {
        var day = Dates.Of(view.On, words);
        var title = view.State is MeetingState.Open
            ? words["The meeting of {0} on {1} is open", view.Name, day]
            : words["The meeting of {0} on {1} is closed", view.Name, day];
        return (title, [Text.Title(title)], [.. Room(view, words), new Press(words["Agenda"], AgendaVerbs.Of(view.Forum))]);
    }

    private static IEnumerable<CardAction> Room(MeetingSharedView view, Language words) => view.State is MeetingState.Open
        ?
        [
            new Press(words["I am here"], MeetingVerbs.About(RoomVerbs.Here, view.Forum)) { WithInputs = false },
            new Press(words["Attendance"], MeetingVerbs.About(RoomVerbs.Show, view.Forum)) { WithInputs = false },
            .. view.AsksPrevious ? (CardAction[])[new Press(words["Minutes of the last meeting"], MeetingVerbs.About(MeetingVerbs.OpenPrevious, view.Forum)) { WithInputs = false }] : [],
        ]
        : [];
}
