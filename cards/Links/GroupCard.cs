using PanelAssistant.Cards.Elements;
using PanelAssistant.Cards.Words;
using PanelAssistant.Domain.Links;

namespace PanelAssistant.Cards.Links;

/// <summary>A group and the children linked to it, for members.</summary>
public sealed record GroupView(PeerGroup Group, IReadOnlyList<LinkLine> Links, bool MayChair, string? Said = null);

public static class GroupCard
{
    public static PersonalCard Render(GroupView view, Language words)
    {
        var title = words["Group {0}", view.Group.Reference];
        List<Element> body = [Text.Title(title)];
        if (view.Said is { } said)
        {
            body.Add(new Container([Text.Of(said)]) { Style = "good" });
        }
        body.Add(new Facts([new(words["Called"], PlainText.Escape(view.Group.Name)), new(words["Linked children"], view.Links.Count.ToString())]));
        body.AddRange(LinkLines.Of(view.Links, view.MayChair ? view.Group.Forum : null, words));
        return new() { Summary = title, Body = body, Actions = [new Press(words["Link a child"], new(LinkVerbs.Add))] };
    }
}
