using PanelAssistant.Cards.Elements;
using PanelAssistant.Cards.Forms;
using PanelAssistant.Cards.Words;
using PanelAssistant.Domain.Locations;

namespace PanelAssistant.Cards.Locations;

/// <summary>Proof for the sender that it was received.</summary>
public static class LocationReceiptCard
{
    public static PersonalCard For(LocationReference reference, string group, bool immediateDanger, Language words)
    {
        var received = words["Received: {0}", reference];
        return new()
        {
            Summary = received,
            Body =
            [
                Text.Title(received),
                Text.Of(words["The members of {0} can open it, and link children to it. Use the reference when you write about the place in a chat.", group]),
                new Container([Text.Of(words[DangerWords.NotACall])]) { Style = immediateDanger ? "attention" : "warning" },
            ],
        };
    }
}
