using PanelAssistant.Cards.Elements;
using PanelAssistant.Cards.Forms;
using PanelAssistant.Cards.Words;

namespace PanelAssistant.Cards.Missing;

/// <summary>Where everything about missing children begins.</summary>
public static class MissingStartCard
{
    public static PersonalCard Render(Language words)
    {
        var title = words["Missing children"];
        return new()
        {
            Summary = title,
            Body =
            [
                Text.Title(title),
                Text.Of(words["Give the child's reference to see the episodes, to report one, or to record a return."]),
                new TextInput(MissingVerbs.Child, words["The child's reference"]) { MaxLength = 12, Placeholder = "CH-…", Required = true, ErrorMessage = words["Give the child's reference."] },
                new Container([Text.Of(words[DangerWords.NotACall])]) { Style = "warning" },
            ],
            Actions =
            [
                new Press(words["Open"], new(MissingVerbs.Show)) { Style = "positive" },
                new Press(words["Who meets the criteria"], new(MissingVerbs.List)) { WithInputs = false },
                new Press(words["Import a list"], new(MissingVerbs.Import)) { WithInputs = false },
            ],
        };
    }
}
