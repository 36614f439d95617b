using PanelAssistant.Cards.Elements;
using PanelAssistant.Cards.Words;
using PanelAssistant.Domain.Minutes;
using PanelAssistant.Domain.Records;

namespace PanelAssistant.Cards.Minutes;

/// <summary>Where the file of locked minutes stands on its way to the group's folder.</summary>
internal static class FilingWords
{
    public static Element Of(Filing filing, Language words) => filing switch
    {
        { Filed: { } at, Addenda: 0 } => Text.Note(words["Filed in SharePoint on {0}.", Dates.OfMoment(at, words)]),
        { Filed: { } at } => Text.Note(words["Filed in SharePoint with its corrections on {0}.", Dates.OfMoment(at, words)]),
        { Trouble: { } trouble } => new Container([Text.Of(Waits(trouble, words))]) { Style = "warning" },
        _ => Text.Note(words["On its way to the group's folder in SharePoint."]),
    };

    private static string Waits(OutsideTrouble trouble, Language words) => trouble switch
    {
        OutsideTrouble.NotAllowed => words["The minutes could not be filed in SharePoint: I have no permission. Ask your administrator to give it; I keep trying."],
        OutsideTrouble.NotFound => words["The minutes could not be filed in SharePoint: the group's folder was not found. Ask your administrator to check the setting; I keep trying."],
        OutsideTrouble.NameTaken => words["The minutes could not be filed in SharePoint: another file with that name is there. Move it or give it another name; I keep trying."],
        OutsideTrouble.Refused => words["The minutes could not be filed in SharePoint: it refused the file. Ask your administrator to look at the log; I keep trying."],
        _ => words["The minutes could not be filed in SharePoint: it did not answer. I keep trying."],
    };
}
