using PanelAssistant.Cards.Actions;
using PanelAssistant.Cards.Elements;
using PanelAssistant.Cards.Flags;
using PanelAssistant.Cards.Words;
using PanelAssistant.Domain;
using PanelAssistant.Domain.Cases;
using PanelAssistant.Domain.Flags;
using PanelAssistant.Domain.Forums;

namespace PanelAssistant.Cards.Decisions;

/// <summary>What the chair puts to the group beside a flag set or removed. Only the chair sees it, also in a meeting chat.</summary>
public sealed record ProposeView
{
    public required ForumId Forum { get; init; }

    public required CaseReference Child { get; init; }

    public required bool IsFlagged { get; init; }

    /// <summary>Seat holders, by seat and person.</summary>
    public required IReadOnlyList<Choice> Owners { get; init; }

    public required DateOnly NextMeeting { get; init; }

    /// <summary>When a flag is usually looked at again.</summary>
    public required DateOnly NextReview { get; init; }

    /// <summary>As written so far.</summary>
    public FlagChange? Change { get; init; }

    public Proposal Written { get; init; } = new();

    public string? Owner { get; init; }

    /// <summary>The measures that the group's terms list.</summary>
    public TacticalRule? Responses { get; init; }

    public string? Said { get; init; }
}

public static class ProposeCard
{
    public static PersonalCard Render(ProposeView view, Language words)
    {
        var title = words["{0}: put a question to the group", view.Child];
        List<Element> body = [Text.Title(title)];
        if (view.Said is { } said)
        {
            body.Add(new Container([Text.Of(said)]) { Style = "attention" });
        }
        List<Choice> kinds =
        [
            new(words["Make a recommendation"], nameof(FlagChange.Recommend)),
            new(words["Give an action"], nameof(FlagChange.Act)),
        ];
        if (view.IsFlagged)
        {
            kinds.Insert(0, new(words["Keep the flag until a date"], nameof(FlagChange.Keep)));
        }
        body.Add(new ChoiceInput(FlagVerbs.Choice, words["What is the group asked?"], kinds) { Expanded = true, Value = view.Change?.ToString() });
        body.Add(new TextInput(FlagVerbs.What, words["For a recommendation or an action: what exactly?"]) { Multiline = true, MaxLength = Proposal.MostWhat, Value = view.Written.What });
        body.Add(new TextInput(FlagVerbs.To, words["For a recommendation: who is to consider it?"]) { MaxLength = Proposal.MostTo, Value = view.Written.To });
        body.Add(Text.Note(words[DecisionCard.Advice]));
        body.Add(new ChoiceInput(FlagVerbs.Owner, words["For an action: who is to do it?"], view.Owners) { Placeholder = words["Choose a member"], Value = view.Owner });
        body.Add(new DateInput(FlagVerbs.Due, words["For an action: by when?"]) { Value = Iso(view.Written.Due ?? view.NextMeeting) });
        if (TacticalWords.Question(FlagVerbs.Tactic, view.Responses, view.Written.Tactic, words) is { } question)
        {
            body.Add(question);
        }
        if (view.IsFlagged)
        {
            body.Add(new DateInput(FlagVerbs.Until, words["For a flag that stays: when is it looked at again?"]) { Value = Iso(view.Written.Until ?? view.NextReview) });
        }
        body.Add(new ChoiceInput(FlagVerbs.Between, words["Is this between meetings?"], [new(words["Yes: members need time to come to it"], "yes")]) { Several = true, Expanded = true });
        body.Add(Text.Note(words["The card in this chat shows the reference and the question. What you write here is read by members in their own view."]));
        return new()
        {
            Summary = title,
            Body = body,
            Actions = [new Press(words["Ask the group"], FlagVerbs.About(FlagVerbs.Open, view.Forum, view.Child)) { Style = "positive" }],
        };
    }

    private static string Iso(DateOnly day) => day.ToString("yyyy-MM-dd");
}
