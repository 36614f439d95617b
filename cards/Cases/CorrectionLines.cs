using PanelAssistant.Cards.Elements;
using PanelAssistant.Cards.Words;
using PanelAssistant.Domain;
using PanelAssistant.Domain.Cases;

namespace PanelAssistant.Cards.Cases;

/// <summary>What a child's record said until it was put right: who changed it, when and why.</summary>
internal static class CorrectionLines
{
    /// <summary>As many as stand on a card, the latest first.</summary>
    private const int Most = 3;

    public static IEnumerable<Element> Of(Child child, Func<PersonId, string> nameOf, int cut, Language words)
    {
        var made = child.Corrections;
        for (var at = made.Count - 1; at >= Math.Max(0, made.Count - Most); at--)
        {
            var (was, name, born) = at + 1 < made.Count ? (made[at], made[at + 1].Name, made[at + 1].Born) : (made[at], child.Name, child.Born);
            List<Element> lines = [Text.Of(words["Put right on {0} by {1}.", Dates.OfMoment(was.At, words), PlainText.Escape(nameOf(was.By))]) with { Weight = "Bolder" }];
            if (was.Name != name)
            {
                lines.Add(Text.Of(words["The name was {0} until then.", PlainText.Escape(was.Name)]) with { Spacing = "Small" });
            }
            if (was.Born != born)
            {
                lines.Add(Text.Of(words["The date of birth was {0} until then.", Dates.Of(was.Born.Day, words)]) with { Spacing = "Small" });
            }
            lines.Add(Text.Typed(PlainText.Shorten(was.Why, cut)) with { Spacing = "Small" });
            yield return new Container(lines) { Separator = true };
        }
        if (made.Count > Most)
        {
            yield return Text.Note(words["Put right before that: {0}. Everything about the child as a file has all of it.", made.Count - Most]);
        }
    }
}
