using PanelAssistant.Cards.Forums;
using PanelAssistant.Domain.Forums;
using static PanelAssistant.Cards.Gallery.SampleGroup;

namespace PanelAssistant.Cards.Gallery;

/// <summary>Every page of every document in the box, so that each is judged, and the glossary's answers.</summary>
internal static class ForumSamples
{
    private static readonly Glossary Words = TermsLibrary.InTheBox().Profile.Glossary;

    public static IReadOnlyList<SampleCard> All { get; } =
    [
        .. TermsLibrary.Partnerships.Select(TermsLibrary.InTheBox).SelectMany(About),
        Glossary("found", "cawn"),
        Glossary("near", "csgg"),
        Glossary("unknown", "qwertyuiop"),
        Glossary("all", null),
        new("forums/glossary, empty", words => GlossaryCard.Render(new(null, new(null, []), []), words)),
    ];

    /// <summary>Groups that one document describes read alike, so one of them is enough.</summary>
    private static IEnumerable<SampleCard> About(TermsLibrary library)
    {
        var forums = library.All.ToList();
        return forums.DistinctBy(terms => terms.Family).SelectMany(terms => Enumerable.Range(0, AboutPages.Of(terms.Clauses).Count).Select(page => new SampleCard(
            $"forums/about {terms.Forum}{(page == 0 ? "" : $", page {page + 1}")}",
            words => AboutCard.Render(new() { Terms = terms, Forums = forums, Today = Today, Page = page }, words))));
    }

    private static SampleCard Glossary(string name, string? asked) =>
        new($"forums/glossary, {name}", words => GlossaryCard.Render(new(asked, Words.Find(asked ?? ""), Words.Terms), words));
}
