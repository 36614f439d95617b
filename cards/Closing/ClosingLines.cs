using PanelAssistant.Cards.Actions;
using PanelAssistant.Cards.Elements;
using PanelAssistant.Cards.Words;
using PanelAssistant.Domain;
using PanelAssistant.Domain.Actions;
using PanelAssistant.Domain.Closing;
using PanelAssistant.Domain.Forums;
using PanelAssistant.Domain.Meetings;

namespace PanelAssistant.Cards.Closing;

/// <summary>What an item's own card says about closing it.</summary>
/// <param name="Here">The item as it stands in the meeting that closes it.</param>
/// <param name="Actions">What the group does for the child now.</param>
/// <param name="Lacks">What is missing before it can be closed; after a refusal, all of it.</param>
public sealed record ClosingView(ForumItem Here, IReadOnlyList<ActionItem> Actions, IReadOnlyList<Lack> Lacks)
{
    /// <summary>The reader closes items of this meeting.</summary>
    public bool MayClose { get; init; }

    /// <summary>The reader opens the child's record.</summary>
    public bool OpensRecord { get; init; }
}

internal static class ClosingLines
{
    private const int MostActions = 6;

    public static IEnumerable<Element> Of(ClosingView view, TermsOfReference terms, Func<PersonId, string> nameOf, DateOnly today, Language words)
    {
        var item = view.Here;
        yield return Text.Section(words["Closing the item"]);
        if (item.Closing is { } last)
        {
            yield return Text.Of(words["Last closed by {0} on {1}.", PlainText.Escape(nameOf(last.By)), Dates.OfMoment(last.At, words)]);
            foreach (var line in ClosingWords.Lines(last, nameOf, words))
            {
                yield return line;
            }
            if (last.ReviewOn is { } review)
            {
                yield return Text.Of(words["To be looked at again on {0}.", Dates.Of(review, words)]) with { Spacing = "Small" };
            }
        }
        foreach (var action in view.Actions.Take(MostActions))
        {
            yield return Text.Of(action.Tactical is { } tactical
                ? $"{ActionWords.Due(action, today, words).Text}. {PlainText.Escape(TacticalWords.Of(tactical, terms.Tactical, words))}"
                : ActionWords.Due(action, today, words).Text) with
            { Spacing = "Small" };
        }
        if (view.Actions.Count > MostActions)
        {
            yield return Text.Note(words["And {0} more.", view.Actions.Count - MostActions]);
        }
        if (view.MayClose && view.Lacks.Count > 0)
        {
            yield return new Container(
            [
                Text.Of(words["Still missing before it can be closed:"]) with { Weight = "Bolder" },
                .. view.Lacks.Select(lack => Text.Of($"– {ClosingWords.Of(lack, terms, words)}") with { Spacing = "Small" }),
            ])
            { Style = "warning" };
        }
        if (Buttons(view, terms, words) is { Count: > 0 } buttons)
        {
            yield return new Buttons(buttons);
        }
    }

    private static List<CardAction> Buttons(ClosingView view, TermsOfReference terms, Language words)
    {
        var item = view.Here;
        List<CardAction> buttons = [];
        if (view.MayClose && item.IsHere)
        {
            buttons.Add(ClosingVerbs.Close(item, words["Close this item"]));
        }
        if (terms.ChildPapers.Count > 0 && (view.MayClose || view.OpensRecord))
        {
            buttons.Add(new Press(words["Papers of the child"], ClosingVerbs.On(ClosingVerbs.Papers, item)) { WithInputs = false });
        }
        if (view.OpensRecord)
        {
            buttons.Add(new Press(words["Timeline"], ClosingVerbs.On(ClosingVerbs.Timeline, item)) { WithInputs = false });
        }
        return buttons;
    }
}
