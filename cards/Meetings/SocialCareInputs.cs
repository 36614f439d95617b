using PanelAssistant.Cards.Elements;
using PanelAssistant.Cards.Words;
using PanelAssistant.Domain.Cases;

namespace PanelAssistant.Cards.Meetings;

/// <summary>What somebody has found out about a child and siblings at children's social care.</summary>
internal static class SocialCareInputs
{
    public static IEnumerable<Element> Of(Known child, Known sibling, PressPayload record, Language words) =>
    [
        Text.Section(words["What has been found out"]),
        Ask(ItemVerbs.ChildOpen, words["Is the child open to children's social care?"], child, words),
        Ask(ItemVerbs.SiblingOpen, words["Is a brother or sister open to children's social care?"], sibling, words),
        new Buttons([new Press(words["Record what was found out"], record)]),
    ];

    private static ChoiceInput Ask(string name, string label, Known now, Language words) => new(name, label,
        [new(words["Yes"], nameof(Known.Yes)), new(words["No"], nameof(Known.No)), new(words["Not known"], nameof(Known.NotKnown))])
    {
        Expanded = true,
        Value = now.ToString(),
    };
}
