using PanelAssistant.Cards.Elements;
using PanelAssistant.Cards.Forms;
using PanelAssistant.Cards.Words;

namespace PanelAssistant.Cards.Referrals;

/// <summary>Answers any message that sounds like danger now, outside a form.</summary>
public static class DangerCard
{
    public static PersonalCard For(Language words) => new()
    {
        Summary = words[DangerWords.NotACall],
        Body =
        [
            Text.Title(words["If a child is in danger now"]),
            new Container([.. DangerWords.Stop.Select(line => Text.Of(words[line]))]) { Style = "attention" },
        ],
        Actions = [new Press(words["Refer a child"], new FormPress(ReferralForm.Id).As(FormVerbs.Open))],
    };
}
