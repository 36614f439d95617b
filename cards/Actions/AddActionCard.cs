using PanelAssistant.Cards.Elements;
using PanelAssistant.Cards.Words;
using PanelAssistant.Domain;
using PanelAssistant.Domain.Actions;
using PanelAssistant.Domain.Forums;
using PanelAssistant.Domain.Links;

namespace PanelAssistant.Cards.Actions;

/// <summary>One card for a new action: who, what, by when. Only the chair sees it, also in a meeting chat.</summary>
public sealed record AddActionView
{
    public required ForumId Forum { get; init; }

    /// <summary>Key of this draft: pressing Add twice makes one action.</summary>
    public required string Draft { get; init; }

    /// <summary>Seat holders, "title, name", by seat and person.</summary>
    public required IReadOnlyList<Choice> Owners { get; init; }

    public required DateOnly NextMeeting { get; init; }

    public string? What { get; init; }

    public string? Owner { get; init; }

    public string? Child { get; init; }

    public DateOnly? Due { get; init; }

    /// <summary>The link it is raised from.</summary>
    public LinkReference? Link { get; init; }

    /// <summary>The measures that the group's terms list.</summary>
    public TacticalRule? Responses { get; init; }

    public string? Tactic { get; init; }

    public string? Said { get; init; }
}

public static class AddActionCard
{
    public static PersonalCard Render(AddActionView view, Language words)
    {
        var title = words["New action"];
        List<Element> body = [Text.Title(title)];
        if (view.Said is { } said)
        {
            body.Add(new Container([Text.Of(said)]) { Style = "attention" });
        }
        if (view.Link is { } link)
        {
            body.Add(Text.Of(words["Raised from the link of {0} and {1}.", link.Child, link.Other]));
        }
        body.Add(new TextInput(ActionVerbs.What, words["What is to be done?"])
        {
            Multiline = true,
            MaxLength = ActionItem.MostWhat,
            Required = true,
            ErrorMessage = words["Say what is to be done."],
            Value = view.What,
        });
        body.Add(new ChoiceInput(ActionVerbs.Owner, words["Who is to do it?"], view.Owners)
        {
            Required = true,
            ErrorMessage = words["Choose who is to do it."],
            Value = view.Owner,
            Placeholder = words["Choose a member"],
        });
        body.Add(new DateInput(ActionVerbs.DueOn, words["By when? The next meeting, {0}, unless you say otherwise.", Dates.Of(view.NextMeeting, words)])
        {
            Value = (view.Due ?? view.NextMeeting).ToString("yyyy-MM-dd"),
        });
        body.Add(new TextInput(ActionVerbs.Child, words["About a child? Their reference (optional)"])
        {
            MaxLength = 12,
            Value = view.Child,
            Placeholder = "CH-…",
        });
        if (TacticalWords.Question(ActionVerbs.Tactic, view.Responses, view.Tactic, words) is { } question)
        {
            body.Add(question);
        }
        return new()
        {
            Summary = title,
            Body = body,
            Actions =
            [
                new Press(words["Add the action"], new(ActionVerbs.Add,
                [
                    new(ActionVerbs.Forum, view.Forum.Value),
                    new(ActionVerbs.Draft, view.Draft),
                    .. view.Link is { } carried ? new KeyValuePair<string, string>[] { new(ActionVerbs.Link, carried.ToString()) } : [],
                ])) { Style = "positive" },
            ],
        };
    }
}
