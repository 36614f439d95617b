using PanelAssistant.Cards.Elements;
using PanelAssistant.Cards.Words;
using PanelAssistant.Domain.Forums;
using PanelAssistant.Domain.Plans;

namespace PanelAssistant.Cards.Plans;

/// <param name="Draft">Pressed twice, the same draft makes one plan.</param>
/// <param name="Owners">Members of the group.</param>
public sealed record OpenPlanView(TermsOfReference Terms, string Draft, IReadOnlyList<Choice> Owners)
{
    public PlanKind Kind { get; init; }

    public string? Code { get; init; }

    public string? Title { get; init; }

    public string? Owner { get; init; }

    public string? Refusal { get; init; }
}

/// <summary>A new plan or work stream.</summary>
public static class OpenPlanCard
{
    public static PersonalCard Render(OpenPlanView view, Language words)
    {
        var title = words["A plan of {0}", view.Terms.ShortName];
        List<Element> body = [Text.Title(title)];
        if (view.Refusal is { } refusal)
        {
            body.Add(new Container([Text.Of(refusal)]) { Style = "attention" });
        }
        body.Add(new ChoiceInput(PlanVerbs.Kind, words["What is it?"], [.. Enum.GetValues<PlanKind>().Select(kind => new Choice(PlanWords.Kind(kind, words), kind.ToString()))])
        {
            Expanded = true,
            Value = view.Kind.ToString(),
        });
        body.Add(new TextInput(PlanVerbs.Title, words["What is it called? Name nobody"]) { Required = true, ErrorMessage = words["Write it in a line."], MaxLength = ActionPlan.MostTitle, Value = view.Title });
        body.Add(new TextInput(PlanVerbs.Code, words["Its code, such as WP or 2. Objectives are then WP.1 or 2.1"])
        {
            Required = true,
            ErrorMessage = words["At most {0} letters or digits.", PlanCode.MostLetters],
            MaxLength = PlanCode.MostLetters,
            Value = view.Code,
        });
        body.Add(new ChoiceInput(PlanVerbs.Owner, words["Who answers for it?"], view.Owners) { Placeholder = words["Choose one"], Value = view.Owner });
        return new()
        {
            Summary = title,
            Body = body,
            Actions =
            [
                new Press(words["Put it on the tracker"], new(PlanVerbs.Open, [new(PlanVerbs.Forum, view.Terms.Forum.Value), new(PlanVerbs.Draft, view.Draft)])),
                new Press(words["Plans"], PlanVerbs.In(PlanVerbs.List, view.Terms.Forum)) { WithInputs = false },
            ],
        };
    }
}
