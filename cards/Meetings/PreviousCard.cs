using PanelAssistant.Cards.Elements;
using PanelAssistant.Cards.Minutes;
using PanelAssistant.Cards.Words;
using PanelAssistant.Domain;
using PanelAssistant.Domain.Forums;
using PanelAssistant.Domain.Meetings;

namespace PanelAssistant.Cards.Meetings;

/// <summary>The minutes and actions of the last meeting, for whoever runs the one that is held.</summary>
public sealed record PreviousView
{
    public required TermsOfReference Terms { get; init; }

    public required Meeting Meeting { get; init; }

    /// <summary>The day of the meeting that is looked back at.</summary>
    public required DateOnly Last { get; init; }

    public required Func<PersonId, string> NameOf { get; init; }

    /// <summary>The reason as it was typed, kept when it could not be recorded.</summary>
    public string? Why { get; init; }

    public string? Said { get; init; }

    public bool SaidIsRefusal { get; init; }
}

public static class PreviousCard
{
    public static PersonalCard Render(PreviousView view, Language words)
    {
        var item = view.Terms.FirstItem!;
        var title = words["{0}: {1}", view.Terms.ShortName, item.Title];
        List<Element> body = [Text.Title(title)];
        if (view.Said is { } said)
        {
            body.Add(new Container([Text.Of(said)]) { Style = view.SaidIsRefusal ? "attention" : "good" });
        }
        body.Add(Text.Of(words["The last meeting was due on {0}.", Dates.Of(view.Last, words)]));
        body.Add(Text.Of(PreviousWords.Of(view.Meeting.Previous, view.NameOf, words)) with { Weight = "Bolder" });
        var clause = view.Terms.Clause(item.Clause);
        body.Add(Text.Note(words["{0} ({1})", clause.Rule, clause.Source]));
        List<CardAction> actions = [];
        if (view.Meeting.State is not MeetingState.Closed)
        {
            body.Add(PreviousWords.Why(view.Why, words));
            actions.AddRange([PreviousWords.Reviewed(view.Meeting, words) with { Style = "positive" }, PreviousWords.Skip(view.Meeting, words)]);
        }
        return new()
        {
            Summary = title,
            Body = body,
            Actions =
            [
                .. actions,
                new Press(words["Minutes of {0}", Dates.Of(view.Last, words)], MinutesVerbs.Of(MinutesVerbs.Show, new(view.Meeting.Forum, view.Last))) { WithInputs = false },
                new Press(words["Agenda"], AgendaVerbs.Of(view.Meeting.Forum)) { WithInputs = false },
            ],
        };
    }
}
