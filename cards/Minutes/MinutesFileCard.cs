using PanelAssistant.Cards.Elements;
using PanelAssistant.Cards.Words;
using PanelAssistant.Domain.Minutes;

namespace PanelAssistant.Cards.Minutes;

/// <summary>A way to the file, for this person, once and for a short while.</summary>
/// <param name="Link">Holds a secret and no name; nothing where the bot has no address for files.</param>
/// <param name="Child">The child whose extract it is.</param>
public sealed record MinutesFileView(MinutesReference Minutes, string Group, string? Child, string? Link, int LastsMinutes);

public static class MinutesFileCard
{
    public static PersonalCard Render(MinutesFileView view, Language words)
    {
        var title = view.Child is { } child
            ? words["Extract about {0}: {1}, {2}", child, view.Group, Dates.Of(view.Minutes.Meeting, words)]
            : words["Minutes as a Word file: {0}, {1}", view.Group, Dates.Of(view.Minutes.Meeting, words)];
        List<Element> body = [Text.Title(title)];
        body.Add(view.Link is null
            ? Text.Of(words["Files are not set up here. Ask whoever runs the bot to set Files:Address."])
            : Text.Of(words["The link is yours alone, opens once, and lasts {0} minutes. Do not pass it on. The file is marked OFFICIAL-SENSITIVE: keep it where such papers belong.", view.LastsMinutes]));
        return new()
        {
            Summary = title,
            Body = body,
            Actions =
            [
                .. view.Link is { } link ? (CardAction[])[new OpenLink(words["Open the file"], link)] : [],
                new Press(words["Back"], MinutesVerbs.Of(MinutesVerbs.Show, view.Minutes)) { WithInputs = false },
            ],
        };
    }
}
