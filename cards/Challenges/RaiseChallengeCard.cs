using PanelAssistant.Cards.Elements;
using PanelAssistant.Cards.Words;
using PanelAssistant.Domain.Challenges;
using PanelAssistant.Domain.Forums;

namespace PanelAssistant.Cards.Challenges;

/// <summary>Whom, about what.</summary>
public sealed record RaiseChallengeView
{
    public required TermsOfReference Terms { get; init; }

    /// <summary>Pressed twice, the same draft makes one challenge.</summary>
    public required string Draft { get; init; }

    /// <summary>Agencies of the group other than the reader's own.</summary>
    public required IReadOnlyList<Choice> Agencies { get; init; }

    public ChallengeKind Kind { get; init; }

    public string? To { get; init; }

    public string? Child { get; init; }

    public string? Concern { get; init; }

    public string? Refusal { get; init; }
}

public static class RaiseChallengeCard
{
    public static PersonalCard Render(RaiseChallengeView view, Language words)
    {
        var title = words["Challenge an agency of {0}", view.Terms.ShortName];
        List<Element> body = [Text.Title(title)];
        if (view.Refusal is { } refusal)
        {
            body.Add(new Container([Text.Of(refusal)]) { Style = "attention" });
        }
        body.Add(Text.Of(words["The agency answers at the next meeting. Members of the group read both. If a child is in danger now, ring 999."]));
        body.Add(new ChoiceInput(ChallengeVerbs.Kind, words["What do you ask for?"],
            [new(words["An answer: a challenge"], nameof(ChallengeKind.Challenge)), new(words["Help: support"], nameof(ChallengeKind.Support))])
        {
            Expanded = true,
            Value = view.Kind.ToString(),
        });
        body.Add(new ChoiceInput(ChallengeVerbs.To, view.Terms.Challenges?.ChairsOf.Count > 0 ? words["Which agency, or whose chair?"] : words["Which agency?"], view.Agencies) { Required = true, ErrorMessage = words["Choose an agency."], Placeholder = words["Choose one"], Value = view.To });
        body.Add(new TextInput(ChallengeVerbs.Concern, words["What worries you, and what do you ask of them?"])
        {
            Required = true,
            ErrorMessage = words["Say what worries you."],
            Multiline = true,
            MaxLength = Challenge.MostConcern,
            Value = view.Concern,
        });
        body.Add(new TextInput(ChallengeVerbs.Child, words["About a child? The reference, such as CH-2041"]) { MaxLength = 12, Value = view.Child });
        return new()
        {
            Summary = title,
            Body = body,
            Actions =
            [
                new Press(words["Raise the challenge"], new(ChallengeVerbs.Raise, new KeyValuePair<string, string>(ChallengeVerbs.Forum, view.Terms.Forum.Value), new(ChallengeVerbs.Draft, view.Draft))),
                new Press(words["Challenges"], ChallengeVerbs.In(ChallengeVerbs.List, view.Terms.Forum)) { WithInputs = false },
            ],
        };
    }
}
