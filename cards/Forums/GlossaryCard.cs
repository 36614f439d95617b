using PanelAssistant.Cards.Elements;
using PanelAssistant.Cards.Words;
using PanelAssistant.Domain.Forums;

namespace PanelAssistant.Cards.Forums;

/// <summary>The published verb about the partnership's words. The only home of these strings.</summary>
public static class GlossaryVerbs
{
    public const string Show = "glossary.show";
    public const string Term = "term";
}

/// <param name="Asked">What somebody typed; nothing for the whole list.</param>
/// <param name="Answer">What the glossary found.</param>
/// <param name="All">Every term there is.</param>
public sealed record GlossaryView(string? Asked, GlossaryAnswer Answer, IReadOnlyList<GlossaryTerm> All);

/// <summary>A word of the partnership in plain words, or those that are written alike.</summary>
public static class GlossaryCard
{
    private const int MostButtons = 5;

    public static PersonalCard Render(GlossaryView view, Language words)
    {
        if (view.Answer.Found is { } term)
        {
            List<Element> body = [Text.Title(term.Term)];
            if (term.LongForm is { } longForm)
            {
                body.Add(Text.Of(longForm) with { Weight = "Bolder" });
            }
            body.Add(Text.Of(term.Meaning));
            return new() { Summary = words["Glossary: {0}", term.Term], Body = body, Actions = [All(words)] };
        }
        return view.Asked is null ? List(view.All, words) : NotFound(view.Answer.Near, words);
    }

    private static PersonalCard NotFound(IReadOnlyList<GlossaryTerm> near, Language words)
    {
        var title = words["That word is not in the glossary"];
        return new()
        {
            Summary = title,
            Body =
            [
                Text.Title(title),
                Text.Of(near.Count > 0 ? words["Did you mean: {0}?", string.Join(", ", near.Select(term => term.Term))] : words["Nothing is written like it."]),
            ],
            Actions =
            [
                .. near.Take(MostButtons).Select(term => new Press(term.Term, new(GlossaryVerbs.Show, new KeyValuePair<string, string>(GlossaryVerbs.Term, term.Term)))),
                All(words),
            ],
        };
    }

    private static PersonalCard List(IReadOnlyList<GlossaryTerm> all, Language words)
    {
        var title = words["Glossary"];
        return new()
        {
            Summary = title,
            Body =
            [
                Text.Title(title),
                Text.Of(all.Count > 0 ? string.Join(", ", all.Select(term => term.Term)) : words["This partnership has not written down its words."]),
                Text.Note(words["Type \"glossary\" and a word, for example: glossary {0}", all.Count > 0 ? all[0].Term : "CSE"]),
            ],
        };
    }

    private static Press All(Language words) => new(words["All words"], new(GlossaryVerbs.Show));
}
