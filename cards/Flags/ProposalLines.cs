using PanelAssistant.Cards.Elements;
using PanelAssistant.Cards.Words;
using PanelAssistant.Domain.Flags;

namespace PanelAssistant.Cards.Flags;

/// <summary>What exactly is proposed, for those who may read it: people wrote it, so it may speak of people.</summary>
internal static class ProposalLines
{
    /// <param name="most">Characters of the text, so that it fits a card.</param>
    public static IEnumerable<Element> Of(FlagQuestion question, string owner, Language words, int most = Proposal.MostWhat)
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
        if (proposal.Until is { } until)
        {
            yield return Text.Of(words["To be looked at again on {0}", Dates.Of(until, words)]);
        }
    }
}
