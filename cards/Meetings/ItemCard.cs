using PanelAssistant.Cards.Closing;
using PanelAssistant.Cards.Elements;
using PanelAssistant.Cards.Forms;
using PanelAssistant.Cards.Links;
using PanelAssistant.Cards.Referrals;
using PanelAssistant.Cards.Reports;
using PanelAssistant.Cards.Screenings;
using PanelAssistant.Cards.Words;
using PanelAssistant.Domain;
using PanelAssistant.Domain.Cases;
using PanelAssistant.Domain.Forums;
using PanelAssistant.Domain.Meetings;
using PanelAssistant.Domain.Screenings;

namespace PanelAssistant.Cards.Meetings;

/// <summary>One child on a group's list: why, for when, what it waits for, and what can be done about that.</summary>
public sealed record ItemView
{
    public required ForumItem Item { get; init; }

    public required TermsOfReference Terms { get; init; }

    /// <summary>Groups of the same kind for other areas.</summary>
    public required IReadOnlyList<TermsOfReference> Siblings { get; init; }

    public required Known ChildOpen { get; init; }

    public required Known SiblingOpen { get; init; }

    public required Func<ForumId, string> GroupName { get; init; }

    public required Func<PersonId, string> NameOf { get; init; }

    public required bool MayChair { get; init; }

    /// <summary>The reader runs the list: moves the child, and goes back to it.</summary>
    public bool MayRun { get; init; } = true;

    /// <summary>What the child is linked to, as the reader may see it; nothing for whoever does not open the record.</summary>
    public IReadOnlyList<LinkLine>? Links { get; init; }

    /// <summary>The child, the latest screening and the tool it used; nothing for whoever does not open the record.</summary>
    public (Child Child, Screening? Latest, ScreeningTool Tool)? Screened { get; init; }

    /// <summary>What belongs to closing it; nothing where it was not read.</summary>
    public ClosingView? Closing { get; init; }

    public DateOnly Today { get; init; }

    public string? Said { get; init; }

    public bool SaidIsRefusal { get; init; }
}

public static class ItemCard
{
    public static PersonalCard Render(ItemView view, Language words)
    {
        var item = view.Item;
        var title = words["{0} on the list of {1}", item.Child, view.Terms.ShortName];
        List<Element> body = [Text.Title(title)];
        if (view.Said is { } said)
        {
            body.Add(new Container([Text.Of(said)]) { Style = view.SaidIsRefusal ? "attention" : "good" });
        }
        body.Add(Text.Of(words["Now: {0}", ItemWords.Standing(item, view.GroupName, view.Terms.FrontDoor.Name, words)]) with { Weight = "Bolder" });
        body.AddRange(item.Grounds.Select(met => Text.Of(words["{0} ({1})", RouteWords.Ground(met, words), Source(view.Terms, met.Clause, words)]) with { Spacing = "Small" }));
        body.AddRange(History(view, words).Select(line => Text.Of(line) with { Spacing = "Small" }));
        if (view.Screened is var (child, latest, tool))
        {
            body.AddRange(ScreeningLines.Of(latest, child, tool, words));
        }
        if (view.Links is { } links)
        {
            body.AddRange(LinkLines.Of(links, null, words));
        }
        if (view.Closing is { } closing)
        {
            body.AddRange(ClosingLines.Of(closing, view.Terms, view.NameOf, view.Today, words));
        }
        if (item.IsHere)
        {
            Change(view, body, words);
        }
        return new()
        {
            Summary = title,
            Body = body,
            Actions = !view.MayRun ? [] : [new Press(words["Back to the list"], new(ItemVerbs.List, new KeyValuePair<string, string>(ItemVerbs.Forum, item.Forum.Value))) { WithInputs = false }],
        };
    }

    private static IEnumerable<string> History(ItemView view, Language words)
    {
        var item = view.Item;
        yield return words["Referral {0}, here since {1}.", item.Referral, Dates.Of(item.Since, words)];
        if (item.Screening is { } mark)
        {
            yield return words["Screening {0} is with it.", mark.Number];
        }
        if (ItemWords.Late(item, view.NameOf, words) is { } late)
        {
            yield return late;
        }
        if (AnswerMissingLinks.IsAsked(item, view.Terms))
        {
            yield return MissingLinksInputs.Standing(item, words);
        }
        if (item.CameFrom is { Forum: { } from } move)
        {
            yield return words["It came from {0}. {1}", view.GroupName(from), ItemWords.Cause(move.Cause, words)];
        }
        if ((item.WentTo ?? item.CameFrom)?.Why is { } why)
        {
            yield return words["Reason: {0}", PlainText.Escape(why)];
        }
        if (item.Linked.Count > 0)
        {
            yield return words["On another ground the child is with: {0}", string.Join(", ", item.Linked.Select(view.GroupName))];
        }
    }

    private static void Change(ItemView view, List<Element> body, Language words)
    {
        var item = view.Item;
        if (item is { HeldFor: HeldFor.LateScreening, Meeting: { } day } && view.MayChair)
        {
            body.Add(new Buttons(
            [
                new Press(words["Take it for {0}", Dates.Of(day, words)], ItemVerbs.About(ItemVerbs.Late, item.Forum, item.Child, new KeyValuePair<string, string>(ItemVerbs.Accept, ChoiceField.Yes))) { WithInputs = false, Style = "positive" },
                new Press(words["Next meeting"], ItemVerbs.About(ItemVerbs.Late, item.Forum, item.Child, new KeyValuePair<string, string>(ItemVerbs.Accept, ChoiceField.No))) { WithInputs = false },
            ]));
        }
        body.AddRange(TagLines.Of(item, words));
        body.AddRange(MissingLinksInputs.Of(item, view.Terms, words));
        body.AddRange(SocialCareInputs.Of(view.ChildOpen, view.SiblingOpen, ItemVerbs.About(ItemVerbs.SocialCare, item.Forum, item.Child), words));
        if (view.MayRun && view.Siblings.Count > 0)
        {
            body.Add(Text.Section(words["Another area"]));
            body.Add(new ChoiceInput(ItemVerbs.To, words["Move the child to"], [.. view.Siblings.Select(terms => new Choice(terms.ShortName, terms.Forum.Value))])
            {
                Placeholder = words["Choose a group"],
            });
            body.Add(new TextInput(ItemVerbs.Why, words["Why?"]) { MaxLength = MoveItem.MostWhy, Multiline = true });
            body.Add(new Buttons([new Press(words["Move"], ItemVerbs.About(ItemVerbs.Move, item.Forum, item.Child))]));
        }
    }

    private static string Source(TermsOfReference terms, string clause, Language words) =>
        terms.Clause(clause) is { Silent: false } stated ? stated.Source : words["the document is silent; the default holds"];
}
