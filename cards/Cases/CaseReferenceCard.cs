using PanelAssistant.Cards.Elements;
using PanelAssistant.Cards.Words;
using PanelAssistant.Domain.Cases;

namespace PanelAssistant.Cards.Cases;

/// <summary>A reference put into a chat: everybody sees the number, and each opens what they may see.</summary>
public sealed record CaseReferenceView(CaseReference Child) : ISharedView;

public static class CaseReferenceCard
{
    public static SharedCard Render(CaseReferenceView view, Language words) => SharedCard.From(view, shown =>
    {
        var title = words["Case {0}", shown.Child];
        return (
            title,
            [Text.Title(title), Text.Of(words["Only people with a part in it see more."])],
            [new Press(words["Open my view"], new(CaseVerbs.Show, new KeyValuePair<string, string>(CaseVerbs.Child, shown.Child.ToString())))]);
    });
}
