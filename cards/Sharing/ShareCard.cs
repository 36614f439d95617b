using PanelAssistant.Cards.Elements;
using PanelAssistant.Cards.Words;
using PanelAssistant.Domain;
using PanelAssistant.Domain.Forums;
using PanelAssistant.Domain.Sharing;

namespace PanelAssistant.Cards.Sharing;

/// <summary>One share as those read it who open the child's record, and its owner.</summary>
public sealed record ShareView
{
    /// <summary>With its account where it has one.</summary>
    public required Share Share { get; init; }

    public required IReadOnlyList<TermsOfReference> Forums { get; init; }

    public required Func<PersonId, string> NameOf { get; init; }

    /// <summary>The reader shared it, and it is not written up.</summary>
    public bool MayComplete { get; init; }

    public string? Said { get; init; }

    public bool SaidIsRefusal { get; init; }
}

public static class ShareCard
{
    public static PersonalCard Render(ShareView view, Language words)
    {
        var share = view.Share;
        var title = words["Shared: {0}", share.Reference];
        List<Element> body = [Text.Title(title)];
        if (view.Said is { } said)
        {
            body.Add(new Container([Text.Of(said)]) { Style = view.SaidIsRefusal ? "attention" : "good" });
        }
        if (!share.IsWritten)
        {
            body.Add(new Container([Text.Of(words["To be completed: purpose, legal basis and why it is proportionate are not there yet."])]) { Style = "warning" });
        }
        body.Add(new Facts([.. Facts(view, words)]));
        if (share.Line is { } line)
        {
            Add(words["Recorded at once"], line);
        }
        if (share.Account is { } account)
        {
            Add(words["What it said, in outline"], account.Outline);
            Add(words["What for"], account.Purpose);
            Add(words["Why it is proportionate"], account.Proportion);
        }
        return new()
        {
            Summary = title,
            Body = body,
            Actions =
            [
                .. view.MayComplete ? (IEnumerable<CardAction>)[new Press(words["Complete it"], ShareVerbs.Complete(share.Reference)) { Style = "positive" }] : [],
                new Press(words["What was shared about {0}", share.Reference.Child], ShareVerbs.About(ShareVerbs.List, share.Reference.Child)),
            ],
        };

        void Add(string heading, string typed)
        {
            body.Add(Text.Section(heading));
            body.Add(Text.Typed(typed));
        }
    }

    private static IEnumerable<Fact> Facts(ShareView view, Language words)
    {
        var share = view.Share;
        yield return new(words["Shared by"], PlainText.Escape(view.NameOf(share.By)));
        yield return new(words["Recorded on"], Dates.OfMoment(share.At, words));
        if (share.CompletedAt is { } completed)
        {
            yield return new(words["Completed on"], Dates.OfMoment(completed, words));
        }
        if (share.Account is not { } account)
        {
            yield break;
        }
        yield return new(words["What"], words[account.Kind.Title()]);
        yield return new(words["With"], ShareWords.Recipient(account.With, view.Forums));
        var basis = LegalBases.Find(account.Basis);
        yield return new(words["Legal basis"], words[basis?.Title ?? account.Basis]);
        if (basis is not null)
        {
            yield return new(words["The law"], basis.Source ?? words[basis.NotSaid!]);
        }
    }
}
