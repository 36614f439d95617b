using PanelAssistant.Cards.Elements;
using PanelAssistant.Cards.Words;
using PanelAssistant.Domain.Flags;

namespace PanelAssistant.Cards.Flags;

/// <summary>The authority's flags beside the group's: both, the authority only, the group only (Halton CSOG, section 3).</summary>
public sealed record ListsView
{
    public required AuthorityList List { get; init; }

    /// <summary>Name of the agency that brings the list.</summary>
    public required string Authority { get; init; }

    public required string Group { get; init; }

    /// <summary>One list from a place on; nothing shows the beginning of all three.</summary>
    public WhichList? Which { get; init; }

    public int From { get; init; }

    /// <summary>The reader may bring the list.</summary>
    public required bool MayImport { get; init; }
}

public enum WhichList
{
    AuthorityOnly,
    GroupOnly,
    Both,
}

public static class ListsCard
{
    public const int PageSize = 40;

    private const int FirstOnly = 12;

    public static PersonalCard Render(ListsView view, Language words)
    {
        var title = words["Flagged by {0} and by {1}", view.Authority, view.Group];
        List<Element> body = [Text.Title(title)];
        body.Add(Text.Of(view.List.Given is { } given
            ? words["The list of {0} was last changed on {1}.", view.Authority, Dates.Of(given, words)]
            : words["{0} has not brought a list yet.", view.Authority]));
        if (view.List.Given is not null)
        {
            var lists = view.List.Compare();
            foreach (var which in view.Which is { } one ? [one] : Enum.GetValues<WhichList>())
            {
                body.Add(Part(view, which, Lines(lists, which, words), words));
            }
        }
        return new()
        {
            Summary = title,
            Body = body,
            Actions = view.MayImport ? [new Press(words["Bring the list"], new(FlagVerbs.ImportForm, new KeyValuePair<string, string>(FlagVerbs.Forum, view.List.Forum.Value)))] : [],
        };
    }

    private static IReadOnlyList<string> Lines(ThreeLists lists, WhichList which, Language words) => which switch
    {
        WhichList.Both => [.. lists.Both.Select(line => Listed(line, words))],
        WhichList.AuthorityOnly => [.. lists.AuthorityOnly.Select(line => Listed(line, words))],
        _ => [.. lists.GroupOnly.Select(child => child.ToString())],
    };

    private static string Listed(ListedChild line, Language words) =>
        line.On is { } on ? words["{0}, since {1}", line.Child, Dates.Of(on, words)] : line.Child.ToString();

    private static Container Part(ListsView view, WhichList which, IReadOnlyList<string> lines, Language words)
    {
        var most = view.Which is null ? FirstOnly : PageSize;
        var from = view.Which is null || view.From >= lines.Count ? 0 : view.From;
        var shown = lines.Skip(from).Take(most).ToList();
        List<Element> items = [Text.Section(Heading(view, which, lines.Count, words))];
        if (shown.Count > 0)
        {
            items.Add(Text.Of(string.Join("\n\n", shown)));
        }
        if (from + shown.Count < lines.Count)
        {
            items.Add(new Buttons(
            [
                new Press(words["More"], new(
                    FlagVerbs.Lists, new(FlagVerbs.Forum, view.List.Forum.Value), new(FlagVerbs.Which, which.ToString()), new(FlagVerbs.From, (from + shown.Count).ToString()))),
            ]));
        }
        return new(items) { Separator = true, Spacing = "Medium" };
    }

    private static string Heading(ListsView view, WhichList which, int count, Language words) => which switch
    {
        WhichList.Both => words["Both: {0}", count],
        WhichList.AuthorityOnly => words["{0} only: {1}", view.Authority, count],
        _ => words["{0} only: {1}", view.Group, count],
    };
}
