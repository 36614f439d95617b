using PanelAssistant.Cards.Elements;
using PanelAssistant.Cards.Words;
using PanelAssistant.Domain;
using PanelAssistant.Domain.Cases;
using PanelAssistant.Domain.Forums;
using PanelAssistant.Domain.Sharing;

namespace PanelAssistant.Cards.Sharing;

/// <summary>What was shared about one child, newest first.</summary>
public sealed record SharesView
{
    public required CaseReference Child { get; init; }

    /// <summary>One recorded at once and its completion are two entries.</summary>
    public required IReadOnlyList<Share> Entries { get; init; }

    /// <summary>Those that are not written up.</summary>
    public required IReadOnlyCollection<ShareReference> Open { get; init; }

    public required IReadOnlyList<TermsOfReference> Forums { get; init; }

    public required Func<PersonId, string> NameOf { get; init; }

    /// <summary>The reader sees only what they shared themselves.</summary>
    public bool OwnOnly { get; init; }

    /// <summary>Other references of the same child, for whoever may know: entries stay under the reference they were made with.</summary>
    public IReadOnlyList<CaseReference> Also { get; init; } = [];

    public string? Next { get; init; }
}

public static class SharesCard
{
    public const int PageSize = 6;

    private const int MostText = 160;

    /// <summary>Beside the other actions of the card; the text names each.</summary>
    private const int MostOthers = 2;

    public static PersonalCard Render(SharesView view, Language words)
    {
        var title = words["What was shared about {0}", view.Child];
        List<Element> body = [Text.Title(title), Text.Note(words["Newest first. That you looked here is on record too."])];
        if (view.OwnOnly)
        {
            body.Add(Text.Note(words["These are the ones that you recorded yourself."]));
        }
        body.AddRange(view.Also.Select(other => Text.Of(words["{0} is the same child: what was shared under that reference stands there.", other])));
        if (view.Entries.Count == 0)
        {
            body.Add(Text.Of(words["Nothing is on record as shared."]));
        }
        body.AddRange(view.Entries.Select(entry => Entry(view, entry, words)));
        List<CardAction> actions = view.Next is { } next ? [new Press(words["More"], ShareVerbs.About(ShareVerbs.List, view.Child, new KeyValuePair<string, string>(ShareVerbs.After, next)))] : [];
        actions.AddRange(view.Also.Take(MostOthers).Select(other => new Press(words["What was shared about {0}", other], ShareVerbs.About(ShareVerbs.List, other))));
        actions.Add(new Press(words["Record what was shared"], ShareVerbs.Record(view.Child)));
        actions.Add(new Press(words["It was urgent: one line now"], ShareVerbs.About(ShareVerbs.Now, view.Child)));
        return new() { Summary = title, Body = body, Actions = actions };
    }

    private static Container Entry(SharesView view, Share entry, Language words)
    {
        List<Element> lines =
        [
            Text.Of(words["{0}: {1}, {2}", entry.Reference, PlainText.Escape(view.NameOf(entry.By)), Dates.OfMoment(entry.At, words)]) with { Weight = "Bolder" },
        ];
        if (entry.Account is { } account)
        {
            lines.Add(Text.Of(words["{0}, with {1}", words[account.Kind.Title()], ShareWords.Recipient(account.With, view.Forums)]) with { Spacing = "None" });
            lines.Add(Text.Typed(PlainText.Shorten(account.Outline, MostText)) with { Spacing = "None" });
            lines.Add(Text.Note(words[LegalBases.Find(account.Basis)?.Title ?? account.Basis]));
        }
        else
        {
            lines.Add(Text.Typed(PlainText.Shorten(entry.Line ?? "", MostText)) with { Spacing = "None" });
            lines.Add(Text.Note(view.Open.Contains(entry.Reference) ? words["Recorded at once. To be completed."] : words["Recorded at once. Written up afterwards."]));
        }
        lines.Add(new Buttons([new Press(words["Open {0}", entry.Reference], ShareVerbs.About(ShareVerbs.Show, entry.Reference))]));
        return new(lines) { Separator = true };
    }
}
