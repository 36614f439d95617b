using PanelAssistant.Cards.Challenges;
using PanelAssistant.Cards.Elements;
using PanelAssistant.Cards.Words;
using PanelAssistant.Domain;
using PanelAssistant.Domain.Forums;
using PanelAssistant.Domain.Quality;

namespace PanelAssistant.Cards.Quality;

/// <summary>One item of a sample, with what members found.</summary>
public sealed record SampledItemView
{
    public required TermsOfReference Terms { get; init; }

    public required QualitySample Sample { get; init; }

    public required SampledItem Item { get; init; }

    /// <summary>The group that dealt with it.</summary>
    public required string Group { get; init; }

    public required Func<PersonId, string> NameOf { get; init; }

    /// <summary>The reader runs that group, and so may know whose item it was.</summary>
    public bool SeesChild { get; init; }

    public bool MayJudge { get; init; }

    /// <summary>The value by which a challenge to that group's chair is raised; nothing where the reader may raise none.</summary>
    public string? Chair { get; init; }

    public QualityFinding? Mine { get; init; }

    public string? Said { get; init; }

    public bool SaidIsRefusal { get; init; }
}

public static class SampledItemCard
{
    private const int MostFindings = 10;

    public static PersonalCard Render(SampledItemView view, Language words)
    {
        var item = view.Item;
        var title = words["Item {0} of the sample", item.Number];
        List<Element> body = [Text.Title(title)];
        if (view.Said is { } said)
        {
            body.Add(new Container([Text.Of(said)]) { Style = view.SaidIsRefusal ? "attention" : "good" });
        }
        body.Add(Text.Of(words["How {0} dealt with it on {1}", view.Group, Dates.Of(item.Meeting, words)]) with { Weight = "Bolder" });
        body.Add(new Facts([.. view.SeesChild ? (IEnumerable<Fact>)[new(words["Child"], item.Child.ToString())] : [], .. QualityWords.Facts(item.Facts, words)]));
        foreach (var finding in item.Findings.TakeLast(MostFindings))
        {
            body.Add(Text.Section(words["{0}, {1}: {2}", view.Terms.Agency(finding.Agency).Name, Dates.OfMoment(finding.At, words), QualityWords.Judgement(finding.Judgement, words)]));
            if (finding.Note is { } note)
            {
                body.Add(Text.Typed(note));
            }
        }
        if (view.MayJudge)
        {
            body.Add(Text.Section(words["What do you find?"]));
            body.AddRange(view.Terms.Quality!.Questions.Select(question => Text.Of(question) with { Spacing = "Small" }));
            body.Add(new ChoiceInput(QualityVerbs.Judgement, words["How was it done?"], [.. Enum.GetValues<QualityJudgement>().Select(judgement => new Choice(QualityWords.Judgement(judgement, words), judgement.ToString()))])
            {
                Expanded = true,
                Value = view.Mine?.Judgement.ToString(),
            });
            body.Add(new TextInput(QualityVerbs.Note, words["What falls short, or what was done well? Name nobody"]) { Multiline = true, MaxLength = QualitySample.MostNote, Value = view.Mine?.Note });
            body.Add(new Buttons([new Press(words["Save the finding"], QualityVerbs.About(QualityVerbs.Find, view.Sample, item.Number))]));
        }
        return new()
        {
            Summary = title,
            Body = body,
            Actions =
            [
                .. view.Chair is { } chair
                    ? (IEnumerable<CardAction>)[new Press(words["Challenge the chair"], new(ChallengeVerbs.Raise, [new(ChallengeVerbs.Forum, view.Terms.Forum.Value), new(ChallengeVerbs.To, chair)])) { WithInputs = false }]
                    : [],
                new Press(words["The whole sample"], QualityVerbs.In(QualityVerbs.Show, view.Terms.Forum)) { WithInputs = false },
            ],
        };
    }
}
