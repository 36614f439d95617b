using PanelAssistant.Cards.Elements;
using PanelAssistant.Cards.Words;
using PanelAssistant.Domain.Cases;
using PanelAssistant.Domain.Forums;
using PanelAssistant.Domain.Meetings;

namespace PanelAssistant.Cards.Meetings;

/// <summary>Whether going missing is linked to exploitation and to organised crime, asked and answered.</summary>
internal static class MissingLinksInputs
{
    public static IEnumerable<Element> Of(ForumItem item, TermsOfReference terms, Language words)
    {
        if (!AnswerMissingLinks.IsAsked(item, terms))
        {
            yield break;
        }
        var now = AnswerMissingLinks.Current(item);
        yield return Text.Section(words["Going missing"]);
        yield return Text.Note(words["Asked for each meeting: {0} ({1})", terms.Clause(terms.MissingLinks!).Rule, terms.Clause(terms.MissingLinks!).Source]);
        yield return Ask(ItemVerbs.Exploitation, words["Is it linked to exploitation?"], now?.Exploitation, words);
        yield return Ask(ItemVerbs.OrganisedCrime, words["Is it linked to an organised crime group?"], now?.OrganisedCrime, words);
        yield return new Buttons([new Press(words["Record both answers"], ItemVerbs.About(ItemVerbs.MissingLinks, item.Forum, item.Child))]);
    }

    public static string Standing(ForumItem item, Language words) => AnswerMissingLinks.Current(item) is { } said
        ? words["Going missing: linked to exploitation: {0}; to an organised crime group: {1}.", Said(said.Exploitation, words), Said(said.OrganisedCrime, words)]
        : words["Going missing: whether it is linked to exploitation or organised crime is still to be answered for this meeting."];

    private static string Said(Known known, Language words) => known switch
    {
        Known.Yes => words["yes"],
        Known.No => words["no"],
        _ => words["not known"],
    };

    private static ChoiceInput Ask(string name, string label, Known? now, Language words) => new(name, label,
        [new(words["Yes"], nameof(Known.Yes)), new(words["No"], nameof(Known.No)), new(words["Not known"], nameof(Known.NotKnown))])
    {
        Expanded = true,
        Value = now?.ToString(),
    };
}
