using PanelAssistant.Cards.Elements;
using PanelAssistant.Cards.Words;
using PanelAssistant.Domain;
using PanelAssistant.Domain.Challenges;
using PanelAssistant.Domain.Forums;

namespace PanelAssistant.Cards.Challenges;

/// <summary>One challenge with its answers, for members of the group.</summary>
public sealed record ChallengeView
{
    public required Challenge Challenge { get; init; }

    public required TermsOfReference Terms { get; init; }

    /// <summary>The local day on which the answer is due.</summary>
    public required DateOnly Meeting { get; init; }

    public required Func<PersonId, string> NameOf { get; init; }

    /// <summary>The reader's agency is the challenged one.</summary>
    public bool MayAnswer { get; init; }

    public bool MaySettle { get; init; }

    public string? Said { get; init; }

    public bool SaidIsRefusal { get; init; }
}

public static class ChallengeCard
{
    /// <summary>Longer ones are read in the order in which they came, the latest whole.</summary>
    private const int MostAnswers = 5;

    public static PersonalCard Render(ChallengeView view, Language words)
    {
        var challenge = view.Challenge;
        var title = words["Challenge {0}", challenge.Reference];
        List<Element> body = [Text.Title(title)];
        if (view.Said is { } said)
        {
            body.Add(new Container([Text.Of(said)]) { Style = view.SaidIsRefusal ? "attention" : "good" });
        }
        body.Add(Text.Of(ChallengeWords.Line(challenge, view.Terms, view.Meeting, words)) with { Weight = "Bolder" });
        body.Add(Text.Typed(challenge.Concern));
        body.Add(new Facts(
        [
            .. challenge.Child is { } child ? (IEnumerable<Fact>)[new(words["Child"], child.ToString())] : [],
            new(words["Raised by"], words["{0}, {1}", PlainText.Escape(view.NameOf(challenge.By)), Dates.OfMoment(challenge.At, words)]),
            .. challenge.Settled is { } settled ? (IEnumerable<Fact>)[new(words["Settled by"], words["{0}, {1}", PlainText.Escape(view.NameOf(settled.By)), Dates.OfMoment(settled.At, words)])] : [],
        ]));
        foreach (var answer in challenge.Answers.TakeLast(MostAnswers))
        {
            body.Add(Text.Section(words["Answer of {0}, {1}", PlainText.Escape(view.NameOf(answer.By)), Dates.OfMoment(answer.At, words)]));
            body.Add(Text.Typed(answer.Text));
        }
        if (challenge.IsOpen && view.MayAnswer)
        {
            body.Add(new TextInput(ChallengeVerbs.Text, challenge.IsAnswered ? words["Add to your agency's answer"] : words["Your agency's answer"]) { Multiline = true, MaxLength = Challenge.MostAnswer });
            body.Add(new Buttons([new Press(words["Send the answer"], ChallengeVerbs.About(ChallengeVerbs.Answer, challenge.Reference))]));
        }
        return new()
        {
            Summary = title,
            Body = body,
            Actions =
            [
                .. challenge.IsOpen && view.MaySettle ? (IEnumerable<CardAction>)[new Press(words["It is settled"], ChallengeVerbs.About(ChallengeVerbs.Settle, challenge.Reference)) { WithInputs = false }] : [],
                new Press(words["Challenges"], ChallengeVerbs.In(ChallengeVerbs.List, challenge.Forum)) { WithInputs = false },
            ],
        };
    }
}
