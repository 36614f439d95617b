using PanelAssistant.Cards.Elements;
using PanelAssistant.Cards.Forms;
using PanelAssistant.Cards.Locations;
using PanelAssistant.Cards.PersonsOfInterest;
using PanelAssistant.Cards.Referrals;
using PanelAssistant.Cards.Words;

namespace PanelAssistant.Cards.Privacy;

/// <summary>
/// For the eyes of somebody who wrote about a person where everybody reads. It repeats nothing, and offers the forms in a
/// window that only they see.
/// </summary>
public static class PastedCard
{
    public static PersonalCard For(Language words)
    {
        var title = words["Please delete what you have just written"];
        return new()
        {
            Summary = title,
            Body =
            [
                Text.Title(title),
                Text.Of(words["It may say who somebody is, and everybody in this chat can read it. I keep nothing of it and repeat nothing."]),
                Text.Of(words["Here are the forms. Only you see them. Or open our private chat and type \"refer person\", \"refer location\" or \"refer\"."]),
                new Container([Text.Of(words[DangerWords.NotACall])]) { Style = "warning" },
            ],
            Actions = [Window(words["Refer a person of interest"], PersonForm.Id), Window(words["Tell about a place"], LocationForm.Id), Window(words["Refer a child"], ReferralForm.Id)],
        };
    }

    private static DialogPress Window(string title, string form) => new(title, new FormPress(form).As(FormVerbs.Open)) { WithInputs = false };
}
