using PanelAssistant.Cards.Elements;
using PanelAssistant.Cards.Forms;
using PanelAssistant.Cards.Words;
using PanelAssistant.Domain.NoNames;

namespace PanelAssistant.Cards.NoNames;

/// <param name="Group">The forum that will discuss it.</param>
/// <param name="Notice">What its terms say about such an item.</param>
public sealed record NoNamesReceiptView(NoNamesReference Reference, string Group, string Notice, bool ImmediateDanger);

/// <summary>Proof for the sender that it was received, and what comes next.</summary>
public static class NoNamesReceiptCard
{
    public static PersonalCard For(NoNamesReceiptView view, Language words)
    {
        var received = words["Item {0} received, without a name", view.Reference];
        return new()
        {
            Summary = received,
            Body =
            [
                Text.Title(received),
                new Facts([new(words["Reference"], view.Reference.ToString()), new(words["Goes to"], view.Group)]),
                Text.Of(view.Notice),
                Text.Of(words["This is no referral to the front door, and the child cannot be flagged. If the child needs help from a named person, the front door route is open: type \"refer\"."]),
                Text.Of(words["Once parents have been told and it is recorded, type \"convert {0}\" to refer the child by name.", view.Reference]),
                new Container([Text.Of(words[DangerWords.NotACall])]) { Style = view.ImmediateDanger ? "attention" : "warning" },
            ],
            Actions = [new Press(words["Open {0}", view.Reference], new(NoNamesVerbs.Show, new KeyValuePair<string, string>(NoNamesVerbs.Item, view.Reference.ToString())))],
        };
    }
}
