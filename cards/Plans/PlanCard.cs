using PanelAssistant.Cards.Elements;
using PanelAssistant.Cards.Words;
using PanelAssistant.Domain;
using PanelAssistant.Domain.Plans;

namespace PanelAssistant.Cards.Plans;

/// <summary>One plan, and how its objectives stand.</summary>
public sealed record PlanView
{
    public required ActionPlan Plan { get; init; }

    public required PlanProgress Progress { get; init; }

    /// <summary>There are more actions than were counted here.</summary>
    public bool CountedInPart { get; init; }

    public required Func<PersonId, string> NameOf { get; init; }

    public bool MayChange { get; init; }

    public bool MayEnd { get; init; }

    public IReadOnlyList<Choice> Owners { get; init; } = [];

    public string? Said { get; init; }

    public bool SaidIsRefusal { get; init; }
}

public static class PlanCard
{
    public static PersonalCard Render(PlanView view, Language words)
    {
        var plan = view.Plan;
        var title = words["{0} {1}", PlanWords.Kind(plan.Kind, words), plan.Code];
        List<Element> body = [Text.Title(title)];
        if (view.Said is { } said)
        {
            body.Add(new Container([Text.Of(said)]) { Style = view.SaidIsRefusal ? "attention" : "good" });
        }
        body.Add(Text.Typed(plan.Title));
        body.Add(new Facts(
        [
            new(words["Status"], PlanWords.Status(view.Progress.Status, words)),
            new(words["Actions"], PlanWords.Counts(view.Progress.All, words)),
            new(words["Owner"], PlainText.Escape(view.NameOf(plan.Owner))),
        ]));
        if (plan.Ended is { } ended)
        {
            body.Add(Text.Section(words["No longer followed since {0}", Dates.OfMoment(ended.At, words)]));
            body.Add(Text.Typed(ended.Why));
        }
        Objectives(view, body, words);
        if (plan.IsOpen)
        {
            Inputs(view, body, words);
        }
        return new() { Summary = title, Body = body, Actions = [new Press(words["Plans"], PlanVerbs.In(PlanVerbs.List, plan.Forum)) { WithInputs = false }] };
    }

    private static void Objectives(PlanView view, List<Element> body, Language words)
    {
        body.Add(Text.Section(words["Objectives"]));
        if (view.Progress.Objectives.Count == 0)
        {
            body.Add(Text.Of(words["The plan has no objective yet."]));
        }
        foreach (var objective in view.Progress.Objectives)
        {
            body.Add(Text.Of(words["**{0}**: {1}", PlainText.Escape(objective.Code), PlainText.Escape(PlanWords.Text(objective, words))]) with { Spacing = "Small" });
            body.Add(Text.Note(words["{0}; {1}", PlanWords.Status(objective.Status, words), PlanWords.Counts(objective.Counts, words)]));
        }
        if (view.CountedInPart)
        {
            body.Add(Text.Note(words["There are more actions than are counted here. The report counts them all."]));
        }
        body.Add(Text.Note(words["Whoever runs the group of an action types \"objective\", the action and the code, for example: objective A-17 {0}.1", view.Plan.Code]));
    }

    private static void Inputs(PlanView view, List<Element> body, Language words)
    {
        var plan = view.Plan;
        if (view.MayChange)
        {
            body.Add(new TextInput(PlanVerbs.Number, words["Number of an objective, such as 3 or 3.2 (empty: the next)"]) { MaxLength = 8 });
            body.Add(new TextInput(PlanVerbs.Text, words["The objective, in a line. Name nobody"]) { MaxLength = ActionPlan.MostObjective });
            body.Add(new Buttons([new Press(words["Save the objective"], PlanVerbs.About(PlanVerbs.Objective, plan.Code))]));
            body.Add(new ChoiceInput(PlanVerbs.Owner, words["Who answers for it?"], view.Owners) { Placeholder = words["Choose one"], Value = plan.Owner.Value });
            body.Add(new Buttons([new Press(words["Save the owner"], PlanVerbs.About(PlanVerbs.Give, plan.Code))]));
        }
        if (view.MayEnd)
        {
            body.Add(new TextInput(PlanVerbs.Why, words["Why is it followed no longer?"]) { MaxLength = ActionPlan.MostReason, Multiline = true });
            body.Add(new Buttons([new Press(words["Follow it no longer"], PlanVerbs.About(PlanVerbs.End, plan.Code))]));
        }
    }
}
