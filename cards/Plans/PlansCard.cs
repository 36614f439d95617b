using PanelAssistant.Cards.Elements;
using PanelAssistant.Cards.Words;
using PanelAssistant.Domain;
using PanelAssistant.Domain.Forums;
using PanelAssistant.Domain.Plans;

namespace PanelAssistant.Cards.Plans;

/// <param name="Open">The oldest first.</param>
public sealed record PlansView(TermsOfReference Terms, IReadOnlyList<ActionPlan> Open, Func<PersonId, string> NameOf, bool MayOpen);

/// <summary>The plans and work streams that a group answers for.</summary>
public static class PlansCard
{
    public static PersonalCard Render(PlansView view, Language words)
    {
        var title = words["Plans, {0}", view.Terms.ShortName];
        List<Element> body = [Text.Title(title)];
        if (view.Open.Count == 0)
        {
            body.Add(Text.Of(words["No plan is on the tracker."]));
        }
        foreach (var plan in view.Open)
        {
            body.Add(new Container(
            [
                Text.Of(words["{0} {1}: {2}", PlanWords.Kind(plan.Kind, words), plan.Code, PlainText.Escape(plan.Title)]),
                Text.Note(words["Owner: {0}. Objectives: {1}.", PlainText.Escape(view.NameOf(plan.Owner)), plan.Objectives.Count]),
                new Buttons([new Press(words["Open {0}", plan.Code], PlanVerbs.About(PlanVerbs.Show, plan.Code)) { WithInputs = false }]),
            ])
            { Separator = true });
        }
        return new()
        {
            Summary = title,
            Body = body,
            Actions = view.MayOpen ? [new Press(words["Put a plan on the tracker"], PlanVerbs.In(PlanVerbs.Open, view.Terms.Forum)) { WithInputs = false }] : [],
        };
    }
}
