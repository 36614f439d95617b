using PanelAssistant.Cards.Elements;
using PanelAssistant.Cards.Words;
using PanelAssistant.Domain.Cases;
using PanelAssistant.Domain.Forums;
using PanelAssistant.Domain.Updates;

namespace PanelAssistant.Cards.Updates;

public sealed record RepliesView
{
    public required CaseReference Child { get; init; }

    public required TermsOfReference Terms { get; init; }

    public required IReadOnlyList<UpdateAsk> Asks { get; init; }

    public required Func<UpdateAsk, string> NameOf { get; init; }

    /// <summary>The reader's seat opens the child's record; without it they see who has answered, and nothing of what.</summary>
    public required bool WithText { get; init; }
}

/// <summary>What was answered about one child before one meeting.</summary>
public static class RepliesCard
{
    // A card is bounded. Long text is cut first, and says so.
    private static readonly int[] Cuts = [UpdateAsk.MostText, 600, 200, 60];

    public static PersonalCard Render(RepliesView view, Language words) =>
        Cuts.Select(cut => Draw(view, cut, words)).First(card => card.ToUtf8().Length <= Card.MostBytes);

    private static PersonalCard Draw(RepliesView view, int cut, Language words)
    {
        var title = words["Updates on {0} for {1}", view.Child, view.Terms.ShortName];
        List<Element> body = [Text.Title(title), Text.Of(UpdateWords.Of(UpdateTally.Of([.. view.Asks]), view.NameOf, words))];
        foreach (var ask in view.Asks.OrderBy(ask => ask.IsAwaited).ThenBy(view.NameOf, StringComparer.Ordinal))
        {
            List<Element> lines = [Text.Of(words["{0}: {1}", PlainText.Escape(view.NameOf(ask)), UpdateWords.Of(ask, words)]) with { Weight = "Bolder" }];
            if (view.WithText && ask.Text is { } text)
            {
                lines.Add(Text.Typed(PlainText.Shorten(text, cut)));
            }
            if (UpdateWords.Report(ask, words) is { } report && (view.WithText || ask.Report?.What is null))
            {
                lines.Add(Text.Of(words["What it did: {0}", PlainText.Escape(PlainText.Shorten(report, cut))]));
            }
            body.Add(new Container(lines) { Separator = true, Spacing = "Small" });
        }
        return new() { Summary = title, Body = body, Actions = [] };
    }
}
