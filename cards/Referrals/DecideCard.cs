using PanelAssistant.Cards.Elements;
using PanelAssistant.Cards.Forms;
using PanelAssistant.Cards.Words;
using PanelAssistant.Domain;
using PanelAssistant.Domain.Cases;
using PanelAssistant.Domain.Forums;
using PanelAssistant.Domain.Missing;
using PanelAssistant.Domain.Referrals;

namespace PanelAssistant.Cards.Referrals;

/// <summary>The outcome of a referral, with what each group says and only the questions that this referral raises.</summary>
public sealed record DecideView
{
    public required FrontDoorReview Review { get; init; }

    public required FrontDoor Door { get; init; }

    public required IReadOnlyList<RouteAnswer> Routes { get; init; }

    /// <summary>The criteria that the child's recorded episodes meet.</summary>
    public IReadOnlyList<MissingGroundKind> MissingMet { get; init; } = [];

    /// <summary>What was filled in when it was sent and refused.</summary>
    public required Func<string, string?> Typed { get; init; }

    /// <summary>The family that was chosen and does not take the child.</summary>
    public string? WrongFamily { get; init; }

    public string? Said { get; init; }

    /// <summary>Of what was asked and added, how much an earlier card showed: the rest is shown on this one.</summary>
    public int? Behind { get; init; }

    public required Func<PersonId, string> NameOf { get; init; }

    /// <summary>The assessment rule asks whether the child is in danger now.</summary>
    public bool AsksForAssessment => Door.Assessment is not null && Review.Screening is not null;
}

public static class DecideCard
{
    /// <summary>The choice that leaves it to the area.</summary>
    public const string NobodysHand = "none";

    public static PersonalCard Render(DecideView view, Language words)
    {
        var title = words["Referral {0}: outcome", view.Review.Referral];
        List<Element> body = [Text.Title(title)];
        if (view.Said is { } said)
        {
            body.Add(new Container([Text.Of(said)]) { Style = "attention" });
        }
        if (view.Behind is { } seen)
        {
            body.AddRange(SaidLines.Of(new(view.Review, view.NameOf, []), SaidLines.In(view.Review).Skip(seen).TakeLast(SaidLines.MostOnCard), FrontDoorReview.MostText, words));
        }
        body.AddRange(view.Routes.Where(answer => answer.InArea).Select(answer => RouteWords.Explain(answer, words)));
        if (Instead(view) is { } right)
        {
            body.Add(new Buttons([new Press(words["Send to {0} instead, as it is written here", right.Answer.Terms.ShortName], FrontDoorVerbs.About(
                FrontDoorVerbs.Decide, view.Review.Referral,
                new(FrontDoorVerbs.RightDoor, right.Outcome.Id), new(FrontDoorVerbs.InsteadOf, view.WrongFamily!), Seen(view))) { Style = "positive" }]));
        }
        Ask(view, body, words);
        return new()
        {
            Summary = title,
            Body = body,
            Actions =
            [
                new Press(words["Record the outcome"], FrontDoorVerbs.About(FrontDoorVerbs.Decide, view.Review.Referral, Seen(view))) { Style = "positive" },
                new Press(words["Back"], FrontDoorVerbs.About(FrontDoorVerbs.Open, view.Review.Referral)) { WithInputs = false },
            ],
        };
    }

    private static void Ask(DecideView view, List<Element> body, Language words)
    {
        body.Add(new ChoiceInput(FrontDoorVerbs.Outcome, words["Outcome"], [.. view.Door.Outcomes.Select(outcome => new Choice(outcome.Title, outcome.Id))])
        {
            Expanded = true,
            Value = view.Typed(FrontDoorVerbs.Outcome),
        });
        body.Add(Long(view, FrontDoorVerbs.Why, words["Why? The referrer is not shown this."]));
        if (view.AsksForAssessment)
        {
            body.Add(YesNo(view, FrontDoorVerbs.Now, words["Is the child missing or being exploited now?"], words));
            body.Add(YesNo(view, FrontDoorVerbs.Threshold, words["Is the threshold for a strategy discussion or a section 47 enquiry met?"], words));
            body.Add(Long(view, FrontDoorVerbs.WhyNotAssessed, words["If the child is in danger now and not assessed: why not?"]));
        }
        body.AddRange(MissingMetInput.Of(view.Routes, view.MissingMet, view.Typed(FrontDoorVerbs.MissingMet), words));
        var inArea = view.Routes.Where(answer => answer.InArea).ToList();
        if (inArea.Count > 1)
        {
            body.Add(new ChoiceInput(FrontDoorVerbs.Also, words["Discuss the child in another group as well, on another ground? (optional)"],
                [.. inArea.Select(answer => new Choice(answer.Terms.ShortName, answer.Terms.Forum.Value))])
            { Several = true, Expanded = true, Value = view.Typed(FrontDoorVerbs.Also) });
        }
        if (view.Routes.Count > 1 && view.Routes.Any(answer => !answer.InArea))
        {
            body.Add(new ChoiceInput(FrontDoorVerbs.ByHand, words["Another area's group, chosen by hand? (optional)"],
                [new(words["No, the child's area decides"], NobodysHand), .. view.Routes.Where(answer => !answer.InArea).Select(answer => new Choice(answer.Terms.ShortName, answer.Terms.Forum.Value))])
            { Value = view.Typed(FrontDoorVerbs.ByHand) ?? NobodysHand });
        }
        body.Add(Long(view, FrontDoorVerbs.Help, words["What help follows? (optional)"], FrontDoorStatus.MostIntervention));
        body.Add(YesNo(view, FrontDoorVerbs.AtRisk, words["Is the child at risk of exploitation? Yes starts the clock of the group."], words, ChoiceField.No));
    }

    /// <summary>The group that takes the child, when the chosen one does not.</summary>
    private static (RouteAnswer Answer, FrontDoorOutcome Outcome)? Instead(DecideView view) =>
        view.WrongFamily is { } wrong
        && Route.RightDoor(view.Routes, wrong) is { } right
        && view.Door.Outcomes.FirstOrDefault(outcome => outcome.Family == right.Terms.Family) is { } outcome
            ? (right, outcome)
            : null;

    private static KeyValuePair<string, string> Seen(DecideView view) => new(FrontDoorVerbs.Seen, $"{view.Review.Said}");

    private static TextInput Long(DecideView view, string name, string label, int most = FrontDoorReview.MostText) =>
        new(name, label) { Multiline = true, MaxLength = most, Value = view.Typed(name) };

    private static ChoiceInput YesNo(DecideView view, string name, string label, Language words, string? unlessSaid = null) =>
        new(name, label, [new(words["Yes"], ChoiceField.Yes), new(words["No"], ChoiceField.No)]) { Expanded = true, Value = view.Typed(name) ?? unlessSaid };
}
