using PanelAssistant.Cards.Elements;
using PanelAssistant.Cards.Words;
using PanelAssistant.Domain;
using PanelAssistant.Domain.Disruption;

namespace PanelAssistant.Cards.Disruption;

/// <summary>The log of what was done to disrupt, and what is filled in to add to it.</summary>
public static class DisruptionLines
{
    /// <summary>Names of the inputs, and of what typed commands bring.</summary>
    public const string Tactic = "tactic";
    public const string On = "on";
    public const string Note = "note";

    private const int MostShown = 6;

    private const int MostOfNote = 400;

    internal static IEnumerable<Element> Log(IReadOnlyList<DisruptionStep> steps, int cut, Func<PersonId, string> nameOf, Language words)
    {
        yield return Text.Section(words["Disruption"]);
        if (steps.Count == 0)
        {
            yield return Text.Of(words["Nothing logged yet."]);
        }
        foreach (var step in steps.Reverse().Take(MostShown))
        {
            yield return Text.Of(words["{0}: {1}", Dates.Of(step.On, words), words[Tactics.Find(step.Tactic)?.Title ?? step.Tactic]]) with { Weight = "Bolder" };
            if (step.Note is { } note)
            {
                yield return Text.Typed(PlainText.Shorten(note, Math.Min(cut, MostOfNote))) with { Spacing = "None" };
            }
            yield return Text.Note(PlainText.Escape(nameOf(step.By)));
        }
        if (steps.Count > MostShown)
        {
            yield return Text.Note(words["And {0} more.", steps.Count - MostShown]);
        }
    }

    internal static IEnumerable<Element> Add(DateOnly today, PressPayload payload, Language words) =>
    [
        new ChoiceInput(Tactic, words["What was done?"], [.. Tactics.All.Select(tactic => new Choice(words[tactic.Title], tactic.Id))]) { Placeholder = words["Choose one"] },
        new DateInput(On, words["When?"]) { Value = today.ToString("yyyy-MM-dd"), Max = today },
        new TextInput(Note, words["Anything to add? (optional)"]) { Multiline = true, MaxLength = DisruptionStep.MostNote },
        new Buttons([new Press(words["Log it"], payload)]),
    ];
}
