using PanelAssistant.Cards.Elements;
using PanelAssistant.Cards.Forms;
using PanelAssistant.Cards.Words;
using PanelAssistant.Domain.PersonsOfInterest;

namespace PanelAssistant.Cards.PersonsOfInterest;

/// <summary>Proof for the sender that it was received: a reference and nothing of what was written.</summary>
public static class PersonReceiptCard
{
    public static PersonalCard For(PersonReference reference, bool immediateDanger, Language words)
    {
        var received = words["Received: {0}", reference];
        return new()
        {
            Summary = received,
            Body =
            [
                Text.Title(received),
                Text.Of(words["It goes to the police officer who is responsible for exploitation, who decides whether the group discusses it. Nobody else was sent it."]),
                Text.Of(words["Keep the reference. Do not write about the person in a chat, not even a nickname."]),
                new Container([Text.Of(words[DangerWords.NotACall])]) { Style = immediateDanger ? "attention" : "warning" },
            ],
        };
    }
}
