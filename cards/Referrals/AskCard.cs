using PanelAssistant.Cards.Elements;
using PanelAssistant.Cards.Words;
using PanelAssistant.Domain;
using PanelAssistant.Domain.Referrals;

namespace PanelAssistant.Cards.Referrals;

/// <summary>The question to whoever told the front door of a child.</summary>
public sealed record AskView
{
    public required FrontDoorReview Review { get; init; }

    public required Func<PersonId, string> NameOf { get; init; }

    public required DateOnly Today { get; init; }

    /// <summary>Who sent the child's latest screening, where that is somebody else than the referrer and the reader.</summary>
    public PersonId? Screener { get; init; }

    public IReadOnlyCollection<int> Unreached { get; init; } = [];

    /// <summary>What was filled in when it was sent and refused.</summary>
    public required Func<string, string?> Typed { get; init; }

    public string? Said { get; init; }
}

public static class AskCard
{
    public static PersonalCard Render(AskView view, Language words) => FittingCard.Of("The question", cut => Draw(view, cut, words));

    private static PersonalCard Draw(AskView view, int cut, Language words)
    {
        var title = words["Referral {0}: ask for more", view.Review.Referral];
        List<Element> body = [Text.Title(title)];
        if (view.Said is { } said)
        {
            body.Add(new Container([Text.Of(said)]) { Style = "attention" });
        }
        body.AddRange(SaidLines.Of(new(view.Review, view.NameOf, view.Unreached), SaidLines.In(view.Review).TakeLast(SaidLines.MostOnCard), cut, words));
        body.Add(Text.Of(words["Asking puts nothing off: the answer to the referral stays due by {0}.", Dates.Of(view.Review.AnswerBy, words)]) with { Separator = true });
        if (view.Screener is { } screener)
        {
            body.Add(new ChoiceInput(FrontDoorVerbs.Whom, words["Whom do you ask?"],
            [
                new(words["The referrer: {0}", PlainText.Clean(view.NameOf(view.Review.Referrer))], FrontDoorVerbs.WhomReferrer),
                new(words["Who sent the screening: {0}", PlainText.Clean(view.NameOf(screener))], FrontDoorVerbs.WhomScreener),
            ])
            { Expanded = true, Value = view.Typed(FrontDoorVerbs.Whom) ?? FrontDoorVerbs.WhomReferrer });
        }
        body.Add(new TextInput(FrontDoorVerbs.Question, words["What do you need to know? They read it in their own chat."])
        {
            Multiline = true,
            MaxLength = FrontDoorReview.MostQuestionCharacters,
            Value = view.Typed(FrontDoorVerbs.Question),
        });
        body.Add(new DateInput(FrontDoorVerbs.On, words["By when? (optional; otherwise the day on which your answer is due)"]) { Min = view.Today, Value = view.Typed(FrontDoorVerbs.On) });
        return new()
        {
            Summary = title,
            Body = body,
            Actions =
            [
                new Press(words["Send the question"], FrontDoorVerbs.About(FrontDoorVerbs.Ask, view.Review.Referral, new KeyValuePair<string, string>(FrontDoorVerbs.Seen, $"{view.Review.Said}"))) { Style = "positive" },
                new Press(words["Back"], FrontDoorVerbs.About(FrontDoorVerbs.Open, view.Review.Referral)) { WithInputs = false },
            ],
        };
    }
}
