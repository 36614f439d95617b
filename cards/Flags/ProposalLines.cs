using PanelAssistant.Cards.Elements;
using PanelAssistant.Cards.Words;
using PanelAssistant.Domain.Flags;
using PanelAssistant.Domain.Forums;

namespace PanelAssistant.Cards.Flags;

/// <summary>What exactly is proposed, for those who may read it: people wrote it, so it may speak of people.</summary>
internal static class ProposalLines
{
    /// <param name="responses">The measures that the group's terms list.</param>
    /// <param name="most">Characters of the text, so that it fits a card.</param>
    public static IEnumerable<Element> Of(FlagQuestion question, string owner, TacticalRule? responses, Language words, int most = Proposal.MostWhat)
    {
        if (question.Proposal is not { } proposal)
        {
            yield break;
        }
        if (proposal.What is { } what)
        {
            yield return Text.Typed(PlainText.Shorten(what, most));
        }
        if (proposal.To is { } to)
        {
            yield return Text.Of(words["For: {0}", PlainText.Escape(to)]);
        }
        if (proposal.Owner is not null)
        {
            yield return Text.Of(words["Owner: {0}", PlainText.Escape(owner)]);
        }
        if (proposal.Due is { } due)
        {
            yield return Text.Of(words["Due {0}", Dates.Of(due, words)]);
        }
        if (responses?.Find(proposal.Tactic) is { } measure)
        {
            yield return Text.Of(words["Operational or tactical response: {0}", words[measure.Title]]);
        }
        if (proposal.Until is { } until)
        {
            yield return Text.Of(words["To be looked at again on {0}", Dates.Of(until, words)]);
        }
    }
}
