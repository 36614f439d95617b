using PanelAssistant.Cards.Elements;
using PanelAssistant.Cards.Words;
using PanelAssistant.Domain;
using PanelAssistant.Domain.Forums;
using PanelAssistant.Domain.Sharing;

namespace PanelAssistant.Cards.Sharing;

/// <param name="Own">The reader's, the oldest first.</param>
/// <param name="Groups">Groups that the reader runs, each with those of others in it, the oldest first.</param>
/// <param name="More">There are more than these.</param>
public sealed record OpenSharesView(IReadOnlyList<OpenShare> Own, IReadOnlyList<(TermsOfReference Terms, IReadOnlyList<OpenShare> Open)> Groups, Func<PersonId, string> NameOf, bool More);

/// <summary>Shares that were recorded in one line and are to be completed.</summary>
public static class OpenSharesCard
{
    public static PersonalCard Render(OpenSharesView view, Language words)
    {
        var title = words["Shares to complete"];
        List<Element> body = [Text.Title(title)];
        if (view.Own.Count == 0)
        {
            body.Add(Text.Of(words["You have none to complete."]));
        }
        body.AddRange(view.Own.Select(open => Line(
            words["{0}, recorded on {1}", open.Reference, Dates.OfMoment(open.At, words)],
            new Press(words["Complete {0}", open.Reference], ShareVerbs.Complete(open.Reference)))));
        foreach (var (terms, others) in view.Groups.Where(group => group.Open.Count > 0))
        {
            body.Add(Text.Section(words["Not written up by others in {0}", terms.ShortName]));
            body.AddRange(others.Select(open => Line(
                words["{0}: {1}, recorded on {2}", open.Reference, PlainText.Escape(view.NameOf(open.Owner)), Dates.OfMoment(open.At, words)],
                new Press(words["Open {0}", open.Reference], ShareVerbs.About(ShareVerbs.Show, open.Reference)))));
        }
        if (view.More)
        {
            body.Add(Text.Of(words["There are more. Complete these, and open this again."]));
        }
        return new() { Summary = title, Body = body };

        static Container Line(string said, Press press) => new([Text.Of(said), new Buttons([press])]) { Separator = true };
    }
}
