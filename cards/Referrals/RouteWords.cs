using PanelAssistant.Cards.Elements;
using PanelAssistant.Cards.Words;
using PanelAssistant.Domain.Forums;
using PanelAssistant.Domain.Referrals;

namespace PanelAssistant.Cards.Referrals;

/// <summary>Why a group takes a child or does not, in plain words, with the place in the terms of reference.</summary>
public static class RouteWords
{
    /// <summary>A heading and a line for each reason.</summary>
    public static Element Explain(RouteAnswer answer, Language words)
    {
        List<Element> lines = [Text.Of(Verdict(answer, words)) with { Weight = "Bolder" }];
        lines.AddRange(answer.Grounds.Select(met => Text.Of(Cited(Ground(met, words), met.Clause, answer.Terms, words)) with { Spacing = "None" }));
        lines.AddRange(answer.FindOut.Select(open => Text.Of(Cited(Question(open.Question, words), open.Clause, answer.Terms, words)) with { Spacing = "None" }));
        if (answer.ByGrounds is not RouteVerdict.Admitted)
        {
            lines.AddRange(answer.Unmet.Select(unmet => Text.Of(Cited(Lack(unmet.Criterion, words), unmet.Clause, answer.Terms, words)) with { Spacing = "None" }));
        }
        return new Container(lines) { Spacing = "Small" };
    }

    public static string Ground(GroundMet met, Language words) => met.Because switch
    {
        Because.MissingCriterionMet => words["A missing criterion is met."],
        Because.ChildIsOpen => words["There is a concern about exploitation, and the child is open to children's social care."],
        Because.SiblingIsOpen => words["There is a concern about exploitation, and a sibling is open to children's social care."],
        Because.NeitherIsOpen => words["There is a concern about exploitation, and neither the child nor a sibling is open to children's social care."],
        _ => words["There is a concern about exploitation."],
    };

    public static string Question(OpenQuestion question, Language words) => question is OpenQuestion.IsTheChildOpen
        ? words["Find out whether the child is open to children's social care. Not known is not no."]
        : words["Find out whether a sibling is open to children's social care. Not known is not no."];

    private static string Verdict(RouteAnswer answer, Language words) => answer.Verdict switch
    {
        RouteVerdict.Admitted => words["{0} takes the child.", answer.Terms.ShortName],
        RouteVerdict.Held => words["{0} may take the child, once something is known.", answer.Terms.ShortName],
        _ when !answer.InArea => words["{0} does not cover the child's area.", answer.Terms.ShortName],
        _ => words["{0} does not take the child.", answer.Terms.ShortName],
    };

    private static string Lack(UnmetCriterion criterion, Language words) => criterion switch
    {
        UnmetCriterion.NoMissingCriterionMet => words["No missing criterion is known to be met."],
        UnmetCriterion.NoExploitationConcern => words["There is no concern about exploitation beyond going missing."],
        UnmetCriterion.ChildIsOpen => words["The child is open to children's social care."],
        UnmetCriterion.SiblingIsOpen => words["A sibling is open to children's social care."],
        UnmetCriterion.ParentsNotTold => words["Parents have not been told with evidence, so this group discusses the child only without a name. The referrer can type \"refer no names\", or \"parents told\" and the reference once they know."],
        _ => words["Neither the child nor a sibling is open to children's social care."],
    };

    private static string Cited(string sentence, string clause, TermsOfReference terms, Language words) =>
        terms.Clause(clause) is { Silent: false } stated
            ? words["{0} ({1})", sentence, stated.Source]
            : words["{0} (the document is silent; the default holds)", sentence];
}
