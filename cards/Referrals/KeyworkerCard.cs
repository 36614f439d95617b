using PanelAssistant.Cards.Elements;
using PanelAssistant.Cards.Forms;
using PanelAssistant.Cards.Words;
using PanelAssistant.Domain.Forums;
using PanelAssistant.Domain.Missing;
using PanelAssistant.Domain.Referrals;

namespace PanelAssistant.Cards.Referrals;

/// <summary>The question to the keyworker of an assessment: is a group needed?</summary>
public sealed record KeyworkerView
{
    public required FrontDoorReview Review { get; init; }

    public required FrontDoor Door { get; init; }

    public required IReadOnlyList<RouteAnswer> Routes { get; init; }

    /// <summary>The criteria that the child's recorded episodes meet.</summary>
    public IReadOnlyList<MissingGroundKind> MissingMet { get; init; } = [];

    /// <summary>What was filled in when it was sent and refused.</summary>
    public required Func<string, string?> Typed { get; init; }

    public string? Said { get; init; }
}

public static class KeyworkerCard
{
    public static PersonalCard Render(KeyworkerView view, Language words)
    {
        var title = words["Referral {0}: the keyworker's answer", view.Review.Referral];
        List<Element> body = [Text.Title(title)];
        if (view.Said is { } said)
        {
            body.Add(new Container([Text.Of(said)]) { Style = "attention" });
        }
        if (view.Door.Assessment is { } rule)
        {
            body.Add(Text.Of(words["The keyworker at {0} considers whether a group should discuss the child.", rule.Team]));
        }
        body.AddRange(view.Routes.Where(answer => answer.InArea).Select(answer => RouteWords.Explain(answer, words)));
        body.Add(new ChoiceInput(FrontDoorVerbs.Needed, words["Is a group needed?"],
        [
            new(words["No"], ChoiceField.No),
            .. view.Door.Outcomes.Where(outcome => outcome.Kind is OutcomeKind.Forum).Select(outcome => new Choice(words["Yes: {0}", outcome.Title], outcome.Id)),
        ])
        { Expanded = true, Value = view.Typed(FrontDoorVerbs.Needed) });
        body.Add(new TextInput(FrontDoorVerbs.Why, words["Why?"]) { Multiline = true, MaxLength = FrontDoorReview.MostText, Value = view.Typed(FrontDoorVerbs.Why) });
        body.Add(new TextInput(FrontDoorVerbs.Who, words["Who is the keyworker? (optional)"]) { MaxLength = Referral.MostShortCharacters, Value = view.Typed(FrontDoorVerbs.Who) });
        body.AddRange(MissingMetInput.Of(view.Routes, view.MissingMet, view.Typed(FrontDoorVerbs.MissingMet), words));
        body.Add(Text.Note(words["If a group is needed, the keyworker completes the screening tool next. The group's administrator gets it with the child's item."]));
        return new()
        {
            Summary = title,
            Body = body,
            Actions =
            [
                new Press(words["Record the answer"], FrontDoorVerbs.About(FrontDoorVerbs.Keyworker, view.Review.Referral)) { Style = "positive" },
                new Press(words["Back"], FrontDoorVerbs.About(FrontDoorVerbs.Open, view.Review.Referral)) { WithInputs = false },
            ],
        };
    }
}
