using PanelAssistant.Cards.Elements;
using PanelAssistant.Cards.Words;
using PanelAssistant.Domain;
using PanelAssistant.Domain.Links;

namespace PanelAssistant.Cards.Links;

/// <summary>One link as its reader may see it: references and themes, never a name.</summary>
/// <param name="Shown">The end that is not the record on whose card the line stands.</param>
public sealed record LinkLine(LinkReference Link, RecordReference Shown, IReadOnlyList<Theme> Themes);

/// <summary>The links of a record: what is linked, a way to open it, and for the chair a way to act on it.</summary>
public static class LinkLines
{
    private const int MostShown = 8;

    /// <param name="actFor">The forum for which the reader may raise an action from a link, or nothing.</param>
    internal static IEnumerable<Element> Of(IReadOnlyList<LinkLine> links, ForumId? actFor, Language words)
    {
        yield return Text.Section(words["Links"]);
        if (links.Count == 0)
        {
            yield return Text.Of(words["None yet."]);
        }
        foreach (var line in links.Take(MostShown))
        {
            List<CardAction> buttons = [new Press(words["Open {0}", line.Shown], LinkVerbs.Open(line.Shown)) { WithInputs = false }];
            if (actFor is { } forum)
            {
                buttons.Add(new Press(words["Raise an action"], LinkVerbs.Action(forum, line.Link)) { WithInputs = false });
            }
            var title = Kind(line.Shown, words);
            yield return new Container(
            [
                Text.Of(title) with { Weight = "Bolder" },
                .. line.Themes.Count == 0 ? [] : new Element[] { Text.Of(string.Join("; ", line.Themes.Select(theme => words[theme.Title]))) with { Spacing = "None" } },
                new Buttons(buttons),
            ])
            { Separator = true, Spacing = "Small" };
        }
        if (links.Count > MostShown)
        {
            yield return Text.Of(words["And {0} more.", links.Count - MostShown]);
        }
    }

    private static string Kind(RecordReference reference, Language words) => reference.Kind switch
    {
        RecordKind.Child => words["Child {0}", reference],
        RecordKind.Person => words["Person of interest {0}", reference],
        RecordKind.Location => words["Place {0}", reference],
        _ => words["Group {0}", reference],
    };
}
