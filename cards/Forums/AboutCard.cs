using PanelAssistant.Cards.Elements;
using PanelAssistant.Cards.People;
using PanelAssistant.Cards.Words;
using PanelAssistant.Domain;
using PanelAssistant.Domain.Forums;

namespace PanelAssistant.Cards.Forums;

public sealed record AboutView
{
    public required TermsOfReference Terms { get; init; }

    /// <summary>All forums of the partnership, so that the reader may choose another.</summary>
    public IReadOnlyList<TermsOfReference> Forums { get; init; } = [];

    public required DateOnly Today { get; init; }

    /// <summary>From 0; past the end reads as the last page.</summary>
    public int Page { get; init; }
}

/// <summary>The payload names of the card. The only home of these strings.</summary>
public static class AboutVerbs
{
    public const string Forum = "forum";
    public const string Page = "page";

    /// <summary>What somebody typed after "about".</summary>
    public const string Asked = "asked";
}

/// <summary>A group's terms of reference in short: who sits, how often it meets, which rules hold and where they come from.</summary>
public static class AboutCard
{
    public static PersonalCard Render(AboutView view, Language words)
    {
        var terms = view.Terms;
        var pages = AboutPages.Of(terms.Clauses);
        var page = Math.Clamp(view.Page, 0, pages.Count - 1);
        var title = words["About {0}", terms.ShortName];
        List<Element> body = [Text.Title(title)];
        if (page == 0)
        {
            body.Add(Text.Of(terms.Name));
            if (RenewalWords.Warning(terms, view.Today, words) is { } warning)
            {
                body.Add(new Container([Text.Of(warning)]) { Style = "warning" });
            }
            body.Add(new Facts(AboutFacts.Of(view, words)));
        }
        body.Add(Text.Section(pages.Count == 1 ? words["Rules in use"] : words["Rules in use, page {0} of {1}", page + 1, pages.Count]));
        body.AddRange(pages[page].SelectMany(clause => Clause(clause, words)));
        List<CardAction> actions = [];
        if (page > 0)
        {
            actions.Add(Show(words["Earlier rules"], terms.Forum, page - 1));
        }
        if (page < pages.Count - 1)
        {
            actions.Add(Show(words["More rules"], terms.Forum, page + 1));
        }
        if (view.Forums.Count > 1)
        {
            body.Add(new ChoiceInput(AboutVerbs.Forum, words["Another group"], [.. view.Forums.Select(other => new Choice(other.Name, other.Forum.Value))])
            {
                Value = terms.Forum.Value,
                Separator = true,
            });
            actions.Add(new Press(words["Show that group"], new(HelpVerbs.About)));
        }
        return new() { Summary = title, Body = body, Actions = actions };
    }

    /// <summary>The choice of another group stays out of it: this button is about the group on the card.</summary>
    private static Press Show(string title, ForumId forum, int page) => new(title, new(
        HelpVerbs.About,
        new KeyValuePair<string, string>(AboutVerbs.Forum, forum.Value),
        new KeyValuePair<string, string>(AboutVerbs.Page, $"{page}")))
    {
        WithInputs = false,
    };

    /// <summary>A default is only understood after the question that the document leaves open.</summary>
    private static IEnumerable<Element> Clause(Clause clause, Language words) => clause.Silent
        ?
        [
            Text.Note(words["Not said in the document: {0}", clause.NotSaid ?? ""]),
            Text.Of(words["This default holds: {0}", clause.Rule]) with { Spacing = "None" },
        ]
        :
        [
            Text.Of(clause.Rule) with { Spacing = "Small" },
            Text.Note(words["Source: {0}", clause.Source]) with { Spacing = "None" },
        ];
}
