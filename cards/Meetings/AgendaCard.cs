using PanelAssistant.Cards.Elements;
using PanelAssistant.Cards.Flags;
using PanelAssistant.Cards.Reports;
using PanelAssistant.Cards.Words;
using PanelAssistant.Domain.Cases;
using PanelAssistant.Domain.Forums;

namespace PanelAssistant.Cards.Meetings;

/// <summary>The agenda in somebody's private chat: the meeting, its papers, what stands on every agenda and what falls due.</summary>
public static class AgendaCard
{
    /// <summary>Of each part, so that all of them fit one card; the rest is a press away.</summary>
    public const int FirstOfPart = 5;

    private const int MostOthers = 4;

    public static PersonalCard Render(AgendaView view, Language words)
    {
        var title = view.Meeting is { } meeting
            ? words["Agenda: {0}, {1}", view.Terms.ShortName, Dates.Of(meeting, words)]
            : words["Agenda: {0}", view.Terms.ShortName];
        List<Element> body = [Text.Title(title), .. Head(view, words), .. SinceLines.Of(view.Since, words), .. AgendaOpening.Of(view, words)];
        foreach (var list in view.Parts)
        {
            body.Add(Text.Section(AgendaWords.Heading(list.Part, words)));
            if (list.Entries.Count == 0)
            {
                body.Add(Text.Of(words["Nothing."]));
            }
            body.AddRange(list.Entries.Select(entry => AgendaLines.Of(view, list.Part, entry, words)));
            body.AddRange(AgendaLines.Rules(view, list, words));
            if (list.Next is { } next)
            {
                body.Add(new Buttons([new Press(words["More: {0}", AgendaWords.Heading(list.Part, words)], AgendaVerbs.Of(view.Terms.Forum, list.Part, next))]));
            }
        }
        body.AddRange(WithoutNameLines.Of(view, words));
        if (view.Authority is { Given: not null } authority)
        {
            var lists = authority.Compare();
            body.Add(Text.Section(words["Flagged by the authority and by the group"]));
            body.Add(Text.Of(words["Both: {0}. The authority only: {1}. The group only: {2}.", lists.Both.Count, lists.AuthorityOnly.Count, lists.GroupOnly.Count]));
        }
        return new() { Summary = title, Body = body, Actions = [.. Actions(view, words)] };
    }

    public static PersonalCard RenderPart(AgendaView view, Language words)
    {
        var list = view.Parts[0];
        var title = words["{0}: {1}", AgendaWords.Heading(list.Part, words), view.Terms.ShortName];
        List<Element> body = [Text.Title(title)];
        if (list.Entries.Count == 0)
        {
            body.Add(Text.Of(words["Nothing."]));
        }
        else if (list.Part is AgendaPart.AtRisk)
        {
            body.Add(Text.Of(Bands(view, list, words)));
        }
        body.AddRange(list.Entries.Select(entry => AgendaLines.Of(view, list.Part, entry, words)));
        body.AddRange(AgendaLines.Rules(view, list, words));
        return new()
        {
            Summary = title,
            Body = body,
            Actions =
            [
                .. list.Next is { } next ? [new Press(words["More"], AgendaVerbs.Of(view.Terms.Forum, list.Part, next))] : (CardAction[])[],
                new Press(words["Agenda"], AgendaVerbs.Of(view.Terms.Forum)),
            ],
        };
    }

    internal static IEnumerable<Element> Head(AgendaView view, Language words)
    {
        if (view is not { Papers: { } papers })
        {
            yield return Text.Of(words["Nobody has said yet when the group meets."]);
        }
        else
        {
            yield return Text.Of(AgendaWords.Papers(papers, view.Today, words));
            if (AgendaWords.Warning(papers, words) is { } warning)
            {
                yield return new Container([Text.Of(warning)]) { Style = "warning" };
            }
        }
        if (view.Chair is { } chair)
        {
            yield return Text.Of(words["{0} ({1}) stands in as chair.", PlainText.Escape(chair.Name), chair.Seat]);
            if (chair.Why is { } why)
            {
                yield return Text.Of(words["Reason: {0}", PlainText.Escape(why)]) with { Spacing = "Small" };
            }
        }
        foreach (var notice in GroupNotices.Of(view.Terms).Block(words))
        {
            yield return notice;
        }
        yield return Text.Section(words["On every agenda"]);
        yield return Text.Of(string.Join("\n\n", view.Terms.StandingItems.Select((item, at) => $"{at + 1}\\. {item.Title}")));
    }

    /// <summary>Children and adults are counted apart, by the birthday (Cheshire East Steering Group, objective).</summary>
    private static string Bands(AgendaView view, AgendaList list, Language words)
    {
        var bands = AgeGroups.Of(list.Entries.Select(entry => entry.Child).OfType<Child>(), view.Today);
        return words["On this page, children: {0}; adults: {1}.", bands.Children, bands.Adults];
    }

    private static IEnumerable<CardAction> Actions(AgendaView view, Language words)
    {
        if (view.WithNames && view.Terms.Kind is ForumKind.Operational)
        {
            yield return new Press(words["Children at risk"], AgendaVerbs.Of(view.Terms.Forum, AgendaPart.AtRisk));
        }
        if (view.Authority is not null)
        {
            yield return new Press(words["Three lists"], new(FlagVerbs.Lists, new KeyValuePair<string, string>(FlagVerbs.Forum, view.Terms.Forum.Value)));
        }
        foreach (var other in view.Others.Take(MostOthers))
        {
            yield return new Press(words["Agenda of {0}", view.GroupName(other)], AgendaVerbs.Of(other));
        }
    }
}
